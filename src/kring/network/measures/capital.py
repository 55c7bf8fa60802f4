"""Hints of bonding, bridging and linking: what a contact may open. The person decides.

A hint says why it is given, so that it can be agreed with or laid aside. One contact can be
more than one of the three.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from kring.network.measures.counted import all_there_now, counted_bonds, counted_people
from kring.network.measures.density import density
from kring.network.measures.strength import tie_strength
from kring.network.measures.variety import THEMES
from kring.network.model import Bond, ends
from kring.network.network import Network, is_person

Why = Literal["alike", "same_group", "different", "between_groups", "opens", "has_power"]


class Capital(Struct, frozen=True, kw_only=True):
    """Who may bond, bridge or link, each with the reasons of the hint."""

    bonding: Mapping[str, tuple[Why, ...]]
    bridging: Mapping[str, tuple[Why, ...]]
    linking: Mapping[str, tuple[Why, ...]]


def capital(network: Network) -> Capital:
    """Give hints of which contacts hold close, open another world, or reach who decides.

    Bonding: the tie is at least medium and the person is the same on more themes than they
    are different on, or belongs to a group of the drawing, too. Bridging: different on at least
    one theme, without them a group would fall apart, or the person said what the contact opens.
    Linking: they have power or access, and are known by name. Unit: people; for what a contact
    opens and for power also groups, places and services, such as a town hall. Unsaid gives no
    hint.

    Source:
        Putnam (2000), Bowling Alone; Szreter & Woolcock (2004) for linking. What counts as a hint
        is Kring's own.

    >>> from kring.network.model import Alter, Ego
    >>> from kring.network.network import network_of
    >>> an = Bond(id="me~an", strength_felt="strong", similar_age="same")
    >>> bo = Bond(id="me~bo", similar_work="different", has_power=True)
    >>> found = capital(network_of([
    ...     Ego(id="me"), Alter(id="an", name="An"), Alter(id="bo", name="Bo"), an, bo,
    ... ]))
    >>> found.bonding, found.bridging, found.linking
    ({'an': ('alike',)}, {'bo': ('different',)}, {'bo': ('has_power',)})
    """
    joins, together = set(density(network).bridges), _in_a_group(network)
    bonding: dict[str, tuple[Why, ...]] = {}
    bridging: dict[str, tuple[Why, ...]] = {}
    linking: dict[str, tuple[Why, ...]] = {}
    for alter, bond in zip(counted_people(network), counted_bonds(network), strict=True):
        likenesses = [getattr(bond, theme) for theme in THEMES]
        different = likenesses.count("different")
        close: list[Why] = ["alike"] if likenesses.count("same") > different else []
        close += ["same_group"] if alter.id in together else []
        if close and _holds_close(bond):
            bonding[alter.id] = tuple(close)
        opens: list[Why] = ["different"] if different else []
        opens += ["between_groups"] if alter.id in joins else []
        opens += ["opens"] if bond.opens else []
        if opens:
            bridging[alter.id] = tuple(opens)
        if bond.has_power and alter.name:
            linking[alter.id] = ("has_power",)
    for alter in all_there_now(network):
        bond = network.bond(alter.id)
        if not is_person(alter) and bond.opens:
            bridging[alter.id] = ("opens",)
        if not is_person(alter) and bond.has_power and alter.name:
            linking[alter.id] = ("has_power",)
    return Capital(bonding=bonding, bridging=bridging, linking=linking)


def _in_a_group(network: Network) -> frozenset[str]:
    """Give who knows a group that stands on the drawing: it is somebody of ego's own groups."""
    groups = {alter.id for alter in all_there_now(network) if alter.sort == "group"}
    known = (ends(tie.id) for tie in network.ties if tie.knows)
    return frozenset(one for pair in known for one, other in (pair, pair[::-1]) if other in groups)


def _holds_close(bond: Bond) -> bool:
    return tie_strength(bond).level in {"medium", "strong"}
