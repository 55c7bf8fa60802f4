"""Whom each part of the path could be about, taken from the drawing; the person chooses.

The order is that of who strengthens networks: cherish what is there, wake what sleeps, mend what
is broken if that is wished, and only then make something new. While there is nobody with whom
the person feels safe, bridges to other worlds wait: warmth comes first. Whoever is simply a
contact and not here to help is never in it, nor where it is not safe.
"""

from msgspec import Struct

from kring.network.asking import may_be_proposed
from kring.network.measures.counted import is_light
from kring.network.model import Alter, Bond, is_paid
from kring.network.network import Network, is_person
from kring.network.trust import is_warmth_first
from kring.network.values import Phase

FEWEST_FOR_A_START = 3  # own people; with fewer the path begins with an interest
_GIVES = frozenset({"get", "both"})


class Way(Struct, frozen=True, kw_only=True):
    """One part of the path, and whom it could be about; `waits` until there is more trust."""

    phase: Phase
    about: tuple[str, ...] = ()
    waits: bool = False


def ways(network: Network) -> tuple[Way, ...]:
    """Give the parts of the path in their order, with whom each could be about.

    Args:
        network: As it is now.

    Source:
        Nuyts (2017) and the steps of the "netwerkversterker": strengthen what exists, wake or
        mend, then make new; bonding before bridging before linking.

    >>> from kring.network.model import Ego
    >>> from kring.network.network import network_of
    >>> found = ways(network_of([
    ...     Ego(id="me"), Alter(id="an"), Alter(id="bo", status="asleep"),
    ...     Bond(id="me~an", closeness=1),
    ... ]))
    >>> [(way.phase, way.about) for way in found[:2]]
    [('cherish', ('an',)), ('wake', ('bo',))]
    """
    first_trust = is_warmth_first(network)
    about: dict[Phase, list[str]] = {
        "cherish": [],
        "wake": [],
        "mend": [],
        "new": [],
        "bring_together": [],
    }
    for alter in network.alters:
        bond = network.bond(alter.id)
        phase = phase_of(alter, bond)
        if phase and not (first_trust and is_bridge(alter, bond)):
            about[phase].append(alter.id)
    return tuple(
        Way(phase=phase, about=tuple(people), waits=first_trust and phase == "new" and not people)
        for phase, people in about.items()
    )


def phase_of(alter: Alter, bond: Bond) -> Phase | None:
    """Tell in which part of the path somebody could have a place; None is in none of them."""
    if not may_be_proposed(alter, bond) or bond.wish == "less":
        return None
    is_place = alter.sort in {"group", "place"}
    away: dict[str, Phase | None] = {
        "asleep": "wake" if is_person(alter) else "new",
        "broken": "mend" if bond.wish == "mend" else None,
        "wished": "new" if is_place else None,
    }
    if alter.status not in {None, "active"}:
        return away.get(alter.status or "")
    if is_good(bond) and (is_place or is_light(alter) or _is_own(alter)):
        return "cherish"
    return "new" if is_place or is_light(alter) else None


def _is_own(alter: Alter) -> bool:
    return is_paid(alter) is not True and alter.sort not in {"service", "role"}


def is_good(bond: Bond) -> bool:
    """Tell whether the person said something good of a contact, and nothing heavier."""
    if (bond.energy_out or 0) > (bond.energy_in or 0):
        return False
    if bond.line in {"tense", "strong_tense", "broken"}:
        return False
    gives = {bond.practical, bond.affective, bond.advice, bond.company, bond.security}
    return bool(
        bond.wish in {"cherish", "more"}
        or (bond.closeness or 9) <= 2
        or (bond.importance_mine or 0) >= 3
        or (bond.energy_in or 0) > 0
        or gives & _GIVES
    )


def is_bridge(alter: Alter, bond: Bond) -> bool:
    """Tell whether somebody leads to another world rather than close to home.

    What the person says decides; unsaid, a service or somebody known by sight does, and a group
    or a place where the person does not belong yet. Where they belong is close to home: it is
    near to them, or gives them something.

    >>> choir = Alter(id="choir", sort="group")
    >>> is_bridge(choir, Bond(id="me~choir")), is_bridge(choir, Bond(id="me~choir", energy_in=3))
    (True, False)
    """
    if bond.capital is not None:
        return "bonding" not in bond.capital
    if alter.sort in {"group", "place"} and phase_of(alter, bond) == "cherish":
        return False
    return is_light(alter) or alter.sort in {"group", "place", "service"}


def begins_with_interest(network: Network) -> bool:
    """Tell whether so few own people were drawn that something somebody likes comes first."""
    own = [
        alter
        for alter in network.people
        if is_paid(alter) is not True and phase_of(alter, network.bond(alter.id))
    ]
    return len(own) < FEWEST_FOR_A_START
