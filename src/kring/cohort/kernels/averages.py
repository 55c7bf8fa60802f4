"""The average of a number that was asked of people, in many networks."""

from collections.abc import Mapping

import numpy as np

from kring.cohort.answers import numbers_of
from kring.cohort.batch import Batch
from kring.cohort.kernels.kernel import COUNT, FIGURE, Column, Kernel
from kring.cohort.kernels.undefined import divided, where


def average(attribute: str) -> Kernel:
    """Make the kernel for one number that was asked of people.

    See `network.measures.categories.average`. The deviation is taken from the average of each
    network, in a second step, so that large numbers that lie close lose nothing.
    """

    def measure(batch: Batch) -> Mapping[str, Column]:
        numbers = numbers_of(batch.field(attribute))
        there = ~np.isnan(numbers)
        known = batch.over_alters(there)
        mean = divided(batch.over_alters(np.where(there, numbers, 0.0)), known)
        apart = np.where(there, numbers - mean[batch.network], 0.0) ** 2
        spread = divided(batch.over_alters(apart), known - 1)
        return {
            f"{attribute}.known": known,
            f"{attribute}.unknown": batch.size - known,
            f"{attribute}.mean": mean,
            f"{attribute}.deviation": where(known > 1, np.sqrt(np.abs(spread))),
        }

    return Kernel(
        columns={
            f"{attribute}.known": COUNT,
            f"{attribute}.unknown": COUNT,
            f"{attribute}.mean": FIGURE,
            f"{attribute}.deviation": FIGURE,
        },
        measure=measure,
        reads=frozenset({f"alters.{attribute}"}),
    )
