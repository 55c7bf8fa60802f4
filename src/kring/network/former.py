"""What a partner is called once the couple is no longer together, or is again.

A genogram says how a couple is: married, apart, since and until when. The word a person was
given on another day may say something else; then the couple goes first, in every list and in
every drawing. The stored word stays as it was written, so that taking a line back is enough.
The browser follows the same rule in `web/src/map/former.ts`; `contract/cases/former.json`
holds both to it.
"""

from kring.network.model import Alter, Tie, ends
from kring.network.network import Network
from kring.network.relations import RelationType, RelationTypes

_PARTED = frozenset({"separated", "divorced"})
_PAIR: RelationTypes = ("partner", "former_partner")


def relations_now(network: Network, alter: Alter) -> RelationTypes:
    """Give what somebody is to the central person as things are now.

    Only partners are looked at: whoever is not together any more is a former partner, whoever
    is together again a partner. Losing a partner through death does not make them a former one.

    Args:
        network: To know how the couple is.
        alter: Who is looked for.
    """
    kinds = alter.relation_types or ()
    couple = _couple(network, alter) if set(_PAIR) & set(kinds) else None
    if couple is None:
        return kinds
    word: RelationType = "former_partner" if _has_parted(couple, alter) else "partner"
    return tuple(dict.fromkeys(word if kind in _PAIR else kind for kind in kinds))


def _couple(network: Network, alter: Alter) -> Tie | None:
    if not network.egos:
        return None
    both = {network.egos[0].id, alter.id}
    ties = (tie for tie in network.kinship if set(ends(tie.id)) == both)
    return next((tie for tie in ties if tie.kin in _PAIR), None)


def _has_parted(couple: Tie, alter: Alter) -> bool:
    if couple.kin == "former_partner" or couple.union in _PARTED:
        return True
    died = couple.union == "widowed" or alter.status == "dead" or alter.died is not None
    return couple.until is not None and not died
