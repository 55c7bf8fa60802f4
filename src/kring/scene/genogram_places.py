"""Where everybody stands sideways: parents above their children, brothers and sisters together.

Each row is pulled towards where parents, children and brothers and sisters want it, and settled
so that nobody stands too near (isotonic regression: the nearest order-keeping places). At the
end everybody stands on a grid, and where a hand shifted somebody, they stand aside.
`web/src/map/genogram/places.ts` follows the same rules.
"""

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kring.scene.genogram_claims import Couple
from kring.scene.genogram_kin import Sibship
from kring.scene.genogram_order import Order
from kring.scene.genogram_units import Rows

_AIR = 4  # between two names
_APART = 8  # more, between families that no marriage joins
_UNION, _DATED = 22, 36  # between partners; with years on their line
_SOLO = 6  # more, where a line goes down beside somebody
_BESIDE = 3  # of that line from the name
_SWEEPS, _CLOSE = 30, 6  # how often rows are pulled, and after how many empty strips are closed
_TOGETHER = 0.2  # how much brothers and sisters keep together, against the line to their parents
_HELD = 1_000  # the weight of who was shifted by hand


class Trunk(msgspec.Struct, frozen=True):
    """Where the line to children leaves: between two people, or beside one."""

    one: str
    other: str | None = None
    side: int = 1


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """A family in order, with the room everybody takes."""

    rows: Rows
    order: Order
    half: Mapping[str, float]  # of the width of somebody with their name
    at: Mapping[str, tuple[int, int]]  # row and place in it
    trunks: Mapping[tuple[str, ...], Trunk]  # by the parents
    gaps: tuple[tuple[float, ...], ...]  # least distance of everybody to the next in their row
    near: tuple[tuple[Sibship, ...], ...]  # of each row: those with a parent or a child in it


def shape_of(rows: Rows, order: Order, half: Mapping[str, float]) -> Shape:
    """Work out what stays the same while people are shifted."""
    at = {p: (row, place) for row, line in enumerate(order.rows) for place, p in enumerate(line)}
    together = [
        *((each.one, each.other) for each in rows.family.couples),
        *(each.parents for each in rows.family.sibships if each.parents),
        *(each.parents for each in rows.family.care),
    ]
    trunks = {each: _trunk(rows, order, at, each) for each in together}
    return Shape(
        rows=rows,
        order=order,
        half=half,
        at=at,
        trunks=trunks,
        near=tuple(_near(rows, row) for row in range(len(order.rows))),
        gaps=tuple(_gaps(rows, order, half, line, trunks) for line in order.rows),
    )


def _near(rows: Rows, row: int) -> tuple[Sibship, ...]:
    return tuple(
        each
        for each in rows.family.sibships
        if each.parents and any(rows.row[one] == row for one in (*each.parents, *each.children))
    )


def _trunk(
    rows: Rows, order: Order, at: Mapping[str, tuple[int, int]], parents: tuple[str, ...]
) -> Trunk:
    """Find the gap through which the line goes: next to whoever of the couple stands outside."""
    lowest = max(parents, key=lambda each: at[each])
    if len(parents) == 1 or at[parents[0]][0] != at[parents[1]][0]:
        return Trunk(lowest, None, order.solo.get(lowest, 1))
    left, right = sorted(parents, key=lambda each: at[each])
    line, (_, first), (_, last) = order.rows[at[left][0]], at[left], at[right]
    if order.group[left] == order.group[right]:
        if rows.host[left] == left:
            return Trunk(line[last - 1], right)
        return Trunk(left, line[first + 1])
    edge = next(k for k in range(first, last) if order.group[line[k + 1]] != order.group[left])
    return Trunk(line[edge], line[edge + 1])


def _gaps(
    rows: Rows,
    order: Order,
    half: Mapping[str, float],
    line: Sequence[str],
    trunks: Mapping[tuple[str, ...], Trunk],
) -> tuple[float, ...]:
    through: dict[Trunk, int] = {}
    for couple in rows.family.couples:
        trunk = trunks[couple.one, couple.other]
        through[trunk] = max(through.get(trunk, 0), _room(couple))
    solo = {trunk for trunk in trunks.values() if trunk.other is None}
    found = []
    for one, other in itertools.pairwise(line):
        gap = half[one] + half[other] + _AIR
        if Trunk(one, other) in through:
            gap = max(gap, through[Trunk(one, other)])
        elif order.group[one] != order.group[other]:
            gap += _APART
        gap += _SOLO * ((Trunk(one, None, 1) in solo) + (Trunk(other, None, -1) in solo))
        found.append(float(math.ceil(gap)))
    return tuple(found)


def _room(couple: Couple) -> int:
    return _UNION if couple.since is None and couple.until is None else _DATED


def trunk_at(shape: Shape, trunk: Trunk, x: Mapping[str, float]) -> float:
    """Give the place of a line to children: amid the room between two names, or beside one."""
    here = x[trunk.one] + trunk.side * shape.half[trunk.one]
    if trunk.other is None:
        return here + trunk.side * _BESIDE
    return (here + x[trunk.other] - shape.half[trunk.other]) / 2


def centre_of(sibship: Sibship, x: Mapping[str, float]) -> float:
    """Give the middle between the first and the last child."""
    places = [x[child] for child in sibship.children]
    return (min(places) + max(places)) / 2


