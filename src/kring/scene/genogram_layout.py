"""A whole genogram in numbers: where everybody stands, and every line between them.

Deterministic: the same family gives the same numbers, here and in the browser
(`web/src/map/genogram/layout.ts`; `contract/cases/genogram.json` holds both to them). No
library was found that draws a blended family: those tried left people out or put strangers
between partners.
"""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kring.scene.genogram_claims import Couple
from kring.scene.genogram_descent import Drop, Net, kind_of, nets_of
from kring.scene.genogram_kin import Family, Misfit
from kring.scene.genogram_order import order_of
from kring.scene.genogram_places import Shape, places_of, shape_as_placed, shape_of
from kring.scene.genogram_rows import rows_of
from kring.scene.genogram_unions import INSIDE, Union, down, unions_of
from kring.scene.genogram_units import rows_with_hosts
from kring.scene.look import look
from kring.scene.placing import Place, tidy
from kring.scene.text import LEADING, uncut, width_of

LETTERS = 4.6  # the size of a name
_ROOM = 6.4  # in letter sizes; a longer name is broken
_MOST_LINES = 3
_UNDER_SIGN, _UNDER_LINE = 1.6, 1.9  # a name below its sign, or below the line of a union
_ABOVE = 9  # between a sign and the lowest bar: room for years, a twin's fork, a letter
_BAR, _TRACK = 1.4, 3.6  # below the names, and from bar to bar
_MARGIN = 7
_LEAST = 60  # half the width of the smallest drawing
_FORK = 0.55  # how far down the bar between identical twins lies


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the family: who it is about, what it says and its corners."""

    kind: str  # together, askew, biological, adopted, foster, step, identical
    points: tuple[Place, ...]
    people: tuple[str, ...]


class Joined(msgspec.Struct, frozen=True, kw_only=True):
    """A couple with the middle of its line, where slashes and years stand."""

    couple: Couple
    at: Place


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of a drawing around (0, 0)."""

    places: Mapping[str, Place]
    names: Mapping[str, Place]  # the middle of each name
    written: Mapping[str, tuple[str, ...]]  # each name in its lines
    half: Mapping[str, float]
    high: Mapping[str, float]
    rows: tuple[tuple[str, ...], ...]
    descends: Mapping[str, int]  # over whom a line comes down, and on which side there is room
    lines: tuple[Line, ...]
    couples: tuple[Joined, ...]
    half_width: float
    half_height: float
    misfits: tuple[Misfit, ...]


def layout_of(
    family: Family,
    names: Mapping[str, str],
    shifts: Mapping[str, float] | None = None,
    *,
    letters: float = LETTERS,
) -> Layout:
    """Work out a drawing.

    Args:
        family: Who is in it.
        names: What everybody is called.
        shifts: How far a hand moved somebody sideways.
        letters: The size of names.
    """
    written = {each.id: tuple(uncut(names[each.id], _ROOM, _MOST_LINES)) for each in family.people}
    half = {one: _half(lines, letters) for one, lines in written.items()}
    high = {one: letters * LEADING * len(lines) for one, lines in written.items()}
    row, misfits = rows_of(family)
    rows = rows_with_hosts(family, row)
    shape = shape_of(rows, order_of(rows), half)
    x = places_of(shape, shifts or {})
    shape = shape_as_placed(shape, x)
    unions = unions_of(shape, x)
    nets = nets_of(shape, x)
    under = _under(shape, unions, x)
    heights = _heights(shape, nets, under, high)
    places = {person: (x[person], heights[at]) for person, (at, _) in shape.at.items()}
    lines = (
        *_union_lines(unions, heights),
        *_net_lines(nets, unions, heights, places),
        *_askew_lines(family, places),
    )
    top = min((_top(line) for line in lines), default=0.0)
    bottom = max((places[p][1] + under[p] + high[p] for p in places), default=0.0)
    middle = tidy((min(top, -_ABOVE - look().person_radius) + bottom) / 2)
    return Layout(
        places={p: (x[p], tidy(places[p][1] - middle)) for p in x},
        names={p: (x[p], tidy(places[p][1] + under[p] + high[p] / 2 - middle)) for p in x},
        written=written,
        half=half,
        high=high,
        rows=shape.order.rows,
        descends={
            drop.child: -1 if drop.x > x[drop.child] else 1
            for channel in nets
            for net in channel
            for drop in net.drops
            if drop.child
        },
        lines=tuple(_moved(line, middle) for line in lines),
        couples=tuple(
            msgspec.structs.replace(joined, at=(joined.at[0], tidy(joined.at[1] - middle)))
            for joined in (*_joined(unions, heights), *_askew(family, places))
        ),
        half_width=max(_LEAST, max((abs(x[p]) + half[p] for p in x), default=0) + _MARGIN),
        half_height=max(_LEAST / 2, tidy(bottom - middle) + _MARGIN),
        misfits=(*family.misfits, *misfits),
    )


def _half(lines: Sequence[str], letters: float) -> float:
    widest = max((width_of(line) for line in lines), default=0.0)
    return max(look().person_radius * 1.25, letters * widest / 2)


