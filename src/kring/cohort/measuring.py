"""Measuring one batch of networks: a record batch in, a record batch out, one row per network."""

from collections.abc import Iterator, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kring.cohort.batch import Batch
from kring.cohort.kernels.kernel import Column, Kernel

ROWS = 2_000  # networks at a time: what is needed of them then stays near the processor
TIES = 200_000  # ties at a time, for cohorts of large networks


def result_schema(kernels: Sequence[Kernel]) -> pa.Schema:
    """Tell which columns come out, in which order."""
    columns = [("network", pa.string()), ("source", pa.string())]
    for kernel in kernels:
        columns += kernel.columns.items()
    return pa.schema(columns)


def measured(
    record: pa.RecordBatch, kernels: Sequence[Kernel], *, source: str | None = None
) -> pa.RecordBatch:
    """Measure every network of a batch; each is a row, whatever can or cannot be told of it.

    Args:
        record: Networks in canonical form.
        kernels: What to measure.
        source: The file they came from, where they do not say so themselves.
    """
    form = result_schema(kernels)
    batch = Batch(record)
    found: dict[str, Column] = {}
    for kernel in kernels:
        found.update(kernel.measure(batch))
    columns = [_named(record, "network"), _from(record, source)]
    columns += [_filled(found[field.name], field.type) for field in list(form)[2:]]
    return pa.RecordBatch.from_arrays(columns, schema=form)


def in_pieces(record: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    """Cut a batch into pieces that stay small, also where networks are large."""
    ties = record.column("ties").offsets
    each = (ties[-1].as_py() - ties[0].as_py()) / max(1, len(record))
    step = max(1, min(ROWS, int(TIES / max(1.0, each))))
    for begin in range(0, len(record), step):
        yield record.slice(begin, step)


def _named(record: pa.RecordBatch, name: str) -> pa.Array:
    if name not in record.schema.names:
        return pa.nulls(len(record), pa.string())
    column = record.column(name)
    return column if pa.types.is_string(column.type) else column.cast(pa.string())


def _from(record: pa.RecordBatch, source: str | None) -> pa.Array:
    said = _named(record, "source")
    return said if source is None else pc.fill_null(said, source)


def _filled(values: Column, type: pa.DataType) -> pa.Array:
    """Give figures as a column; what is undefined is null."""
    if values.dtype.kind != "f":
        return pa.array(values).cast(type)
    undefined = np.isnan(values)
    if not undefined.any():
        return pa.array(values).cast(type)
    return pa.array(values, mask=undefined).cast(type)
