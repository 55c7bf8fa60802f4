"""What contacts do with somebody's energy: which give, which cost, which do both.

A count and no sum: three hours with a brother do not weigh up against one with a neighbour.
"""

import msgspec

from kring.network.network import Network


class Energy(msgspec.Struct, frozen=True, kw_only=True):
    """How many contacts mostly give energy, mostly cost it, or do both; and how many unsaid."""

    gives: int
    costs: int
    both: int
    unknown: int


def energy(network: Network) -> Energy:
    """Count the contacts by where most energy goes, as the person put it.

    As much both ways, and more than nothing, is both. Nothing said is unknown, never none.

    Args:
        network: Everybody in it counts, whatever sort they are; nobody asleep, wished or dead.

    Example:
        >>> from kring.network.model import Alter, Bond, Ego
        >>> from kring.network.network import network_of
        >>> oma, jan = Alter(id="oma"), Alter(id="jan")
        >>> warm = Bond(id="me~oma", energy_in=3, energy_out=1)
        >>> energy(network_of([Ego(id="me"), oma, jan, warm]))
        Energy(gives=1, costs=0, both=0, unknown=1)

    Source:
        A. Hartman, "Diagrammatic assessment of family relationships", Social Casework 1978: the
        ecomap shows which relations give energy and which cost it.
    """
    found = {"gives": 0, "costs": 0, "both": 0, "unknown": 0}
    for alter in network.alters:
        if (alter.status or "active") != "active":
            continue
        bond = network.bond(alter.id)
        gets, gives = bond.energy_in or 0, bond.energy_out or 0
        if not gets and not gives:
            found["unknown"] += 1
        elif gets == gives:
            found["both"] += 1
        else:
            found["gives" if gets > gives else "costs"] += 1
    return Energy(**found)
