"""Ways between people: how far apart they are, and who lies on the way."""

from collections import deque
from itertools import combinations

from kring.network.measures.egonet import Egonet


def ego_betweenness(net: Egonet) -> float:
    """Tell for how many pairs of people the way runs through ego, shared ways counted in part.

    Sum over pairs that are not tied of 1 / (1 + people tied with both). Unit: pairs, from 0
    to n(n-1)/2; 0 without people.

    Elsewhere: igraph `betweenness` of ego on the network with ego.

    Source:
        Everett & Borgatti (2005), Ego network betweenness.

    >>> from kring.network.measures.egonet import egonet
    >>> ego_betweenness(egonet("abc", [("a", "b"), ("b", "c")]))
    0.5
    """
    return sum(
        1 / (1 + len(net.near[a] & net.near[b]))
        for a, b in combinations(net.people, 2)
        if b not in net.near[a]
    )


def ego_betweenness_share(net: Egonet) -> float | None:
    """Tell the same as a part of all pairs. From 0 to 1; None below two people.

    Elsewhere: igraph `betweenness(normalized = TRUE)`.

    Source:
        Everett & Borgatti (2005), Ego network betweenness.

    >>> from kring.network.measures.egonet import egonet
    >>> ego_betweenness_share(egonet("ab", []))
    1.0
    """
    return ego_betweenness(net) / net.pairs if net.pairs else None


def betweenness(net: Egonet) -> dict[str, float]:
    """Tell for each person on how many shortest ways between two others they lie, without ego.

    Ways that share a pair count in part; each pair counts once. Unit: pairs.

    Elsewhere: igraph `betweenness` without ego; EgoWeb counts each pair twice.

    Source:
        Freeman (1977), A set of measures of centrality based on betweenness; computed as
        Brandes (2001), A faster algorithm for betweenness centrality.

    >>> from kring.network.measures.egonet import egonet
    >>> betweenness(egonet("abc", [("a", "b"), ("b", "c")]))
    {'a': 0.0, 'b': 1.0, 'c': 0.0}
    """
    found = dict.fromkeys(net.people, 0.0)
    for start in net.people:
        order, ways, before = _shortest_ways(net, start)
        leaning = dict.fromkeys(order, 0.0)
        for person in reversed(order):
            for nearer in before[person]:
                leaning[nearer] += ways[nearer] / ways[person] * (1 + leaning[person])
            if person != start:
                found[person] += leaning[person] / 2
    return found


def _shortest_ways(
    net: Egonet, start: str
) -> tuple[list[str], dict[str, int], dict[str, list[str]]]:
    """Give everybody within reach, nearest first, in how many ways, and who comes before whom."""
    order: list[str] = []
    far, ways = {start: 0}, {start: 1}
    before: dict[str, list[str]] = {start: []}
    waiting = deque([start])
    while waiting:
        person = waiting.popleft()
        order.append(person)
        for other in net.near[person]:
            if other not in far:
                far[other], ways[other], before[other] = far[person] + 1, 0, []
                waiting.append(other)
            if far[other] == far[person] + 1:
                ways[other] += ways[person]
                before[other].append(person)
    return order, ways, before


def distances(net: Egonet) -> tuple[int, ...]:
    """Give how many ties apart the people are, for each pair that can reach each other.

    Unit: ties; ego is no stepping stone. Sorted, shortest first.

    Elsewhere: igraph `distances` without ego.

    Source:
        Wasserman & Faust (1994), ch. 4.

    >>> from kring.network.measures.egonet import egonet
    >>> distances(egonet("abc", [("a", "b"), ("b", "c")]))
    (1, 1, 2)
    """
    place = {person: number for number, person in enumerate(net.people)}
    found = []
    for start in net.people:
        far = {start: 0}
        waiting = deque([start])
        while waiting:
            person = waiting.popleft()
            for other in net.near[person]:
                if other not in far:
                    far[other] = far[person] + 1
                    waiting.append(other)
        found += [steps for other, steps in far.items() if place[other] > place[start]]
    return tuple(sorted(found))


def mean_distance(net: Egonet) -> float | None:
    """Tell how many ties apart people are on average, of those who can reach each other.

    None when nobody can reach anybody without ego.

    Elsewhere: igraph `mean_distance`.

    Source:
        Watts & Strogatz (1998), Collective dynamics of 'small-world' networks.

    >>> from kring.network.measures.egonet import egonet
    >>> round(mean_distance(egonet("abc", [("a", "b"), ("b", "c")])), 4)
    1.3333
    """
    found = distances(net)
    return sum(found) / len(found) if found else None


def diameter(net: Egonet) -> int | None:
    """Tell the longest of the shortest ways between people who can reach each other.

    Unit: ties; None when nobody can reach anybody without ego.

    Elsewhere: igraph `diameter`, which gives 0 where nobody can.

    Source:
        Wasserman & Faust (1994), ch. 4.

    >>> from kring.network.measures.egonet import egonet
    >>> diameter(egonet("abc", [("a", "b"), ("b", "c")]))
    2
    """
    return max(distances(net), default=None)
