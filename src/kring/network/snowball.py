"""Friends of friends: through whom somebody is known, and how far it got, two steps deep."""

from kring.network.asking import may_be_proposed
from kring.network.model import Alter, Bond
from kring.network.network import Network


def may_be_asked_through(alter: Alter, bond: Bond) -> bool:
    """Tell whether one can ask whom somebody knows: those in touch now, so never a third step.

    Never who is simply a contact, who is let rest, or with whom it is not safe.
    """
    is_there = alter.status in {None, "active"} and alter.sort in {None, "person", "group", "place"}
    return is_there and may_be_proposed(alter, bond)


def path_to(network: Network, alter: Alter) -> tuple[str, ...]:
    """Give the way to a friend of a friend: through whom, then they themselves.

    Somebody whose in-between is gone is reached by themselves alone.
    """
    through = network.alter.get(alter.via or "")
    return (through.id, alter.id) if through else (alter.id,)


def friends_of_friends(network: Network) -> tuple[Alter, ...]:
    """Give who is known through somebody else only, and those it did not come to."""
    return tuple(alter for alter in network.alters if alter.status == "second_hand")
