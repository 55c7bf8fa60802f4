"""A cohort as three flat tables, for people and for other programs: egos, alters and ties."""

from typing import Any, Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from msgspec import Struct

from kring.cohort.canonical import plain
from kring.cohort.form import TIE
from kring.cohort.places import Ints, Listed
from kring.formats.errors import BadInput


class Frame(Protocol):
    """Any table that speaks Arrow: of polars, pandas, DuckDB, pyarrow and others."""

    def __arrow_c_stream__(self, requested_schema: Any = None) -> Any:
        """Give the table as a stream of Arrow batches."""


class Columns(Struct, frozen=True, kw_only=True):
    """What the columns of the three tables are called; where they differ from these."""

    network: str = "network"
    alter: str = "alter"
    source: str = "source"
    target: str = "target"
    weight: str = "weight"
    labels: str = "labels"


def table_of(frame: Any) -> pa.Table:
    """Take any table that speaks Arrow, as one of pyarrow; a list in polars is a list here too.

    Raises:
        BadInput: It does not speak Arrow.
    """
    if isinstance(frame, pa.RecordBatch):
        frame = pa.Table.from_batches([frame])
    if not hasattr(frame, "__arrow_c_stream__"):
        raise BadInput(
            "{kind} is no table that can be read. Give one of polars, pandas, DuckDB or pyarrow.",
            kind=type(frame).__name__,
        )
    table = pa.table(frame)
    kinds = [pa.field(each.name, plain(each.type)) for each in table.schema]
    return table.cast(pa.schema(kinds, table.schema.metadata))


def from_tables(
    alters: Any, ties: Any, egos: Any | None = None, *, columns: Columns | None = None
) -> pa.Table:
    """Lay three flat tables in the canonical form of a cohort.

    Args:
        alters: One row per alter: network, alter, and whatever was asked.
        ties: One row per tie between alters: network, source, target, and a weight and its kinds
            (labels: a list, or words with ; between them) if they are there.
        egos: One row per network. Needed only for what was asked of ego, and so that networks
            without alters are there too.
        columns: What the columns are called, where it is not as here.

    Raises:
        BadInput: A column lacks, a network is there twice or not at all, or somebody is twice
            in one.
    """
    names = columns or Columns()
    people, between = table_of(alters), table_of(ties)
    owners = table_of(egos) if egos is not None else None
    ids = _networks(people if owners is None else owners, names, twice_is_wrong=owners is not None)
    of_people = _numbers(people, ids, names.network, what="alters")
    order = np.argsort(of_people, kind="stable")
    people, of_people = people.take(pa.array(order)), of_people[order]
    asked = [name for name in people.column_names if name not in {names.network, names.alter}]
    who = _words(_column(people, names.alter, "alters"))
    listed = pa.StructArray.from_arrays(
        [who, *(_flat(people.column(name)) for name in asked)], names=["id", *asked]
    )
    result = {"network": ids}
    if owners is not None:
        kept = [name for name in owners.column_names if name != names.network]
        if kept:
            said = [_flat(owners.column(name)) for name in kept]
            result["ego"] = pa.StructArray.from_arrays(said, names=kept)
    result["alters"] = _lists(of_people, listed, len(ids))
    result["ties"] = _ties(between, ids, Listed(of_people, who), names)
    return pa.table(result)


def _networks(table: pa.Table, names: Columns, *, twice_is_wrong: bool) -> pa.Array:
    given = _words(_column(table, names.network, "egos" if twice_is_wrong else "alters"))
    ids = pc.unique(given)
    if twice_is_wrong and len(ids) != len(given):
        counts = pc.value_counts(given)
        twice = counts.filter(pc.greater(counts.field("counts"), 1))[0].as_py()["values"]
        raise BadInput(
            "The network {network} is among the egos twice. Take one of the two rows out.",
            network=twice,
        )
    return ids


def _numbers(table: pa.Table, ids: pa.Array, name: str, *, what: str) -> Ints:
    given = _words(_column(table, name, what))
    found = pc.index_in(given, value_set=ids)
    if found.null_count:
        strange = given.filter(found.is_null())[0].as_py()
        raise BadInput(
            "The {table} name a network {network} that is not among the egos. Add it there, or"
            " take those rows out.",
            table=what,
            network=strange,
        )
    numbers: Ints = found.to_numpy(zero_copy_only=False)
    return numbers


def _ties(between: pa.Table, ids: pa.Array, listed: Listed, names: Columns) -> pa.ListArray:
    networks = _numbers(between, ids, names.network, what="ties")
    order = np.argsort(networks, kind="stable")
    between, networks = between.take(pa.array(order)), networks[order]
    ends = [
        listed.places(networks, _words(_column(between, name, "ties")))
        for name in (names.source, names.target)
    ]
    weighted = names.weight in between.column_names
    weight = (
        _flat(between.column(names.weight)).cast(pa.float64())
        if weighted
        else pa.nulls(len(networks), pa.float64())
    )
    labels = _labels(between, names.labels)
    rows = pa.StructArray.from_arrays([*ends, weight, labels], fields=list(TIE))
    return _lists(networks, rows, len(ids))


def _labels(between: pa.Table, name: str) -> pa.Array:
    kinds = TIE.field("labels").type
    if name not in between.column_names:
        return pa.nulls(len(between), kinds)
    given = _flat(between.column(name))
    if pa.types.is_list(given.type):
        return given.cast(kinds)
    return pc.split_pattern_regex(pc.utf8_trim_whitespace(given.cast(pa.string())), r"\s*;\s*")


def _lists(networks: Ints, rows: pa.StructArray, count: int) -> pa.ListArray:
    begins = np.searchsorted(networks, np.arange(count + 1)).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(begins), rows)


def _column(table: pa.Table, name: str, what: str) -> pa.ChunkedArray:
    if name not in table.column_names:
        raise BadInput(
            "The {table} have no column “{column}”; they have {found}. Say what it is called.",
            table=what,
            column=name,
            found=", ".join(table.column_names),
        )
    return table.column(name)


def _flat(column: pa.ChunkedArray) -> pa.Array:
    whole = column.combine_chunks()
    return whole.combine_chunks() if isinstance(whole, pa.ChunkedArray) else whole


def _words(column: pa.ChunkedArray) -> pa.Array:
    return _flat(column.cast(pa.string()))
