"""Threes in many networks: whether friends of a friend know each other too."""

from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from kring.cohort.batch import Batch
from kring.cohort.bits import counted
from kring.cohort.kernels.kernel import FIGURE, PAIRS, Column, Kernel
from kring.cohort.kernels.undefined import divided

LARGE = pa.int64()  # a network of 3,000 people has more threes than fit in less


def closure(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.closure`: `triads`, `transitivity`, `clustering`.

    The contacts that two tied people share are one `and` of their bits.
    """
    first, second = batch.pairs
    shared = counted(batch.tied[first] & batch.tied[second]).astype(np.int64)
    degree = batch.degree.astype(np.int64)
    paths = _whole(batch.over_alters(degree * (degree - 1) // 2))
    three = _whole(batch.over_ties(shared)) // 3
    n = batch.size.astype(np.int64)
    two = paths - 3 * three
    one = np.where(n > 2, batch.ties * (n - 2) - 2 * two - 3 * three, 0)
    none = n * (n - 1) * (n - 2) // 6 - one - two - three
    closed = np.bincount(first, weights=shared, minlength=batch.people)
    closed += np.bincount(second, weights=shared, minlength=batch.people)
    around = np.where(degree > 1, degree * (degree - 1), 0)
    each = np.nan_to_num(divided(closed, around))
    return {
        "triads_0": none,
        "triads_1": one,
        "triads_2": two,
        "triads_3": three,
        "transitivity": divided(3 * three, paths),
        "clustering": divided(batch.over_alters(each), batch.over_alters(degree > 1)),
    }


def _whole(figures: Column) -> Column:
    return np.rint(figures).astype(np.int64)


KERNEL = Kernel(
    columns={
        **{f"triads_{ties}": LARGE for ties in range(4)},
        "transitivity": FIGURE,
        "clustering": FIGURE,
    },
    measure=closure,
    reads=PAIRS,
)
