"""The families of a GEDCOM file as lines between two people."""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations
from typing import Any, get_args

from kring.formats.errors import BadInput
from kring.formats.gedcom_lines import Record
from kring.formats.telling import Telling
from kring.network.model import Tie
from kring.network.values import Kin, Parentage, Union

PEDIGREES: Mapping[str, Parentage] = {
    "BIRTH": "biological",
    "ADOPTED": "adopted",
    "FOSTER": "foster",
    "STEP": "step",
}
SEPARATED = ("separat", "gescheiden", "sépar")


class Families:
    """The families of a file, with who is who in each; whoever is missing is left out and told."""

    def __init__(
        self, records: Sequence[Record], people: Mapping[str, Record], file: str, telling: Telling
    ) -> None:
        self.people = people
        self.records = [(record, *self._members(record)) for record in records]
        self._tell_of_loose(file, telling)

    def near(self, centre: str, *, most: int) -> list[str]:
        """Give the people nearest to somebody, in the order of the file."""
        beside: dict[str, list[str]] = {}
        for _, parents, children in self.records:
            for one in (*parents, *children):
                beside.setdefault(one, []).extend((*parents, *children))
        found = {centre}
        todo = deque([centre])
        while todo:
            for other in beside.get(todo.popleft(), ()):
                if other not in found and len(found) < most:
                    found.add(other)
                    todo.append(other)
        return [own for own in self.people if own in found]

    def _members(self, record: Record) -> tuple[list[str], list[str]]:
        parents = [*record.named("HUSB"), *record.named("WIFE")]
        children = [own for own in record.named("CHIL") if own not in parents]
        return (
            [own for own in dict.fromkeys(parents) if own in self.people],
            [own for own in dict.fromkeys(children) if own in self.people],
        )

    def _tell_of_loose(self, file: str, telling: Telling) -> None:
        loose = [
            part
            for record, parents, children in self.records
            for part in record.parts
            if part.value.strip().strip("@")
            not in {"HUSB": parents, "WIFE": parents, "CHIL": children}.get(part.tag, [part.value])
        ]
        if loose:
            telling.of_left_out(
                BadInput(
                    "{file}, line {line}: a tie with somebody who is not in the file is left out"
                    " ({count} in all).",
                    file=file,
                    line=loose[0].line,
                    count=len(loose),
                )
            )


def ties_of(families: Families, near: Collection[str]) -> list[Tie]:
    """Give the lines between people who are read; their ids are those of the file."""
    known = set(near)
    ties: dict[frozenset[str], Tie] = {}
    for record, parents, children in families.records:
        adults = [own for own in parents if own in known]
        young = [own for own in children if own in known]
        for first, second in combinations(adults, 2):
            tie = Tie(id=f"{first}~{second}", **_union(record))
            ties.setdefault(frozenset({first, second}), tie)
        for parent in adults:
            for child in young:
                parentage = _parentage(families.people[child], record)
                tie = Tie(id=f"{parent}~{child}", kin="first_is_parent", parentage=parentage)
                ties.setdefault(frozenset({parent, child}), tie)
        if not parents:
            kin: Kin = _one_of(record.said("_KIN"), Kin) or "sibling"
            for first, second in combinations(young, 2):
                ties.setdefault(frozenset({first, second}), Tie(id=f"{first}~{second}", kin=kin))
    return list(ties.values())


def _parentage(child: Record, family: Record) -> Parentage | None:
    """Tell how a child belongs to a family: the child says so, under the family's id."""
    for link in child.all("FAMC"):
        if link.value.strip().strip("@") == family.id:
            told = link.said("_PEDI") or link.said("PEDI", "PHRASE") or link.said("PEDI")
            return PEDIGREES.get(told.upper()) or PEDIGREES.get(link.said("PEDI").upper())
    return None


def _union(family: Record) -> dict[str, Any]:
    from kring.formats.gedcom import year_in

    since = year_in(family.said("MARR", "DATE")) or year_in(family.said("ENGA", "DATE"))
    until = year_in(family.said("DIV", "DATE"))
    separated = any(
        word in event.said("TYPE").lower() for event in family.all("EVEN") for word in SEPARATED
    )
    union: str | None = None
    if family.first("DIV"):
        union = "divorced"
    elif separated:
        union = "separated"
    elif family.first("MARR"):
        union = "married"
    elif family.first("ENGA"):
        union = "engaged"
    is_own = family.first("_KIN") is not None
    return {
        "kin": _one_of(family.said("_KIN"), Kin) or _kin(union),
        "union": _one_of(family.said("_UNION"), Union) if is_own else union,
        "since": year_in(family.said("_SINCE")) if is_own else since,
        "until": year_in(family.said("_UNTIL")) if is_own else until,
    }


def _kin(union: str | None) -> str:
    return "former_partner" if union in {"divorced", "separated"} else "partner"


def _one_of(text: str, choices: Any) -> Any:
    return text if text in get_args(choices) else None
