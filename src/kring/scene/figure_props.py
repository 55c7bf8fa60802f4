"""What lies on a table around figures: blocks, cloths, glasses, fences, threads, and the table.

Each is a path in map units. The browser follows the same numbers.
"""

import math

import msgspec

from kring.scene.lines import End, Point, at, written
from kring.scene.look import Layer, look
from kring.scene.shapes import shape_path

_STEP = 1.6  # how far the side of a block is seen
_LOBES = 9
_POST, _POSTS_APART = 2.2, 6
_WAVE, _HALF_WAVE = 3.2, 8  # of a thread
_CLEAR, _LEAST = 0.6, 2.0

Painted = tuple[Layer, str]


class Stand(msgspec.Struct, frozen=True):
    """Where a figure stands and which way it looks: 0 is up, 90 is right."""

    x: float
    y: float
    radius: float
    facing: float

    def point(self, ahead: float, aside: float) -> Point:
        """Give a point so many radii ahead of the middle and to the right of it."""
        angle = self.facing * math.pi / 180
        sin, cos = math.sin(angle), math.cos(angle)
        return Point(
            self.x + self.radius * (ahead * sin + aside * cos),
            self.y + self.radius * (aside * sin - ahead * cos),
        )

    def shape(self, *points: tuple[float, float]) -> str:
        """Outline points that are given as ahead and aside."""
        found = (self.point(ahead, aside) for ahead, aside in points)
        return "M" + "L".join(at(p.x, p.y) for p in found) + "Z"

    def oval(self, ahead: float, long: float, wide: float) -> str:
        """Outline an oval around a point ahead, so long along the way it looks and so wide."""
        left, right = self.point(ahead, -wide), self.point(ahead, wide)
        turned = f"{written(self.radius * wide)} {written(self.radius * long)}"
        arc = f"A{turned} {written(self.facing)} 1 1"
        return f"M{at(left.x, left.y)}{arc} {at(right.x, right.y)}{arc} {at(left.x, left.y)}Z"


def block(stand: Stand, half: float) -> list[Painted]:
    """Put a block under a figure; its side shows that it lifts."""
    x, y, far = stand.x, stand.y, half + _STEP
    side = (
        f"M{at(x + half, y - half)}L{at(x + far, y - half + _STEP)}L{at(x + far, y + far)}"
        f"L{at(x - half + _STEP, y + far)}L{at(x - half, y + half)}L{at(x + half, y + half)}Z"
    )
    return [("block_side", side), ("block_top", box(x, y, half, half))]


def cloth(stand: Stand, reach: float) -> list[Painted]:
    """Lay a cloth over a figure, so many radii wide; what is under it is not painted."""
    far = reach * stand.radius
    points = []
    for i in range(_LOBES + 1):
        angle = (2 * i - _LOBES / 2) * math.pi / _LOBES
        points.append(at(stand.x + far * math.cos(angle), stand.y + far * math.sin(angle)))
    bulge = written(0.42 * far)
    edge = f"M{points[0]}" + "".join(f"A{bulge} {bulge} 0 0 1 {p}" for p in points[1:]) + "Z"
    folds = ""
    for aside in (-0.5, 0.0, 0.5):
        x, y = stand.x + aside * far, stand.y
        bent = at(x + 0.22 * far, y)
        folds += f"M{at(x - 0.1 * far, y - 0.5 * far)}Q{bent} {at(x - 0.1 * far, y + 0.5 * far)}"
    return [("cloth", edge), ("folds", folds)]


def glass(stand: Stand, reach: float) -> list[Painted]:
    """Put a glass over a figure, so many radii wide."""
    x, y, far = stand.x, stand.y, reach * stand.radius
    inside = far - 1.1
    rims = shape_path("circle", x, y, far) + shape_path("circle", x, y, inside)
    bow = written(0.8 * far)
    ends = at(x - 0.74 * far, y - 0.3 * far), at(x - 0.3 * far, y - 0.74 * far)
    return [("glass", rims), ("gleam", f"M{ends[0]}A{bow} {bow} 0 0 1 {ends[1]}")]


def rail(stand: Stand, half: float) -> str:
    """Lay a fence across the way it looks, with posts at even distances."""
    one = Stand(stand.x, stand.y, 1, stand.facing)
    left, right = one.point(0, -half), one.point(0, half)
    path = f"M{at(left.x, left.y)}L{at(right.x, right.y)}"
    parts = math.floor(2 * half / _POSTS_APART + 0.5)
    for i in range(parts + 1):
        aside = half * (2 * i / parts - 1)
        back, front = one.point(-_POST, aside), one.point(_POST, aside)
        path += f"M{at(back.x, back.y)}L{at(front.x, front.y)}"
    return path


def thread_between(start: End, end: End) -> list[Painted]:
    """Lay a waving thread between figures, with a knot at both ends; none where they touch."""
    dx, dy = end.x - start.x, end.y - start.y
    length = math.sqrt(dx * dx + dy * dy)
    first, last = start.radius + _CLEAR, length - end.radius - _CLEAR
    if last - first < _LEAST:
        return []
    ux, uy = dx / length, dy / length

    def along(far: float, aside: float = 0) -> Point:
        return Point(start.x + ux * far - uy * aside, start.y + uy * far + ux * aside)

    waves = 2 * max(1, math.floor((last - first) / (2 * _HALF_WAVE) + 0.5))
    a, b = along(first), along(last)
    path = f"M{at(a.x, a.y)}"
    for i in range(waves):
        side = _WAVE if i % 2 == 0 else -_WAVE
        bend = along(first + (last - first) * (i + 0.5) / waves, side)
        to = along(first + (last - first) * (i + 1) / waves)
        path += f"Q{at(bend.x, bend.y)} {at(to.x, to.y)}"
    knots = shape_path("circle", a.x, a.y, 1) + shape_path("circle", b.x, b.y, 1)
    return [("thread", path), ("knots", knots)]


def table_path(x: float, y: float) -> str:
    """Outline a table around a point: a square with round corners."""
    half, bow = look().outer, look().figures.corner
    straight = half - bow
    arc = f"A{written(bow)} {written(bow)} 0 0 1"
    return (
        f"M{at(x - straight, y - half)}L{at(x + straight, y - half)}"
        f"{arc} {at(x + half, y - straight)}L{at(x + half, y + straight)}"
        f"{arc} {at(x + straight, y + half)}L{at(x - straight, y + half)}"
        f"{arc} {at(x - half, y + straight)}L{at(x - half, y - straight)}"
        f"{arc} {at(x - straight, y - half)}Z"
    )


def box(x: float, y: float, wide: float, high: float) -> str:
    """Outline a box from its middle and half its width and height."""
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return "M" + "L".join(at(x + sx * wide, y + sy * high) for sx, sy in corners) + "Z"
