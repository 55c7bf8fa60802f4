"""The dashed line around people who live together.

It follows their own places only: whoever lives elsewhere stays outside, also when they stand
in between; then the line goes around over the empty paper between two rows. Where the years of
a couple stand in its way, it goes between them and the sign, a little nearer to the sign; and
never through somebody's own year.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

import msgspec

from kring.network.model import Alter, Ego
from kring.scene.genogram_layout import Layout
from kring.scene.genogram_strokes import union_years
from kring.scene.lines import at
from kring.scene.look import look
from kring.scene.placing import Place
from kring.scene.text import width_of

Box = tuple[float, float, float, float]  # left, top, right, bottom
_AIR = 2.0  # around a name
_OVER = 5.5  # above a sign
_WAY = 3.0  # half the width of a way from one to the other
_ALONG, _OVER_A_ROW = 30, 300  # what such a way costs
_ROUND = 3.5  # of the corners
_CLEAR = 0.8  # above and below the years of a couple
_NEARER, _LEAST = 0.35, 0.3  # of the way from a sign to those years goes the line; and at least
_BESIDE_LINE, _YEAR = 1.4, 7.5  # where somebody's own year begins, and how wide it is


def households_of(people: Sequence[Ego | Alter], layout: Layout) -> list[tuple[str, ...]]:
    """Give who live together, two or more in the drawing."""
    home: dict[str, str] = {person.id: person.id for person in people}
    for person in people:
        if isinstance(person, Alter) and person.lives_with in home:
            old, new = home[person.id], home[person.lives_with]
            home = {one: new if where == old else where for one, where in home.items()}
    found: dict[str, list[str]] = {}
    for one, where in home.items():
        if one in layout.places:
            found.setdefault(where, []).append(one)
    return [tuple(members) for members in found.values() if len(members) > 1]


class Run(msgspec.Struct, frozen=True):
    """People of one household who stand side by side, with the room they take together."""

    row: int
    boxes: tuple[Box, ...]
    box: Box


def household_path(members: Sequence[str], layout: Layout) -> str:
    """Draw the line around them."""
    runs = _runs(members, layout)
    ways = [way for k, run in enumerate(runs) if k for way in _way(run, runs[:k], layout)]
    return _around([*(box for run in runs for box in run.boxes), *ways])


def _runs(members: Sequence[str], layout: Layout) -> list[Run]:
    """Give the members row by row, those who stand side by side as one."""
    theirs = set(members)
    found: list[Run] = []
    for row, line in enumerate(layout.rows):
        for together, people in groupby(line, key=lambda one: one in theirs):
            if not together:
                continue
            beside = list(people)
            there = [(layout.places[one][0], _box(one, layout)) for one in beside]
            years = [box for one in beside for box in _own_year(one, layout)]
            boxes = [box for _, box in there]
            between = [
                (x, max(a[1], b[1]), to, min(a[3], b[3])) for (x, a), (to, b) in pairwise(there)
            ]
            given_way = [part for x, box in there for part in _beside_years(x, box, layout)]
            lefts, tops, rights, bottoms = zip(*boxes, strict=True)
            whole = (min(lefts), max(tops), max(rights), min(bottoms))
            found.append(Run(row, (*given_way, *between, *years), whole))
    return found


def _box(person: str, layout: Layout) -> Box:
    (x, y), (_, name) = layout.places[person], layout.names[person]
    half = layout.half[person] + _AIR
    low = name + layout.high[person] / 2 + 1
    return (x - half, y - look().person_radius - _OVER, x + half, low)


def _own_year(person: str, layout: Layout) -> Iterator[Box]:
    """Give the room of somebody's year, where it stands beside the line that comes down to them."""
    (x, y), side = layout.places[person], layout.descends.get(person, 0)
    if side == 0:
        return
    sign = look().person_radius
    ends = sorted((x, x + side * (_BESIDE_LINE + _YEAR + 1)))
    yield (ends[0], y - sign - _OVER, ends[1], y - sign)


def _beside_years(x: float, box: Box, layout: Layout) -> Iterator[Box]:
    """Cut a box where the years of a couple lie over its left or right side."""
    left, top, right, bottom = box
    years = [
        each
        for each in _years(layout)
        if each[1] < bottom and each[3] > top and each[0] < right and each[2] > left
    ]
    heights = {top, bottom, *(y for each in years for y in (each[1], each[3]) if top < y < bottom)}
    for high, low in pairwise(sorted(heights)):
        here = [each for each in years if each[1] < low and each[3] > high]
        sign = look().person_radius
        to_left = [x - sign - _part_way(x - sign - each[2]) for each in here if each[0] < left]
        to_right = [x + sign + _part_way(each[0] - x - sign) for each in here if each[2] > right]
        yield (max([left, *to_left]), high, min([right, *to_right]), low)


def _part_way(gap: float) -> float:
    return max(gap * _NEARER, _LEAST)


def _years(layout: Layout) -> Iterator[Box]:
    """Give the room of what is written over the lines of couples."""
    for text in (text for joined in layout.couples for text in union_years(joined)):
        wide, high = width_of(text.lines[0]) * text.size / 2, text.size / 2 + _CLEAR
        yield (text.x - wide, text.y - high, text.x + wide, text.y + high)


