"""Reading names out of contacts (vCard), and only of those somebody points at.

An address book is full of people who have nothing to do with a kring. So nothing is taken by
itself: the names are listed, whoever draws chooses, and of each chosen one only the name comes.
"""

import quopri
import re
from collections.abc import Iterator

from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.table_cells import plain
from kring.formats.telling import Telling
from kring.network.model import Alter, Ego
from kring.network.network import Network, network_of

BEGIN, END = "BEGIN:VCARD", "END:VCARD"
NAMES = ("FN", "N", "NICKNAME", "ORG")
LINE = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)", re.DOTALL)
ESCAPED = re.compile(r"\\(.)")
LONGEST = 200


def names_in(source: Source) -> list[str]:
    """List the names in a file of contacts, in order.

    Raises:
        BadInput: It is no such file, or it stops halfway.
    """
    return [name for name, _ in _contacts(source)]


def is_vcard(source: Source) -> bool:
    """Tell by its beginning whether a file holds contacts."""
    start = source.content[:40].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.upper().startswith(BEGIN.encode())


def networks_in(source: Source, telling: Telling) -> list[Network]:
    """Read the chosen contacts as the people around somebody who is not named yet.

    Raises:
        BadInput: Nobody is chosen, or somebody who is not in the file.
    """
    contacts = list(_contacts(source))
    if not telling.names:
        raise BadInput(
            "{file} holds {count} contacts. None is taken by itself: choose them by name, with"
            " --pick on the command line.",
            file=source.name,
            count=len(contacts),
        )
    by_name: dict[str, list[int]] = {}
    for number, (name, _) in enumerate(contacts):
        by_name.setdefault(plain(name), []).append(number)
    missing = [name for name in telling.names if plain(name) not in by_name]
    if missing:
        raise BadInput(
            "{file} has nobody called “{name}”. Write the name as it stands there.",
            file=source.name,
            name=missing[0][:60],
        )
    chosen = dict.fromkeys(number for name in telling.names for number in by_name[plain(name)])
    alters = [
        Alter(
            id=f"contact-{number + 1}",
            name=contacts[number][0][:LONGEST],
            sort="group" if contacts[number][1] else None,
        )
        for number in chosen
    ]
    return [network_of([Ego(id="ego"), *alters])]


def _contacts(source: Source) -> Iterator[tuple[str, bool]]:
    """Give the name of each contact, and whether it is an organisation; nameless ones are left."""
    said: dict[str, str] | None = None
    for number, line in _lines(source):
        upper = line.strip().upper()
        if upper == BEGIN:
            said = {}
        elif upper == END and said is not None:
            name = next((said[field] for field in NAMES if said.get(field)), "")
            if name:
                is_group = said.get("KIND", "").lower() in {"org", "group"}
                yield name, is_group or (not said.get("FN") and not said.get("N"))
            said = None
        elif said is not None:
            found = LINE.fullmatch(line)
            if found is None:
                raise BadInput(
                    "{file}, line {line}: this is no line of a contact. Export the contacts again.",
                    file=source.name,
                    line=number,
                )
            field, parameters, value = found[1].upper(), found[2], found[3]
            if field in {*NAMES, "KIND"}:
                said.setdefault(field, _text(field, parameters, value))
    if said is not None:
        raise BadInput(
            "{file} stops halfway: the last contact has no end. Export the contacts again.",
            file=source.name,
        )


def _lines(source: Source) -> Iterator[tuple[int, str]]:
    """Give the lines, those that were folded put together, with the number of the first."""
    try:
        text = source.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = source.content.decode("cp1252", errors="replace")  # phones of long ago
    held, first = "", 0
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        if held and line[:1] in {" ", "\t"}:
            held += line[1:]
        elif held.endswith("=") and "QUOTED-PRINTABLE" in held[:200].upper():
            held = held[:-1] + line
        else:
            if held.strip():
                yield first, held
            held, first = line, number
    if held.strip():
        yield first, held


def _text(field: str, parameters: str, value: str) -> str:
    if "QUOTED-PRINTABLE" in parameters.upper():
        value = quopri.decodestring(value.encode()).decode("utf-8", errors="replace")
    if field == "N":
        family, given, *_ = [*re.split(r"(?<!\\);", value), "", ""]
        value = f"{given} {family}"
    elif field in {"ORG", "NICKNAME"}:
        value = re.split(r"(?<!\\)[;,]", value)[0]
    plainly = ESCAPED.sub(lambda sign: " " if sign[1] in "nN" else sign[1], value)
    return " ".join(plainly.split())
