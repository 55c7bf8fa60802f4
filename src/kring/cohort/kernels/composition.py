"""Of what kinds of people many networks are made: counts, shares, and how mixed they are."""

from collections.abc import Mapping

import numpy as np

from kring.cohort.batch import Batch
from kring.cohort.kernels.kernel import COUNT, FIGURE, Column, Kernel
from kring.cohort.kernels.undefined import divided, where


def composition(attribute: str, categories: tuple[str, ...]) -> Kernel:
    """Make the kernel that counts people by one thing that was asked of them.

    See `network.measures.categories`: `mix`, its Blau and IQV, and `entropy`. Shares are of
    those it is known of; IQV is by the categories that were possible in the whole cohort.
    """
    kinds = len(categories)
    counts = [f"{attribute}={category}" for category in categories]
    shares = [f"{name}.share" for name in counts]

    def measure(batch: Batch) -> Mapping[str, Column]:
        # One place more than there are kinds: those of whom it is not known (-1) come last.
        codes = batch.codes(attribute, categories)
        cells = batch.network.astype(np.int64) * (kinds + 1) + np.where(codes < 0, kinds, codes)
        table = np.bincount(cells, minlength=batch.networks * (kinds + 1))
        table = table.reshape(batch.networks, kinds + 1)
        known = batch.size - table[:, kinds]
        share = divided(table[:, :kinds], known[:, None])
        blau = 1 - (share**2).sum(axis=1)
        surprise = np.log2(np.where(share > 0, share, 1.0))
        return {
            f"{attribute}.known": known,
            f"{attribute}.unknown": table[:, kinds],
            **dict(zip(counts, table.T[:kinds], strict=True)),
            **dict(zip(shares, share.T, strict=True)),
            f"{attribute}.blau": blau,
            f"{attribute}.iqv": blau / (1 - 1 / kinds) if kinds > 1 else where(False, blau),
            f"{attribute}.entropy": 0.0 - (share * surprise).sum(axis=1),
        }

    columns = {
        f"{attribute}.known": COUNT,
        f"{attribute}.unknown": COUNT,
        **dict.fromkeys(counts, COUNT),
        **dict.fromkeys(shares, FIGURE),
        **dict.fromkeys((f"{attribute}.{name}" for name in ("blau", "iqv", "entropy")), FIGURE),
    }
    return Kernel(columns=columns, measure=measure, reads=frozenset({f"alters.{attribute}"}))
