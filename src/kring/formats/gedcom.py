"""Reading a family tree (GEDCOM 5.5.1 or 7) as the family around one person.

In the middle stands who is asked for by name, else whom the file names first. Parents, children,
partners and their years become lines of the genogram. Of a large tree those nearest are taken:
a genogram is about a family somebody can talk about.
"""

import re
from collections.abc import Mapping
from typing import Any, cast, get_args

import msgspec

from kring.formats.errors import BadInput
from kring.formats.gedcom_lines import Record, records_in
from kring.formats.gedcom_ties import Families, ties_of
from kring.formats.graph_network import fixed_id
from kring.formats.kinship import relations_of
from kring.formats.source import Source
from kring.formats.table_cells import plain
from kring.formats.telling import Telling
from kring.network.model import ABOUT_ID, About, Alter, Ego, Thing, Tie, ends, tie_id
from kring.network.network import Network, network_of
from kring.network.values import Sign

MADE_BY_KRING = "KRING"
LARGEST_FAMILY = 200
SIGNS: Mapping[str, Sign] = {"M": "square", "F": "circle", "X": "diamond"}
YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
OTHER_CALENDAR = re.compile(r"@#D(?!GREGORIAN|JULIAN)|\b(FRENCH_R|HEBREW)\b|\bB\.?C")


def networks_in(source: Source, telling: Telling) -> list[Network]:
    """Read a family tree as one network.

    Raises:
        BadInput: It is no family tree, holds nobody, or not the one who is asked for.
    """
    records = records_in(source)
    people = {record.id: record for record in records if record.tag == "INDI"}
    if not people:
        raise BadInput("{file} holds nobody. Export the family tree again.", file=source.name)
    head = records[0]
    is_own = head.said("SOUR") == MADE_BY_KRING
    families = Families(
        [record for record in records if record.tag == "FAM"], people, source.name, telling
    )
    centre = _centre(people, head, source.name, telling)
    near = families.near(centre, most=LARGEST_FAMILY)
    _tell(len(people) - len(near), people[centre], is_own=is_own, file=source.name, telling=telling)
    ids = _ids(near, people, is_own=is_own)
    ego = _ego(people[centre], ids[centre])
    alters = [_alter(people[each], ids[each]) for each in near if each != centre]
    ties = _named(ties_of(families, near), ids, ego.id)
    if not is_own:
        relations = relations_of(ego.id, ties)
        alters = [
            msgspec.structs.replace(alter, relation_types=relations.get(alter.id))
            for alter in alters
        ]
    about = About(id=ABOUT_ID, title=head.said("_TITLE")[:200] or None)
    things: list[Thing] = [about, ego, *alters, *ties]
    return [network_of(things, id=head.said("_NETWORK"))]


def year_in(date: str) -> int | None:
    """Give the first year in a date as genealogists write it: ABT 1890, 3 MAR 1901."""
    if OTHER_CALENDAR.search(date):
        return None
    found = YEAR.search(date)
    year = int(found[1]) if found else 0
    return year if 1_700 <= year <= 2_200 else None


def _centre(people: Mapping[str, Record], head: Record, file: str, telling: Telling) -> str:
    """Find who stands in the middle."""
    asked = telling.names[0] if telling.names else head.said("_EGO").strip("@")
    if not asked:
        return next(iter(people))
    wanted = asked.strip("@")
    found = [own for own, person in people.items() if own == wanted]
    found = found or [own for own, each in people.items() if plain(_name(each)) == plain(asked)]
    if len(found) == 1:
        return found[0]
    raise BadInput(
        "{file}: {count} people are called “{name}”. Give a name as it stands there, or an id"
        " such as {id}.",
        file=file,
        count=len(found),
        name=asked[:60],
        id=next(iter(people)),
    )


def _tell(left: int, centre: Record, *, is_own: bool, file: str, telling: Telling) -> None:
    if not is_own and not telling.names:
        telling.of_left_out(
            BadInput(
                "{file} does not say whose family this is; “{name}” stands in the middle,"
                " because they come first. Choose another with --pick.",
                file=file,
                name=_name(centre) or centre.id,
            )
        )
    if left > 0:
        telling.of_left_out(
            BadInput(
                "{file}: the {most} nearest are read; {count} others are left out.",
                file=file,
                most=LARGEST_FAMILY,
                count=left,
            )
        )


def _ids(near: list[str], people: Mapping[str, Record], *, is_own: bool) -> dict[str, str]:
    own = {each: people[each].said("REFN") for each in near} if is_own else {}
    ids = {each: fixed_id(own.get(each) or each) for each in near}
    return ids if len(set(ids.values())) == len(ids) else {each: fixed_id(each) for each in near}


def _name(person: Record) -> str:
    return " ".join(person.said("NAME").replace("/", " ").split())


def _told(person: Record) -> dict[str, Any]:
    sign = person.said("_SIGN")
    return {
        "name": _name(person)[:200] or None,
        "sign": sign if sign in get_args(Sign) else SIGNS.get(person.said("SEX").upper()),
        "born": year_in(person.said("BIRT", "DATE")),
    }


def _ego(person: Record, own: str) -> Ego:
    return Ego(id=own, **_told(person))


def _alter(person: Record, own: str) -> Alter:
    dead = person.first("DEAT") is not None
    died = year_in(person.said("DEAT", "DATE"))
    return Alter(id=own, status="dead" if dead else None, died=died, **_told(person))


def _named(ties: list[Tie], ids: Mapping[str, str], ego: str) -> list[Tie]:
    """Give ties the ids of Kring; whose turn it is to be first may change."""
    named = []
    for tie in ties:
        first, second = (ids[end] for end in ends(tie.id))
        own = tie_id(first, second, {ego})
        kin = tie.kin
        if ends(own)[0] != first and kin in {"first_is_parent", "second_is_parent"}:
            kin = "second_is_parent" if kin == "first_is_parent" else "first_is_parent"
        named.append(msgspec.structs.replace(tie, id=own, kin=kin))
    return cast("list[Tie]", list({tie.id: tie for tie in named}.values()))
