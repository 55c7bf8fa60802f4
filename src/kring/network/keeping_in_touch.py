"""How long ago somebody was last spoken to, in words and without a count that can be lost."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from msgspec import Struct

from kring.network.asking import may_be_proposed
from kring.network.measures.counted import all_there_now
from kring.network.model import is_paid
from kring.network.network import Network

Since = Literal["week", "month", "season", "year", "longer", "unsaid"]
_DAYS: Mapping[Since, int] = {"week": 7, "month": 31, "season": 92, "year": 365}


class Spoken(Struct, frozen=True, kw_only=True):
    """Somebody, and since when they were spoken to as far as was said."""

    who: str
    since: Since


def last_spoken(network: Network, *, today: date) -> tuple[Spoken, ...]:
    """Give own contacts with how long ago they were last spoken to, in the order they came.

    Not in the order of how long ago: it is no list of arrears. Left out are those who are here for
    their work, who are simply a contact, where it is not safe, and whom the person lets rest.

    Args:
        network: As it is now.
        today: The day it is asked for.
    """
    return tuple(
        Spoken(who=alter.id, since=_since(network.bond(alter.id).last_contact, today))
        for alter in all_there_now(network)
        if may_be_proposed(alter, network.bond(alter.id))
        and is_paid(alter) is not True
        and network.bond(alter.id).wish != "less"
    )


def _since(day: str | None, today: date) -> Since:
    if day is None:
        return "unsaid"
    days = (today - date.fromisoformat(day)).days
    return next((since for since, most in _DAYS.items() if days <= most), "longer")
