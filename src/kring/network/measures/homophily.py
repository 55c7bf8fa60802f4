"""Like and unlike: whether people around ego resemble ego, and each other.

A category is whatever was asked (age group, language, place). Whoever it is not known of is
in no category, and is told apart.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from kring.network.figures import Share
from kring.network.measures.egonet import Egonet


class Likenesses(Struct, frozen=True, kw_only=True):
    """How many people are like ego in one respect, how many are not, of how many nobody knows."""

    same: int
    different: int
    unknown: int

    @property
    def share(self) -> Share:
        """Give those like ego as a part of those it is known of."""
        return Share(part=self.same, of=self.same + self.different, unknown=self.unknown)

    @property
    def ei(self) -> float | None:
        """Give the E-I index: -1 is everybody like ego, 1 is nobody.

        (E - I) / (E + I), E those who differ and I those who are like ego; None when it is
        known of nobody.

        Elsewhere: egor `comp_ei`; ideanet `ei_index` divides by n twice (see `peers`).

        Source:
            Krackhardt & Stern (1988), Informal networks and organizational crises.

        >>> Likenesses(same=1, different=2, unknown=0).ei
        0.3333333333333333
        """
        of = self.same + self.different
        return (self.different - self.same) / of if of else None


def likeness(own: str | None, theirs: Sequence[str | None]) -> Likenesses:
    """Count who is in the same category as ego.

    With nothing known of ego everybody is unknown.

    Args:
        own: The category of ego.
        theirs: The category of each of the people, None where it is not known.

    Source:
        McPherson, Smith-Lovin & Cook (2001), Birds of a feather.

    >>> likeness("a", ["a", "b", None]).share
    Share(part=1, of=2, unknown=1)
    """
    if own is None:
        return Likenesses(same=0, different=0, unknown=len(theirs))
    known = [category for category in theirs if category is not None]
    same = known.count(own)
    return Likenesses(same=same, different=len(known) - same, unknown=len(theirs) - len(known))


def yules_q(same: Share, elsewhere: Share) -> float | None:
    """Compare likeness among ego's contacts with likeness among everybody else there was.

    Q = (ad - bc) / (ad + bc), with a and b the contacts like and unlike ego, c and d the
    same for whoever is no contact. From -1 to 1, 0 is no preference; None when it cannot be
    divided. Only where the others are known; a personal network alone cannot tell.

    Args:
        same: Contacts like ego, of those it is known of.
        elsewhere: The same of people who could have been contacts and are not.

    Elsewhere: UCINET, "Ego network homophily".

    Source:
        Yule (1900), On the association of attributes in statistics.

    >>> round(yules_q(Share(part=8, of=10), Share(part=20, of=40)), 4)
    0.6
    """
    a, b = same.part, same.of - same.part
    c, d = elsewhere.part, elsewhere.of - elsewhere.part
    whole = a * d + b * c
    return (a * d - b * c) / whole if whole else None


def ei_of_ties(net: Egonet, groups: Mapping[str, str]) -> float | None:
    """Tell whether the ties between people stay within their own kind (-1) or cross over (1).

    (E - I) / (E + I) over tied pairs of whom both are known, each tie once. None when
    there are none.

    Args:
        net: The network.
        groups: The category of each person it is known of.

    Elsewhere: egor `EI(rescale = FALSE)` counts each crossing tie twice (see `peers`).

    Source:
        Krackhardt & Stern (1988), Informal networks and organizational crises.

    >>> from kring.network.measures.egonet import egonet
    >>> ei_of_ties(egonet("abc", [("a", "b"), ("b", "c")]), {"a": "x", "b": "x", "c": "y"})
    0.0
    """
    inside, across = _ties_by_side(net, groups)
    return (across - inside) / (across + inside) if across + inside else None


def ei_of_chances(net: Egonet, groups: Mapping[str, str]) -> float | None:
    """Tell the same, weighed by how many pairs there were within and across kinds.

    (e - i) / (e + i), e and i the tied part of the pairs across and within kinds. None when
    one of them has no pairs, or no pair is tied.

    Elsewhere: egor `EI()` as it comes.

    Source:
        Krackhardt & Stern (1988); weighed as in Everett & Borgatti (2012), Categorical
        attribute based centrality.

    >>> from kring.network.measures.egonet import egonet
    >>> net = egonet("abc", [("a", "b"), ("b", "c")])
    >>> round(ei_of_chances(net, {"a": "x", "b": "x", "c": "y"}), 4)
    -0.3333
    """
    inside, across = _ties_by_side(net, groups)
    possible_in, possible_out = _pairs_by_side(net, groups)
    if not possible_in or not possible_out or not inside + across:
        return None
    e, i = across / possible_out, inside / possible_in
    return (e - i) / (e + i)


def yules_q_of_ties(net: Egonet, groups: Mapping[str, str]) -> float | None:
    """Tell whether people of one kind know each other sooner than people of two kinds.

    Yule's Q over all pairs of whom both are known: (ad - bc) / (ad + bc), with a and b the tied
    pairs alike and unlike, c and d the pairs that are not tied. From -1 to 1, 0 is no preference;
    None when it cannot be divided. Choice: over pairs around ego, because there, other than with
    `yules_q` of ego's own contacts, everybody who could have been tied is known.

    Args:
        net: The network.
        groups: The category of each person it is known of.

    Source:
        Yule (1900), On the association of attributes in statistics.

    >>> from kring.network.measures.egonet import egonet
    >>> net = egonet("abcd", [("a", "b"), ("b", "c")])
    >>> round(yules_q_of_ties(net, dict(zip("abcd", "xxyy"))), 4)
    0.5
    """
    inside, across = _ties_by_side(net, groups)
    alike, unlike = _pairs_by_side(net, groups)
    return yules_q(
        Share(part=inside, of=inside + across),
        Share(part=alike - inside, of=alike + unlike - inside - across),
    )


def _pairs_by_side(net: Egonet, groups: Mapping[str, str]) -> tuple[int, int]:
    sizes = Counter(groups[person] for person in net.people if person in groups).values()
    whole = sum(sizes)
    alike = sum(size * (size - 1) // 2 for size in sizes)
    return alike, whole * (whole - 1) // 2 - alike


def _ties_by_side(net: Egonet, groups: Mapping[str, str]) -> tuple[int, int]:
    known = [(a, b) for a, b in net.ties if a in groups and b in groups]
    inside = sum(1 for a, b in known if groups[a] == groups[b])
    return inside, len(known) - inside


def coleman(within: float, ties: float, size: int, whole: int) -> float | None:
    """Tell how far one kind of people keeps to itself, given how many of them there are.

    e = ties · (size-1)/(whole-1) is what chance would give. Above it: (within - e) / (ties - e),
    from 0 to 1; below it: (within - e) / e, from -1 to 0. None where there is nobody else, no
    tie, or chance leaves no room.

    Args:
        within: Ties of this kind of people with their own kind.
        ties: All ties of this kind of people.
        size: How many people are of this kind.
        whole: How many people there are.

    Elsewhere: netseg `coleman`.

    Source:
        Coleman (1958), Relational analysis, Human Organization 17; his two classes of 60 boys
        and 40 girls are the test.

    >>> round(coleman(45, 60, 60, 100), 5)
    0.38125
    """
    if size == whole or not ties:
        return None
    by_chance = ties * (size - 1) / (whole - 1)
    room = ties - by_chance if within > by_chance else by_chance
    return (within - by_chance) / room if room else None


def coleman_by_group(net: Egonet, groups: Mapping[str, str]) -> dict[str, float | None]:
    """Tell of each kind of people around ego how far it keeps to itself.

    Each tie is a tie of both its people. Whoever it is not known of is left out.

    Elsewhere: netseg `coleman`.

    Source:
        Coleman (1958), Relational analysis.

    >>> from kring.network.measures.egonet import egonet
    >>> coleman_by_group(egonet("abcd", [("a", "b"), ("c", "d")]), dict(zip("abcd", "xxyy")))
    {'x': 1.0, 'y': 1.0}
    """
    sizes = Counter(groups[person] for person in net.people if person in groups)
    whole = sum(sizes.values())
    within: Counter[str] = Counter()
    ties: Counter[str] = Counter()
    for first, second in net.ties:
        if first in groups and second in groups:
            ties[groups[first]] += 1
            ties[groups[second]] += 1
            if groups[first] == groups[second]:
                within[groups[first]] += 2
    return {
        group: coleman(within[group], ties[group], size, whole) for group, size in sizes.items()
    }
