"""Near and far at once: which kinds of support come from around the corner and which from afar."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from kring.network.measures.counted import all_there_now
from kring.network.model import FUNCTIONS, Alter
from kring.network.network import Network

Level = Literal["near", "town", "far"]
LEVEL_OF: Mapping[str, Level] = {
    "home": "near",
    "street": "near",
    "neighbourhood": "near",
    "town": "town",
    "country": "far",
    "abroad": "far",
    "online": "far",
}
MUST_BE_NEAR = ("practical", "advice")
"""What often needs somebody near: a hand, and knowing the way around here. The others can be
given from anywhere; a daily call is real support. What the person says goes first."""


class Reached(Struct, frozen=True, kw_only=True):
    """One kind of support: who gives it from near, from across town and from afar."""

    near: tuple[str, ...] = ()
    town: tuple[str, ...] = ()
    far: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def only_far(self) -> bool:
        """Tell whether it comes from afar and, as far as known, from nowhere nearer."""
        return bool(self.far) and not (self.near or self.town or self.unknown)


def must_be_near(network: Network) -> tuple[str, ...]:
    """Give the kinds of support that have to come from near by: as the person says, else as usual.

    Args:
        network: As it is now.
    """
    return network.about.must_be_near or MUST_BE_NEAR


def glocal(network: Network) -> Mapping[str, Reached]:
    """Tell for each kind of support from how far it comes.

    Near is home, street and neighbourhood; town is across the town; far is elsewhere in the
    country, abroad and online. Unit: people, groups and places that give it. Where nothing
    was said of where somebody is, they are unknown.

    Source:
        Nuyts (2017) on "glokale" networks: near by and all over the world at once.

    >>> from kring.network.model import Bond, Ego
    >>> from kring.network.network import network_of
    >>> found = glocal(network_of([
    ...     Ego(id="me"), Alter(id="mum", place_level="abroad"),
    ...     Bond(id="me~mum", affective="get", advice="get"),
    ... ]))
    >>> found["advice"].only_far, found["company"].only_far
    (True, False)
    """
    return {function: _reached(network, function) for function in FUNCTIONS}


def _reached(network: Network, function: str) -> Reached:
    found: dict[str, list[str]] = {"near": [], "town": [], "far": [], "unknown": []}
    for alter in all_there_now(network):
        if getattr(network.bond(alter.id), function) in {"get", "both"}:
            found[_level(alter)].append(alter.id)
    return Reached(**{level: tuple(people) for level, people in found.items()})


def _level(alter: Alter) -> str:
    return LEVEL_OF[alter.place_level] if alter.place_level else "unknown"
