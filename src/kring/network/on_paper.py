"""What somebody brings, as it may be printed and handed out: talents, roles, thanks.

A sheet leaves the house. So it holds only what the person did not keep to fewer eyes, of people
who may stand on a print, with the words of others only where they agreed.
"""

from collections.abc import Iterable
from typing import TypeVar

import msgspec

from kring.network.forgetting import value_without
from kring.network.model import Role, Talent, Thanks, may_hang_on_the_wall
from kring.network.network import Network

Brought = TypeVar("Brought", Talent, Role, Thanks)
_KINDS = {Talent: "talent", Role: "role", Thanks: "thanks"}


def on_paper(things: Iterable[Brought], network: Network) -> tuple[Brought, ...]:
    """Give those that may be printed, without the names of who may not stand on a print.

    Of a thing of which nothing was said the person themselves decides by printing it. What is
    theirs alone, or for the worker or the circle only, stays off; so does what is of somebody
    who stays off.

    Args:
        things: Talents, roles or thanks of the network.
        network: Who may stand on a print.
    """
    hidden = {alter.id for alter in network.alters if not may_hang_on_the_wall(alter)}
    return tuple(
        _without(thing, hidden)
        for thing in things
        if thing.visibility in {None, "print"}
        and thing.of not in hidden
        and not (isinstance(thing, Thanks) and not _may_be_read(thing, network, hidden))
    )


def _without(thing: Brought, hidden: set[str]) -> Brought:
    kind = _KINDS[type(thing)]
    changed = {
        field: value_without(kind, field, getattr(thing, field), hidden.__contains__)
        for field in thing.__struct_fields__
    }
    if isinstance(thing, Talent) and thing.others_agree is not True:
        changed["others_say"] = None
    return msgspec.structs.replace(thing, **changed)


def _may_be_read(thanks: Thanks, network: Network, hidden: set[str]) -> bool:
    own = thanks.from_whom in {ego.id for ego in network.egos}
    return thanks.from_whom not in hidden and (own or thanks.agreed is True)