def _way(run: Run, before: Sequence[Run], layout: Layout) -> Iterator[Box]:
    """Join people to the nearest of their household: straight up, else over the empty paper."""
    near = min(before, key=lambda other: _far(run, other))
    left, right = max(run.box[0], near.box[0]), min(run.box[2], near.box[2])
    if near.row < run.row and right - left > 2 * _WAY:
        yield (left, near.box[3] - 1, right, run.box[1] + 1)
        return
    high = layout.places[layout.rows[run.row][0]][1] - look().person_radius - _OVER
    here, there = _nearest(run.box, near.box), _nearest(near.box, run.box)
    if near.row == run.row - 1:
        edges = (min(here, there) - _WAY, max(here, there) + _WAY)
        yield (edges[0], near.box[3] - 1, edges[1], run.box[1] + 1)
        return
    yield (here - _WAY, high - 2 * _WAY, here + _WAY, run.box[1] + 1)
    yield (min(here, there) - _WAY, high - 2 * _WAY, max(here, there) + _WAY, high)
    if near.row < run.row:
        yield (there - _WAY, near.box[3] - 1, there + _WAY, high)
    else:
        yield (there - _WAY, high - 2 * _WAY, there + _WAY, near.box[1] + 1)


def _far(run: Run, other: Run) -> float:
    """Tell how far the way is: straight up first, then along the row, then over a row."""
    apart = max(run.box[0], other.box[0]) - min(run.box[2], other.box[2])
    if other.row == run.row:
        return max(apart, 0) + _ALONG
    return max(apart, 0) + _OVER_A_ROW * (run.row - other.row - 1)


def _nearest(of: Box, to: Box) -> float:
    """Give the place in one box that is nearest to another, a way's width from its edge."""
    aim = (to[0] + to[2]) / 2
    return min(max(aim, of[0] + _WAY), of[2] - _WAY)


def _around(boxes: Sequence[Box]) -> str:
    """Trace the outline of boxes laid over each other, with round corners."""
    xs = sorted({x for box in boxes for x in (box[0], box[2])})
    ys = sorted({y for box in boxes for y in (box[1], box[3])})
    inside = {
        (i, j)
        for i in range(len(xs) - 1)
        for j in range(len(ys) - 1)
        if any(
            left <= xs[i] and xs[i + 1] <= right and top <= ys[j] and ys[j + 1] <= bottom
            for left, top, right, bottom in boxes
        )
    }
    steps = _edges(inside)
    path = ""
    while steps:
        start = min(steps)
        corners = [start]
        here = steps[start].pop()
        came = start
        while here != start:
            corners.append(here)
            came, here = here, _next(steps, came, here)
        steps = {corner: ways for corner, ways in steps.items() if ways}
        path += _rounded([(xs[i], ys[j]) for i, j in _turns(corners)])
    return path


Corner = tuple[int, int]


def _edges(inside: set[Corner]) -> dict[Corner, list[Corner]]:
    """List the edges of the outline, each in the direction that keeps the inside on the right."""
    steps: dict[Corner, list[Corner]] = {}
    for i, j in sorted(inside):
        for beside, start, end in (
            ((i, j - 1), (i, j), (i + 1, j)),
            ((i + 1, j), (i + 1, j), (i + 1, j + 1)),
            ((i, j + 1), (i + 1, j + 1), (i, j + 1)),
            ((i - 1, j), (i, j + 1), (i, j)),
        ):
            if beside not in inside:
                steps.setdefault(start, []).append(end)
    return steps


def _next(steps: dict[Corner, list[Corner]], came: Corner, here: Corner) -> Corner:
    """Go on along the outline; where two outlines touch in a corner, turn right."""
    ways = steps[here]
    if len(ways) > 1:
        dx, dy = here[0] - came[0], here[1] - came[1]
        ways.sort(key=lambda to: dx * (to[1] - here[1]) - dy * (to[0] - here[0]))
    return ways.pop()


def _turns(corners: Sequence[Corner]) -> list[Corner]:
    """Leave out the corners where the outline goes straight on."""
    count = len(corners)
    return [
        here
        for k, here in enumerate(corners)
        if not (
            corners[k - 1][0] == here[0] == corners[(k + 1) % count][0]
            or corners[k - 1][1] == here[1] == corners[(k + 1) % count][1]
        )
    ]


def _rounded(corners: Sequence[Place]) -> str:
    """Write the path with its corners rounded off, as far as the sides are long."""
    path = ""
    count = len(corners)
    for k, (x, y) in enumerate(corners):
        before, after = corners[k - 1], corners[(k + 1) % count]
        first, second = _towards((x, y), before), _towards((x, y), after)
        path += f"{'L' if path else 'M'}{at(*first)}Q{at(x, y)} {at(*second)}"
    return path + "Z"


def _towards(corner: Place, other: Place) -> Place:
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    far = abs(dx) + abs(dy)
    part = min(_ROUND, far / 2) / far
    return (corner[0] + dx * part, corner[1] + dy * part)
