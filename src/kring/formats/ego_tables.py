"""The tables in which researchers keep ego networks: whose row it is, and which column is what.

There is no one standard, but few words: R's egor writes `.egoID`, `.altID`, `.srcID`, `.tgtID`,
its functions read `egoID`, `alterID`, `Source`, `Target`; EgoWeb says `EgoID`, `Alter Number`,
`Alter 1 Number`; openeddi `puid`, `nameid`, `targetid`. Signs and capitals do not matter.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from kring.formats.cells import unguarded, value_of
from kring.formats.source import Source
from kring.formats.table import Sheet, sheet_of
from kring.network.values import Scalar

Role = Literal["egos", "alters", "ties"]
EGO = ("egoid", "puid")
ALTER = ("alterid", "altid", "alternumber", "nameid")
SOURCE = ("source", "srcid", "from", "alter1number", "sourceid")
TARGET = ("target", "tgtid", "to", "alter2number", "targetid")
NAME = ("name", "altername", "naam", "nom", "prenom", "alteralias")
SIZE = ("netsize", "networksize")
WEIGHT = ("weight", "gewicht", "poids")
DYAD = re.compile(r"X?(\d+)[ ._]+to[ ._]+(\d+)", re.IGNORECASE)
NUMBERED = re.compile(r"(.*?\D)[._ ]?(\d+)")
DECIMAL_COMMA = re.compile(r"-?\d+,\d+")
NOT_KNOWN = frozenset({"", "NA", "NaN", "nan", "NULL"})


class EgoTable(NamedTuple):
    """One table, with the place of the columns that say whose row it is."""

    file: str
    role: Role
    header: list[str]
    rows: list[tuple[int, list[str]]]
    at: dict[str, int]
    dyads: dict[tuple[int, int], int]  # a column for each pair of people, by their numbers
    wide: dict[int, dict[str, int]]  # by number of the person: columns that are about them
    others: dict[str, int]  # columns of which only the name is known

    def cell(self, row: Sequence[str], what: str) -> str | None:
        """Give the text in one of the columns that are known; None where nothing stands."""
        if what not in self.at:
            return None
        cell = unguarded(row[self.at[what]].strip())
        return None if cell in NOT_KNOWN else cell

    def said(self, row: Sequence[str], *, before: int | None = None) -> dict[str, Scalar]:
        """Give what a row says beyond whose it is, by column.

        Args:
            row: Its cells.
            before: Only the columns before this one.
        """
        if before is None:
            return self.values(row, self.others)
        earlier = {name: at for name, at in self.others.items() if at < before}
        return self.values(row, earlier)

    def values(self, row: Sequence[str], columns: dict[str, int]) -> dict[str, Scalar]:
        """Give the values in some columns by name; what is not known is left out."""
        found = {}
        for name, at in columns.items():
            value = value_in(row[at])
            if value is not None:
                found[name] = value
        return found


def value_in(cell: str) -> Scalar | None:
    """Read one cell: R's NA is not known, and 0,5 is half."""
    known = unguarded(cell.strip())
    if known in NOT_KNOWN:
        return None
    if "," in known and DECIMAL_COMMA.fullmatch(known):
        return float(known.replace(",", "."))
    return value_of(known)


def is_ego_table(source: Source) -> bool:
    """Tell by its first row whether a text file is a table of egos, alters or ties."""
    start = source.content[:100_000].decode("utf-8-sig", errors="replace")
    lines = start.split("\n", 1)
    if '"' in lines[0] and lines[0].count('"') % 2:
        return False
    header = sheet_of(Source(source.name, lines[0].encode())).rows
    return bool(header) and _role(_places([str(cell) for cell in header[0][1]])) is not None


def table_in(source: Source) -> EgoTable | None:
    """Read one table; None if it is about something else.

    Raises:
        BadInput: It is no text in UTF-8, or its quotation marks do not match up.
    """
    sheet: Sheet = sheet_of(source)
    if not sheet.rows:
        return None
    header = [str(cell).strip() for cell in sheet.rows[0][1]]
    at = _places(header)
    role = _role(at)
    if role is None:
        return None
    width = len(header)
    rows = [
        (line, [str(cell) for cell in cells][:width] + [""] * (width - len(cells)))
        for line, cells in sheet.rows[1:]
    ]
    dyads = _dyads(header) if role == "egos" else {}
    wide = _wide(header, has_size="size" in at or bool(dyads)) if role == "egos" else {}
    known = {*at.values(), *dyads.values(), *(at for each in wide.values() for at in each.values())}
    others = {name: at for at, name in enumerate(header) if name and at not in known}
    return EgoTable(source.name, role, header, rows, at, dyads, wide, others)


def plain_header(header: str) -> str:
    """Give a header without capitals and signs."""
    return re.sub(r"[^a-z0-9]", "", header.lower())


def _places(header: Sequence[str]) -> dict[str, int]:
    plain = [plain_header(each) for each in header]
    found: dict[str, int] = {}
    wanted = {"ego": EGO, "alter": ALTER, "source": SOURCE, "target": TARGET}
    for what, words in (*wanted.items(), ("name", NAME), ("size", SIZE), ("weight", WEIGHT)):
        place = next((plain.index(word) for word in words if word in plain), None)
        if place is not None:
            found[what] = place
    if "target" in found and "source" not in found and "alter" in found:
        found["source"] = found.pop("alter")  # openeddi: nameid, targetid
    return found


def _role(at: dict[str, int]) -> Role | None:
    if "source" in at and "target" in at:
        return "ties"
    if "alter" in at:
        return "alters"
    return "egos" if "ego" in at else None


def _dyads(header: Sequence[str]) -> dict[tuple[int, int], int]:
    matches = ((at, DYAD.fullmatch(name)) for at, name in enumerate(header))
    return {(int(found[1]), int(found[2])): at for at, found in matches if found}


def _wide(header: Sequence[str], *, has_size: bool) -> dict[int, dict[str, int]]:
    """Find the columns that stand there once for each person, as alter.sex.1, alter.sex.2."""
    bases: dict[str, dict[int, int]] = {}
    for at, name in enumerate(header):
        found = NUMBERED.fullmatch(name)
        if found and not DYAD.fullmatch(name) and plain_header(found[1]) not in EGO:
            bases.setdefault(found[1], {})[int(found[2])] = at
    people: dict[int, dict[str, int]] = {}
    for base, places in _rising(bases):
        if has_size or plain_header(base).startswith("alt"):
            for number, at in places.items():
                people.setdefault(number, {})[base] = at
    return dict(sorted(people.items()))


def _rising(bases: dict[str, dict[int, int]]) -> Iterator[tuple[str, dict[int, int]]]:
    for base, places in bases.items():
        if len(places) > 1 and sorted(places) == list(range(1, len(places) + 1)):
            yield base, places
