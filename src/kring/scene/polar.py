"""Drawings around a middle: bands and sectors, and places for people in them by rule.

The ecomap, the ecogram, the inclusion web and the neighbourhood differ only in their cells
and in what a cell means. Sectors keep their order, clockwise on the screen, and the first its
place at the top, so that two drawings of different years can be laid beside each other; one in
which a crowd stands is wider than the others (docs/decisions/0010). The browser follows the same
rules; `contract/cases/polar.json` holds both to them.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import combinations
from typing import Literal

import msgspec

from kring.scene.look import look
from kring.scene.placing import Place, in_turns, tidy

Name = Literal["ecomap", "ecogram", "web", "neighbourhood"]
Cell = tuple[int, int]
"""The number of a band, from inside out, and of a sector, in the order of the list; from 0."""

_AIR = 1  # between two signs in a row
_FEW_ROWS = 2  # in which signs stand in turns; more rows hold as many as there is room for
_FEW = 6  # people for whom a sector is wide enough; with more in one, it takes from the others
_TRIES = 12  # how much finer a cell is divided to leave room for who stands there already


class Polar(msgspec.Struct, frozen=True):
    """The cells of one drawing, as they stand in polar.json."""

    centre: float  # the radius of what is in the middle
    bands: tuple[float, ...]  # the edges of the bands, from inside out
    sectors: tuple[str, ...]  # none: each band goes all the way round
    start_degrees: float  # where the first sector begins, clockwise from the right
    shares: tuple[int, ...] = ()  # of the whole round, by sector; none: all are alike

    def begins(self, sector: int) -> float:
        """Tell at how many degrees a sector begins; the one after the last ends the round."""
        shares = self.shares or (1,) * max(len(self.sectors), 1)
        return self.start_degrees + 360 * sum(shares[:sector]) / sum(shares)

    def within(self, sector: int, part: float) -> float:
        """Tell at how many degrees such a part of a sector lies, clockwise."""
        begin = self.begins(sector)
        return begin + (self.begins(sector + 1) - begin) * part


@cache
def polar(name: Name) -> Polar:
    """Read the cells of a drawing once."""
    content = files(__package__).joinpath("polar.json").read_bytes()
    return msgspec.json.decode(content, type=dict[str, Polar])[name]


def fitted(cells: Polar, wanted: Iterable[Cell]) -> Polar:
    """Make sectors with many people wider and the others narrower; the first stays at the top.

    As long as nowhere stand more than a few, all are alike, so that drawings of most people can
    be laid on each other; and nobody's sector ever goes.

    Args:
        cells: Of a drawing, with all sectors alike.
        wanted: In which cell everybody stands.
    """
    people = [0] * len(cells.sectors)
    for _, sector in wanted if people else ():
        people[sector] += 1
    shares = tuple(max(count, _FEW) for count in people)
    if not people or max(people) <= _FEW:
        return cells
    half, first = 180 / len(people), 180 * shares[0] / sum(shares)
    return msgspec.structs.replace(
        cells, shares=shares, start_degrees=cells.start_degrees + half - first
    )


def widened(cells: Polar, x: float, y: float) -> Place:
    """Give where a place put by hand lies in sectors that are not alike: as far into its own.

    Args:
        cells: As `fitted` made them.
        x: Where it lies while all sectors are alike.
        y: The same, down.
    """
    if not cells.shares:
        return (x, y)
    even = 360 / len(cells.shares)
    start = cells.start_degrees + 180 * cells.shares[0] / sum(cells.shares) - even / 2
    turned = ((math.atan2(y, x) * 180 / math.pi - start) % 360) / even
    sector = min(math.floor(turned), len(cells.shares) - 1)
    return _turned(math.sqrt(x * x + y * y), cells.within(sector, turned - sector))


def cell_at(cells: Polar, x: float, y: float) -> Cell:
    """Tell in which cell a place lies; what is further in or out counts with the nearest band."""
    far = x * x + y * y
    last = len(cells.bands) - 2
    band = next((k for k in range(last) if far <= cells.bands[k + 1] ** 2), last)
    degrees = (math.atan2(y, x) * 180 / math.pi - cells.start_degrees) % 360
    ends = (cells.begins(k + 1) - cells.start_degrees for k in range(len(cells.sectors) - 1))
    return band, sum(degrees >= end for end in ends)


def spread(
    cells: Polar, wanted: Mapping[str, Cell], spots: Mapping[str, Place], *, count: int
) -> dict[str, Place]:
    """Give everybody a place in their cell: their own spot where they have one, else by rule.

    Args:
        cells: Of this drawing.
        wanted: In which cell each stands, in document order; clockwise in this order.
        spots: Where a hand put somebody; it counts whichever cell it lies in.
        count: How many share the paper, since many have smaller signs.
    """
    places = {one: widened(cells, *_on_paper(cells, *spots[one])) for one in wanted if one in spots}
    free: dict[Cell, list[str]] = {}
    for one, cell in wanted.items():
        if one not in places:
            free.setdefault(cell, []).append(one)
    taken = list(places.values())
    clear = 2 * look().person_radius * look().scale_for(count)
    for cell in sorted(free):
        found = _free_slots(cells, cell, len(free[cell]), taken, clear)
        places.update(zip(free[cell], found, strict=True))
        taken.extend(found)
    return places


def _on_paper(cells: Polar, x: float, y: float) -> Place:
    """Give the nearest place beside the middle and on the paper."""
    far = math.sqrt(x * x + y * y)
    least = cells.centre + look().person_radius
    if far == 0:
        return (0.0, -least)
    wanted = min(max(far, least), look().outer)
    return (x, y) if wanted == far else (x / far * wanted, y / far * wanted)


def _free_slots(
    cells: Polar, cell: Cell, count: int, taken: Sequence[Place], clear: float
) -> list[Place]:
    """Divide the cell just so finely that there is room beside who stands there already."""
    for division in range(count, count + _TRIES + 1):
        free = [
            slot
            for slot in slots(cells, cell, division, clear)
            if all(_apart(slot, other, clear) for other in taken)
        ]
        if len(free) >= count:
            return free[:count]
    return slots(cells, cell, count, clear)


def slots(cells: Polar, cell: Cell, count: int, clear: float) -> list[Place]:
    """Give places in one cell, in as few rows as hold so many signs, clockwise.

    Args:
        cells: Of this drawing.
        cell: Which one.
        count: How many places.
        clear: How far apart two signs stand at least; a crowd stands in the rows in which it
            stands furthest apart.
    """
    band, sector = cell
    inner, outer = cells.bands[band], cells.bands[band + 1]
    room = clear + _AIR
    most = max(1, math.floor((outer - inner) / room))
    for rows in range(1, min(most, _FEW_ROWS) + 1):
        # From outside in, where there is most room.
        radii = [outer - (outer - inner) * (k + 0.5) / rows for k in range(rows)]
        found = [
            _turned(radius, cells.within(sector, (k + 0.5) / count))
            for k, radius in zip(range(count), in_turns(radii), strict=False)
        ]
        if all(_apart(a, b, room) for a, b in combinations(found, 2)):
            return found
    ways = [_in_rows(cells, cell, count, rows) for rows in range(1, most + 1)]
    return max(ways, key=_least_apart)  # of equal ones the first


def _in_rows(cells: Polar, cell: Cell, count: int, rows: int) -> list[Place]:
    """Give every row as many places as its length asks, and number them clockwise."""
    band, sector = cell
    inner, outer = cells.bands[band], cells.bands[band + 1]
    radii = [outer - (outer - inner) * (k + 0.5) / rows for k in range(rows)]
    found: list[tuple[float, float]] = []
    for row, radius in enumerate(radii):
        room = 0.0  # added one by one, as the browser does
        for inward in radii[row:]:
            room += inward
        there = math.floor((count - len(found)) * radius / room + 0.5)
        found += [(cells.within(sector, (k + 0.5) / there), -radius) for k in range(there)]
    return [_turned(-inwards, degrees) for degrees, inwards in sorted(found)]


def _least_apart(places: Sequence[Place]) -> float:
    """Tell how far the two nearest are from each other, squared."""
    pairs = combinations(places, 2)
    return min(
        ((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) for a, b in pairs),
        default=0.0,
    )


def round_about(count: int, radius: float) -> list[Place]:
    """Give places around the middle, the first above it: a household in its circle."""
    return [_turned(radius, 270 + 360 * k / count) for k in range(count)]


def _turned(radius: float, degrees: float) -> Place:
    angle = degrees * math.pi / 180
    return (tidy(radius * math.cos(angle)), tidy(radius * math.sin(angle)))


def _apart(a: Place, b: Place, clear: float) -> bool:
    across, down = a[0] - b[0], a[1] - b[1]
    return across * across + down * down >= clear * clear


def empty_sectors(cells: Polar, wanted: Iterable[Cell]) -> list[str]:
    """Name the sectors nobody stands in, in their order: open questions, never gaps."""
    there = {sector for _, sector in wanted}
    return [name for number, name in enumerate(cells.sectors) if number not in there]
