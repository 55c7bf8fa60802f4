"""Where names stand beside their signs so that they do not lie over each other.

Greedy, with sixteen positions around each sign, each in three steps away from it, in three
passes: quick, the same every time, and good up to some sixty people. The browser follows
the same rules; `contract/cases/labels.json` holds both to them.
"""

import math
from collections.abc import Iterable, Sequence

import msgspec

_GAP = 1.0
_PASSES = 3
# Below, above, right, left, half aside, the diagonals, then a quarter aside.
_SIDES = (
    *((0, 1), (0, -1), (1, 0), (-1, 0)),
    *((0.5, 1), (-0.5, 1), (0.5, -1), (-0.5, -1)),
    *((1, 1), (-1, 1), (1, -1), (-1, -1)),
    *((0.25, 1), (-0.25, 1), (0.25, -1), (-0.25, -1)),
)
_FURTHER = 8  # what each step away from the sign costs
_OVER_LABEL, _OVER_SIGN, _OVER_OBSTACLE, _OVER_EDGE = 10, 4, 4, 6
_OVER_WORDS = 12  # what the paper itself says can still be read in a crowd
_OVER_RIM = 3  # a name inside the rings is read sooner as of somebody in them
_OVER_LINE = 1.0  # for each unit of a line that runs through a name
_AIR, _BESIDE_SIGN = 3, 0.5  # so close to somebody else, a name seems to be theirs


Line = tuple[float, float, float, float]
"""From where to where a line runs: x and y of both its ends."""


class Box(msgspec.Struct, frozen=True):
    """Room on the paper, with its middle."""

    x: float
    y: float
    width: float
    height: float


class Labelled(msgspec.Struct, frozen=True):
    """A sign with the size of its name."""

    id: str
    x: float
    y: float
    radius: float
    width: float
    height: float


class _Paper(msgspec.Struct, frozen=True):
    """What no name should cover, and how far the paper reaches from its middle."""

    obstacles: Sequence[Box]
    words: Sequence[Box]
    lines: Sequence[Line]
    half_width: float
    half_height: float
    rim: float


def place_labels(
    people: Iterable[Labelled],
    *,
    obstacles: Sequence[Box] = (),
    words: Sequence[Box] = (),
    lines: Sequence[Line] = (),
    half_width: float,
    half_height: float,
    rim: float = 0,
) -> dict[str, Box]:
    """Choose a box for every name, from above to below, and improve it twice.

    Each name takes the position that covers least; of equal ones the first. The order of
    the people makes no difference.

    Args:
        people: The signs with the sizes of their names.
        obstacles: What no name should cover: the centre.
        words: What a name covers last of all: the names of the sectors.
        lines: What had better not run through a name.
        half_width: Of the paper, from the middle.
        half_height: The same, up and down.
        rim: The radius of the outer ring, outside which a name had better not stand; 0: none.
    """
    order = sorted(people, key=lambda p: (p.y, p.x, p.id))
    candidates = [_positions(person) for person in order]
    near = _neighbours(order)
    paper = _Paper(obstacles, words, lines, half_width, half_height, rim)
    fixed = [
        _costs(candidates[i], person, [order[j] for j in near[i]], paper)
        for i, person in enumerate(order)
    ]
    chosen: list[Box | None] = [None] * len(order)
    for _ in range(_PASSES):
        for i in range(len(order)):
            others = [other for j in near[i] if (other := chosen[j])]
            chosen[i] = _cheapest(candidates[i], fixed[i], others)
    return {person.id: place for person, place in zip(order, chosen, strict=True) if place}


