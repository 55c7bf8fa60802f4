"""The shape of a personal network: how dense, in how many groups, who stands apart.

Ego, who is tied to everybody, is left out unless the measure says otherwise. Where there is
nothing to divide a figure is None, never 0.
"""

from kring.network.measures.egonet import Egonet
from kring.network.measures.graph import Graph, groups_of


def density_without_ego(net: Egonet) -> float | None:
    """Tell which part of all pairs of people are tied.

    D = t / (n(n-1)/2), with t the tied pairs among n people. From 0 to 1; None below two people.

    Elsewhere: egor `ego_density` (counts rows, see `peers`); igraph `edge_density`.

    Source:
        Wasserman & Faust (1994), Social Network Analysis, ch. 4.

    >>> from kring.network.measures.egonet import egonet
    >>> density_without_ego(egonet("abc", [("a", "b")]))
    0.3333333333333333
    """
    return len(net.ties) / net.pairs if net.pairs else None


def density_with_ego(net: Egonet) -> float | None:
    """Tell the same with ego and ego's own ties counted in.

    D = (t + n) / (n(n+1)/2). From 0 to 1; None without people.

    Elsewhere: VennMaker `densityWithEgo`.

    Source:
        McCarty (2002), Structure in personal networks: why ego is mostly left out.

    >>> from kring.network.measures.egonet import egonet
    >>> density_with_ego(egonet("abc", [("a", "b")]))
    0.6666666666666666
    """
    n = len(net.people)
    return (len(net.ties) + n) / (n * (n + 1) / 2) if n else None


def weighted_density(net: Egonet) -> float | None:
    """Tell the average weight over all pairs, a pair without a tie weighing nothing.

    Sum of weights / (n(n-1)/2), in the unit of the weights; None below two people.

    Elsewhere: egor `ego_density(weight = …)`.

    Source:
        Wasserman & Faust (1994), ch. 4, on valued ties.

    >>> from kring.network.measures.egonet import egonet
    >>> weighted_density(egonet("abc", [("a", "b", 3.0)]))
    1.0
    """
    return sum(net.ties.values()) / net.pairs if net.pairs else None


def degrees(net: Egonet) -> dict[str, int]:
    """Count for each person with how many of the others they are tied.

    Unit: people; ego is not among them.

    Elsewhere: igraph `degree` on the network without ego.

    Source:
        Freeman (1978), Centrality in social networks.

    >>> from kring.network.measures.egonet import egonet
    >>> degrees(egonet("abc", [("a", "b"), ("b", "c")]))
    {'a': 1, 'b': 2, 'c': 1}
    """
    return {person: len(others) for person, others in net.near.items()}


def mean_degree(net: Egonet) -> float | None:
    """Tell with how many of the others somebody is tied on average.

    2t / n, in people; None without people.

    Elsewhere: ideanet `mean_degree`.

    Source:
        Freeman (1978), Centrality in social networks.

    >>> from kring.network.measures.egonet import egonet
    >>> mean_degree(egonet("abc", [("a", "b")]))
    0.6666666666666666
    """
    return 2 * len(net.ties) / len(net.people) if net.people else None


def degree_centralization(net: Egonet) -> float | None:
    """Tell how much the ties run through one person: 1 is a star, 0 is everybody alike.

    Sum over people of (largest degree - degree) / ((n-1)(n-2)). None below three people.

    Elsewhere: sna `centralization`; igraph `centr_degree` divides by more (see `peers`).

    Source:
        Freeman (1978), Centrality in social networks.

    >>> from kring.network.measures.egonet import egonet
    >>> degree_centralization(egonet("abc", [("a", "b"), ("b", "c")]))
    1.0
    """
    n = len(net.people)
    if n < 3:
        return None
    found = degrees(net).values()
    return sum(max(found) - degree for degree in found) / ((n - 1) * (n - 2))


def components(net: Egonet) -> tuple[int, ...]:
    """Give the sizes of the groups that hang together without ego, the largest first.

    Unit: people. Somebody without a tie is a group of one; no people, no groups.

    Elsewhere: igraph `components`; EgoWeb's count leaves pairs and single people out.

    Source:
        Wasserman & Faust (1994), ch. 4.

    >>> from kring.network.measures.egonet import egonet
    >>> components(egonet("abc", [("a", "b")]))
    (2, 1)
    """
    groups = groups_of(Graph(net.people, net.ties.keys()))
    return tuple(sorted((len(group) for group in groups), reverse=True))


def component_ratio(net: Egonet) -> float | None:
    """Tell how far the network falls apart in groups: 0 is one group, 1 is everybody alone.

    (c-1) / (n-1), with c groups; None below two people.

    Elsewhere: ideanet `component_ratio`; UCINET.

    Source:
        Borgatti, Everett & Johnson (2018), Analyzing Social Networks, ch. 9.

    >>> from kring.network.measures.egonet import egonet
    >>> component_ratio(egonet("abc", [("a", "b")]))
    0.5
    """
    n = len(net.people)
    return (len(components(net)) - 1) / (n - 1) if n > 1 else None


def isolates(net: Egonet) -> int:
    """Count the people who are tied with nobody but ego.

    Elsewhere: EgoNet and ideanet, by the same name.

    Source:
        Wasserman & Faust (1994), ch. 4.

    >>> from kring.network.measures.egonet import egonet
    >>> isolates(egonet("abc", [("a", "b")]))
    1
    """
    return sum(1 for others in net.near.values() if not others)


def fragmentation(net: Egonet) -> float | None:
    """Tell which part of all pairs cannot reach each other without ego.

    F = 1 - sum over groups of s(s-1) / (n(n-1)). From 0 (all in one group) to 1 (all alone);
    None below two people.

    Elsewhere: ideanet `fragmentation_index`.

    Source:
        Borgatti (2006), Identifying sets of key players in a social network.

    >>> from kring.network.measures.egonet import egonet
    >>> round(fragmentation(egonet("abc", [("a", "b")])), 4)
    0.6667
    """
    n = len(net.people)
    if n < 2:
        return None
    return 1 - sum(size * (size - 1) for size in components(net)) / (n * (n - 1))
