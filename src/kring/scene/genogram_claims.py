"""What is said about who is family: by ties first, by the words people were given else."""

from collections.abc import Callable

import msgspec

from kring.network.model import Tie, ends
from kring.network.network import Network

ENDED = frozenset({"separated", "divorced", "widowed"})
_IN_A_FAMILY = frozenset({None, "person", "role", "animal"})


class Couple(msgspec.Struct, frozen=True, kw_only=True):
    """Two partners, now or before; `one` and `other` in the order of their ids."""

    one: str
    other: str
    union: str | None = None  # None: parents of a child, or nobody said how
    since: int | None = None
    until: int | None = None
    former: bool = False

    @property
    def ended(self) -> bool:
        """Tell whether they are together no longer."""
        return self.former or self.until is not None or self.union in ENDED


class Twins(msgspec.Struct, frozen=True, kw_only=True):
    """Two born together."""

    one: str
    other: str
    identical: bool = False


class Claims(msgspec.Struct, kw_only=True):
    """What was said, before anybody looked whether it can be true."""

    people: set[str]
    parents: dict[tuple[str, str], str] = {}  # (parent, child): biological, adopted …
    couples: list[Couple] = []
    siblings: list[tuple[str, str]] = []
    twins: list[Twins] = []
    oneself: list[str] = []

    def parents_of(self, child: str) -> list[str]:
        """List whose child somebody is said to be."""
        return [parent for parent, theirs in self.parents if theirs == child]

    def children_of(self, parent: str) -> list[str]:
        """List the children somebody is said to have."""
        return [child for one, child in self.parents if one == parent]

    def partners_of(self, person: str) -> list[str]:
        """List with whom somebody is together now."""
        return [
            couple.other if couple.one == person else couple.one
            for couple in self.couples
            if person in {couple.one, couple.other} and not couple.ended
        ]

    def bear(self, parent: str, child: str, how: str = "biological") -> None:
        """Write down whose child somebody is, unless that was said already."""
        self.parents.setdefault((parent, child), how)

    def join(self, one: str, other: str, *, former: bool = False) -> None:
        """Write down a couple of which nothing more is known."""
        first, second = sorted((one, other))
        self.couples.append(Couple(one=first, other=second, former=former))


def claims_of(network: Network) -> Claims:
    """Collect everything that is said about who is family of whom."""
    claims = Claims(
        people={ego.id for ego in network.egos}
        | {alter.id for alter in network.alters if alter.sort in _IN_A_FAMILY}
    )
    spoken_of: set[str] = set()
    said: set[frozenset[str]] = set()
    for tie in network.kinship:
        one, other = ends(tie.id)
        if tie.kin is None or not {one, other} <= claims.people:
            continue
        if one == other:
            claims.oneself.append(one)
            continue
        _take(claims, tie, one, other)
        spoken_of |= {one, other}
        said.add(frozenset((one, other)))
    if network.egos:
        _take_words(network, claims, network.egos[0].id, said, spoken_of)
    return claims


def _take(claims: Claims, tie: Tie, one: str, other: str) -> None:
    if tie.kin in {"first_is_parent", "second_is_parent"}:
        link = (one, other) if tie.kin == "first_is_parent" else (other, one)
        claims.parents[link] = tie.parentage or "biological"
        return
    one, other = sorted((one, other))
    if tie.kin in {"partner", "former_partner"}:
        claims.couples.append(
            Couple(
                one=one,
                other=other,
                union=tie.union,
                since=tie.since,
                until=tie.until,
                former=tie.kin == "former_partner",
            )
        )
    else:
        claims.siblings.append((one, other))
        if tie.kin != "sibling":
            identical = tie.kin == "identical_twin"
            claims.twins.append(Twins(one=one, other=other, identical=identical))


def _take_words(
    network: Network, claims: Claims, ego: str, said: set[frozenset[str]], spoken_of: set[str]
) -> None:
    """Read the words people were given: first who stands nearest, then whom those lead to."""
    for words in (_NEAR, _FURTHER):
        for alter in network.alters:
            if alter.id not in claims.people or frozenset((ego, alter.id)) in said:
                continue
            word = next((kind for kind in alter.relation_types or () if kind in words), None)
            if word is not None and (words is _NEAR or alter.id not in spoken_of):
                words[word](claims, ego, alter.id)


def _sibling(claims: Claims, ego: str, alter: str) -> None:
    if not claims.parents_of(alter):
        claims.siblings.append((ego, alter))


def _step_parent(claims: Claims, ego: str, alter: str) -> None:
    parents = claims.parents_of(ego)
    if len(parents) == 1 and not claims.partners_of(parents[0]):
        claims.join(parents[0], alter)
    else:
        claims.bear(alter, ego, "step")


def _step_child(claims: Claims, ego: str, alter: str) -> None:
    partners = claims.partners_of(ego)
    if len(partners) == 1:
        claims.bear(partners[0], alter)
    else:
        claims.bear(ego, alter, "step")


def _grandparent(claims: Claims, ego: str, alter: str) -> None:
    parents = claims.parents_of(ego)
    if len(parents) == 1:
        claims.bear(alter, parents[0])


def _grandchild(claims: Claims, ego: str, alter: str) -> None:
    children = claims.children_of(ego)
    if len(children) == 1:
        claims.bear(children[0], alter)


def _uncle_aunt(claims: Claims, ego: str, alter: str) -> None:
    parents = claims.parents_of(ego)
    if len(parents) == 1:
        claims.siblings.append((parents[0], alter))


_Word = Callable[[Claims, str, str], None]
_NEAR: dict[str, _Word] = {
    "parent": lambda claims, ego, alter: claims.bear(alter, ego),
    "foster_parent": lambda claims, ego, alter: claims.bear(alter, ego, "foster"),
    "child": lambda claims, ego, alter: claims.bear(ego, alter),
    "foster_child": lambda claims, ego, alter: claims.bear(ego, alter, "foster"),
    "sibling": _sibling,
    "partner": lambda claims, ego, alter: claims.join(ego, alter),
    "former_partner": lambda claims, ego, alter: claims.join(ego, alter, former=True),
}
# These lead over somebody else; where that can be two people, nobody guesses.
_FURTHER: dict[str, _Word] = {
    "step_parent": _step_parent,
    "step_child": _step_child,
    "grandparent": _grandparent,
    "grandchild": _grandchild,
    "uncle_aunt": _uncle_aunt,
}