def places_of(shape: Shape, shifts: Mapping[str, float]) -> dict[str, float]:
    """Give everybody's place sideways, around the middle of the drawing.

    Args:
        shape: The family in order.
        shifts: How far a hand moved somebody from where they would stand.
    """
    x: dict[str, float] = {}
    for line, gaps in zip(shape.order.rows, shape.gaps, strict=True):
        here = -sum(gaps) / 2
        for person, gap in zip(line, (*gaps, 0.0), strict=True):
            x[person] = here
            here += gap
    for sweep in range(_SWEEPS):
        numbers = range(len(shape.order.rows))
        for row in numbers if sweep % 2 else reversed(numbers):
            _pull(shape, row, x)
        if sweep % _CLOSE == _CLOSE - 1:
            _close(shape, x)
    for person, place in x.items():
        x[person] = math.floor(place + 0.5)
    _shift(shape, x, shifts)
    middle = math.floor((min(x.values(), default=0) + max(x.values(), default=0)) / 2 + 0.5)
    return {person: place - middle for person, place in x.items()}


def _pull(shape: Shape, row: int, x: dict[str, float]) -> None:
    """Move one row towards where everybody in it is wanted."""
    line = shape.order.rows[row]
    wanted = _wanted(shape, row, x)
    aims = []
    for place, person in enumerate(line):
        total, weight = wanted.get(shape.rows.host[person], (0.0, 0.0))
        for beside in (place - 1, place + 1):
            if 0 <= beside < len(line) and _together(shape, person, line[beside]):
                gap = shape.gaps[row][min(place, beside)]
                aim = x[line[beside]] + (gap if beside < place else -gap)
                total += _TOGETHER * (aim - x[person])
                weight += _TOGETHER
        aims.append(x[person] + (total / weight if weight else 0.0))
    x.update(zip(line, settled(aims, shape.gaps[row]), strict=True))


def _close(shape: Shape, x: dict[str, float]) -> None:
    """Take out strips of paper in which nobody stands, in any row."""
    for edge in sorted(set(x.values()))[1:]:
        slack = min(
            (
                x[right] - x[left] - gap
                for line, gaps in zip(shape.order.rows, shape.gaps, strict=True)
                for (left, right), gap in zip(itertools.pairwise(line), gaps, strict=True)
                if x[left] < edge <= x[right]
            ),
            default=0.0,
        )
        if slack > 0:
            for person, place in x.items():
                if place >= edge:
                    x[person] = place - slack


def _together(shape: Shape, one: str, other: str) -> bool:
    return shape.order.group[one] == shape.order.group[other]


def _wanted(shape: Shape, row: int, x: Mapping[str, float]) -> dict[str, tuple[float, float]]:
    """Tell for each host how far parents and children pull, and with what weight."""
    found: dict[str, tuple[float, float]] = {}
    for host, far in _pulls(shape, row, x):
        total, weight = found.get(host, (0.0, 0.0))
        found[host] = (total + far, weight + 1)
    return found


def _pulls(shape: Shape, row: int, x: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    for sibship in shape.near[row]:
        trunk = trunk_at(shape, shape.trunks[sibship.parents], x)
        far = trunk - centre_of(sibship, x)
        for child in sibship.children:
            if shape.at[child][0] == row:
                yield child, far
        hosts = {shape.rows.host[p]: 0 for p in sibship.parents if shape.at[p][0] == row}
        for host in hosts:
            yield host, -far
    for animal, owner in shape.rows.family.animals:
        if shape.at[animal][0] == row:
            yield animal, x[owner] - x[animal]


def settled(
    aims: Sequence[float], gaps: Sequence[float], weights: Sequence[float] | None = None
) -> list[float]:
    """Give the places nearest to the aims that keep the order and the gaps.

    Source:
        R. E. Barlow et al., Statistical inference under order restrictions, 1972: neighbours
        that stand the wrong way round are pooled at their mean.
    """
    weights = [1.0] * len(aims) if weights is None else weights
    offsets = [0.0]
    for gap in gaps:
        offsets.append(offsets[-1] + gap)
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    for aim, offset, each in zip(aims, offsets, weights, strict=False):
        mean, weight, count = aim - offset, each, 1
        while pools and pools[-1][0] > mean:
            before, heavy, many = pools.pop()
            mean = (before * heavy + mean * weight) / (heavy + weight)
            weight, count = heavy + weight, many + count
        pools.append((mean, weight, count))
    means = [mean for mean, _, count in pools for _ in range(count)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=False)]


def _shift(shape: Shape, x: dict[str, float], shifts: Mapping[str, float]) -> None:
    """Put people where a hand wants them; the others of their row make room."""
    for line in shape.order.rows:
        if not any(person in shifts for person in line):
            continue
        for person in line:
            x[person] += math.floor(shifts.get(person, 0.0) + 0.5)
        row = sorted(line, key=lambda each: x[each])
        gaps = [
            float(math.ceil(shape.half[a] + shape.half[b] + _AIR))
            for a, b in itertools.pairwise(row)
        ]
        weights = [float(_HELD) if person in shifts else 1.0 for person in row]
        places = settled([x[person] for person in row], gaps, weights)
        x.update((p, math.floor(at + 0.5)) for p, at in zip(row, places, strict=True))


def shape_as_placed(shape: Shape, x: Mapping[str, float]) -> Shape:
    """Take the order over in which people stand after a hand shifted some."""
    lines = tuple(tuple(sorted(line, key=lambda each: x[each])) for line in shape.order.rows)
    if lines == shape.order.rows:
        return shape
    return shape_of(shape.rows, Order(lines, shape.order.solo, shape.order.group), shape.half)
