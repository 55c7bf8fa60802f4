"""Like and unlike, in many networks: whether people resemble ego, and each other."""

from collections.abc import Mapping

import numpy as np

from kring.cohort.batch import Batch, Floats
from kring.cohort.bits import Ints
from kring.cohort.kernels.kernel import COUNT, FIGURE, PAIRS, Column, Kernel
from kring.cohort.kernels.undefined import divided, where


def likeness(attribute: str, categories: tuple[str, ...]) -> Kernel:
    """Make the kernel that lays what was asked of people beside the same of ego.

    See `network.measures.homophily.likeness`: the share of those like ego, and the E-I index.
    """
    names = {part: f"{attribute}.{part}" for part in ("same", "different", "same_share", "ei")}

    def measure(batch: Batch) -> Mapping[str, Column]:
        theirs = batch.codes(attribute, categories)
        own = batch.codes(attribute, categories, own=True)[batch.network]
        known = batch.over_alters((theirs >= 0) & (own >= 0))
        same = batch.over_alters((theirs == own) & (own >= 0))
        return {
            names["same"]: same,
            names["different"]: known - same,
            names["same_share"]: divided(same, known),
            names["ei"]: divided(known - 2 * same, known),
        }

    types = (COUNT, COUNT, FIGURE, FIGURE)
    return Kernel(
        columns=dict(zip(names.values(), types, strict=True)),
        measure=measure,
        reads=frozenset({f"alters.{attribute}", f"ego.{attribute}"}),
    )


def crossing(attribute: str, categories: tuple[str, ...]) -> Kernel:
    """Make the kernel that tells whether ties stay within a kind or cross over.

    See `network.measures.homophily`: `ei_of_ties`, `ei_of_chances` and `yules_q_of_ties`.
    """
    kinds = len(categories)

    def measure(batch: Batch) -> Mapping[str, Column]:
        codes = batch.codes(attribute, categories)
        first, second = batch.pairs
        both = (codes[first] >= 0) & (codes[second] >= 0)
        known = batch.over_ties(both)
        inside = batch.over_ties(both & (codes[first] == codes[second]))
        here = codes >= 0
        cells = batch.network[here].astype(np.int64) * kinds + codes[here]
        sizes = np.bincount(cells, minlength=batch.networks * kinds)
        sizes = sizes.reshape(batch.networks, kinds)
        whole = sizes.sum(axis=1)
        possible_in = (sizes * (sizes - 1) // 2).sum(axis=1)
        possible_out = whole * (whole - 1) // 2 - possible_in
        across = known - inside
        ad, bc = inside * (possible_out - across), across * (possible_in - inside)
        e = divided(across, possible_out)
        i = divided(inside, possible_in)
        return {
            f"{attribute}.ei_of_ties": divided(known - 2 * inside, known),
            f"{attribute}.ei_of_chances": where(known > 0, divided(e - i, e + i)),
            f"{attribute}.yules_q": divided(ad - bc, ad + bc),
        }

    names = [f"{attribute}.{part}" for part in ("ei_of_ties", "ei_of_chances", "yules_q")]
    return Kernel(
        columns=dict.fromkeys(names, FIGURE),
        measure=measure,
        reads=PAIRS | {f"alters.{attribute}"},
    )


def keeping_apart(attribute: str, categories: tuple[str, ...]) -> Kernel:
    """Make the kernel that tells how far each kind of people keeps to itself.

    See `network.measures.homophily.coleman_by_group`; of a kind that is not there nothing is told.
    """
    kinds = len(categories)
    names = [f"{attribute}={category}.coleman" for category in categories]

    def measure(batch: Batch) -> Mapping[str, Column]:
        codes = batch.codes(attribute, categories)
        cells = batch.network.astype(np.int64) * kinds + codes
        first, second = batch.pairs
        both = (codes[first] >= 0) & (codes[second] >= 0)
        first, second = first[both], second[both]
        alike = codes[first] == codes[second]

        def counted(at: Ints) -> Floats:
            found = np.bincount(at, minlength=batch.networks * kinds)
            return found.reshape(batch.networks, kinds).astype(np.float64)

        sizes = counted(cells[codes >= 0])
        ties = counted(cells[first]) + counted(cells[second])
        within = 2 * counted(cells[first[alike]])
        whole = sizes.sum(axis=1, keepdims=True)
        chance = divided(ties * (sizes - 1), whole - 1)
        room = np.where(within > chance, ties - chance, chance)
        found = where((sizes < whole) & (ties > 0), divided(within - chance, room))
        return dict(zip(names, found.T, strict=True))

    return Kernel(
        columns=dict.fromkeys(names, FIGURE),
        measure=measure,
        reads=PAIRS | {f"alters.{attribute}"},
    )
