"""How dense many networks are: with ego, without, and by weight."""

from collections.abc import Mapping

from kring.cohort.batch import Batch
from kring.cohort.kernels.kernel import FIGURE, PAIRS, WEIGHTS, Column, Kernel
from kring.cohort.kernels.undefined import divided


def density(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.structure`: `density_without_ego` and `density_with_ego`."""
    return {
        "density": divided(batch.ties, batch.possible),
        "density_with_ego": divided(batch.ties + batch.size, batch.possible + batch.size),
    }


def weighted_density(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.structure.weighted_density`."""
    return {"weighted_density": divided(batch.over_ties(batch.weight), batch.possible)}


KERNEL = Kernel(
    columns={"density": FIGURE, "density_with_ego": FIGURE}, measure=density, reads=PAIRS
)
WEIGHTED = Kernel(columns={"weighted_density": FIGURE}, measure=weighted_density, reads=WEIGHTS)
