"""Writing a cohort as three flat tables, with ids in place of places."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa

from kring.cohort.form import asked_in
from kring.formats.cells import guarded

Row = list[Any]


def write_tables(table: pa.Table, folder: Path) -> None:
    """Write a cohort as egos.csv, alters.csv and ties.csv, a row at a time."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in (("egos", _egos), ("alters", _alters), ("ties", _ties)):
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as opened:
            csv.writer(opened).writerows([_guarded(cell) for cell in row] for row in rows(table))


def _egos(table: pa.Table) -> Iterator[Row]:
    asked = list(asked_in(table.schema)[1])
    yield ["network", *asked]
    for row in _rows(table, "network", "ego"):
        said = row.get("ego") or {}
        yield [row["network"], *(said.get(name) for name in asked)]


def _alters(table: pa.Table) -> Iterator[Row]:
    kind = table.schema.field("alters").type.value_type
    asked = [field.name for field in kind if field.name != "id"]
    yield ["network", "alter", *asked]
    for row in _rows(table, "network", "alters"):
        for alter in row["alters"] or ():
            yield [row["network"], alter["id"], *(alter[name] for name in asked)]


def _ties(table: pa.Table) -> Iterator[Row]:
    yield ["network", "source", "target", "weight", "labels"]
    for row in _rows(table, "network", "alters", "ties"):
        known = {at: alter["id"] for at, alter in enumerate(row["alters"] or ())}
        for tie in row["ties"] or ():
            ends = [known.get(tie[end]) for end in ("source", "target")]
            labels = "; ".join(tie.get("labels") or ()) or None
            yield [row["network"], *ends, tie.get("weight"), labels]


def _rows(table: pa.Table, *names: str) -> Iterator[dict[str, Any]]:
    there = table.select([name for name in names if name in table.schema.names])
    for record in there.to_batches(max_chunksize=1_000):
        yield from record.to_pylist()


def _guarded(cell: Any) -> Any:
    return guarded(cell) if isinstance(cell, str) else cell
