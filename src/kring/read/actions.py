"""What a hand does on the reading page: say in own words, and say how to read."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kring.keep.actions import Change, put
from kring.network.model import ABOUT_ID
from kring.network.network import Network

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from kring.keep.models import Kring

    User = AbstractBaseUser | AnonymousUser


def say_in_own_words(
    kring: "Kring",
    network: Network,
    *,
    whole: str | None,
    meanings: Mapping[str, str],
    by: "User",
) -> None:
    """Keep the person's own sentences: about the whole, and what people mean to them.

    Args:
        kring: Whose network.
        network: The network as it is now; for whom it does not hold nothing is written.
        whole: The sentence about the whole, or None if it was not touched; empty takes it away.
        meanings: The sentences that were touched, by the id of whom they are about.
        by: Who writes.
    """
    changes: list[Change] = []
    if whole is not None:
        changes.append((ABOUT_ID, "about", "sentence", whole or None))
    changes += [
        (network.bond(person).id, "bond", "meaning", meaning or None)
        for person, meaning in meanings.items()
        if person in network.alter
    ]
    put(kring, changes, by=by)


def say_all_lines_are_drawn(kring: "Kring", *, complete: bool, by: "User") -> None:
    """Note whether everyone who knows each other has a line, so that no line means no."""
    put(kring, [(ABOUT_ID, "about", "ties_asked", complete or None)], by=by)


def choose_who_counts(kring: "Kring", *, paid_count: bool, by: "User") -> None:
    """Note whether people who are here for their work belong to the network for this person."""
    put(kring, [(ABOUT_ID, "about", "paid_count", paid_count)], by=by)


def lay_aside(kring: "Kring", network: Network, *, pattern: str | None, by: "User") -> None:
    """Lay aside what stood out, for good or until it is asked for again.

    Args:
        kring: Whose network.
        network: The network as it is now.
        pattern: What is laid aside; None takes everything back.
        by: Who does.
    """
    aside = [] if pattern is None else [*(network.about.patterns_aside or ()), pattern]
    kept = tuple(dict.fromkeys(aside)) or None
    put(kring, [(ABOUT_ID, "about", "patterns_aside", kept)], by=by)
