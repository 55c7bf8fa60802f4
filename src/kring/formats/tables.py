"""A zip of tables, one for each kind of thing: everything Kring knows, for statistics programs.

Each row says of which kring it is and, where that has moments, at which; then its id and its
fields. What a research file said more stands in `columns.csv`, a row a value with its type.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import PurePosixPath

from kring.formats.cells import rows_of, text_of, unguarded
from kring.formats.copies import FrozenMoment, KringCopy
from kring.formats.errors import BadInput
from kring.formats.flat import flat, thing_of
from kring.formats.flat_rows import written
from kring.formats.kring_file import PLACES
from kring.formats.source import Source
from kring.formats.telling import Telling
from kring.formats.xml_value import value_of_type
from kring.formats.zip_writing import table_of, zipped
from kring.network.edits import Refused
from kring.network.model import Thing
from kring.network.network import Network, network_of
from kring.network.values import Scalar

FIRST = ("kring", "moment")
KINDS: Mapping[str, str] = {"about": "about", **PLACES}
TYPES: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (int, "long"),
    (float, "double"),
    (str, "string"),
)
Row = dict[str, str]
At = tuple[str, str]


def as_bytes(copies: Sequence[KringCopy]) -> bytes:
    """Write krings as a zip of tables."""
    tables: dict[str, list[Row]] = {"krings": []}
    for number, copy in enumerate(copies, start=1):
        for at, moment in enumerate(copy.moments, start=1):
            heading = {"set_at": moment.set_at.isoformat(), "title": moment.title}
            heading |= {"sentence": moment.sentence} if moment.sentence else {}
            _add(tables, moment.network, (str(number), str(at)), heading)
        _add(tables, copy.network, (str(number), ""), {})
    return zipped({f"{name}.csv": table_of(rows, first=FIRST) for name, rows in tables.items()})


def is_table(source: Source) -> bool:
    """Tell by its first row whether a file is one of these tables."""
    return bool(re.match(rb"(\xef\xbb\xbf)?kring,moment[,\r\n]", source.content[:20]))


def copies_in(files: Sequence[Source], *, file: str, telling: Telling) -> list[KringCopy]:
    """Read the krings in a zip or folder of these tables.

    Raises:
        BadInput: One of the tables is missing, damaged or holds what cannot be.
    """
    tables = {PurePosixPath(each.name.rsplit("› ", 1)[-1]).stem: each for each in files}
    if "krings" not in tables:
        raise BadInput("{file} lacks the table krings.csv. Make the file again.", file=file)
    things: dict[At, list[Thing]] = {}
    for heading, kind in KINDS.items():
        if heading in tables:
            for at, thing in _things(tables[heading], kind):
                things.setdefault(at, []).append(thing)
    columns = _columns(tables.get("columns"))
    copies = {}
    moments: dict[str, list[FrozenMoment]] = {}
    for line, row in _rows(tables["krings"]):
        at = (row["kring"], row["moment"])
        try:
            network = network_of(
                things.get(at, ()), id=row.get("network", ""), columns=columns.get(at)
            )
            if at[1]:
                moments.setdefault(at[0], []).append(_moment(row, network, tables, line))
            else:
                copies[at[0]] = network
        except BadInput as bad:
            telling.of_bad(bad)
    return [
        KringCopy(network=network, moments=tuple(moments.get(number, ())))
        for number, network in copies.items()
    ]


def _add(tables: dict[str, list[Row]], network: Network, at: At, heading: Row) -> None:
    begin = dict(zip(FIRST, at, strict=True))
    tables["krings"].append({**begin, "network": network.id, **heading})
    for name in KINDS:
        for thing in [network.about] if name == "about" else network.under(name):
            fields = {field: written(value) for field, value in flat(thing).items()}
            tables.setdefault(name, []).append({**begin, "id": thing.id, **fields})
    for of, held in network.columns.items():
        for column, value in held.items():
            kind = next(name for made, name in TYPES if isinstance(value, made))
            told = {"id": of, "column": column, "type": kind, "value": written(value)}
            tables.setdefault("columns", []).append(begin | told)


def _rows(source: Source) -> Iterator[tuple[int, Row]]:
    rows = rows_of(text_of(source), file=source.name)
    header = rows[0][1] if rows else []
    for line, cells in rows[1:]:
        if len(cells) != len(header):
            raise BadInput(
                "{file}, line {line}: there are {found} cells instead of {expected}."
                " Make the file again.",
                file=source.name,
                line=line,
                found=len(cells),
                expected=len(header),
            )
        yield line, {name: unguarded(cell) for name, cell in zip(header, cells, strict=True)}


def _things(source: Source, kind: str) -> Iterator[tuple[At, Thing]]:
    seen: set[tuple[At, str]] = set()
    for line, row in _rows(source):
        at, own = (row.pop("kring"), row.pop("moment")), row.pop("id", "")
        if (at, own) in seen:
            raise BadInput(
                "{file}, line {line}: “{id}” stands there twice. Give one of them another id.",
                file=source.name,
                line=line,
                id=own[:60],
            )
        seen.add((at, own))
        try:
            yield at, thing_of(kind, own, {name: cell for name, cell in row.items() if cell})
        except Refused:
            raise BadInput(
                "{file}, line {line}: this holds something that cannot stand there."
                " Mend it or take it out.",
                file=source.name,
                line=line,
            ) from None


def _columns(source: Source | None) -> dict[At, dict[str, dict[str, Scalar]]]:
    found: dict[At, dict[str, dict[str, Scalar]]] = {}
    for _, row in _rows(source) if source else ():
        value = value_of_type(row.get("value", ""), row.get("type", "string"))
        if value is not None:
            of = found.setdefault((row["kring"], row["moment"]), {})
            of.setdefault(row.get("id", ""), {})[row.get("column", "")] = value
    return found


def _moment(row: Row, network: Network, tables: Mapping[str, Source], line: int) -> FrozenMoment:
    try:
        set_at = datetime.fromisoformat(row.get("set_at", ""))
    except ValueError:
        set_at = None
    if set_at is None or set_at.tzinfo is None:
        raise BadInput(
            "{file}, line {line}: “{time}” is no time. Make the file again.",
            file=tables["krings"].name,
            line=line,
            time=row.get("set_at", "")[:60],
        )
    sentence = row.get("sentence") or None
    return FrozenMoment(
        set_at=set_at, title=row.get("title", ""), sentence=sentence, network=network
    )
