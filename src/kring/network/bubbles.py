"""In which bubble of *who is who* somebody stands: where the person put them, else by rule.

The eight bubbles are the ones an older person looks for on the fridge: who lives here, whom do
I call, who comes to help. The browser follows the same rule in `web/src/map/bubbles.ts`;
`contract/cases/who.json` holds both to it.

Source:
    Beter Oud, *Wie is wie in de wijk?*; the division by relation type is Kring's own.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import get_args

from kring.network.former import relations_now
from kring.network.household import lives_here
from kring.network.model import Alter, is_paid
from kring.network.network import Network
from kring.network.relations import GROUPS, Four, RelationType
from kring.network.values import Bubble, PlaceKind, System

BUBBLES: tuple[Bubble, ...] = get_args(Bubble)
"""Clockwise, from the corner at the top left."""

_OF_TYPE: Mapping[RelationType, Bubble] = MappingProxyType(
    {
        "partner": "household",
        "housemate": "household",
        "chosen_family": "family",
        "neighbour": "neighbours",
        "shopkeeper": "neighbours",
        "light_tie": "neighbours",
        "volunteer": "volunteers",
        "companion": "volunteers",
        "home_care": "home_care",
        "gp": "doctor_care",
        "physiotherapist": "doctor_care",
        "therapist": "doctor_care",
        "social_worker": "town_services",
        "support_worker": "town_services",
        "administrator": "town_services",
        "police_officer": "town_services",
        "civil_servant": "town_services",
        "politician": "town_services",
    }
)
_OF_FOUR: Mapping[Four, Bubble] = MappingProxyType(
    {"family": "family", "friends": "friends", "society": "friends"}
)
_OF_SYSTEM: Mapping[System, Bubble] = MappingProxyType(
    {
        "family": "family",
        "friends": "friends",
        "neighbours": "neighbours",
        "care": "doctor_care",
        "authorities": "town_services",
    }
)
_OF_PLACE: Mapping[PlaceKind, Bubble] = MappingProxyType(
    {"care": "doctor_care", "community_centre": "town_services"}
)
_IN_NO_BOX: frozenset[RelationType] = frozenset({"teacher", "employer"})
_NOBODY = frozenset({"place", "role"})
_AWAY = frozenset({"dead", "past", "broken", "wished"})  # nobody to call; told in other drawings


def bubble_of(network: Network, alter: Alter) -> Bubble | None:
    """Tell in which bubble somebody stands; None for who waits beside the paper.

    Where the person put them goes first, also when that is beside the paper. Who lives with the
    central person is of the household, and so is an animal. Somebody who is no longer there to
    call, a place and somebody of whom nothing is known stand nowhere until they are put
    somewhere by hand. Being there for their work says not yet for what work: a teacher is no
    civil servant, so whoever fits no box is asked about instead of guessed.

    Args:
        network: To know who lives together.
        alter: Who is looked for.
    """
    if was_laid_aside(network, alter):
        return None
    if alter.bubble is not None:
        return alter.bubble
    return None if alter.status in _AWAY or alter.sort in _NOBODY else _by_rule(network, alter)


def was_laid_aside(network: Network, alter: Alter) -> bool:
    """Tell whether a hand took somebody off this sheet; a rule does not bring them back."""
    return network.spot("who", alter.id) is not None


def _by_rule(network: Network, alter: Alter) -> Bubble | None:
    if alter.sort == "animal" or lives_here(network, alter):
        return "household"
    return "volunteers" if alter.volunteer else _by_relation(network, alter)


def _by_relation(network: Network, alter: Alter) -> Bubble | None:
    """Go by the first word that says something, else by what the other drawings know."""
    for kind in relations_now(network, alter):
        four = None if kind in _IN_NO_BOX else GROUPS[kind].four
        if bubble := _OF_TYPE.get(kind) or (_OF_FOUR.get(four) if four else None):
            return bubble
    if bubble := _by_other_drawings(alter):
        return bubble
    return "family" if alter.sector == "family" else None


def _by_other_drawings(alter: Alter) -> Bubble | None:
    """Go by where they were put around the ecomap, else by the kind of place they work in."""
    if alter.system is not None and (alter.system != "care" or is_paid(alter)):
        return _OF_SYSTEM.get(alter.system)
    return _OF_PLACE.get(alter.place_kind) if alter.place_kind and is_paid(alter) else None
