"""Two waves of a study laid beside each other: who stayed, who is new, who is gone, and ties too.

Networks belong together when their ids are the same, and so do people within them. Whatever has
no other half, or could not be read, is a row of its own that says so; nothing is left out.

Both waves are in memory at once, as ids only.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
from msgspec import Struct

from kring.cohort.batch import rows_of
from kring.cohort.canonical import batches_of
from kring.cohort.failures import Failure
from kring.cohort.files import CohortFile
from kring.cohort.form import TIE
from kring.cohort.heard import Heard
from kring.cohort.joining import joined
from kring.cohort.library import Given, cohort
from kring.cohort.measuring import ROWS
from kring.cohort.networks import cohort_of
from kring.cohort.parts import PARQUET
from kring.cohort.ties import expect_labels, labels_in, only
from kring.formats.errors import BadInput
from kring.network.measures.egonet import Egonet, egonet
from kring.network.measures.turnover import Turnover, ties_compared

COUNTS = ("kept", "new", "gone", "ties_kept", "ties_new", "ties_gone")
SHARES = ("jaccard", "stayed", "changed", "ties_jaccard")
FORM = pa.schema(
    [
        ("network", pa.string()),
        ("source_before", pa.string()),
        ("source_now", pa.string()),
        ("found", pa.string()),
        ("size_before", pa.int32()),
        ("size_now", pa.int32()),
        *((name, pa.int32()) for name in COUNTS[:3]),
        *((name, pa.float64()) for name in SHARES[:3]),
        *((name, pa.int32()) for name in COUNTS[3:]),
        *((name, pa.float64()) for name in SHARES[3:]),
        ("trouble", pa.string()),
    ]
)
BOTH, BEFORE, NOW, TWICE, UNREADABLE = "both", "before only", "now only", "twice", "unreadable"
"""What stands under `found`. Of an id that is there twice nobody can tell which belong together."""


class Wave(Struct, frozen=True, kw_only=True):
    """One moment of a study: its networks, and what of it could not be read."""

    table: pa.Table
    failures: tuple[Failure, ...] = ()
    notes: tuple[Failure, ...] = ()


def wave_of(files: Sequence[str], *, kind: str | None = None) -> Wave:
    """Read one wave; what cannot be read is kept with it."""
    heard = Heard()
    tables = []
    others = [file for file in files if not file.lower().endswith(PARQUET)]
    for file in files:
        if file not in others:
            try:
                tables.append(CohortFile(file).table())
            except BadInput as problem:
                heard.bad(problem)
    if others or not tables:
        tables.append(cohort_of(heard.networks(others, kind=kind)))
    return Wave(table=joined(tables), failures=tuple(heard.failures), notes=tuple(heard.notes))


def turnover(before: Given, now: Given, *, ties: Sequence[str] = ()) -> pa.Table:
    """Lay two waves beside each other: a row for each network there is in either.

    Args:
        before: The earlier wave: whatever `measure` takes.
        now: The later one.
        ties: The kinds of tie that count; none is all.

    Returns:
        A table with the columns of `FORM`; where one of both is missing nothing is compared.
    """
    return turnover_of(Wave(table=cohort(before)), Wave(table=cohort(now)), ties=ties)


def turnover_of(before: Wave, now: Wave, *, ties: Sequence[str] = ()) -> pa.Table:
    """Lay two waves beside each other that were read already.

    Raises:
        BadInput: There is no such kind of tie in either.
    """
    then, today = _Networks(before.table, ties), _Networks(now.table, ties)
    if ties and then.count + today.count:
        expect_labels(ties, then.labels | today.labels)
    rows: list[Mapping[str, Any]] = []
    for at, name in enumerate(then.names):
        other = today.single(name) if then.single(name) is not None else None
        if other is not None:
            rows.append(_pair(then, at, today, other))
        else:
            rows.append(_alone(then, at, "before", BEFORE))
    for at, name in enumerate(today.names):
        if then.single(name) is None or today.single(name) is None:
            rows.append(_alone(today, at, "now", NOW))
    rows += [_unread(failure, "before") for failure in before.failures]
    rows += [_unread(failure, "now") for failure in now.failures]
    return pa.Table.from_pylist(rows, FORM)


class _Networks:
    """The networks of one wave, found by their ids; of people and ties only who they are."""

    def __init__(self, table: pa.Table, ties: Sequence[str]) -> None:
        records = batches_of(table, rows=ROWS)
        self.labels = labels_in(records) if ties else {}
        slim = [_slim(only(record, ties)) for record in records]
        self._table = pa.Table.from_batches(slim, slim[0].schema) if slim else None
        self.names: list[str] = table["network"].to_pylist()
        self.sources: list[str | None] = (
            table["source"].to_pylist()
            if "source" in table.column_names
            else [None] * len(self.names)
        )
        self.count = len(self.names)
        self.often = Counter(self.names)
        self._at = {name: at for at, name in enumerate(self.names)}

    def single(self, name: str | None) -> int | None:
        """Find a network by an id that is there once, and that is one."""
        return self._at.get(name) if name and self.often[name] == 1 else None

    def net(self, at: int) -> Egonet:
        """Give one network as research counts it."""
        assert self._table is not None
        row = self._table.slice(at, 1).to_pylist()[0]
        people = row["people"] or []
        ends = zip(row["source"] or [], row["target"] or [], strict=True)
        listed = range(len(people))
        return egonet(
            people, [(people[a], people[b]) for a, b in ends if a in listed and b in listed]
        )


def _slim(record: pa.RecordBatch) -> pa.RecordBatch:
    people, between = rows_of(record.column("alters")), rows_of(record.column("ties"))
    columns = {"people": _lists(people.counts, people.fields["id"].cast(pa.string()))}
    for end in ("source", "target"):
        columns[end] = _lists(between.counts, between.fields[end].cast(TIE.field(end).type))
    return pa.RecordBatch.from_pydict(columns)


def _lists(counts: Any, flat: pa.Array) -> pa.ListArray:
    begins = np.concatenate([[0], np.cumsum(counts)])
    return pa.ListArray.from_arrays(pa.array(begins, pa.int32()), flat)


def _pair(then: _Networks, at: int, today: _Networks, other: int) -> Mapping[str, Any]:
    earlier, later = then.net(at), today.net(other)
    people = Turnover.of(earlier.people, later.people)
    between = ties_compared(earlier, later)
    return {
        "network": then.names[at],
        "source_before": then.sources[at],
        "source_now": today.sources[other],
        "found": BOTH,
        "size_before": len(earlier.people),
        "size_now": len(later.people),
        "kept": len(people.kept),
        "new": len(people.new),
        "gone": len(people.gone),
        "jaccard": people.jaccard.value,
        "stayed": people.stayed.value,
        "changed": people.changed.value,
        "ties_kept": len(between.kept),
        "ties_new": len(between.new),
        "ties_gone": len(between.gone),
        "ties_jaccard": between.jaccard.value,
    }


def _alone(wave: _Networks, at: int, when: str, found: str) -> Mapping[str, Any]:
    name = wave.names[at]
    return {
        "network": name,
        f"source_{when}": wave.sources[at],
        "found": TWICE if name and wave.often[name] > 1 else found,
        f"size_{when}": len(wave.net(at).people),
    }


def _unread(failure: Failure, when: str) -> Mapping[str, Any]:
    problem = failure.problem()
    file = failure.where.get("file")
    return {
        f"source_{when}": file if isinstance(file, str) else None,
        "found": UNREADABLE,
        "trouble": str(problem),
    }
