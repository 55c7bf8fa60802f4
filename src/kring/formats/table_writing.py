"""Writing networks as a list: a row a person, a column for whatever is known of anybody.

A list is for people to read and sort, and for other programs. It is no copy: the
lifeline, agreements, notes and places on the paper are not in it.
"""

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kring.formats.cells import guarded
from kring.formats.table_cells import (
    KIND_OF,
    REFERENCES,
    column_named,
    header_of,
    joined,
    text_for,
)
from kring.formats.table_headers import HEADERS
from kring.network.model import Alter, ends
from kring.network.network import Network
from kring.network.values import Scalar

EXCEL_READS_UTF8 = b"\xef\xbb\xbf"


class Row(NamedTuple):
    """What is written of one person: Kring's own columns in words, and the file's other ones."""

    known: dict[str, str]
    others: Mapping[str, Scalar]


def as_bytes(networks: Sequence[Network], *, language: str | None = None) -> bytes:
    """Write networks as one CSV file, as `sheet_of` lays it out."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows(sheet_of(networks, language=language))
    return EXCEL_READS_UTF8 + out.getvalue().encode()


def sheet_of(
    networks: Sequence[Network], *, language: str | None = None
) -> list[list[str | int | float]]:
    """Lay networks out as one table, the headers first.

    People are named by their names; only where two share a name, or somebody has none, a
    column of ids is added. With several networks a first column says whose each row is.

    Args:
        networks: Each on rows of its own.
        language: "nl", "fr" or "en" for words a person reads; None for Kring's own codes,
            which stay the same for ever.
    """
    asked = bool(networks) and all(network.about.ties_asked for network in networks)
    knows = "knows" if asked else "knows_partly"
    rows = [
        row
        for place, network in _placed(networks)
        for row in _rows(network, place=place, knows=knows, language=language)
    ]
    filled = {column for row in rows for column, text in row.known.items() if text}
    filled |= {"name", "knows"} if asked else {"name"}
    columns = [column for column in HEADERS if column in filled]
    others = list(dict.fromkeys(name for row in rows for name in row.others))

    headers = [header_of(column, language) for column in columns]
    table: list[list[str | int | float]] = [[*headers, *map(_unlike_known, others)]]
    for row in rows:
        told = [row.known.get(column, "") for column in columns]
        table.append([*told, *(_written(row.others.get(name)) for name in others)])
    return [[guarded(cell) if isinstance(cell, str) else cell for cell in cells] for cells in table]


def _placed(networks: Sequence[Network]) -> list[tuple[str, Network]]:
    """Give each network the word its rows begin with; one network alone needs none."""
    if len(networks) == 1:
        return [("", networks[0])]
    times = Counter(network.id for network in networks)
    return [
        (_place(network.id, at, is_own=times[network.id] == 1), network)
        for at, network in enumerate(networks, start=1)
    ]


def _place(network_id: str, at: int, *, is_own: bool) -> str:
    return network_id if network_id and is_own else f"{network_id} {at}".strip()


def _rows(network: Network, *, place: str, knows: str, language: str | None) -> list[Row]:
    names = Counter((alter.name or "").strip() for alter in network.alters)
    by_name = not names[""] and all(times == 1 for times in names.values())
    known_as = {
        alter.id: alter.name if by_name and alter.name else alter.id for alter in network.alters
    }
    acquainted = _acquainted(network)
    rows = []
    for alter in network.alters:
        told = {"network": place, "id": "" if by_name else alter.id}
        told |= _told(network, alter, language)
        for column in REFERENCES:
            told[column] = joined([known_as[told[column]]]) if told.get(column) in known_as else ""
        told[knows] = joined([known_as[other] for other in acquainted.get(alter.id, ())])
        rows.append(Row(told, network.columns.get(alter.id, {})))
    return rows or ([Row({"network": place}, {})] if place else [])


def _told(network: Network, alter: Alter, language: str | None) -> dict[str, str]:
    bond = network.bond(alter.id)
    held = {
        column: getattr(alter if kind == "alter" else bond, column)
        for column, kind in KIND_OF.items()
    }
    return {
        column: text_for(column, value, language)
        for column, value in held.items()
        if value is not None
    }


def _acquainted(network: Network) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tie in network.ties:
        if tie.knows:
            first, second = ends(tie.id)
            found.setdefault(first, []).append(second)
            found.setdefault(second, []).append(first)
    return found


def _unlike_known(name: str) -> str:
    """Give a column of a research file a header that is not taken for one of Kring's own."""
    return f"{name} (2)" if column_named(name) else name


def _written(value: Scalar | None) -> str | int | float:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else value
