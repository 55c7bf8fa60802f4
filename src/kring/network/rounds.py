"""What a person says again on a later day: the newest counts, and the earlier ones stay.

Nothing has to be begun anew. What is changed on a later day is said on that day; how it was
before can always be seen beside it.
"""

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from kring.network.model import Weight


class Dated(Protocol):
    """Something that was said on a day."""

    @property
    def day(self) -> str | None:
        """The day, if one was written down."""


T = TypeVar("T", bound=Dated)
_EVER = "9999-12-31"


def in_order(things: Iterable[T], *, until: str = _EVER) -> list[T]:
    """Give what was said up to a day, earliest first; what has no day comes before all."""
    return sorted((t for t in things if (t.day or "") <= until), key=lambda t: t.day or "")


def newest(
    things: Iterable[T], key: Callable[[T], str | None], *, until: str = _EVER
) -> dict[str, list[T]]:
    """Give per subject what was said last of it and what before that, newest first.

    Args:
        things: What was said, in any order.
        key: What each is about; what is about nothing is left out.
        until: The day to look at.
    """
    found: dict[str, list[T]] = {}
    for thing in in_order(things, until=until):
        subject = key(thing)
        if subject is not None:
            found.setdefault(subject, []).insert(0, thing)
    return found


def days_of(things: Iterable[Dated]) -> list[str]:
    """List the days on which something was said, earliest first."""
    return sorted({thing.day for thing in things if thing.day})


def lying_on(weights: Iterable[Weight], day: str = _EVER) -> list[Weight]:
    """Give what lies on the balance on a day: begun, and not ended yet."""
    return [w for w in weights if (w.since or "") <= day and (w.until is None or w.until > day)]


def days_of_weights(weights: Iterable[Weight]) -> list[str]:
    """List the days on which the balance changed, earliest first."""
    return sorted({day for weight in weights for day in (weight.since, weight.until) if day})
