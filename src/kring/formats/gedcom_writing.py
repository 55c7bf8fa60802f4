"""Writing the family of a network as GEDCOM 5.5.1, which programs for family trees open.

Who is family is who has a line of kinship. Each couple and each single parent is a family; a
child stands in one for each way of being a child. What GEDCOM has no word for stands in tags
that begin with _, which other programs skip and Kring reads back.
"""

from collections.abc import Iterator, Sequence

import msgspec

from kring.formats.errors import BadInput
from kring.formats.gedcom import MADE_BY_KRING
from kring.network.model import Alter, Ego, Tie, ends
from kring.network.network import Network

SEXES = {"square": "M", "circle": "F"}
PEDIGREES = {"biological": "birth", "adopted": "adopted", "foster": "foster"}
COUPLES = frozenset({"partner", "former_partner"})
SIBLINGS = frozenset({"sibling", "twin", "identical_twin"})


class Family(msgspec.Struct):
    """One family: a couple, a single parent or brothers and sisters."""

    parents: tuple[str, ...]
    tie: Tie | None = None
    children: list[tuple[str, str | None]] = []


def as_bytes(networks: Sequence[Network]) -> bytes:
    """Write the family in one network.

    Raises:
        BadInput: There are several networks; a family tree is about one family.
    """
    if len(networks) != 1:
        raise BadInput(
            "A family tree (GEDCOM) holds one family; there are {count} networks."
            " Write them one by one.",
            count=len(networks),
        )
    network = networks[0]
    families = _families(network)
    named = {end for tie in network.kinship if tie.kin for end in ends(tie.id)}
    people: list[Ego | Alter] = [*network.egos[:1]]
    people += [ego for ego in network.egos[1:] if ego.id in named]
    people += [alter for alter in network.alters if alter.id in named]
    ids = {person.id: f"I{number}" for number, person in enumerate(people, start=1)}
    lines = [
        *_head(network, ids),
        *(line for person in people for line in _person(person, ids, families)),
        *(line for at, each in enumerate(families, start=1) for line in _family(each, at, ids)),
        "0 TRLR",
    ]
    return "".join(f"{line}\r\n" for line in lines).encode()


def _head(network: Network, ids: dict[str, str]) -> Iterator[str]:
    yield from ("0 HEAD", f"1 SOUR {MADE_BY_KRING}", "1 SUBM @U1@", "1 GEDC", "2 VERS 5.5.1")
    yield from ("2 FORM LINEAGE-LINKED", "1 CHAR UTF-8")
    if network.id:
        yield f"1 _NETWORK {_text(network.id)}"
    if network.about.title:
        yield f"1 _TITLE {_text(network.about.title)}"
    if network.egos:
        yield f"1 _EGO @{ids[network.egos[0].id]}@"
    yield from ("0 @U1@ SUBM", "1 NAME Kring")


def _person(person: Ego | Alter, ids: dict[str, str], families: list[Family]) -> Iterator[str]:
    yield f"0 @{ids[person.id]}@ INDI"
    yield f"1 REFN {person.id}"
    if person.name:
        yield f"1 NAME {_text(person.name)}"
    if person.sign:
        yield f"1 SEX {SEXES.get(person.sign, 'U')}"
        yield f"1 _SIGN {person.sign}"
    if person.born:
        yield from ("1 BIRT", f"2 DATE {person.born}")
    if isinstance(person, Alter):
        yield from _death(person)
    for number, family in enumerate(families, start=1):
        if person.id in family.parents:
            yield f"1 FAMS @F{number}@"
        for parentage in (how for child, how in family.children if child == person.id):
            yield f"1 FAMC @F{number}@"
            if parentage:
                known = PEDIGREES.get(parentage)
                yield f"2 PEDI {known}" if known else f"2 _PEDI {parentage}"


def _death(person: Alter) -> Iterator[str]:
    if person.died or person.status == "dead":
        yield "1 DEAT Y"
        if person.died:
            yield f"2 DATE {person.died}"


def _family(family: Family, number: int, ids: dict[str, str]) -> Iterator[str]:
    yield f"0 @F{number}@ FAM"
    for tag, parent in zip(("HUSB", "WIFE"), family.parents, strict=False):
        yield f"1 {tag} @{ids[parent]}@"
    for child, _ in family.children:
        yield f"1 CHIL @{ids[child]}@"
    tie = family.tie
    if tie is None:
        return
    if tie.union in {"married", "divorced", "separated", "widowed"}:
        yield "1 MARR Y"
        if tie.since:
            yield f"2 DATE {tie.since}"
    if tie.union == "engaged":
        yield "1 ENGA Y"
    if tie.union == "divorced":
        yield "1 DIV Y"
        if tie.until:
            yield f"2 DATE {tie.until}"
    told = {"_KIN": tie.kin, "_UNION": tie.union, "_SINCE": tie.since, "_UNTIL": tie.until}
    yield from (f"1 {tag} {value}" for tag, value in told.items() if value is not None)


def _families(network: Network) -> list[Family]:
    """Put lines between two together as families."""
    couples: dict[frozenset[str], Family] = {}
    parents: dict[str, list[tuple[str, str | None]]] = {}
    others: list[Family] = []
    for tie in network.kinship:
        first, second = ends(tie.id)
        if tie.kin in COUPLES:
            order = (second, first) if _is_woman(network, first) else (first, second)
            couples[frozenset({first, second})] = Family(parents=order, tie=tie)
        elif tie.kin in SIBLINGS:
            others.append(Family(parents=(), tie=tie, children=[(first, None), (second, None)]))
        elif tie.kin:
            parent, child = (first, second) if tie.kin == "first_is_parent" else (second, first)
            parents.setdefault(child, []).append((parent, tie.parentage))
    singles: dict[str, Family] = {}
    for child, listed in parents.items():
        for parentage in dict.fromkeys(how for _, how in listed):
            left = [parent for parent, how in listed if how == parentage]
            for family in _placed(left, couples, singles):
                family.children.append((child, parentage))
    return [*couples.values(), *singles.values(), *others]


def _placed(
    parents: list[str], couples: dict[frozenset[str], Family], singles: dict[str, Family]
) -> Iterator[Family]:
    """Give the families in which somebody is a child: couples first, then who is left alone."""
    left = list(parents)
    while left:
        one = left.pop(0)
        other = next((each for each in left if frozenset({one, each}) in couples), None)
        if other is None:
            yield singles.setdefault(one, Family(parents=(one,)))
        else:
            left.remove(other)
            yield couples[frozenset({one, other})]


def _is_woman(network: Network, person: str) -> bool:
    found = network.alter.get(person) or next((e for e in network.egos if e.id == person), None)
    return found is not None and found.sign == "circle"


def _text(words: str) -> str:
    return " ".join(words.split()).replace("@", "@@")
