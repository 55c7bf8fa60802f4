"""Reading a list: a table with a row a person and a column for each thing known of them.

This is what people already have: a contact list, a table from a text program, what they
typed in a spreadsheet. Only a column of names is needed. Columns that Kring knows are
recognised in Dutch, French and English; every other column is kept as it is.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kring.formats.cells import rows_of, text_of
from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.table_cells import column_named
from kring.formats.table_people import Entry, network_of_entries
from kring.formats.telling import NOBODY, Telling
from kring.network.network import Network
from kring.network.values import Scalar

DELIMITERS = ";,\t"


class Sheet(NamedTuple):
    """A table as it stands in a file: its rows of cells, the first one with the headers."""

    file: str
    rows: Sequence[tuple[int, Sequence[Scalar | None]]]


class Column(NamedTuple):
    """One column of a list: its header, and which of Kring's columns it is, if any."""

    header: str
    known: str | None
    language: str | None


def sheet_of(source: Source) -> Sheet:
    """Cut a text file into rows and cells; which sign parts the cells is seen in the first row.

    Raises:
        BadInput: It is no text in UTF-8, or its quotation marks do not match up.
    """
    text = text_of(source)
    told = re.match(r"sep=(.)\r?\n", text)  # what Excel writes above a list
    text = text[told.end() :] if told else text
    delimiter = told[1] if told else _delimiter_of(text)
    moved = 1 if told else 0
    rows = rows_of(text, file=source.name, delimiter=delimiter)
    return Sheet(source.name, [(line + moved, cells) for line, cells in rows])


def networks_in(sheet: Sheet, telling: Telling = NOBODY) -> list[Network]:
    """Read the network in a list; with a column “network”, each network in it.

    Args:
        sheet: The table.
        telling: Who hears of words for how somebody belongs that Kring does not know.

    Raises:
        BadInput: There is no column of names or there are two, a cell holds something that
            cannot stand there, or somebody is named who has no row.
    """
    if not sheet.rows:
        raise BadInput("{file} is empty. Choose a file that holds a network.", file=sheet.file)
    columns = _columns(sheet)
    grouped: dict[str, list[Entry]] = {}
    for line, cells in sheet.rows[1:]:
        entry = _entry(sheet, columns, line, cells)
        if entry is not None:
            entry.settle()
            grouped.setdefault(entry.network, []).append(entry)
            for note in entry.notes:
                telling.of_left_out(note)
    asked = any(column.known == "knows" for column in columns)
    return [
        network_of_entries(entries, file=sheet.file, id=network, ties_asked=asked)
        for network, entries in (grouped or {"": []}).items()
    ]


def _delimiter_of(text: str) -> str:
    first = re.sub(r'"[^"]*"', "", text[:100_000]).lstrip().split("\n", 1)[0]
    return max(DELIMITERS, key=first.count) if any(d in first for d in DELIMITERS) else ","


def _columns(sheet: Sheet) -> list[Column]:
    line, headers = sheet.rows[0]
    columns: list[Column] = []
    for at, header in enumerate(headers, start=1):
        text = str(header).strip() if header is not None else ""
        known, language = column_named(text) or (None, None)
        same = next((column for column in columns if known and column.known == known), None)
        if same:
            raise BadInput(
                "{file}, line {line}: the columns “{first}” and “{second}” say the same."
                " Keep one of them, or give the other another name.",
                file=sheet.file,
                line=line,
                first=same.header,
                second=text,
            )
        taken = {column.header for column in columns}
        text = text or f"{at}"
        columns.append(Column(f"{text} ({at})" if text in taken else text, known, language))
    if not any(column.known == "name" for column in columns):
        raise BadInput(
            "{file}, line {line}: no column holds the names."
            " Write “Naam”, “Nom” or “Name” above it.",
            file=sheet.file,
            line=line,
        )
    return columns


def _entry(
    sheet: Sheet, columns: list[Column], line: int, cells: Sequence[Scalar | None]
) -> Entry | None:
    spare = [cell for cell in cells[len(columns) :] if cell not in {None, ""}]
    if spare:
        raise BadInput(
            "{file}, line {line}: there are more cells than columns."
            " Put quotation marks around text with a comma or semicolon in it.",
            file=sheet.file,
            line=line,
        )
    entry = Entry(line=line)
    for column, cell in zip(columns, cells, strict=False):
        if isinstance(cell, str):
            cell = cell.strip()  # noqa: PLW2901  # spaces around are typing, not meaning
        if cell is None or cell == "":
            continue
        entry.take(column.header, column.known, column.language, cell, file=sheet.file)
    return entry if entry.says_something else None
