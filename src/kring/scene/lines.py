"""The paths of lines: straight, dashed, zigzag, cut with two bars, and the heads of arrows.

Hartman drew her ecomap in black and white on purpose, so that it survives a photocopy: the
form of a line says what it means, never its colour. The browser follows the same rules;
`contract/cases/lines.json` holds both to them.

Source:
    A. Hartman, "Diagrammatic assessment of family relationships", Social Casework 1978.
"""

import math

import msgspec

from kring.scene.look import LineKind, look

_CLEAR = 0.8  # between the edge of a sign and the line
_BAR_ANGLE = 60 * math.pi / 180


class Point(msgspec.Struct, frozen=True):
    """A place on the paper."""

    x: float
    y: float


class End(msgspec.Struct, frozen=True):
    """A sign a line runs to: lines stop at its edge."""

    x: float
    y: float
    radius: float
    whose: str = ""  # nobody's is the centre


class LinePath(msgspec.Struct, frozen=True):
    """What is stroked, and the heads of arrows that are filled."""

    path: str
    arrows: tuple[str, ...] = ()


class Strand(msgspec.Struct, frozen=True):
    """A line of some kind, with the signs it runs between."""

    kind: LineKind
    line: LinePath
    start: End
    end: End

    @property
    def between(self) -> tuple[str, ...]:
        """Name whose signs it runs between; the centre is nobody's."""
        return tuple(filter(None, (self.start.whose, self.end.whose)))

    @property
    def run(self) -> tuple[float, float, float, float]:
        """Give from where to where it runs."""
        return self.start.x, self.start.y, self.end.x, self.end.y


def line_between(
    kind: LineKind, start: End, end: End, *, at_from: int = 0, at_to: int = 0
) -> LinePath | None:
    """Draw the whole line between two signs; None where they touch.

    Args:
        kind: A name in the list of lines of look.json.
        start: The sign it leaves.
        end: The sign it goes to.
        at_from: The size of the arrow head where it leaves, 1 to 3, smaller where there is
            no room; 0 is none.
        at_to: The same where it arrives.
    """
    length = _distance(start, end)
    room = length - start.radius - end.radius - 2 * _CLEAR
    fitting = _fitting(room, at_from, at_to)
    if fitting is None:
        return None
    at_from, at_to = fitting
    ux, uy = (end.x - start.x) / length, (end.y - start.y) / length

    def along(far: float) -> Point:
        return Point(start.x + ux * far, start.y + uy * far)

    first = start.radius + _CLEAR
    last = length - end.radius - _CLEAR
    arrows = []
    if at_from > 0:
        arrows.append(_head(along(first), -ux, -uy, at_from))
    if at_to > 0:
        arrows.append(_head(along(last), ux, uy, at_to))
    path = stroke(kind, along(first + _head_length(at_from)), along(last - _head_length(at_to)))
    return LinePath(path, tuple(arrows))


def stroke(kind: LineKind, a: Point, b: Point) -> str:
    """Draw a line of one kind from point to point."""
    line = look().lines[kind]
    if line.form == "zigzag":
        return _zigzag(a, b, line.amplitude, line.period)
    if line.form == "cut":
        return _cut(a, b, line.gap, line.bar)
    return f"M{at(a.x, a.y)}L{at(b.x, b.y)}"


def _zigzag(a: Point, b: Point, amplitude: float, period: float) -> str:
    length = _distance(a, b)
    ux, uy = (b.x - a.x) / length, (b.y - a.y) / length
    turns = 2 * max(1, math.floor(length / period + 0.5))
    path = f"M{at(a.x, a.y)}"
    for i in range(turns):
        far = length * (i + 0.5) / turns
        aside = amplitude if i % 2 == 0 else -amplitude
        path += f"L{at(a.x + ux * far - uy * aside, a.y + uy * far + ux * aside)}"
    return f"{path}L{at(b.x, b.y)}"


def _cut(a: Point, b: Point, gap: float, bar: float) -> str:
    length = _distance(a, b)
    ux, uy = (b.x - a.x) / length, (b.y - a.y) / length
    gap = min(gap, length / 2)
    cos, sin = math.cos(_BAR_ANGLE), math.sin(_BAR_ANGLE)
    bx, by = (ux * cos + uy * sin) * (bar / 2), (uy * cos - ux * sin) * (bar / 2)
    halves = (length / 2 - gap / 2, length / 2 + gap / 2)
    left, right = (Point(a.x + ux * far, a.y + uy * far) for far in halves)
    bars = "".join(f"M{at(p.x - bx, p.y - by)}L{at(p.x + bx, p.y + by)}" for p in (left, right))
    return f"M{at(a.x, a.y)}L{at(left.x, left.y)}M{at(right.x, right.y)}L{at(b.x, b.y)}{bars}"


def tie_between(kind: LineKind, start: End, end: End) -> str | None:
    """Draw the line that says two people know each other; it bends around the central person."""
    length = _distance(start, end)
    first, last = start.radius + _CLEAR, length - end.radius - _CLEAR
    if last <= first:
        return None
    ux, uy = (end.x - start.x) / length, (end.y - start.y) / length
    a = Point(start.x + ux * first, start.y + uy * first)
    b = Point(start.x + ux * last, start.y + uy * last)
    foot = -(a.x * ux + a.y * uy)  # how far along the line it comes nearest to the middle
    aside = a.x * -uy + a.y * ux  # and how far from it, with the side
    clear = look().centre_radius + 3
    passes = 0 < foot < last - first and abs(aside) < clear
    if look().lines[kind].form != "straight" or not passes:
        return stroke(kind, a, b)
    bend = 2 * ((-clear if aside < 0 else clear) - aside)
    control = at((a.x + b.x) / 2 - uy * bend, (a.y + b.y) / 2 + ux * bend)
    return f"M{at(a.x, a.y)}Q{control} {at(b.x, b.y)}"


def _fitting(room: float, at_from: int, at_to: int) -> tuple[int, int] | None:
    """Give the sizes of heads that leave some line between them; None where none do."""
    for less in range(max(at_from, at_to, 1)):
        first, second = (max(size - less, min(size, 1)) for size in (at_from, at_to))
        if room > _head_length(first) + _head_length(second):
            return first, second
    return None


def _head_length(size: int) -> float:
    return 1.8 + 0.6 * size if size > 0 else 0.0


def _head(tip: Point, ux: float, uy: float, size: int) -> str:
    long = _head_length(size)
    wide = long * 0.45
    back = Point(tip.x - ux * long, tip.y - uy * long)
    left = at(back.x - uy * wide, back.y + ux * wide)
    right = at(back.x + uy * wide, back.y - ux * wide)
    return f"M{at(tip.x, tip.y)}L{left}L{right}Z"


def _distance(a: Point | End, b: Point | End) -> float:
    dx, dy = b.x - a.x, b.y - a.y
    return math.sqrt(dx * dx + dy * dy)


def at(x: float, y: float) -> str:
    """Write a point as it stands in a path, in hundredths."""
    return f"{written(x)} {written(y)}"


def written(value: float) -> str:
    """Write a length in hundredths, without zeros that say nothing."""
    hundredths = math.floor(value * 100 + 0.5)
    return str(hundredths // 100) if hundredths % 100 == 0 else repr(hundredths / 100)
