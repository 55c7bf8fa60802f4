"""How many people and ties there are, and what of the ties was left out."""

from collections.abc import Mapping

from kring.cohort.batch import Batch
from kring.cohort.kernels.kernel import COUNT, PAIRS, Column, Kernel


def size(batch: Batch) -> Mapping[str, Column]:
    """Count people and tied pairs; see `network.measures.egonet`."""
    return {
        "size": batch.size,
        "ties": batch.ties,
        "ties_repeated": batch.mended.repeated,
        "ties_with_oneself": batch.mended.with_oneself,
        "ties_not_listed": batch.mended.not_listed,
    }


KERNEL = Kernel(
    columns=dict.fromkeys(
        ("size", "ties", "ties_repeated", "ties_with_oneself", "ties_not_listed"), COUNT
    ),
    measure=size,
    reads=PAIRS,
)
