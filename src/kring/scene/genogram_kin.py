"""Who is family of whom, and how, as a genogram can draw it.

What a tie says about two people goes first; where no tie says it, the word somebody was given
does ("my mother", "my ex"). Whatever contradicts itself is left out of the drawing and told in
a remark: the rest stays usable. `web/src/map/genogram/kin.ts` follows the same rules.
"""

from collections.abc import Iterable, Mapping

import msgspec

from kring.network.model import Alter, Ego
from kring.network.network import Network
from kring.scene.genogram_claims import Claims, Couple, Twins, claims_of


class Relative(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody in a genogram, as far as their place depends on it."""

    id: str
    born: int | None = None
    sign: str | None = None


class Sibship(msgspec.Struct, frozen=True, kw_only=True):
    """Children of the same parents; without parents, brothers and sisters of each other."""

    parents: tuple[str, ...]
    children: tuple[str, ...]


class Care(msgspec.Struct, frozen=True, kw_only=True):
    """A child's tie to a parent beside those it hangs under: foster, adopted, step."""

    child: str
    parents: tuple[str, ...]
    parentage: str


class Misfit(msgspec.Struct, frozen=True):
    """What does not fit in a family, with whom it is about."""

    code: str  # oneself, own_ancestor, parent_younger, not_level, many_parents …
    people: tuple[str, ...]


class Family(msgspec.Struct, frozen=True, kw_only=True):
    """Everybody who can be drawn, and what lies between them."""

    people: tuple[Relative, ...]  # the central person first
    couples: tuple[Couple, ...] = ()  # the oldest first
    sibships: tuple[Sibship, ...] = ()
    care: tuple[Care, ...] = ()
    twins: tuple[Twins, ...] = ()
    animals: tuple[tuple[str, str], ...] = ()  # each with the person it lives with
    parentage: Mapping[str, str] = {}  # of children that are not said to be biological
    misfits: tuple[Misfit, ...] = ()


_RANKS = ("biological", "adopted", "foster", "step")
_LATEST = 9_999


def family_of(network: Network) -> Family:
    """Give the family around the central person; whoever is not joined to it is left out."""
    claims = claims_of(network)
    born = _births(people_of(network))
    misfits = [Misfit("oneself", (each,)) for each in claims.oneself]
    parents = _without_circles(claims.parents, misfits)
    misfits += [
        Misfit("parent_younger", link)
        for link in parents
        if _is_younger(born.get(link[0]), born.get(link[1]))
    ]
    animals = _animals(network, claims)
    joined = _joined(network, claims, parents, animals)
    sibships, care, said = _sibships(joined, parents, claims.siblings, misfits)
    couples = _couples(joined, claims.couples, sibships, born)
    return Family(
        people=tuple(_relative(each) for each in people_of(network) if each.id in joined),
        couples=couples,
        sibships=sibships,
        care=care,
        twins=tuple(t for t in claims.twins if t.one in joined and t.other in joined),
        animals=tuple((animal, owner) for animal, owner in animals.items() if animal in joined),
        parentage=said,
        misfits=tuple(each for each in misfits if set(each.people) <= joined),
    )


def people_of(network: Network) -> list[Ego | Alter]:
    """List everybody, the central person first."""
    return [*network.egos, *network.alters]


def _relative(person: Ego | Alter) -> Relative:
    return Relative(id=person.id, born=person.born, sign=person.sign)


def _births(people: Iterable[Ego | Alter]) -> dict[str, int]:
    return {each.id: each.born for each in people if each.born is not None}


def _is_younger(parent: int | None, child: int | None) -> bool:
    return parent is not None and child is not None and parent >= child


def _without_circles(
    links: Mapping[tuple[str, str], str], misfits: list[Misfit]
) -> dict[tuple[str, str], str]:
    """Leave out what would make somebody their own ancestor."""
    kept: dict[tuple[str, str], str] = {}
    children: dict[str, list[str]] = {}
    for (parent, child), how in links.items():
        if leads(children, child, parent):
            misfits.append(Misfit("own_ancestor", (parent, child)))
            continue
        kept[parent, child] = how
        children.setdefault(parent, []).append(child)
    return kept


def leads(steps: Mapping[str, Iterable[str]], start: str, goal: str) -> bool:
    """Tell whether steps lead from somebody to somebody, or they are the same."""
    waiting, seen = [start], {start}
    while waiting:
        here = waiting.pop()
        if here == goal:
            return True
        for there in steps.get(here, ()):
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    return False


def _animals(network: Network, claims: Claims) -> dict[str, str]:
    """Give the animals that live with somebody, unless a tie says more."""
    related = {one for pair in _pairs(claims) for one in pair}
    beasts = {alter.id for alter in network.alters if alter.sort == "animal"}
    owners = claims.people - (beasts - related)
    return {
        alter.id: alter.lives_with
        for alter in network.alters
        if alter.sort == "animal"
        and alter.id not in related
        and alter.lives_with in owners
        and alter.lives_with is not None
    }


def _pairs(claims: Claims) -> list[tuple[str, str]]:
    couples = [(couple.one, couple.other) for couple in claims.couples]
    return [*claims.parents, *couples, *claims.siblings]


def _joined(
    network: Network,
    claims: Claims,
    parents: Mapping[tuple[str, str], str],
    animals: Mapping[str, str],
) -> set[str]:
    """Find everybody whom family ties join to a central person."""
    beside: dict[str, list[str]] = {}
    left_out = claims.parents.keys() - parents.keys()
    for one, other in [*_pairs(claims), *animals.items()]:
        if (one, other) in left_out:
            continue
        beside.setdefault(one, []).append(other)
        beside.setdefault(other, []).append(one)
    found = {ego.id for ego in network.egos}
    waiting = list(found)
    while waiting:
        for there in beside.get(waiting.pop(), ()):
            if there not in found:
                found.add(there)
                waiting.append(there)
    return found


def _sibships(
    joined: set[str],
    links: Mapping[tuple[str, str], str],
    siblings: Iterable[tuple[str, str]],
    misfits: list[Misfit],
) -> tuple[tuple[Sibship, ...], tuple[Care, ...], dict[str, str]]:
    """Hang every child under the parents it was born to, else those who took it in."""
    of_child: dict[str, list[tuple[str, str]]] = {}
    for (parent, child), how in links.items():
        if parent in joined and child in joined:
            of_child.setdefault(child, []).append((parent, how))
    under: dict[str, tuple[str, ...]] = {}
    said: dict[str, str] = {}
    care: list[Care] = []
    for child, theirs in of_child.items():
        first = min(_RANKS.index(how) for _, how in theirs)
        main = [parent for parent, how in theirs if how == _RANKS[first]]
        under[child] = tuple(sorted(main[:2]))
        if first:
            said[child] = _RANKS[first]
        if len(main) > 2:
            misfits.append(Misfit("many_parents", (child, *main)))
        for rank in _RANKS:
            others = [p for p, how in theirs if how == rank and p not in under[child]]
            care += [
                Care(child=child, parents=tuple(sorted(others[at : at + 2])), parentage=rank)
                for at in range(0, len(others), 2)
            ]
    above = {child: [parent for parent, _ in theirs] for child, theirs in of_child.items()}
    _share_parents(under, joined, siblings, above, misfits)
    groups: dict[tuple[str, ...], list[str]] = {}
    for child, parents in under.items():
        groups.setdefault(parents, []).append(child)
    found = [
        Sibship(parents=() if parents[0].startswith("~") else parents, children=tuple(children))
        for parents, children in groups.items()
    ]
    return tuple(found), tuple(care), said


def _share_parents(
    under: dict[str, tuple[str, ...]],
    joined: set[str],
    siblings: Iterable[tuple[str, str]],
    above: dict[str, list[str]],
    misfits: list[Misfit],
) -> None:
    """Let brothers and sisters without parents of their own hang where the others hang."""
    left = [(a, b) for a, b in siblings if a in joined and b in joined]
    moved = True
    while moved:
        moved = False
        for a, b in left:
            if (a in under) == (b in under):
                continue
            one, other = (a, b) if b in under else (b, a)
            if any(leads(above, parent, one) for parent in under[other]):
                misfits.append(Misfit("not_siblings", (a, b)))
                left.remove((a, b))
            else:
                under[one] = under[other]
                above.setdefault(one, []).extend(under[other])
            moved = True
            break
    for a, b in left:
        if a not in under and b not in under:
            under[a] = under[b] = (f"~{a}",)
        elif a not in under or b not in under:
            under[a if b in under else b] = under[b if b in under else a]
        elif under[a] != under[b]:
            _merge(under, a, b)


def _merge(under: dict[str, tuple[str, ...]], a: str, b: str) -> None:
    """Make one row of two rows of brothers and sisters whose parents are not known."""
    if under[a][0].startswith("~") and under[b][0].startswith("~"):
        old, new = under[b], under[a]
        for child, parents in under.items():
            if parents == old:
                under[child] = new


def _couples(
    joined: set[str],
    couples: Iterable[Couple],
    sibships: Iterable[Sibship],
    born: Mapping[str, int],
) -> tuple[Couple, ...]:
    """Give all couples, parents of a same child too, in the order in which they came together."""
    found = [c for c in couples if c.one in joined and c.other in joined]
    there = {(c.one, c.other) for c in found}
    eldest: dict[tuple[str, ...], int] = {}
    for sibship in sibships:
        if len(sibship.parents) == 2:
            one, other = sibship.parents
            if (one, other) not in there:
                found.append(Couple(one=one, other=other))
            years = [born[child] for child in sibship.children if child in born]
            eldest[one, other] = min(years, default=_LATEST)

    def began(couple: Couple) -> tuple[bool, int]:
        first_child = eldest.get((couple.one, couple.other), _LATEST)
        return (not couple.ended, first_child if couple.since is None else couple.since)

    return tuple(sorted(found, key=began))
