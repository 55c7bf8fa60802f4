"""In how many groups many networks fall apart, and how far people are from each other."""

from collections.abc import Mapping

import numpy as np

from kring.cohort.batch import Batch
from kring.cohort.kernels.kernel import COUNT, FIGURE, PAIRS, Column, Kernel
from kring.cohort.kernels.undefined import divided, where


def components(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.structure`: `components`, `component_ratio`, `fragmentation`.

    Everybody counts for one part of their group, so that each group adds up to one.
    """
    n = batch.size.astype(np.float64)
    others = batch.reach.others
    groups = np.rint(batch.over_alters(1 / (others + 1.0)))
    reachable = batch.over_alters(others)
    return {
        "components": groups,
        "largest_component": np.nan_to_num(batch.most_of_alters(others) + 1),
        "component_ratio": where(n > 1, divided(groups - 1, n - 1)),
        "isolates": batch.over_alters(batch.degree == 0),
        "fragmentation": where(n > 1, 1 - divided(reachable, n * (n - 1))),
    }


def distances(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.paths`: `mean_distance` and `diameter`."""
    reachable = batch.over_alters(batch.reach.others)
    furthest = batch.most_of_alters(batch.reach.furthest)
    return {
        "mean_distance": divided(batch.over_alters(batch.reach.steps), reachable),
        "diameter": where(reachable > 0, furthest),
    }


KERNEL = Kernel(
    columns={
        "components": COUNT,
        "largest_component": COUNT,
        "component_ratio": FIGURE,
        "isolates": COUNT,
        "fragmentation": FIGURE,
    },
    measure=components,
    reads=PAIRS,
)
DISTANCES = Kernel(
    columns={"mean_distance": FIGURE, "diameter": FIGURE}, measure=distances, reads=PAIRS
)
