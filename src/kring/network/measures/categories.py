"""Answers of people counted: how many of each, how mixed, and the average of numbers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log2
from statistics import fmean, stdev

from msgspec import Struct

from kring.network.figures import Mix


class Average(Struct, frozen=True, kw_only=True):
    """The average of numbers and how far they lie apart, over how many, with how many unknown."""

    mean: float | None
    deviation: float | None
    of: int
    unknown: int


def mix(answers: Iterable[str | None], possible: Sequence[str]) -> Mix:
    """Count how many people are in each category.

    Unit: people. Every possible category is named, also an empty one; whoever it is not known
    of is unknown and in none.

    Args:
        answers: One per person, None where it is not known.
        possible: The categories the question had, in its order; an answer that is none of
            them is put behind.

    Elsewhere: egor `composition`, where somebody unknown is a category of their own.

    Source:
        Perry, Pescosolido & Borgatti (2018), Egocentric Network Analysis, ch. 7.

    >>> mix(["kin", None, "kin"], ["kin", "friend"])
    Mix(counts={'kin': 2, 'friend': 0}, unknown=1)
    """
    found = Counter(answers)
    unknown = found.pop(None, 0)
    names = dict.fromkeys((*possible, *sorted(answer for answer in found if answer is not None)))
    return Mix(counts={name: found[name] for name in names}, unknown=unknown)


def entropy(found: Mix) -> float | None:
    """Tell how hard it is to guess somebody's category, in yes-or-no questions.

    Sum over categories of p · log2(1/p). From 0 to log2 of the categories; None when it is
    known of nobody.

    Elsewhere: egor `alts_diversity_entropy`, which gives 0 where nothing is known.

    Source:
        Shannon (1948), A mathematical theory of communication.

    >>> entropy(mix("abcd", "abcd"))
    2.0
    """
    if not found.of:
        return None
    shares = [count / found.of for count in found.counts.values() if count]
    return sum(share * log2(1 / share) for share in shares)


def average(numbers: Iterable[float | None]) -> Average:
    """Tell the average of a number that was asked of each person.

    The deviation is that of a sample, divided by n-1; None below two people.

    Elsewhere: egor `comp_ply`.

    Source:
        Perry, Pescosolido & Borgatti (2018), Egocentric Network Analysis, ch. 7.

    >>> average([4, None, 8]).mean
    6.0
    """
    given = list(numbers)
    known = [float(number) for number in given if number is not None]
    return Average(
        mean=fmean(known) if known else None,
        deviation=stdev(known) if len(known) > 1 else None,
        of=len(known),
        unknown=len(given) - len(known),
    )
