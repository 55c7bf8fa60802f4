"""What people in a family are to one of them, as far as the lines between them tell."""

from collections.abc import Iterable

from kring.network.model import Tie, ends
from kring.network.relations import RelationType


def relations_of(centre: str, ties: Iterable[Tie]) -> dict[str, tuple[RelationType, ...]]:
    """Name who is parent, child, sibling, partner, grandparent and so on of somebody.

    Args:
        centre: Of whom.
        ties: Of the whole family.
    """
    family = _Family(ties)
    parents, children = family.parents_of({centre}), family.children_of({centre})
    siblings = (family.children_of(parents) | family.siblings_of({centre})) - {centre}
    partners, former = family.partners_of({centre}), family.former.get(centre, set())
    grandparents = family.parents_of(parents)
    uncles = (family.children_of(grandparents) | family.siblings_of(parents)) - parents
    groups: list[tuple[RelationType, set[str]]] = [
        ("parent", parents),
        ("child", children),
        ("partner", partners),
        ("former_partner", former),
        ("sibling", siblings),
        ("grandparent", grandparents),
        ("grandchild", family.children_of(children)),
        ("step_parent", family.partners_of(parents) - parents),
        ("step_child", family.children_of(partners) - children),
        ("uncle_aunt", uncles | family.partners_of(uncles)),
        ("cousin", family.children_of(uncles) | family.children_of(siblings)),
        ("in_law", family.parents_of(partners) | family.partners_of(siblings)),
    ]
    found: dict[str, tuple[RelationType, ...]] = {}
    for relation, people in groups:
        for one in people - {centre}:
            found.setdefault(one, (_by_parentage(relation, one, centre, family),))
    return found


class _Family:
    """Who is parent, partner and sibling of whom."""

    def __init__(self, ties: Iterable[Tie]) -> None:
        self.parents: dict[str, set[str]] = {}
        self.children: dict[str, set[str]] = {}
        self.partners: dict[str, set[str]] = {}
        self.former: dict[str, set[str]] = {}
        self.siblings: dict[str, set[str]] = {}
        self.parentage: dict[tuple[str, str], str | None] = {}
        both = {"partner": self.partners, "former_partner": self.former}
        both |= dict.fromkeys(("sibling", "twin", "identical_twin"), self.siblings)
        for tie in ties:
            first, second = ends(tie.id)
            if tie.kin == "second_is_parent":
                first, second = second, first
            if tie.kin in {"first_is_parent", "second_is_parent"}:
                self.children.setdefault(first, set()).add(second)
                self.parents.setdefault(second, set()).add(first)
                self.parentage[first, second] = tie.parentage
            elif tie.kin in both:
                both[tie.kin].setdefault(first, set()).add(second)
                both[tie.kin].setdefault(second, set()).add(first)

    def parents_of(self, people: set[str]) -> set[str]:
        return set().union(*(self.parents.get(one, ()) for one in people))

    def children_of(self, people: set[str]) -> set[str]:
        return set().union(*(self.children.get(one, ()) for one in people))

    def partners_of(self, people: set[str]) -> set[str]:
        return set().union(*(self.partners.get(one, ()) for one in people))

    def siblings_of(self, people: set[str]) -> set[str]:
        return set().union(*(self.siblings.get(one, ()) for one in people))


def _by_parentage(relation: RelationType, one: str, centre: str, family: _Family) -> RelationType:
    """Tell a foster or step parent or child from another."""
    is_parent = relation == "parent"
    parentage = family.parentage.get((one, centre) if is_parent else (centre, one))
    if relation not in {"parent", "child"} or parentage not in {"foster", "step"}:
        return relation
    if parentage == "foster":
        return "foster_parent" if is_parent else "foster_child"
    return "step_parent" if is_parent else "step_child"