def _costs(
    candidates: Sequence[Box],
    person: Labelled,
    others: Sequence[Labelled],
    paper: _Paper,
) -> list[float]:
    """Tell what every position of a name covers of all that stays where it is."""
    signs = [_sign_box(p) for p in (person, *others)]
    beside = [_sign_box(p, air=_AIR) for p in others]
    found = []
    for position, box in enumerate(candidates):
        cost = position * 0.2 + _FURTHER * (position // len(_SIDES))
        for sign in signs:
            cost += _OVER_SIGN * overlap(box, sign)
        for sign in beside:
            cost += _BESIDE_SIGN * overlap(box, sign)
        for obstacle in paper.obstacles:
            cost += _OVER_OBSTACLE * overlap(box, obstacle)
        for word in paper.words:
            cost += _OVER_WORDS * overlap(box, word)
        if paper.rim and box.x * box.x + box.y * box.y > paper.rim * paper.rim:
            cost += _OVER_RIM
        found.append(cost)
    if paper.lines:
        around = _reach(candidates)
        for line in paper.lines:
            if _through(line, around):
                _add_line(found, line, candidates)
    return [
        cost + _OVER_EDGE * _outside(box, paper)
        for cost, box in zip(found, candidates, strict=True)
    ]


def _add_line(costs: list[float], line: Line, boxes: Sequence[Box]) -> None:
    """Add what it costs every position that a line runs through it; most lie beside it."""
    x1, y1, x2, y2 = line
    wide, high = boxes[0].width / 2, boxes[0].height / 2
    left, right = min(x1, x2) - wide, max(x1, x2) + wide
    top, foot = min(y1, y2) - high, max(y1, y2) + high
    for k, box in enumerate(boxes):
        if left < box.x < right and top < box.y < foot:
            costs[k] += _OVER_LINE * _through(line, box)


def _positions(person: Labelled) -> list[Box]:
    width, height = person.width, person.height
    found = []
    for gap in (_GAP, _GAP + height / 2, _GAP + height):
        for right, down in _SIDES:
            corner = abs(right) == 1 and down != 0
            edge = person.radius * (0.7 if corner else 1) + gap
            aside = edge + width / 2 if abs(right) == 1 else width
            x = person.x + right * aside
            y = person.y + down * (edge + height / 2)
            found.append(Box(x, y, width, height))
    return found


def _neighbours(people: Sequence[Labelled]) -> list[list[int]]:
    """List for each the numbers of those whose name or sign can come in the way."""
    reach_x = [p.radius + 2 * _GAP + p.height + p.width for p in people]
    reach_y = [p.radius + 2 * _GAP + 2 * p.height for p in people]
    return [
        [
            j
            for j, b in enumerate(people)
            if i != j
            and abs(a.x - b.x) <= reach_x[i] + reach_x[j]
            and abs(a.y - b.y) <= reach_y[i] + reach_y[j]
        ]
        for i, a in enumerate(people)
    ]


def _cheapest(candidates: Sequence[Box], fixed: Sequence[float], others: Sequence[Box]) -> Box:
    best, least = candidates[0], float("inf")
    for box, cost in zip(candidates, fixed, strict=True):
        if cost >= least:
            continue
        total = cost
        for other in others:
            shared = overlap(box, other)
            if shared > 0:
                total += _OVER_LABEL * (1 + shared)  # even a touch is one too many
        if total < least:
            best, least = box, total
    return best


def _sign_box(person: Labelled, *, air: float = 0) -> Box:
    side = 1.8 * person.radius + 2 * air  # a circle fills no corners
    return Box(person.x, person.y, side, side)


def overlap(a: Box, b: Box) -> float:
    """Give the area that two boxes share."""
    wide = (a.width + b.width) / 2 - abs(a.x - b.x)
    high = (a.height + b.height) / 2 - abs(a.y - b.y)
    if wide <= 0 or high <= 0:
        return 0.0
    return min(wide, a.width, b.width) * min(high, a.height, b.height)


def kept_inside(box: Box, half_width: float, half_height: float) -> Box:
    """Push a name back that would be cut off at the edge of the paper.

    Args:
        box: Where it stands.
        half_width: Of the paper, from the middle.
        half_height: The same, up and down.
    """
    wide, high = max(half_width - box.width / 2, 0), max(half_height - box.height / 2, 0)
    x, y = min(max(box.x, -wide), wide), min(max(box.y, -high), high)
    return Box(x, y, box.width, box.height)


def _reach(boxes: Sequence[Box]) -> Box:
    """Give the room that all positions of a name take together."""
    left = min(box.x - box.width / 2 for box in boxes)
    right = max(box.x + box.width / 2 for box in boxes)
    top = min(box.y - box.height / 2 for box in boxes)
    foot = max(box.y + box.height / 2 for box in boxes)
    return Box((left + right) / 2, (top + foot) / 2, right - left, foot - top)


def _through(line: Line, box: Box) -> float:
    """Tell how much of a line runs through a box, as long as it is."""
    x1, y1, x2, y2 = line
    begin, end = 0.0, 1.0
    for start, along, middle, size in (
        (x1, x2 - x1, box.x, box.width),
        (y1, y2 - y1, box.y, box.height),
    ):
        low, high = middle - size / 2 - start, middle + size / 2 - start
        if along == 0:
            if low > 0 or high < 0:
                return 0.0
            continue
        first, last = sorted((low / along, high / along))
        begin, end = max(begin, first), min(end, last)
        if begin >= end:
            return 0.0
    across, down = x2 - x1, y2 - y1
    return (end - begin) * math.sqrt(across * across + down * down)


def _outside(box: Box, paper: _Paper) -> float:
    wide = max(0.0, abs(box.x) + box.width / 2 - paper.half_width)
    high = max(0.0, abs(box.y) + box.height / 2 - paper.half_height)
    return wide * box.height + high * box.width
