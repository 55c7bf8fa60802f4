"""Where the rows come from that are measured on Spark, and how an act is done on each of them.

Two ways, with the same figures. Files that this machine can open are read by the workers
themselves, a group of rows at a time and only the columns that are asked for: Spark hands out
which groups, and no network is ever laid out in rows for Java and back. Whatever else Spark can
read (a table, a folder, a place only the cluster knows) comes through Spark.
"""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TYPE_CHECKING, Protocol

import pyarrow as pa

from kring.cohort.files import CohortFile
from kring.formats.errors import BadInput

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.types import StructType

Batches = Iterator[pa.RecordBatch]
Act = Callable[[Batches], Batches]
Group = tuple[str, int]  # a file, and which group of rows in it
GROUPS_A_TASK = 5  # a worker takes longer to begin than to measure ten thousand networks


class Source(Protocol):
    """Rows in the canonical form, spread over a cluster."""

    def run(self, act: Act, wanted: AbstractSet[str], form: pa.Schema) -> "DataFrame":
        """Do an act on all rows; nothing happens before the result is asked for.

        Args:
            act: What is done with the rows of one worker.
            wanted: The fields it reads, as `alters.role`; it may be given more.
            form: The columns of what it gives.
        """
        ...


class SparkTable:
    """Rows that Spark reads itself."""

    def __init__(self, read: Callable[[AbstractSet[str]], "DataFrame"]) -> None:
        """Take the way to read at least some fields."""
        self._read = read

    def run(self, act: Act, wanted: AbstractSet[str], form: pa.Schema) -> "DataFrame":
        """Do an act on all rows."""
        from pyspark.sql.pandas.types import from_arrow_schema

        return self._read(wanted).mapInArrow(act, from_arrow_schema(form))


class CohortFiles:
    """Files whose groups of rows the workers read themselves."""

    def __init__(self, session: "SparkSession", groups: Sequence[Group]) -> None:
        """Take the groups of rows, in the order of the result."""
        self._session = session
        self._groups = tuple(groups)

    def run(self, act: Act, wanted: AbstractSet[str], form: pa.Schema) -> "DataFrame":
        """Do an act on all rows."""
        from pyspark.sql.pandas.types import from_arrow_schema

        count = len(self._groups)
        numbers = self._session.range(0, count, 1, -(-count // GROUPS_A_TASK))
        opened = partial(on_groups, act=act, groups=self._groups, wanted=frozenset(wanted))
        return numbers.mapInArrow(opened, from_arrow_schema(form))


def on_groups(
    numbers: Batches, *, act: Act, groups: Sequence[Group], wanted: AbstractSet[str]
) -> Batches:
    """Read the groups of rows with these numbers, and do an act on them.

    Raises:
        BadInput: A file is not there for this worker, or is damaged.
    """
    return act(
        record
        for batch in numbers
        for number in batch.column(0).to_pylist()
        for record in _records(groups[number], wanted)
    )


def _records(group: Group, wanted: AbstractSet[str]) -> Batches:
    file, at = group
    try:
        yield from CohortFile(file).batches(wanted, [at])
    except (pa.ArrowException, OSError) as problem:
        raise BadInput("{file} is damaged. Make or fetch it again.", file=file) from problem


def groups_in(files: Sequence[str]) -> list[Group] | None:
    """Name every group of rows; None where only the cluster finds a file, or it is a folder."""
    try:
        return [(file, at) for file in files for at in range(len(CohortFile(file).groups))]
    except BadInput:
        return None


def only_fields(form: "StructType", wanted: AbstractSet[str]) -> "StructType":
    """Keep the fields that are wanted; Spark then reads no others from the files."""
    from pyspark.sql.types import ArrayType, StructField, StructType

    kept = []
    for field in form.fields:
        kind = field.dataType
        rows = kind.elementType if isinstance(kind, ArrayType) else kind
        if not isinstance(rows, StructType):
            kept += [field] if field.name in wanted else []
            continue
        some = StructType([each for each in rows if f"{field.name}.{each.name}" in wanted])
        if len(some):
            inside = ArrayType(some) if isinstance(kind, ArrayType) else some
            kept.append(StructField(field.name, inside))
    return StructType(kept)
