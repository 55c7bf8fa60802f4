"""The order of everybody in their row, so that few lines cross and couples stand together.

Families joined by a marriage stand side by side; those that are not follow their children and
their parents (barycentre sweeps, up and down). `web/src/map/genogram/order.ts` follows the
same rules.
"""

from collections.abc import Mapping, Sequence

import msgspec

from kring.scene.genogram_clusters import (
    births,
    by_age,
    clusters_of,
    groups_of,
    marriages_of,
    side_by_sign,
)
from kring.scene.genogram_units import Around, Rows, unit_of

_SWEEPS = 3
_FURTHEST = 3  # a family moves so many places at once; further brings nothing more
_CROSSING = 6  # as bad as a couple so many places apart


class Order(msgspec.Struct, frozen=True):
    """Everybody from left to right, row by row, and who has children alone on which side."""

    rows: tuple[tuple[str, ...], ...]
    solo: Mapping[str, int]
    group: Mapping[str, int]  # of everybody: with whom they stay together


def order_of(rows: Rows) -> Order:
    """Order all rows: first upward from the central person, then down and up again."""
    ordering = Ordering(rows)
    if not rows.family.people:
        return ordering.read()
    for row in range(rows.row[rows.family.people[0].id] - 1, -1, -1):
        ordering.follow_children(row)
    for _ in range(_SWEEPS):
        for row in range(1, ordering.height):
            ordering.follow_parents(row)
        for row in range(ordering.height - 2, -1, -1):
            ordering.see_children(row + 1)
            ordering.follow_children(row)
    for row in range(1, ordering.height):
        ordering.follow_parents(row)
    for _ in range(_SWEEPS):
        for row in range(ordering.height):
            ordering.swap(row)
    return ordering.read()


