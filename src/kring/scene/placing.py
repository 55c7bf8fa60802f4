"""Where everybody stands on the circles: where a hand put them, else by rule.

The browser places by the same rules; `contract/cases/placing.json` holds both to them.
"""

import math
from collections.abc import Iterable, Sequence

import msgspec

from kring.network.model import sector_of
from kring.network.network import Network
from kring.scene.cells import closeness_at, sector_at
from kring.scene.look import look

Place = tuple[float, float]
_UP = 270  # degrees clockwise from the right, as the screen turns
_SHIFT = (0, -1 / 4, 1 / 4, -1 / 8)  # of a step, by ring: no one right behind another
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
    clear = 4 * look().person_radius * look().person_radius
    for division in range(count, count + _TRIES + 1):
        free = [
            (x, y)
            for x, y in slots(ring, sector, division)
            if all((x - tx) * (x - tx) + (y - ty) * (y - ty) >= clear for tx, ty in near)
        ]
        if len(free) >= count:
            return free[:count]
    return slots(ring, sector, count)


def _near(ring: int, taken: Sequence[Place]) -> list[Place]:
    """Leave out who stands too far away to be in the way of anybody in this ring."""
    rings, size = look().rings, 2 * look().person_radius
    inner, outer = (rings[ring - 2] if ring > 1 else 0.0) - size, rings[ring - 1] + size
    return [place for place in taken if inner <= math.hypot(*place) <= outer]


def slots(ring: int, sector: str | None, count: int) -> list[Place]:
    """Give places in one cell, in the order in which the circle turns.

    One row in the middle of the band holds one more person than the ring's number; more
    people stand in two rows, in turns. Without a sector they spread around twelve o'clock.
    Each ring is turned a little, so that lines to the centre do not run over each other.
    """
    rings = look().rings
    inner = look().centre_radius + look().person_radius if ring == 1 else rings[ring - 2]
    outer = rings[ring - 1]
    row = ring + 1
    if sector is None:
        step = min(90 / row, 360 / count)
        first = _UP - (step * (count - 1)) / 2
        in_two = count > 4 * row
    else:
        step = 90 / count
        first = look().sector_start_degrees + 90 * look().sectors.index(sector) + step / 2
        in_two = count > row
    rows = (5 / 6, 1 / 6) if in_two else (1 / 2,)
    found = []
    for k in range(count):
        radius = inner + (outer - inner) * rows[k % len(rows)]
        angle = (first + step * (k + _SHIFT[ring - 1])) * math.pi / 180
        found.append((tidy(radius * math.cos(angle)), tidy(radius * math.sin(angle))))
    return found


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
