"""Brothers and sisters that stay together, and families side by side that a marriage joins.

`web/src/map/genogram/clusters.ts` follows the same rules.
"""

from collections.abc import Mapping, Sequence

import msgspec

from kring.scene.genogram_units import Rows


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Brothers and sisters, or one host alone: they stay together in their row."""

    members: tuple[str, ...]  # the oldest first
    row: int


class Marriage(msgspec.Struct, frozen=True):
    """A couple of two groups, seen from one of them."""

    mine: str
    theirs: str
    group: int  # of the other


def groups_of(rows: Rows) -> list[Group]:
    """Give all hosts in their groups."""
    found: dict[tuple[int, int], list[str]] = {}
    numbers = {id(sibship): at for at, sibship in enumerate(rows.family.sibships)}
    alone = len(numbers)
    for person in rows.family.people:
        if rows.host[person.id] != person.id:
            continue
        sibship = rows.sibship.get(person.id)
        number = alone + rows.place[person.id] if sibship is None else numbers[id(sibship)]
        found.setdefault((number, rows.row[person.id]), []).append(person.id)
    born = births(rows)
    return [
        Group(members=tuple(by_age(members, born)), row=row) for (_, row), members in found.items()
    ]


def births(rows: Rows) -> dict[str, int]:
    """Give the year of birth of everybody of whom it is known; twins know each other's."""
    born = {each.id: each.born for each in rows.family.people if each.born is not None}
    for twins in rows.family.twins:
        for one, other in ((twins.one, twins.other), (twins.other, twins.one)):
            if one in born and other not in born:
                born[other] = born[one]
    return born


def by_age(members: Sequence[str], born: Mapping[str, int]) -> list[str]:
    """Sort by year of birth; whose year is not known comes after."""
    known = sorted((each for each in members if each in born), key=lambda each: born[each])
    return [*known, *(each for each in members if each not in born)]


def marriages_of(rows: Rows, groups: Sequence[Group]) -> list[list[Marriage]]:
    """List for each group its couples with other groups, by the place of its own member."""
    of = {member: number for number, group in enumerate(groups) for member in group.members}
    found: list[list[Marriage]] = []
    for number, group in enumerate(groups):
        theirs: list[Marriage] = []
        for host in group.members:
            for one in (host, *_all_guests(rows, host)):
                for other, _ in rows.partners.get(one, ()):
                    partner = rows.host[other]
                    if of[partner] != number:
                        theirs.append(Marriage(host, partner, of[partner]))
        found.append(theirs)
    return found


def _all_guests(rows: Rows, host: str) -> list[str]:
    found = list(rows.guests.get(host, ()))
    for guest in found:
        found.extend(rows.guests.get(guest, ()))
    return found


def clusters_of(
    rows: Rows, groups: Sequence[Group], marriages: Sequence[Sequence[Marriage]], row: int
) -> list[list[int]]:
    """Lay the families of one row that marriages join side by side."""
    seen: set[int] = set()
    found: list[list[int]] = []
    for number, group in enumerate(groups):
        if group.row == row and number not in seen:
            found.append(_spread(rows, groups, marriages, number, seen))
    return found


def _spread(
    rows: Rows,
    groups: Sequence[Group],
    marriages: Sequence[Sequence[Marriage]],
    start: int,
    seen: set[int],
) -> list[int]:
    """Lay those who married into a family on the side nearest to their partner, and so on."""
    seen.add(start)
    mine = marriages[start]
    sides = [_side(rows, groups, start, each) for each in mine]
    if len(mine) > 1:
        sides[0], sides[-1] = -1, 1
    parts: dict[int, list[int]] = {-1: [], 1: []}
    for side in (-1, 1):
        # Whoever married the nearest to the edge stands nearest.
        waiting = [each for each, where in zip(mine, sides, strict=True) if where == side]
        for each in waiting if side < 0 else waiting[::-1]:
            parts[side] += _outward(marriages, each.group, side, seen)
    return [*parts[-1][::-1], start, *parts[1]]


def _outward(
    marriages: Sequence[Sequence[Marriage]], number: int, side: int, seen: set[int]
) -> list[int]:
    if number in seen:
        return []
    seen.add(number)
    found = [number]
    for each in marriages[number] if side < 0 else marriages[number][::-1]:
        found += _outward(marriages, each.group, side, seen)
    return found


def _side(rows: Rows, groups: Sequence[Group], number: int, marriage: Marriage) -> int:
    """Choose the side where fewest brothers and sisters stand in between."""
    born = births(rows)
    mine, theirs = groups[number].members, groups[marriage.group].members
    here, there = mine.index(marriage.mine), theirs.index(marriage.theirs)
    free_here, free_there = marriage.mine not in born, marriage.theirs not in born
    right = (0 if free_here else len(mine) - 1 - here) + (0 if free_there else there)
    left = (0 if free_here else here) + (0 if free_there else len(theirs) - 1 - there)
    if right != left:
        return 1 if right < left else -1
    return side_by_sign(rows, marriage.mine, marriage.theirs)


def side_by_sign(rows: Rows, person: str, partner: str) -> int:
    """Put the square on the left of the circle, as is the custom; else the partner on the right."""
    signs = {each.id: each.sign for each in rows.family.people if each.id in {person, partner}}
    return -1 if signs[person] == "circle" and signs[partner] == "square" else 1
