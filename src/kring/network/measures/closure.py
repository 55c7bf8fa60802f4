"""Threes: whether friends of a friend know each other too."""

from itertools import combinations
from statistics import fmean

from kring.network.measures.egonet import Egonet

Triads = tuple[int, int, int, int]


def triads(net: Egonet) -> Triads:
    """Count the threes of people by how many of their three pairs are tied: 0, 1, 2 or 3.

    Unit: threes, n(n-1)(n-2)/6 in all; four zeros below three people.

    Elsewhere: the four classes without direction of igraph `triad_census`.

    Source:
        Holland & Leinhardt (1976), Local structure in social networks.

    >>> from kring.network.measures.egonet import egonet
    >>> triads(egonet("abc", [("a", "b"), ("b", "c")]))
    (0, 0, 1, 0)
    """
    n, t = len(net.people), len(net.ties)
    three = triangles(net)
    two = _two_paths(net) - 3 * three
    one = t * (n - 2) - 2 * two - 3 * three if n > 2 else 0
    return n * (n - 1) * (n - 2) // 6 - one - two - three, one, two, three


def triangles(net: Egonet) -> int:
    """Count the threes of people who are all tied with each other.

    Elsewhere: networkx `triangles`, summed and divided by three.

    Source:
        Wasserman & Faust (1994), ch. 6.

    >>> from kring.network.measures.egonet import egonet
    >>> triangles(egonet("abc", [("a", "b"), ("b", "c")]))
    0
    """
    return sum(len(net.near[first] & net.near[second]) for first, second in net.ties) // 3


def _two_paths(net: Egonet) -> int:
    return sum(len(others) * (len(others) - 1) // 2 for others in net.near.values())


def transitivity(net: Egonet) -> float | None:
    """Tell how often two people who are tied with the same person are tied themselves.

    3 · triangles / paths of two ties. From 0 to 1; None while nobody is tied with two others.

    Elsewhere: igraph `transitivity(type = "global")`; networkx gives 0 where it is undefined.

    Source:
        Wasserman & Faust (1994), ch. 6.

    >>> from kring.network.measures.egonet import egonet
    >>> transitivity(egonet("abc", [("a", "b"), ("b", "c"), ("a", "c")]))
    1.0
    """
    paths = _two_paths(net)
    return 3 * triangles(net) / paths if paths else None


def clustering(net: Egonet) -> float | None:
    """Tell the same from each person's own side, and take the average.

    For each person tied with at least two others: tied pairs among those others / their
    pairs. The average over those people, from 0 to 1; None while there are none.

    Elsewhere: igraph `transitivity(type = "localaverage")`; networkx `average_clustering`
    counts the people with fewer than two ties in as 0.

    Source:
        Watts & Strogatz (1998), Collective dynamics of 'small-world' networks.

    >>> from kring.network.measures.egonet import egonet
    >>> clustering(egonet("abc", [("a", "b"), ("b", "c")]))
    0.0
    """
    found = [
        sum(1 for a, b in combinations(others, 2) if b in net.near[a])
        / (len(others) * (len(others) - 1) / 2)
        for others in net.near.values()
        if len(others) > 1
    ]
    return fmean(found) if found else None


def dispersion(net: Egonet) -> dict[str, int]:
    """Count for each person the pairs of shared contacts whom only ego and that person join.

    For person j: the pairs among those tied with j (ego knows them too) who are not tied
    with each other and share nobody else, ego and j left out. Unit: pairs. Somebody whose
    contacts lie far apart often knows ego in more than one part of life.

    Elsewhere: networkx `dispersion(normalized=False)` from ego.

    Source:
        Backstrom & Kleinberg (2014), Romantic partnerships and the dispersion of social ties.

    >>> from kring.network.measures.egonet import egonet
    >>> dispersion(egonet("abc", [("a", "b"), ("b", "c")]))
    {'a': 0, 'b': 1, 'c': 0}
    """
    return {
        person: sum(
            1
            for a, b in combinations(sorted(others), 2)
            if b not in net.near[a] and not (net.near[a] & net.near[b]) - {person}
        )
        for person, others in net.near.items()
    }
