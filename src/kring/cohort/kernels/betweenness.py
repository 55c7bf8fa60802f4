"""Who lies on the way between others, in many networks: ego, and each of the people."""

from collections.abc import Iterator, Mapping

import numpy as np

from kring.cohort.batch import Batch, Floats
from kring.cohort.bits import CELLS, Bits, Ints, counted
from kring.cohort.kernels.kernel import FIGURE, PAIRS, Column, Kernel
from kring.cohort.kernels.undefined import divided


def ego_betweenness(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.paths.ego_betweenness`.

    Of every pair that is not tied the shared contacts are counted as bits. That is done for all
    pairs first, as if none were tied, and then taken off again for those that are.
    """
    part = 1 / (1.0 + np.arange(batch.most + 1))
    found = np.zeros(batch.networks)
    for networks, people in batch.alike():
        tied = batch.tied[people]
        for shared in _shared_by_pairs(tied):
            found[networks] += part[shared].sum(axis=(1, 2))
    alone = batch.over_alters(part[counted(batch.tied)])  # each with themselves: no pair
    first, second = batch.pairs
    ties = batch.over_ties(part[counted(batch.tied[first] & batch.tied[second])])
    between = np.where(batch.possible > batch.ties, (found - alone) / 2 - ties, 0.0)
    return {
        "ego_betweenness": between,
        "ego_betweenness_share": divided(between, batch.possible),
    }


def _shared_by_pairs(tied: Bits) -> Iterator[Ints]:
    """Give for networks of one size how many contacts each two people share, some rows a time."""
    networks, n, words = tied.shape
    step = max(1, CELLS // (networks * n * words))
    for begin in range(0, n, step):
        yield counted(tied[:, begin : begin + step, None, :] & tied[:, None, :, :])


def betweenness(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.paths.betweenness`: the largest and the average of the people."""
    found = np.zeros(batch.people)
    for _, people in batch.alike():
        n = people.shape[1]
        step = max(1, CELLS // (n * n))
        for begin in range(0, len(people), step):
            some = people[begin : begin + step]
            found[some] = _brandes(_matrices(batch.tied[some], n))
    return {
        "max_betweenness": batch.most_of_alters(found),
        "mean_betweenness": divided(batch.over_alters(found), batch.size),
    }


def _matrices(tied: Bits, n: int) -> Floats:
    """Lay bits out as matrices of 0 and 1."""
    loose = np.unpackbits(
        np.ascontiguousarray(tied, dtype="<u8").view(np.uint8),
        axis=-1,
        count=None,
        bitorder="little",
    )
    return loose[..., :n].astype(np.float64)


def _brandes(tied: Floats) -> Floats:
    """Count shortest ways from everybody at once, a step further each time, and back again.

    Row s of a matrix holds what starts at person s. Source: Brandes (2001).
    """
    ways = np.broadcast_to(np.eye(tied.shape[-1]), tied.shape).copy()
    front = ways.copy()
    fronts = []
    while front.any():
        fronts.append(front)
        front = front @ tied
        front[ways > 0] = 0
        ways += front
    leaning = np.zeros_like(ways)
    for nearer, further in zip(fronts[-2::-1], fronts[:0:-1], strict=True):
        passed = np.divide(1 + leaning, further, out=np.zeros_like(ways), where=further > 0)
        leaning += nearer * (passed @ tied)
    own = np.arange(tied.shape[-1])
    leaning[:, own, own] = 0
    found: Floats = leaning.sum(axis=1) / 2
    return found


EGO = Kernel(
    columns={"ego_betweenness": FIGURE, "ego_betweenness_share": FIGURE},
    measure=ego_betweenness,
    reads=PAIRS,
)
KERNEL = Kernel(
    columns={"max_betweenness": FIGURE, "mean_betweenness": FIGURE},
    measure=betweenness,
    reads=PAIRS,
)
