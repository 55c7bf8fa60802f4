"""Whose contacts lie far apart from each other, in many networks."""

from collections.abc import Iterator, Mapping

import numpy as np

from kring.cohort.batch import Batch
from kring.cohort.bits import CELLS, WORD, Bits, Ints, counted
from kring.cohort.kernels.kernel import FIGURE, PAIRS, Column, Kernel
from kring.cohort.kernels.undefined import divided


def dispersion(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.closure.dispersion`: the largest and the average of the people.

    Two people who are not tied and share one contact add one to that contact.
    """
    found = np.zeros(batch.people, dtype=np.int64)
    for _, people in batch.alike():
        for networks, places in _only_shared(batch.tied[people]):
            found += np.bincount(people[networks, places], minlength=batch.people)
    return {
        "max_dispersion": batch.most_of_alters(found),
        "mean_dispersion": divided(batch.over_alters(found), batch.size),
    }


def _only_shared(tied: Bits) -> Iterator[tuple[Ints, Ints]]:
    """Give the network and the place of the one contact that two untied people share.

    The people of one row at a time are laid beside all who come after them.
    """
    networks, n, words = tied.shape
    step = max(1, CELLS // (n * words))
    for begin in range(0, networks, step):
        some = tied[begin : begin + step]
        for place in range(n - 1):
            shared = some[:, place : place + 1] & some[:, place + 1 :]
            later = np.arange(place + 1, n)
            apart = (some[:, place, later // WORD] >> (later % WORD).astype(np.uint64)) & 1 == 0
            network, other = np.nonzero((counted(shared) == 1) & apart)
            bits = shared[network, other]
            word = (bits != 0).argmax(axis=1)
            bit = bits[np.arange(len(bits)), word]
            yield begin + network, word * WORD + np.bitwise_count(bit - np.uint64(1))


KERNEL = Kernel(
    columns={"max_dispersion": FIGURE, "mean_dispersion": FIGURE},
    measure=dispersion,
    reads=PAIRS,
)