def _under(
    shape: Shape, unions: Sequence[Sequence[Union]], x: Mapping[str, float]
) -> dict[str, float]:
    """Tell how far under the middle of their sign each name begins: below every line there."""
    found = {}
    for person, (row, _) in shape.at.items():
        half = shape.half[person]
        levels = [
            u.level for u in unions[row] if u.low < x[person] + half and u.high > x[person] - half
        ]
        deepest = max(levels, default=0)
        sign = look().person_radius * 1.22 + _UNDER_SIGN
        found[person] = down(deepest) + _UNDER_LINE if deepest else sign
    return found


def _heights(
    shape: Shape,
    nets: Sequence[Sequence[Net]],
    under: Mapping[str, float],
    high: Mapping[str, float],
) -> list[float]:
    """Give the height of every row: below the names of the one above, with room for all bars."""
    found: list[float] = []
    here = 0.0
    for row, line in enumerate(shape.order.rows):
        if row:
            tracks = max((net.track for net in nets[row]), default=1)
            here += _BAR + _TRACK * tracks + _ABOVE + look().person_radius
        found.append(here)
        here += max(under[person] + high[person] for person in line)
    return found


def _union_lines(unions: Sequence[Sequence[Union]], heights: Sequence[float]) -> Iterator[Line]:
    for row, theirs in enumerate(unions):
        for union in theirs:
            low = heights[row] + down(union.level)
            corners = [(union.starts[0], heights[row] + INSIDE), (union.starts[0], low)]
            if len(union.parents) == 2:
                corners += [(union.starts[1], low), (union.starts[1], heights[row] + INSIDE)]
            else:
                corners.append((union.trunk, low))
            kind = "together" if union.couple else "biological"
            yield Line(kind=kind, points=tuple(corners), people=union.parents)


def _net_lines(
    nets: Sequence[Sequence[Net]],
    unions: Sequence[Sequence[Union]],
    heights: Sequence[float],
    places: Mapping[str, Place],
) -> Iterator[Line]:
    starts = {
        tuple(sorted(union.parents)): heights[row] + down(union.level)
        for row, theirs in enumerate(unions)
        for union in theirs
    }
    bars: dict[tuple[int, int], float] = {}
    for channel in nets:
        for net in channel:
            most = max(other.track for other in channel)
            bar = heights[net.channel] - look().person_radius - _ABOVE
            bar -= _TRACK * (most - net.track)
            bars[net.channel, net.number] = bar
            people = (*net.family, *(drop.child for drop in net.drops if drop.child))
            kind = kind_of(net)
            if net.top is not None:
                start = bars[net.channel - 1, net.number] if net.through else _start(starts, net)
                yield Line(kind=kind, points=((net.top, start), (net.top, bar)), people=people)
            low, high = net.span
            if low < high:
                yield Line(kind=kind, points=((low, bar), (high, bar)), people=people)
            for drop in net.drops:
                if drop.child is not None:
                    yield from _drop_lines(drop, drop.child, bar, places)


def _joined(unions: Sequence[Sequence[Union]], heights: Sequence[float]) -> Iterator[Joined]:
    for row, theirs in enumerate(unions):
        for union in theirs:
            if union.couple:
                at = (tidy(union.middle), heights[row] + down(union.level))
                yield Joined(couple=union.couple, at=at)


def _askew(family: Family, places: Mapping[str, Place]) -> Iterator[Joined]:
    for couple in family.couples:
        one, other = places[couple.one], places[couple.other]
        if one[1] != other[1]:
            middle = (tidy((one[0] + other[0]) / 2), (one[1] + other[1]) / 2)
            yield Joined(couple=couple, at=middle)


def _start(starts: Mapping[tuple[str, ...], float], net: Net) -> float:
    """Give the height of the union a line comes from; of a couple on two rows, of the lower one."""
    if net.family in starts:
        return starts[net.family]
    return max(starts[one,] for one in net.family if (one,) in starts)


def _drop_lines(drop: Drop, child: str, bar: float, places: Mapping[str, Place]) -> Iterator[Line]:
    x, y = places[child]
    x = drop.x if drop.twin is None else x
    yield Line(kind=drop.kind, points=((drop.x, bar), (x, y - INSIDE)), people=(child,))
    if drop.twin is not None and drop.identical and child < drop.twin:
        other, _ = places[drop.twin]
        part, high = _FORK, bar + _FORK * (y - INSIDE - bar)
        ends = ((drop.x + part * (x - drop.x), high), (drop.x + part * (other - drop.x), high))
        yield Line(kind="identical", points=ends, people=(child, drop.twin))


def _askew_lines(family: Family, places: Mapping[str, Place]) -> Iterator[Line]:
    """Join partners whom no row can hold together, from sign to sign."""
    for couple in family.couples:
        one, other = places[couple.one], places[couple.other]
        if one[1] != other[1]:
            yield Line(kind="askew", points=(one, other), people=(couple.one, couple.other))


def _top(line: Line) -> float:
    return min(y for _, y in line.points)


def _moved(line: Line, middle: float) -> Line:
    points = tuple((tidy(x), tidy(y - middle)) for x, y in line.points)
    return msgspec.structs.replace(line, points=points)
