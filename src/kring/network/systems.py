"""In which system around a household somebody stands on an ecomap: where put, else by rule.

The systems lie fixed around the circle so that two ecomaps of different years can be laid
beside each other. The browser follows the same rule in `web/src/map/systems.ts`;
`contract/cases/polar.json` holds both to it.

Source:
    A. Hartman, "Diagrammatic assessment of family relationships", Social Casework 1978; the
    division by relation type is Kring's own.
"""

from collections.abc import Mapping
from types import MappingProxyType

from kring.network.model import Alter
from kring.network.relations import GROUPS, RelationType
from kring.network.values import System

_OF_TYPE: Mapping[RelationType, System] = MappingProxyType(
    {
        "chosen_family": "friends",
        "friend": "friends",
        "acquaintance": "friends",
        "peer": "friends",
        "companion": "friends",
        "online_friend": "online",
        "neighbour": "neighbours",
        "housemate": "neighbours",
        "shopkeeper": "neighbours",
        "light_tie": "neighbours",
        "colleague": "school_work",
        "former_colleague": "school_work",
        "classmate": "school_work",
        "school_parent": "school_work",
        "employer": "school_work",
        "teacher": "school_work",
        "club_member": "leisure",
        "fellow_believer": "faith",
        "gp": "care",
        "physiotherapist": "care",
        "therapist": "care",
        "home_care": "care",
        "social_worker": "care",
        "support_worker": "care",
        "volunteer": "care",
        "administrator": "authorities",
        "police_officer": "authorities",
        "civil_servant": "authorities",
        "politician": "authorities",
    }
)
_OF_SORT: Mapping[str, System] = MappingProxyType(
    {"animal": "family", "group": "leisure", "place": "leisure", "service": "care"}
)
_OF_SECTOR: Mapping[str, System] = MappingProxyType(
    {
        "family": "family",
        "fellows": "friends",
        "professionals": "care",
        "society": "neighbours",
    }
)
_NOT_NOW = frozenset({"dead", "past"})  # an ecomap shows what goes on now


def system_of(alter: Alter) -> System | None:
    """Tell in which system somebody stands; None for who waits beside the paper.

    Where the person put them goes first, then what they call the contact, then what it is, then
    the quarter of the circles. Who died or is from earlier stands nowhere until put somewhere.

    Args:
        alter: Who is looked for.
    """
    if alter.system is not None:
        return alter.system
    if alter.status in _NOT_NOW:
        return None
    for kind in alter.relation_types or ():
        if found := _OF_TYPE.get(kind):
            return found
        if GROUPS[kind].four == "family":
            return "family"
    return _OF_SORT.get(alter.sort or "") or _OF_SECTOR.get(alter.sector or "")
