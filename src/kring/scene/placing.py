"""Where everybody stands on the circles: where a hand put them, else by rule.

The browser places by the same rules; `contract/cases/placing.json` holds both to them.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, count
from typing import Literal

import msgspec

from kring.network.model import sector_of
from kring.network.network import Network
from kring.scene.cells import closeness_at, sector_at
from kring.scene.look import look

Place = tuple[float, float]
Layer = Literal["circles", "then", "wished"]
_UP = 270  # degrees clockwise from the right, as the screen turns
_SHIFT = (0, -1 / 4, 1 / 4, -1 / 8)  # of a step, by ring: no one right behind another
_AIR = 1  # between two signs in a row
# Rows as parts of the width of a ring, from outside in: one, or two, or where it is wide three.
_ROWS = ((1 / 2,), (5 / 6, 1 / 6))
_WIDE_ROWS = ((1 / 2,), (7 / 8, 1 / 4), (7 / 8, 3 / 8), (11 / 12, 1 / 2, 1 / 12))
_TRIES = 12  # how much finer a cell is divided to leave room for who stands there already


class Standing(msgspec.Struct, frozen=True):
    """What is known about where somebody belongs; `spot` is where a hand last put them."""

    id: str
    closeness: int | None = None
    sector: str | None = None
    spot: Place | None = None


def circles_of(network: Network) -> dict[str, Place]:
    """Give the place of everybody who is on the circles; who is missing waits in the tray."""
    return places_of(
        Standing(
            id=alter.id,
            closeness=network.bond(alter.id).closeness,
            sector=sector_of(alter),
            spot=network.spot("circles", alter.id),
        )
        for alter in network.alters
    )


def layer_of(network: Network, layer: Layer) -> dict[str, Place]:
    """Give the places on the circles as they were or could be: only where a hand put somebody."""
    return {
        alter.id: on_paper(*spot)
        for alter in network.alters
        if (spot := network.spot(layer, alter.id))
    }


def places_of(people: Iterable[Standing]) -> dict[str, Place]:
    """Give everybody a place: their own spot while it agrees with what is said, else by rule.

    Args:
        people: In document order; those of one cell stand in this order, clockwise.
    """
    places: dict[str, Place] = {}
    cells: dict[tuple[int, str | None], list[str]] = {}
    for person in people:
        spot = on_paper(*person.spot) if person.spot else None
        if spot and _agrees(spot, person):
            places[person.id] = spot
            continue
        ring = person.closeness or (closeness_at(*spot) if spot else None)
        if ring is not None:
            cells.setdefault((ring, person.sector), []).append(person.id)
    taken = list(places.values())
    for sector in (*look().sectors, None):
        for ring in range(1, len(look().rings) + 1):
            ids = cells.get((ring, sector), [])
            found = _free_slots(ring, sector, len(ids), taken)
            places.update(zip(ids, found, strict=True))
            taken.extend(found)
    return places


def _agrees(place: Place, person: Standing) -> bool:
    """Tell whether a place lies where somebody is said to belong."""
    ring_fits = person.closeness in {None, closeness_at(*place)}
    return ring_fits and person.sector in {None, sector_at(*place)}


def on_paper(x: float, y: float) -> Place:
    """Give the nearest place that the centre does not hide and that does not fall off the paper."""
    far = math.sqrt(x * x + y * y)
    least = look().centre_radius + look().person_radius
    if far == 0:
        return (least, 0.0)
    wanted = min(max(far, least), look().outer)
    return (x, y) if wanted == far else (x / far * wanted, y / far * wanted)


def _free_slots(ring: int, sector: str | None, count: int, taken: Sequence[Place]) -> list[Place]:
    """Divide the cell just so finely that there is room beside who stands there already."""
    if count == 0:
        return []
    near = _near(ring, taken)
    clear = 2 * look().person_radius
    for division in range(count, count + _TRIES + 1):
        free = [
            slot
            for slot in slots(ring, sector, division)
            if all(_apart(slot, other, clear) for other in near)
        ]
        if len(free) >= count:
            return free[:count]
    return slots(ring, sector, count)


def _near(ring: int, taken: Sequence[Place]) -> list[Place]:
    """Leave out who stands too far away to be in the way of anybody in this ring."""
    rings, size = look().rings, 2 * look().person_radius
    inner, outer = (rings[ring - 2] if ring > 1 else 0.0) - size, rings[ring - 1] + size
    return [place for place in taken if inner <= math.hypot(*place) <= outer]


def slots(ring: int, sector: str | None, people: int) -> list[Place]:
    """Give places in one cell, in the order in which the circle turns.

    In one row while people fit beside each other; else in two, in a wide ring in three, in
    turns. In a crowd that fits in none, people stand in the most rows and signs get smaller.
    Without a sector they spread around twelve o'clock. Each ring is turned a little, so that
    lines to the centre do not run over each other.
    """
    if sector is None:
        step = min(90 / (ring + 1), 360 / people)
        first = _UP - (step * (people - 1)) / 2
    else:
        step = 90 / people
        first = look().sector_start_degrees + 90 * look().sectors.index(sector) + step / 2
    first += step * _SHIFT[ring - 1]
    found: list[Place] = []
    for rows in _rows(ring):
        found = [
            _turned(radius, first + step * k)
            for k, radius in zip(range(people), in_turns(rows), strict=False)
        ]
        if _all_apart(found):
            break
    return found


def _rows(ring: int) -> Iterator[list[float]]:
    """Give the rows a ring can hold, from one row to as many as fit, each from outside in."""
    rings, size = look().rings, look().person_radius
    inner = look().centre_radius + size if ring == 1 else rings[ring - 2]
    wide = rings[ring - 1] - inner
    for rows in _WIDE_ROWS if wide > 4 * size else _ROWS:
        yield [inner + wide * part for part in rows]


def in_turns(rows: Sequence[float]) -> Iterator[float]:
    """Give the row of one after another: each time the one with most room since the last in it.

    A row twice as long so holds about twice as many people.
    """
    last = [-math.inf] * len(rows)
    for k in count():
        room = [(k - before) * radius for before, radius in zip(last, rows, strict=True)]
        row = room.index(max(room))
        last[row] = k
        yield rows[row]


def _turned(radius: float, degrees: float) -> Place:
    angle = degrees * math.pi / 180
    return (tidy(radius * math.cos(angle)), tidy(radius * math.sin(angle)))


def _all_apart(places: Sequence[Place]) -> bool:
    """Tell whether there is a little air between all signs."""
    clear = 2 * look().person_radius + _AIR
    return all(_apart(a, b, clear) for a, b in combinations(places, 2))


def _apart(a: Place, b: Place, clear: float) -> bool:
    across, down = a[0] - b[0], a[1] - b[1]
    return across * across + down * down >= clear * clear


def tidy(value: float) -> float:
    """Round to hundredths: finer than any pen, and the same in every language."""
    return math.floor(value * 100 + 0.5) / 100


def ego_places(count: int) -> list[tuple[float, float, float]]:
    """Put the central person in the middle; two or more stand together in the centre circle.

    Returns:
        For each x, y and radius.
    """
    centre = look().centre_radius
    if count <= 1:
        return [(0.0, 0.0, centre)] * count
    sine = math.sin(math.pi / count)
    radius = centre * sine / (1 + sine)
    far = centre - radius
    angles = (math.pi + 2 * math.pi * k / count for k in range(count))
    return [(tidy(far * math.cos(a)), tidy(far * math.sin(a)), tidy(radius)) for a in angles]
