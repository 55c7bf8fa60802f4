"""What a kernel is: a measure over a whole batch of networks."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pyarrow as pa
from numpy.typing import NDArray

from kring.cohort.batch import Batch

COUNT = pa.int32()
FIGURE = pa.float64()
Column = NDArray[Any]
"""One value per network. In a column of figures NaN is undefined, and comes out as null."""


class Kernel(NamedTuple):
    """A measure over a whole batch.

    Args:
        columns: What it gives, by name, with the type of each.
        measure: Fills those columns.
        reads: Which columns of the canonical form it needs, as `ties.weight`.
    """

    columns: Mapping[str, pa.DataType]
    measure: Callable[[Batch], Mapping[str, Column]]
    reads: frozenset[str] = frozenset()


PAIRS = frozenset({"ties.source", "ties.target"})
WEIGHTS = PAIRS | {"ties.weight"}
