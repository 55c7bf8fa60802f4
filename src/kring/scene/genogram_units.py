"""Who stands beside whom in a row: partners who have no family of their own here join their host.

A chain "ex, person, partner" is read from left to right in the order of time. Of several unions
with children, at most one lies on each side as long as that goes: then no line crosses another.
`web/src/map/genogram/units.ts` follows the same rules.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

import msgspec

from kring.scene.genogram_claims import Couple
from kring.scene.genogram_kin import Family, Sibship

_MOST = 4  # unions of one person that are tried in every order


class Rows(msgspec.Struct, frozen=True, kw_only=True):
    """A family with what ordering its rows looks up again and again."""

    family: Family
    row: Mapping[str, int]
    partners: Mapping[str, tuple[tuple[str, Couple], ...]]  # on the same row, in order of time
    sibship: Mapping[str, Sibship]  # of which somebody is a child
    host: Mapping[str, str]  # beside whom somebody stands; hosts beside themselves
    guests: Mapping[str, tuple[str, ...]]  # who stands beside somebody, in order of time
    fruitful: frozenset[tuple[str, ...]]  # parents with children here
    place: Mapping[str, int]  # of everybody, in the order in which they were written down

    def has_children(self, one: str, other: str | None = None) -> bool:
        """Tell whether a person alone, or two together, have children in the drawing."""
        return ((one,) if other is None else tuple(sorted((one, other)))) in self.fruitful


class Around(msgspec.Struct, frozen=True):
    """What draws somebody's guests to one side or the other."""

    away: int  # the side of a single partner, -1 left or 1 right
    pulls: Sequence[int]  # for each partner with a family of their own: the side of that family
    kids: Mapping[tuple[str, ...], float]  # where the children of two parents stand, if anywhere


class Unit(msgspec.Struct, frozen=True):
    """A host with their guests, from left to right."""

    people: tuple[str, ...]
    solo: Mapping[str, int]  # of who has children alone: on which side, -1 left, 1 right


def rows_with_hosts(family: Family, row: Mapping[str, int]) -> Rows:
    """Find for everybody whether they are a host or stand beside one."""
    partners: dict[str, list[tuple[str, Couple]]] = {}
    for couple in family.couples:
        if row[couple.one] == row[couple.other]:
            partners.setdefault(couple.one, []).append((couple.other, couple))
            partners.setdefault(couple.other, []).append((couple.one, couple))
    sibship = {child: each for each in family.sibships for child in each.children}
    host, guests = _hosts(family, partners, sibship)
    return Rows(
        family=family,
        row=row,
        partners={one: tuple(theirs) for one, theirs in partners.items()},
        sibship=sibship,
        host=host,
        guests={one: tuple(theirs) for one, theirs in guests.items()},
        fruitful=frozenset(
            [
                *(tuple(sorted(each.parents)) for each in family.sibships if each.parents),
                *(tuple(sorted(each.parents)) for each in family.care),
            ]
        ),
        place={person.id: at for at, person in enumerate(family.people)},
    )


def _hosts(
    family: Family,
    partners: Mapping[str, Sequence[tuple[str, Couple]]],
    sibship: Mapping[str, Sibship],
) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Let whoever has parents or brothers and sisters here be a host; else the first of a chain."""
    host = {each.id: each.id for each in family.people if each.id in sibship}
    guests: dict[str, list[str]] = {}
    chain = list(host)
    many = sorted(
        (each.id for each in family.people),
        key=lambda each: -len(partners.get(each, ())),
    )
    for start in ("", *many):
        if start and start not in host:
            host[start] = start
            chain = [start]
        for here in chain:
            for other, _ in partners.get(here, ()):
                if other not in host:
                    host[other] = host[here]
                    guests.setdefault(here, []).append(other)
                    chain.append(other)
    return host, guests


def unit_of(rows: Rows, person: str, around: Around) -> Unit:
    """Lay out a host with everybody beside them."""
    solo: dict[str, int] = {}
    left, right = _sides(rows, person, around, solo)
    people = (
        *(one for guest in reversed(left) for one in _outward(rows, guest, -1, solo)),
        person,
        *(one for guest in right for one in _outward(rows, guest, 1, solo)),
    )
    return Unit(people, solo)


def _outward(rows: Rows, guest: str, side: int, solo: dict[str, int]) -> Iterator[str]:
    """Give a guest with their own further guests, all outward, from left to right."""
    if rows.has_children(guest):
        solo[guest] = side
    further = [
        one for each in rows.guests.get(guest, ()) for one in _outward(rows, each, side, solo)
    ]
    yield from (guest, *further) if side > 0 else (*further, guest)


def _sides(
    rows: Rows, person: str, around: Around, solo: dict[str, int]
) -> tuple[list[str], list[str]]:
    """Divide the guests over both sides, from the host outward."""
    guests = list(rows.guests.get(person, ()))
    alone = rows.has_children(person)
    if len(guests) > _MOST:
        half = (len(guests) + 1) // 2
        if alone:
            solo[person] = -1
        return guests[:half][::-1], guests[half:]
    best: tuple[tuple[int, ...], list[str], list[str], int] | None = None
    for order in permutations(range(len(guests))):
        for cut in range(len(guests) + 1):
            for side in (-1, 1) if alone else (0,):
                left, right = list(order[:cut])[::-1], list(order[cut:])
                cost = _cost(rows, person, (left, right), side, around)
                if best is None or cost < best[0]:
                    best = cost, [guests[k] for k in left], [guests[k] for k in right], side
    if best is None:  # there is always the empty order
        return [], []
    if alone:
        solo[person] = best[3]
    return best[1], best[2]


def _cost(
    rows: Rows,
    person: str,
    sides: tuple[Sequence[int], Sequence[int]],
    solo: int,
    around: Around,
) -> tuple[int, ...]:
    """Weigh an order: lines that cross, a partner of now apart, time read backwards, the side."""
    guests = rows.guests.get(person, ())
    crossings = company = 0
    for side, theirs in ((-1, sides[0]), (1, sides[1])):
        outer = len(theirs) + sum(pull == side for pull in around.pulls)
        company += outer * (solo == side)
        for at, guest in enumerate(theirs):
            if rows.has_children(person, guests[guest]):
                crossings += outer - at - 1
    read = [*reversed(sides[0]), *sides[1]]
    crossings += _inversions([at for each in read for at in _kids(person, guests[each], around)])
    now = [
        at
        for theirs in sides
        for at, guest in enumerate(theirs)
        if not _couple(rows, person, guests[guest]).ended
    ]
    backwards = _inversions(read)
    wanted = sides[1] if around.away > 0 else sides[0]
    return crossings, sum(now), backwards, company, -int(len(read) - 1 in wanted), -len(sides[0])


def _kids(person: str, guest: str, around: Around) -> Sequence[float]:
    place = around.kids.get(tuple(sorted((person, guest))))
    return () if place is None else (place,)


def _inversions(values: Sequence[float]) -> int:
    return sum(a > b for at, a in enumerate(values) for b in values[at + 1 :])


def _couple(rows: Rows, one: str, other: str) -> Couple:
    return next(couple for who, couple in rows.partners[one] if who == other)
