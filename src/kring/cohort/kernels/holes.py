"""Structural holes of many networks: effective size, efficiency, constraint, hierarchy."""

from collections.abc import Mapping

import numpy as np

from kring.cohort.answers import numbers_of
from kring.cohort.batch import Batch, Floats
from kring.cohort.kernels.kernel import FIGURE, PAIRS, WEIGHTS, Column, Kernel
from kring.cohort.kernels.undefined import divided, where

PULL = "weight"  # the field of an alter that holds the weight of ego's own tie


def holes(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.holes`, without weights."""
    n = batch.size.astype(np.float64)
    size = n - divided(2 * batch.ties, n)
    parts = _around(batch, 1 / (batch.degree + 1.0))
    parts += 1
    parts *= parts
    whole = batch.over_alters(parts)
    return {
        "effective_size": size,
        "efficiency": divided(size, n),
        "constraint": divided(whole, n * n),
    }


def hierarchy(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.holes.hierarchy`, without weights."""
    parts = np.square(1 + _around(batch, 1 / (batch.degree + 1.0)))
    return {"hierarchy": _hierarchy(batch, parts)}


def weighted_holes(batch: Batch) -> Mapping[str, Column]:
    """See `network.measures.holes`, with weights: those of the ties and of ego's own ties."""
    first, second = batch.pairs
    weight, pull = batch.weight, _pull(batch)
    whole = batch.over_alters(pull)
    largest, of_each = pull.copy(), pull.copy()
    for ends in (first, second):
        np.maximum.at(largest, ends, weight)
        np.add.at(of_each, ends, weight)
    with np.errstate(divide="ignore", invalid="ignore"):
        shared = pull[second] / largest[first] + pull[first] / largest[second]
        overlap = batch.over_ties(np.where(weight == 0, 0, weight * shared))
        passed = (
            np.where(weight == 0, 0, weight / of_each[first]),
            np.where(weight == 0, 0, weight / of_each[second]),
        )
    through = np.bincount(second, weights=pull[first] * passed[0], minlength=batch.people)
    through += np.bincount(first, weights=pull[second] * passed[1], minlength=batch.people)
    total = np.where(whole == 0, np.nan, whole)
    parts = ((pull + through) / total[batch.network]) ** 2
    size = batch.size - overlap / total
    return {
        "effective_size_weighted": size,
        "efficiency_weighted": divided(size, batch.size),
        "constraint_weighted": where(batch.size > 0, batch.over_alters(parts)),
        "hierarchy_weighted": _hierarchy(batch, parts),
    }


def _around(batch: Batch, values: Floats) -> Floats:
    """Add up for each alter what there is of those they are tied with."""
    first, second = batch.pairs
    found = np.bincount(first, weights=values[second], minlength=batch.people)
    found += np.bincount(second, weights=values[first], minlength=batch.people)
    return np.asarray(found, dtype=np.float64)


def _hierarchy(batch: Batch, parts: Floats) -> Floats:
    n = batch.size.astype(np.float64)
    average = divided(batch.over_alters(parts), n)
    ratio = divided(parts, average[batch.network])
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(ratio == 0, 0, ratio * np.log(ratio))
    ground = n * np.log(np.maximum(n, 1))
    return divided(batch.over_alters(terms), ground)


def _pull(batch: Batch) -> Floats:
    given = numbers_of(batch.field(PULL))
    return np.where(np.isnan(given), 1.0, given)


NAMES = ("effective_size", "efficiency", "constraint")
KERNEL = Kernel(columns=dict.fromkeys(NAMES, FIGURE), measure=holes, reads=PAIRS)
HIERARCHY = Kernel(columns={"hierarchy": FIGURE}, measure=hierarchy, reads=PAIRS)
WEIGHTED = Kernel(
    columns=dict.fromkeys([f"{name}_weighted" for name in (*NAMES, "hierarchy")], FIGURE),
    measure=weighted_holes,
    reads=WEIGHTS | {f"alters.{PULL}"},
)
