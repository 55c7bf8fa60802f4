"""The shapes figures come in: each carries what it was taken over and what is not known.

A figure without its ground invites a verdict. So a part never travels without its
whole, and whoever was not asked is counted as unknown, never as "no".
"""

from collections.abc import Iterable, Mapping
from statistics import mean, median

from msgspec import Struct


class Share(Struct, frozen=True, kw_only=True):
    """A part of a whole, with how many are left out because nobody said.

    Args:
        part: How many it holds for.
        of: How many it is known about; the part is among them.
        unknown: How many it is not known about; they are in neither.
    """

    part: int
    of: int
    unknown: int = 0

    @property
    def value(self) -> float | None:
        """Give the part as a number from 0 to 1, or None when there is nothing to divide.

        >>> Share(part=3, of=5).value
        0.6
        >>> Share(part=0, of=0, unknown=4).value is None
        True
        """
        return self.part / self.of if self.of else None


class Spread(Struct, frozen=True, kw_only=True):
    """How some numbers lie: their middle, their ends, how many there are and how many lack."""

    middle: float | None
    average: float | None
    lowest: float | None
    highest: float | None
    of: int
    unknown: int = 0


def spread(numbers: Iterable[float | None]) -> Spread:
    """Tell how numbers lie; None among them is someone about whom it is not known.

    >>> spread([3, None, 1, 8])
    Spread(middle=3, average=4, lowest=1, highest=8, of=3, unknown=1)
    >>> spread([]).middle is None
    True
    """
    given = list(numbers)
    known = [number for number in given if number is not None]
    if not known:
        return Spread(
            middle=None, average=None, lowest=None, highest=None, of=0, unknown=len(given)
        )
    return Spread(
        middle=median(known),
        average=mean(known),
        lowest=min(known),
        highest=max(known),
        of=len(known),
        unknown=len(given) - len(known),
    )


class Mix(Struct, frozen=True, kw_only=True):
    """How people are spread over categories; every possible category is named, also empty ones."""

    counts: Mapping[str, int]
    unknown: int = 0

    @property
    def of(self) -> int:
        """Tell how many people have a known category."""
        return sum(self.counts.values())

    @property
    def blau(self) -> float | None:
        """Give the chance that two people, drawn with replacement, are of different categories.

        1 - sum of p². None while nobody's category is known.

        Source:
            Blau (1977), Inequality and Heterogeneity.

        >>> round(Mix(counts={"family": 2, "friends": 0, "society": 0, "paid": 3}).blau, 4)
        0.48
        """
        if not self.of:
            return None
        return 1 - sum((count / self.of) ** 2 for count in self.counts.values())

    @property
    def iqv(self) -> float | None:
        """Give Blau's index on a scale from 0 (all the same) to 1 (evenly spread).

        Blau / (1 - 1/k), with k the categories that are possible, not those that happen to
        occur, so that two networks can be laid side by side. None when k < 2.

        Source:
            Agresti & Agresti (1978), Statistical analysis of qualitative variation.

        >>> round(Mix(counts={"family": 2, "friends": 0, "society": 0, "paid": 3}).iqv, 4)
        0.64
        """
        kinds = len(self.counts)
        if self.blau is None or kinds < 2:
            return None
        return self.blau / (1 - 1 / kinds)
