"""The ways someone can belong to a person's life, and how they roll up into groups.

One fine list (a good neighbour, a step-parent, the GP), four coarse ones that the
literature uses. A label is optional and several may stand on one person: the
conversation matters more than the category.

Source:
    The two groupings of Nuyts (2017), the comparison of Resokit, the quadrants of
    Lensink; the fine list is Kring's own.
"""

from typing import Annotated, Literal, NamedTuple

from msgspec import Meta

RelationType = Literal[
    "partner", "former_partner", "parent", "step_parent", "foster_parent", "child", "step_child",
    "foster_child", "sibling", "grandparent", "grandchild", "uncle_aunt", "cousin", "in_law",
    "chosen_family", "friend", "acquaintance", "online_friend", "neighbour", "colleague",
    "former_colleague", "classmate", "school_parent", "club_member", "fellow_believer", "peer",
    "housemate", "shopkeeper", "light_tie", "volunteer", "companion", "employer", "teacher", "gp",
    "physiotherapist", "therapist", "home_care", "social_worker", "support_worker",
    "administrator", "police_officer", "civil_servant", "politician", "other",
]  # fmt: skip
RelationTypes = Annotated[tuple[RelationType, ...], Meta(max_length=10)]

Three = Literal["kin", "friendly", "services"]
Four = Literal["family", "friends", "society", "paid"]
Quadrant = Literal["family", "fellows", "professionals", "society"]
Bucket = Literal["family", "friends", "professionals", "rest"]


class Groups(NamedTuple):
    """Where one relation type stands in each of the four coarse groupings."""

    three: Three | None
    four: Four | None
    quadrant: Quadrant | None
    bucket: Bucket


_KIN = Groups("kin", "family", "family", "family")
_FRIEND = Groups("friendly", "friends", "society", "friends")
_KNOWN = Groups("friendly", "friends", "society", "rest")
_SOCIETY = Groups("friendly", "society", "society", "rest")
_PAID = Groups("services", "paid", "professionals", "professionals")

GROUPS: dict[RelationType, Groups] = {
    "partner": _KIN,
    "former_partner": _KIN,
    "parent": _KIN,
    "step_parent": _KIN,
    "foster_parent": _KIN,
    "child": _KIN,
    "step_child": _KIN,
    "foster_child": _KIN,
    "sibling": _KIN,
    "grandparent": _KIN,
    "grandchild": _KIN,
    "uncle_aunt": _KIN,
    "cousin": _KIN,
    "in_law": _KIN,
    "chosen_family": Groups("friendly", "friends", "family", "family"),
    "friend": _FRIEND,
    "acquaintance": _KNOWN,
    "online_friend": _FRIEND,
    "neighbour": _SOCIETY,
    "colleague": _SOCIETY,
    "former_colleague": _SOCIETY,
    "classmate": _SOCIETY,
    "school_parent": _SOCIETY,
    "club_member": _SOCIETY,
    "fellow_believer": _SOCIETY,
    "peer": Groups("friendly", "friends", "fellows", "rest"),
    "housemate": Groups("friendly", "society", "fellows", "rest"),
    "shopkeeper": _SOCIETY,
    "light_tie": _SOCIETY,
    "volunteer": _SOCIETY,
    "companion": _SOCIETY,
    "employer": Groups("services", "society", "society", "rest"),
    "teacher": _PAID,
    "gp": _PAID,
    "physiotherapist": _PAID,
    "therapist": _PAID,
    "home_care": _PAID,
    "social_worker": _PAID,
    "support_worker": _PAID,
    "administrator": _PAID,
    "police_officer": _PAID,
    "civil_servant": _PAID,
    "politician": Groups("services", "society", "society", "rest"),
    "other": Groups(None, None, None, "rest"),
}

PRIVATE_BY_DEFAULT: frozenset[RelationType] = frozenset({"fellow_believer"})
"""Belief is nobody's business: such a person is drawn for the owner only, until they say so."""
