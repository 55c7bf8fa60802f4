"""The lines from parents to children: down, along a bar of their own, and down to each child.

Between two rows every family has a bar at its own height where bars would touch; their order is
the one in which fewest lines cross. `web/src/map/genogram/descent.ts` follows the same rules.
"""

import itertools
from collections.abc import Mapping, Sequence

import msgspec

from kring.scene.genogram_kin import Sibship
from kring.scene.genogram_places import Shape, trunk_at

_CLEAR = 2.5  # between two bars at one height
_BESIDE = 2.2  # of a second line to a child from the first
_PASSES = 4
_HAIR = 1.6


class Drop(msgspec.Struct, frozen=True):
    """One line down to a child, or through a row to a child further down."""

    x: float
    child: str | None
    kind: str  # biological, adopted, foster, step
    twin: str | None = None  # who shares the point on the bar
    identical: bool = False


class Net(msgspec.Struct, frozen=True, kw_only=True):
    """The lines of one family between two rows."""

    channel: int  # the number of the row below it
    family: tuple[str, ...]  # the parents; of brothers and sisters without, the first of them
    number: int  # the same through all rows
    top: float | None  # where it comes from above
    through: bool = False  # whether it comes from a bar further up
    drops: tuple[Drop, ...]
    track: int = 0

    @property
    def span(self) -> tuple[float, float]:
        """Tell from where to where the bar reaches."""
        places = [drop.x for drop in self.drops] + ([] if self.top is None else [self.top])
        return min(places), max(places)


def nets_of(shape: Shape, x: Mapping[str, float]) -> list[list[Net]]:
    """Give the lines above every row, each with its height."""
    found: list[list[Net]] = [[] for _ in range(len(shape.order.rows) + 1)]
    family = shape.rows.family
    for sibship in family.sibships:
        drops = [(child, _drop(shape, x, sibship, child)) for child in sibship.children]
        if sibship.parents:
            _add(shape, x, found, sibship.parents, drops)
        else:
            _add_alone(shape, found, drops)
    beside: dict[str, int] = {}
    for care in family.care:
        top = trunk_at(shape, shape.trunks[care.parents], x)
        beside[care.child] = beside.get(care.child, 0) + 1
        aside = _BESIDE * beside[care.child] * (1 if top > x[care.child] else -1)
        drop = Drop(x[care.child] + aside, care.child, care.parentage)
        _add(shape, x, found, care.parents, [(care.child, drop)])
    return [_tracked(nets) for nets in found]


def _drop(shape: Shape, x: Mapping[str, float], sibship: Sibship, child: str) -> Drop:
    kind = shape.rows.family.parentage.get(child, "biological")
    for twins in shape.rows.family.twins:
        if child not in {twins.one, twins.other}:
            continue
        other = twins.other if child == twins.one else twins.one
        row, place = shape.at[child]
        if other in sibship.children and shape.at[other] in {(row, place - 1), (row, place + 1)}:
            return Drop((x[child] + x[other]) / 2, child, kind, other, twins.identical)
    return Drop(x[child], child, kind)


def _add(
    shape: Shape,
    x: Mapping[str, float],
    found: list[list[Net]],
    family: tuple[str, ...],
    drops: Sequence[tuple[str, Drop]],
) -> None:
    """Add the lines of a family, through as many rows as its children are away."""
    trunk = shape.trunks[family]
    top, channel = trunk_at(shape, trunk, x), shape.at[trunk.one][0] + 1
    through, number = False, sum(map(len, found))
    while drops:
        here = [drop for child, drop in drops if shape.at[child][0] <= channel]
        drops = [(child, drop) for child, drop in drops if shape.at[child][0] > channel]
        gap = _gap(shape, x, channel, drops[0][1].x) if drops else 0.0
        if drops:
            here.append(Drop(gap, None, _kind([drop for _, drop in drops])))
        # A hair's breadth aside is no bend that says anything.
        top = next((drop.x for drop in here if abs(drop.x - top) < _HAIR), top)
        found[channel].append(
            Net(
                channel=channel,
                family=family,
                number=number,
                top=top,
                through=through,
                drops=tuple(here),
            )
        )
        top, through, channel = gap, True, channel + 1


def _add_alone(shape: Shape, found: list[list[Net]], drops: Sequence[tuple[str, Drop]]) -> None:
    """Add the bar of brothers and sisters whose parents are not in the drawing."""
    by_row: dict[int, list[tuple[str, Drop]]] = {}
    for child, drop in drops:
        by_row.setdefault(shape.at[child][0], []).append((child, drop))
    for row, theirs in by_row.items():
        found[row].append(
            Net(
                channel=row,
                family=(theirs[0][0],),
                number=sum(map(len, found)),
                top=None,
                drops=tuple(drop for _, drop in theirs),
            )
        )


def _gap(shape: Shape, x: Mapping[str, float], row: int, near: float) -> float:
    """Find the nearest place between two people of a row where a line can pass."""
    line, half = shape.order.rows[row], shape.half
    edges = [x[line[0]] - half[line[0]] - _CLEAR, x[line[-1]] + half[line[-1]] + _CLEAR]
    places = [
        *((x[a] + half[a] + x[b] - half[b]) / 2 for a, b in itertools.pairwise(line)),
        *edges,
    ]
    return min(places, key=lambda place: abs(place - near))


def _kind(drops: Sequence[Drop]) -> str:
    """Tell how the part that lines share is drawn: as they are, if they are all alike."""
    kinds = {drop.kind for drop in drops}
    return drops[0].kind if len(kinds) == 1 else "biological"


def kind_of(net: Net) -> str:
    """Tell how the bar of a family is drawn."""
    return _kind(net.drops)


def _tracked(nets: Sequence[Net]) -> list[Net]:
    """Give every bar a height, in the order in which fewest lines cross."""
    order = sorted(nets, key=lambda net: (net.span, net.family))
    for _ in range(_PASSES):
        for k in range(len(order) - 1):
            if _crossings(order[k + 1], order[k]) < _crossings(order[k], order[k + 1]):
                order[k], order[k + 1] = order[k + 1], order[k]
    done: list[Net] = []
    for net in order:
        over = [other.track for other in done if _touch(net, other)]
        done.append(msgspec.structs.replace(net, track=1 + max(over, default=0)))
    return done


def _touch(a: Net, b: Net) -> bool:
    return a.span[0] < b.span[1] + _CLEAR and b.span[0] < a.span[1] + _CLEAR


def _crossings(above: Net, below: Net) -> int:
    """Count how often two families cross when one has its bar above that of the other."""
    return _inside(below.top, above.span) + sum(_inside(drop.x, below.span) for drop in above.drops)


def _inside(x: float | None, span: tuple[float, float]) -> bool:
    return x is not None and span[0] - 1 < x < span[1] + 1
