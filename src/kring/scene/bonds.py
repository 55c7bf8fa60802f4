"""Which line lies between whom: what is said of a bond or a tie, as a kind of line.

The browser follows the same rules in `web/src/map/network.ts`.
"""

from kring.network.model import Alter, Bond, Tie
from kring.scene.look import LineKind


def bond_kind(alter: Alter, bond: Bond) -> LineKind | None:
    """Tell the kind of line to the centre; None while nothing is said about the bond.

    Somebody known through another has no line of their own, and neither has a wish.
    """
    if alter.status in {"second_hand", "wished"}:
        return None
    if alter.status == "asleep":
        return "asleep"
    if alter.status == "broken":
        return "broken"
    if bond.line is not None:
        return bond.line
    return "ordinary" if bond.energy_in or bond.energy_out else None


def arrows_of(bond: Bond) -> tuple[int, int]:
    """Tell the sizes of the arrow heads at the centre and at the person: to whom energy goes."""
    gets, gives = bond.energy_in or 0, bond.energy_out or 0
    size = max(gets, gives)
    return (size if gets >= gives else 0, size if gives >= gets else 0)


def tie_kind(tie: Tie) -> LineKind | None:
    """Tell the kind of line between two people around the centre; None where none is drawn."""
    if tie.quality == "tense":
        return "know_tense"
    if tie.quality == "broken":
        return "know_broken"
    if tie.knows is False:
        return None
    if tie.quality == "good":
        return "know_good"
    return "know" if tie.knows or tie.kin or tie.quality or tie.labels else None
