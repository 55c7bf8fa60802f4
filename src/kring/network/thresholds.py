"""Where a threshold lies: within somebody, or around them; it decides what may help."""

from collections.abc import Collection
from typing import Literal

from kring.network.model import Threshold
from kring.network.values import Direction

Where = Literal["inner", "outer"]
OUTER = frozenset({"too_far", "no_time", "no_money", "no_transport", "language"})
DIRECTIONS: tuple[Direction, ...] = ("ask", "offer", "receive")


def sides_of(threshold: Threshold) -> frozenset[Where]:
    """Tell whether a threshold lies within somebody, around them, or both.

    What the person says goes first. Else each reason says it: distance, time, money, transport
    and language lie around somebody; all others, and reasons in own words, within. Nothing said
    gives nothing.

    Source:
        LUS vzw on external and internal thresholds. Which reason lies where is Kring's own.

    >>> sorted(sides_of(Threshold(id="t", reasons=("shame", "too_far"))))
    ['inner', 'outer']
    """
    if threshold.side == "both":
        return frozenset({"inner", "outer"})
    if threshold.side is not None:
        return frozenset({threshold.side})
    return _sides_of(threshold.reasons or (), own=bool(threshold.own_reasons))


def _sides_of(reasons: Collection[str], *, own: bool) -> frozenset[Where]:
    outer = OUTER.intersection(reasons)
    inner = own or bool(set(reasons) - OUTER)
    found: set[Where] = set()
    if outer:
        found.add("outer")
    if inner:
        found.add("inner")
    return frozenset(found)
