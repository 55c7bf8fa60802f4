"""Who is counted when a network is measured.

Counted are the persons who are there now. Somebody known only by sight (a light tie) is
counted apart: that contact is worth having as it is and need not become more. Whether
people who are here for their work belong to the network is the person's own choice.

Source:
    Kruijswijk & Witteveen, on who belongs to a social network; Soenen (2006), Het kleine
    ontmoeten, on light ties.
"""

from kring.network.model import Alter, Bond, is_paid
from kring.network.network import Network, once


def is_there_now(alter: Alter) -> bool:
    """Tell whether somebody or something is part of the network today, not asleep or wished."""
    return alter.status in {None, "active"} and alter.sort != "role"


def is_light(alter: Alter) -> bool:
    """Tell whether this is somebody known by sight."""
    return "light_tie" in (alter.relation_types or ())


@once
def all_people(network: Network) -> tuple[Alter, ...]:
    """Give the persons who are there now, those here for their work among them."""
    return tuple(alter for alter in network.people if not is_light(alter))


@once
def counted_people(network: Network) -> tuple[Alter, ...]:
    """Give the persons the measures are taken over, as the person chose.

    Professionals count unless the person said they do not (`about.paid_count` is False).
    """
    everybody = all_people(network)
    if network.about.paid_count is False:
        return tuple(alter for alter in everybody if is_paid(alter) is not True)
    return everybody


@once
def counted_bonds(network: Network) -> tuple[Bond, ...]:
    """Give what the central person and each of the counted people mean to each other."""
    return tuple(network.bond(alter.id) for alter in counted_people(network))


@once
def all_there_now(network: Network) -> tuple[Alter, ...]:
    """Give everyone and everything there now: persons, groups, places, services, animals."""
    return tuple(alter for alter in network.alters if is_there_now(alter))
