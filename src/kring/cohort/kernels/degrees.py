"""With how many of the others people are tied, in many networks."""

from collections.abc import Mapping

from kring.cohort.batch import Batch
from kring.cohort.kernels.kernel import FIGURE, PAIRS, Column, Kernel
from kring.cohort.kernels.undefined import divided, where


def degrees(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.structure`: `degrees`, `mean_degree`, `degree_centralization`."""
    n = batch.size.astype("f8")
    largest = batch.most_of_alters(batch.degree)
    apart = n * largest - 2 * batch.ties
    return {
        "mean_degree": divided(2 * batch.ties, n),
        "max_degree": largest,
        "degree_centralization": where(n > 2, divided(apart, (n - 1) * (n - 2))),
    }


KERNEL = Kernel(
    columns=dict.fromkeys(("mean_degree", "max_degree", "degree_centralization"), FIGURE),
    measure=degrees,
    reads=PAIRS,
)
