"""Which generation everybody stands in: one step for every child, partners on one row.

Counted in steps from the central person; then whoever does not stand below a parent yet is moved
down until they do, so that a marriage between an uncle and his niece gives a longer line and
no contradiction (the longest path over parent links, with partners levelled).
`web/src/map/genogram/rows.ts` follows the same rules.
"""

from collections.abc import Iterator, Mapping

from kring.scene.genogram_kin import Family, Misfit, leads

Pair = tuple[str, str]


class Levels:
    """People who share a row, and which of these groups stands below which."""

    def __init__(self, family: Family) -> None:
        self.group = {person.id: person.id for person in family.people}
        self.askew: set[Pair] = set()
        self.links: list[Pair] = list(_links(family))
        for one, other in _level(family):
            if not self._level(one, other):
                self.askew.add((one, other))

    def _level(self, one: str, other: str) -> bool:
        """Put two people on one row, unless one stands above the other already."""
        first, second = self.group[one], self.group[other]
        if first == second:
            return True
        below = self.below()
        if leads(below, first, second) or leads(below, second, first):
            return False
        for person, group in self.group.items():
            if group == second:
                self.group[person] = first
        return True

    def below(self) -> dict[str, list[str]]:
        """List for each group which groups stand right below it."""
        steps: dict[str, list[str]] = {}
        for parent, child in self.links:
            steps.setdefault(self.group[parent], []).append(self.group[child])
        return steps


def rows_of(family: Family) -> tuple[dict[str, int], tuple[Misfit, ...]]:
    """Tell everybody's row, 0 above; and who cannot stand on one row though they are a couple."""
    levels = Levels(family)
    steps = _steps(family, levels)
    for _ in family.people:  # the longest line of descent is not longer than that
        low = [link for link in levels.links if not _stands_below(levels, steps, link)]
        for parent, child in low:
            above, below = levels.group[parent], levels.group[child]
            steps[below] = max(steps[below], steps[above] + 1)
        if not low:
            break
    used = sorted(set(steps.values()))
    rows = {person.id: used.index(steps[levels.group[person.id]]) for person in family.people}
    misfits = tuple(
        Misfit("not_level", (couple.one, couple.other))
        for couple in family.couples
        if rows[couple.one] != rows[couple.other]
    )
    return rows, misfits


def _stands_below(levels: Levels, steps: Mapping[str, int], link: Pair) -> bool:
    parent, child = link
    return steps[levels.group[child]] > steps[levels.group[parent]]


def _links(family: Family) -> Iterator[Pair]:
    for sibship in family.sibships:
        for parent in sibship.parents:
            for child in sibship.children:
                yield parent, child
    for care in family.care:
        for parent in care.parents:
            yield parent, care.child
    for animal, owner in family.animals:  # an animal has its place among the children
        yield owner, animal


def _level(family: Family) -> Iterator[Pair]:
    for couple in family.couples:
        yield couple.one, couple.other
    for sibship in family.sibships:
        if not sibship.parents:
            for child in sibship.children[1:]:
                yield sibship.children[0], child


def _steps(family: Family, levels: Levels) -> dict[str, int]:
    """Count from each central person, one up for a parent and one down for a child."""
    beside: dict[str, list[tuple[str, int]]] = {}
    for parent, child in levels.links:
        above, below = levels.group[parent], levels.group[child]
        beside.setdefault(above, []).append((below, 1))
        beside.setdefault(below, []).append((above, -1))
    steps: dict[str, int] = {}
    for person in family.people:
        start = levels.group[person.id]
        if start in steps:
            continue
        steps[start] = 0
        waiting = [start]
        for here in waiting:
            for there, step in beside.get(here, ()):
                if there not in steps:
                    steps[there] = steps[here] + step
                    waiting.append(there)
    return steps
