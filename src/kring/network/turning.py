"""To whom one can turn, and who can turn to oneself: per kind of support, the closest first.

It is good to have said before trouble comes whom one may call, and for what; and whom one
may be called by. The browser reads the same in `web/src/map/turning.ts`, so that the pocket
card can be made without a connection; `contract/cases/turning.json` holds both to it.

Source:
    The five functions of support as in `measures/functions.py`; to agree on it together is
    advice of practice, the card is Kring's own.
"""

from typing import Literal

from kring.network.asking import is_let_be
from kring.network.model import FUNCTIONS, Alter
from kring.network.network import Network

Direction = Literal["get", "give"]

MOST = 4  # names in one row; a card for the pocket is small
_HERE = frozenset({None, "active", "asleep", "second_hand"})
_NOBODY = frozenset({"place", "role"})
_FURTHEST = 5  # after the last ring: nothing is said of how close


def turning(network: Network, direction: Direction) -> dict[str, tuple[Alter, ...]]:
    """Give for every kind of support the people one gets it from, or gives it to.

    Nobody is turned to who is simply a contact or with whom it is not safe.

    Args:
        network: Whose card it is.
        direction: "get" for whom one turns to, "give" for who turns to oneself.
    """
    there = [
        alter
        for alter in _closest_first(network)
        if direction == "give" or not is_let_be(alter, network.bond(alter.id))
    ]
    return {
        function: tuple(
            alter
            for alter in there
            if getattr(network.bond(alter.id), function) in {direction, "both"}
        )[:MOST]
        for function in FUNCTIONS
    }


def called_first(network: Network) -> tuple[Alter, ...]:
    """Give whom to call when something happens, as the person chose them."""
    return tuple(alter for alter in _closest_first(network) if alter.emergency)


def asked_for_something(network: Network) -> tuple[Alter, ...]:
    """Give who can be asked for something of their own, as the person wrote it down."""
    return tuple(alter for alter in _closest_first(network) if alter.what_for)


def _closest_first(network: Network) -> list[Alter]:
    there = (a for a in network.alters if a.status in _HERE and a.sort not in _NOBODY)
    return sorted(there, key=lambda a: network.bond(a.id).closeness or _FURTHEST)