class Ordering:
    """The rows while they are being ordered."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.born = births(rows)
        self.owner = dict(rows.family.animals)
        self.groups = groups_of(rows)
        self.marriages = marriages_of(rows, self.groups)
        self.height = max(rows.row.values(), default=-1) + 1
        self.clusters = [
            clusters_of(rows, self.groups, self.marriages, row) for row in range(self.height)
        ]
        self.solo: dict[str, int] = {}
        self.kids: dict[tuple[str, ...], float] = {}
        # What was laid out before; as long as no child moved, it comes out the same.
        self.known: dict[tuple[int, tuple[int, ...]], tuple[tuple[str, ...], dict[str, int]]] = {}
        self.place: dict[str, float] = {}
        self.lines: list[tuple[str, ...]] = [() for _ in range(self.height)]
        for row in range(self.height):
            self._write(row)

    def read(self) -> Order:
        """Give the order as it is now."""
        of = {member: n for n, group in enumerate(self.groups) for member in group.members}
        group = {each.id: of[self.rows.host[each.id]] for each in self.rows.family.people}
        return Order(tuple(self.lines), self.solo, group)

    def follow_parents(self, row: int) -> None:
        """Order a row by where the parents stand."""
        keys: dict[int, list[float]] = {}
        for number, group in enumerate(self.groups):
            sibship = self.rows.sibship.get(group.members[0])
            if group.row == row and sibship is not None and sibship.parents:
                keys[number] = [self.place[parent] for parent in sibship.parents]
            elif group.row == row and group.members[0] in self.owner:
                keys[number] = [self.place[self.owner[group.members[0]]]]
        self._sort(row, keys)

    def see_children(self, row: int) -> None:
        """Note where the children in a row stand, so that partners above them stand alike."""
        for sibship in self.rows.family.sibships:
            if sibship.parents and self.rows.row[sibship.children[0]] == row:
                theirs = [self.place[child] for child in sibship.children]
                self.kids[sibship.parents] = sum(theirs) / len(theirs)
        self.known.clear()

    def follow_children(self, row: int) -> None:
        """Order a row by where the children stand."""
        of = {member: n for n, group in enumerate(self.groups) for member in group.members}
        keys: dict[int, list[float]] = {}
        for sibship in self.rows.family.sibships:
            for parent in sibship.parents:
                if self.rows.row[parent] == row:
                    number = of[self.rows.host[parent]]
                    theirs = [self.place[child] for child in sibship.children]
                    keys.setdefault(number, []).append(sum(theirs) / len(theirs))
        self._sort(row, keys)

    def swap(self, row: int) -> None:
        """Move families some places where that crosses fewer lines or brings couples nearer."""
        numbers = [number for cluster in self.clusters[row] for number in cluster]
        self.clusters[row] = [numbers]
        least = self._cost(row)
        for far in range(1, _FURTHEST + 1):
            for k in range(len(numbers) - far):
                for taken, to in ((k, k + far), (k + far, k)):
                    moved = numbers.copy()
                    moved.insert(to, moved.pop(taken))
                    self.clusters[row] = [moved]
                    self._write(row)
                    cost = self._cost(row)
                    if cost < least:
                        least, numbers = cost, moved
        self.clusters[row] = [numbers]
        self._write(row)

    def _cost(self, row: int) -> float:
        """Weigh a row: lines that cross above and below it, and how far couples stand apart."""
        apart = sum(
            abs(self.place[one] - self.place[other])
            for one in self.lines[row]
            for other, _ in self.rows.partners.get(one, ())
        )
        return _CROSSING * (self._crossings(row) + self._crossings(row + 1)) + apart / 2

    def _crossings(self, row: int) -> int:
        """Count how many lines from the row above cross, going by the order alone."""
        families = sorted(
            (sum(self.place[p] for p in each.parents) / len(each.parents), places)
            for each in self.rows.family.sibships
            if each.parents and self.rows.row[each.children[0]] == row
            for places in [sorted(self.place[child] for child in each.children)]
        )
        return sum(
            a > b
            for at, (_, left) in enumerate(families)
            for _, right in families[at + 1 :]
            for a in left
            for b in right
        )

    def _sort(self, row: int, keys: Mapping[int, Sequence[float]]) -> None:
        """Sort families joined by marriage as one."""
        last = 0.0
        keyed: list[tuple[float, list[int]]] = []
        for cluster in self.clusters[row]:
            values = [value for number in cluster for value in keys.get(number, ())]
            last = sum(values) / len(values) if values else last
            keyed.append((last, cluster))
        keyed.sort(key=lambda each: each[0])
        self.clusters[row] = [cluster for _, cluster in keyed]
        self._write(row)

    def _write(self, row: int) -> None:
        """Lay out a row person by person, and note where everybody stands in it."""
        numbers = [number for cluster in self.clusters[row] for number in cluster]
        at = {number: place for place, number in enumerate(numbers)}
        line: list[str] = []
        for number in numbers:
            line += self._line(number, at)
        self.lines[row] = tuple(line)
        for place, person in enumerate(line):
            self.place[person] = place - (len(line) - 1) / 2

    def _line(self, number: int, at: Mapping[int, int]) -> Sequence[str]:
        """Lay out one group: brothers and sisters, each with who stands beside them."""
        sides = tuple(1 if at[each.group] > at[number] else -1 for each in self.marriages[number])
        if (number, sides) not in self.known:
            self.known[number, sides] = self._laid_out(number, sides)
        line, solo = self.known[number, sides]
        self.solo.update(solo)
        return line

    def _laid_out(
        self, number: int, sides: Sequence[int]
    ) -> tuple[tuple[str, ...], dict[str, int]]:
        pulls: dict[str, list[int]] = {}
        for each, side in zip(self.marriages[number], sides, strict=True):
            pulls.setdefault(each.mine, []).append(side)
        line: list[str] = []
        solo: dict[str, int] = {}
        for member in self._facing(self.groups[number].members, pulls):
            around = Around(self._away(member, pulls), pulls.get(member, ()), self.kids)
            unit = unit_of(self.rows, member, around)
            solo.update(unit.solo)
            line += unit.people
        return tuple(line), solo

    def _facing(self, members: Sequence[str], pulls: Mapping[str, Sequence[int]]) -> list[str]:
        """Let those whose age is not known stand where their partner is; twins stay together."""
        known = by_age([each for each in members if each in self.born], self.born)
        unknown = [each for each in members if each not in self.born]
        towards = {each: sum(pulls.get(each, ())) for each in unknown}
        line = [
            *(each for each in unknown if towards[each] < 0),
            *known,
            *(each for each in unknown if towards[each] == 0),
            *(each for each in unknown if towards[each] > 0),
        ]
        for twins in self.rows.family.twins:
            if twins.one in line and twins.other in line:
                years = {self.born.get(twins.one), self.born.get(twins.other)}
                if len(years) == 1:
                    line.remove(twins.other)
                    line.insert(line.index(twins.one) + 1, twins.other)
        return line

    def _away(self, member: str, pulls: Mapping[str, Sequence[int]]) -> int:
        pull = sum(pulls.get(member, ()))
        if pull:
            return -1 if pull > 0 else 1
        guests = self.rows.guests.get(member, ())
        return side_by_sign(self.rows, member, guests[-1]) if len(guests) == 1 else 1
