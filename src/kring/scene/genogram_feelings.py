"""How people feel about each other, as a layer over the family: eleven lines, off unless asked for.

A line of violence points at the one who is harmed, and is for the person's own eyes: it stands
on no sheet unless it was ticked for that sheet.
"""

import itertools
import math
from collections.abc import Iterator, Sequence

from kring.network.model import Tie, ends
from kring.scene.genogram_layout import Layout
from kring.scene.lines import at, written
from kring.scene.look import look
from kring.scene.placing import Place
from kring.scene.scene import Stroke

COLOUR = "#256a8a"  # beside the ink of the family; the form alone says what it means
FEELINGS = (
    "ordinary",
    "close",
    "fused",
    "distant",
    "indifferent",
    "conflict",
    "close_conflict",
    "distrust",
    "cut_off",
    "mended",
    "violence",
)
_WIDTH = 0.55
_STEPS = 24  # of a bent line
_BEND = 9  # over people who stand in between
_PARALLEL: dict[str, tuple[float, ...]] = {
    "ordinary": (0.0,),
    "close": (-0.8, 0.8),
    "fused": (-1.3, 0.0, 1.3),
    "distant": (0.0,),
    "indifferent": (0.0,),
    "close_conflict": (-1.9, 1.9),
    "distrust": (0.0,),
}
_DASH: dict[str, tuple[float, ...]] = {
    "distant": (0.8, 2.0),
    "indifferent": (4.8, 3.2),
    "distrust": (1.6, 1.2),
}
_ZIGZAG = frozenset({"conflict", "close_conflict", "distrust", "violence"})
_AMPLITUDE, _PERIOD = 1.3, 3.0
_GAP, _BAR = 3.4, 4.0
_HEAD = 3.2


def feeling_strokes(ties: Sequence[Tie], layout: Layout) -> Iterator[Stroke]:
    """Draw every line of which both ends stand in the drawing."""
    for tie in ties:
        one, other = ends(tie.id)
        if tie.feeling and one in layout.places and other in layout.places and one != other:
            if tie.feeling == "violence" and tie.harmed == one:
                one, other = other, one
            yield from drawn(tie.feeling, course(layout, one, other))


def course(layout: Layout, one: str, other: str) -> list[Place]:
    """Lead from sign to sign; over the heads of those who stand in between."""
    a, b = layout.places[one], layout.places[other]
    radius = look().person_radius * 1.15
    between = any(
        place[1] == a[1] == b[1] and min(a[0], b[0]) < place[0] < max(a[0], b[0])
        for place in layout.places.values()
    )
    if between:
        side = 1 if b[0] > a[0] else -1
        start = (a[0] + side * radius * 0.6, a[1] - radius * 0.8)
        end = (b[0] - side * radius * 0.6, b[1] - radius * 0.8)
        return _bent(start, end)
    far = _gap(a, b)
    ux, uy = (b[0] - a[0]) / far, (b[1] - a[1]) / far
    clear = min(radius, far / 3)
    return [
        (a[0] + ux * clear, a[1] + uy * clear),
        (b[0] - ux * clear, b[1] - uy * clear),
    ]


def _bent(start: Place, end: Place) -> list[Place]:
    high = min(start[1], end[1]) - _BEND
    middle = (start[0] + end[0]) / 2
    found = []
    for k in range(_STEPS + 1):
        t = k / _STEPS
        x = (1 - t) * (1 - t) * start[0] + 2 * t * (1 - t) * middle + t * t * end[0]
        y = (1 - t) * (1 - t) * start[1] + 2 * t * (1 - t) * high + t * t * end[1]
        found.append((x, y))
    return found


def drawn(feeling: str, points: Sequence[Place]) -> Iterator[Stroke]:
    """Draw one line along its course."""
    if feeling in {"cut_off", "mended"}:
        yield from _interrupted(points, mended=feeling == "mended")
        return
    dash = _DASH.get(feeling, ())
    for aside in _PARALLEL.get(feeling, ()):
        yield Stroke(path=_path(_beside(points, aside)), colour=COLOUR, width=_WIDTH, dash=dash)
    if feeling in _ZIGZAG:
        stop = _HEAD if feeling == "violence" else 0.0
        yield Stroke(path=_path(_zigzag(points, stop)), colour=COLOUR, width=_WIDTH)
    if feeling == "violence":
        yield Stroke(path=_head(points), fill=COLOUR)


def _path(points: Sequence[Place]) -> str:
    return "M" + "L".join(at(x, y) for x, y in points)


def _beside(points: Sequence[Place], aside: float) -> list[Place]:
    found = []
    for k, (x, y) in enumerate(points):
        before, after = points[max(k - 1, 0)], points[min(k + 1, len(points) - 1)]
        ux, uy = _unit(before, after)
        found.append((x - uy * aside, y + ux * aside))
    return found


def _unit(a: Place, b: Place) -> Place:
    far = _gap(a, b) or 1.0
    return ((b[0] - a[0]) / far, (b[1] - a[1]) / far)


def _gap(a: Place, b: Place) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    return math.sqrt(dx * dx + dy * dy)  # as in the browser, to the last digit


def _length(points: Sequence[Place]) -> float:
    return sum(_gap(a, b) for a, b in itertools.pairwise(points))


def _along(points: Sequence[Place], far: float) -> tuple[Place, Place]:
    """Give the place so far along, and the direction there."""
    for a, b in itertools.pairwise(points):
        step = _gap(a, b)
        if far <= step or b == points[-1]:
            ux, uy = _unit(a, b)
            return (a[0] + ux * far, a[1] + uy * far), (ux, uy)
        far -= step
    return points[-1], (1.0, 0.0)


def _zigzag(points: Sequence[Place], stop: float) -> list[Place]:
    length = _length(points) - stop
    turns = 2 * max(1, math.floor(length / _PERIOD + 0.5))
    found = [points[0]]
    for k in range(turns):
        (x, y), (ux, uy) = _along(points, length * (k + 0.5) / turns)
        aside = _AMPLITUDE if k % 2 == 0 else -_AMPLITUDE
        found.append((x - uy * aside, y + ux * aside))
    return [*found, _along(points, length)[0]]


def _head(points: Sequence[Place]) -> str:
    length = _length(points)
    (x, y), (ux, uy) = _along(points, length - _HEAD)
    wide = _HEAD * 0.45
    tip = points[-1]
    return f"M{at(*tip)}L{at(x - uy * wide, y + ux * wide)}L{at(x + uy * wide, y - ux * wide)}Z"


def _interrupted(points: Sequence[Place], *, mended: bool) -> Iterator[Stroke]:
    """Cut the line between two short bars; mended, with a ring in the gap."""
    length = _length(points)
    gap = min(_GAP, length / 3)
    path = ""
    for start, end, bar in (
        (0.0, (length - gap) / 2, (length - gap) / 2),
        ((length + gap) / 2, length, (length + gap) / 2),
    ):
        (x, y), (ux, uy) = _along(points, bar)
        part = [_along(points, start + (end - start) * k / 8)[0] for k in range(9)]
        half = _BAR / 2
        path += _path(part)
        path += f"M{at(x - uy * half, y + ux * half)}L{at(x + uy * half, y - ux * half)}"
    yield Stroke(path=path, colour=COLOUR, width=_WIDTH)
    if mended:
        (x, y), _ = _along(points, length / 2)
        bow = written(1.1)
        ring = f"M{at(x - 1.1, y)}a{bow} {bow} 0 1 1 2.2 0a{bow} {bow} 0 1 1 -2.2 0Z"
        yield Stroke(path=ring, colour=COLOUR, width=_WIDTH, fill="#ffffff")
