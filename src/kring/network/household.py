"""Who lives under one roof with the central person, as far as it was said."""

from kring.network.model import Alter
from kring.network.network import Network


def lives_here(network: Network, alter: Alter) -> bool:
    """Tell whether somebody lives with the central person, straight or through somebody else.

    Only what was said counts: a partner may well live elsewhere. People may point at each other
    in a ring; then nobody of them is known to live here.
    """
    centre = {ego.id for ego in network.egos}
    seen: set[str] = set()
    here: Alter | None = alter
    while here is not None and here.lives_with and here.id not in seen:
        if here.lives_with in centre:
            return True
        seen.add(here.id)
        here = network.alter.get(here.lives_with)
    return False
