"""Contacts that sleep: said to, or long not seen although they matter; and those that broke."""

from datetime import date
from typing import Literal

from msgspec import Struct

from kring.network.asking import may_be_proposed
from kring.network.network import Network

LONG_AGO = 365  # days: twelve months
IT_MATTERS = 2  # of importance, 0 to 4

Why = Literal["said", "long_ago"]


class Asleep(Struct, frozen=True, kw_only=True):
    """Somebody, or a group, whose contact may sleep, and why it is thought so."""

    who: str
    why: Why


def sleepers(network: Network, *, today: date) -> tuple[Asleep, ...]:
    """Give whose contact may be woken, if that is wished.

    Those said to sleep, and those there now with whom the last contact is more than twelve months
    ago and who matter at least 2 of 4. Unsaid gives nobody. Never who was let rest, with whom it
    is not safe, or who is simply a contact.

    Args:
        network: As it is now.
        today: The day it is asked for.

    Source:
        Nuyts (2017) on sleeping networks; the limits are Kring's own.
    """
    found = []
    for alter in network.alters:
        bond = network.bond(alter.id)
        if not may_be_proposed(alter, bond):
            continue
        if alter.status == "asleep":
            found.append(Asleep(who=alter.id, why="said"))
        elif alter.status in {None, "active"} and bond.last_contact:
            days = (today - date.fromisoformat(bond.last_contact)).days
            if days > LONG_AGO and (bond.importance_mine or 0) >= IT_MATTERS:
                found.append(Asleep(who=alter.id, why="long_ago"))
    return tuple(found)


def broken(network: Network) -> tuple[str, ...]:
    """Give with whom the contact broke, as the person says."""
    return tuple(
        alter.id
        for alter in network.alters
        if alter.status == "broken" or network.bond(alter.id).line == "broken"
    )


def resting(network: Network) -> tuple[str, ...]:
    """Give who is let rest: nobody asks about them any more."""
    return tuple(alter.id for alter in network.alters if network.bond(alter.id).wish == "rest")
