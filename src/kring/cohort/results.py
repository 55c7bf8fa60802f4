"""Writing figures: one row per network, as CSV or Parquet; undefined is an empty cell."""

from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as pc
import pyarrow.parquet as pq

from kring.formats.cells import guarded
from kring.formats.errors import BadInput

ENDINGS = (".csv", ".parquet")
COHORT = ".parquet"


def expect_ending(out: Path) -> None:
    """See that the name of a result tells its form.

    Raises:
        BadInput: It does not.
    """
    if out.suffix.lower() not in ENDINGS:
        raise BadInput("{out}: choose a name that ends in .csv or .parquet.", out=str(out))


def expect_cohort(path: Path) -> None:
    """See that the name under which networks are kept tells that they are a cohort.

    Raises:
        BadInput: It does not.
    """
    if path.suffix.lower() != COHORT:
        raise BadInput("{out}: choose a name that ends in .parquet.", out=str(path))


def write_results(figures: Iterable[pa.RecordBatch], form: pa.Schema, out: Path) -> None:
    """Write figures to a file in one go: whoever looks sees the old file or the whole new one."""
    beside = out.with_name(f".{out.name}.new")
    try:
        if out.suffix.lower() == ".csv":
            with pc.CSVWriter(str(beside), form) as writer:
                for record in figures:
                    writer.write_batch(_guarded(record))
        else:
            with pq.ParquetWriter(str(beside), form, compression="zstd") as writer:
                for record in figures:
                    writer.write_batch(record)
        beside.replace(out)
    except OSError as problem:
        problem.filename = str(out)  # the name that was asked for
        raise
    finally:
        beside.unlink(missing_ok=True)


def _guarded(record: pa.RecordBatch) -> pa.RecordBatch:
    """Keep a spreadsheet from taking an id or the name of a file for a formula."""
    columns = list(record.columns)
    for at, field in enumerate(record.schema):
        if pa.types.is_string(field.type):
            words = columns[at].to_pylist()
            columns[at] = pa.array([None if w is None else guarded(w) for w in words], pa.string())
    return pa.RecordBatch.from_arrays(columns, schema=record.schema)
