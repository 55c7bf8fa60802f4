"""Structural holes: how far the people around ego overlap, or are ego's alone to join.

These are figures about where ego stands, made for comparing many networks. In a talk with
one person they say nothing about what a contact is worth.
"""

from math import log

from kring.network.measures.egonet import Egonet


def effective_size(net: Egonet, *, weighted: bool = False) -> float | None:
    """Tell how many people remain when those who overlap are counted as one.

    Unweighted: n - 2t/n. Weighted: sum over people j of 1 - sum over q of p(q) m(j,q), p(q) the
    part of ego's weight that goes to q, m(j,q) the weight between j and q by the largest weight
    of j (ego's tie with j is one of those). Unit: people, from 1 to n; None without people.

    Args:
        net: The network.
        weighted: Whether weights count. Never by themselves: a weight in a file may be anything.

    Elsewhere: networkx `effective_size`; R `egonet::index.egonet`.

    Source:
        Burt (1992), Structural Holes; the short form: Borgatti (1997), Connections 20(1).

    >>> from kring.network.measures.egonet import egonet
    >>> round(effective_size(egonet("abc", [("a", "b"), ("b", "c")])), 4)
    1.6667
    """
    n = len(net.people)
    if not n:
        return None
    if not weighted:
        return n - 2 * len(net.ties) / n
    whole = sum(net.pull.values())
    largest = dict(net.pull)
    for (first, second), weight in net.ties.items():
        largest[first] = max(largest[first], weight)
        largest[second] = max(largest[second], weight)
    if not whole:
        return None
    overlap = sum(
        weight * (net.pull[second] / largest[first] + net.pull[first] / largest[second])
        for (first, second), weight in net.ties.items()
        if weight
    )
    return n - overlap / whole


def efficiency(net: Egonet, *, weighted: bool = False) -> float | None:
    """Tell which part of the people remains when those who overlap are counted as one.

    Effective size / n. From 1/n to 1; None without people.

    Elsewhere: ideanet `efficiency`.

    Source:
        Burt (1992), Structural Holes.

    >>> from kring.network.measures.egonet import egonet
    >>> round(efficiency(egonet("abc", [("a", "b"), ("b", "c")])), 4)
    0.5556
    """
    size = effective_size(net, weighted=weighted)
    return None if size is None else size / len(net.people)


def constraint(net: Egonet, *, weighted: bool = False) -> float | None:
    """Tell how far everybody around ego hangs together, so that little is ego's alone to join.

    C = sum over people j of (p(j) + sum over q of p(q) p(q,j))², p(j) the part of ego's
    ties that goes to j, and p(q,j) the part of q's, ego among them, that goes to j. Without
    weights this is (1/n²) sum over j of (1 + sum over q tied with j of 1/(degree of q + 1))².
    Unit: none; from 1/n to 9/8. None without people; 1 with one person.

    Elsewhere: igraph `constraint` (uses a column named weight without asking, see `peers`);
    egor `ego_constraint` (a tie written both ways counts double).

    Source:
        Burt (1992), Structural Holes, ch. 2.

    >>> from kring.network.measures.egonet import egonet
    >>> constraint(egonet("ab", [("a", "b")]))
    1.125
    """
    parts = shares_of_constraint(net, weighted=weighted)
    return sum(parts.values()) if parts else None


def shares_of_constraint(net: Egonet, *, weighted: bool = False) -> dict[str, float]:
    """Give for each person which part of the constraint runs through them.

    The terms of `constraint`, so they add up to it. Empty without people, or when all
    weights of ego are 0.

    Elsewhere: networkx `local_constraint`.

    Source:
        Burt (1992), Structural Holes, ch. 2.

    >>> from kring.network.measures.egonet import egonet
    >>> shares_of_constraint(egonet("ab", []))
    {'a': 0.25, 'b': 0.25}
    """
    n = len(net.people)
    if not weighted:
        shared = {person: 1 / (len(others) + 1) for person, others in net.near.items()}
        return {
            person: ((1 + sum([shared[q] for q in net.near[person]])) / n) ** 2
            for person in net.people
        }
    whole = sum(net.pull.values())
    if not whole:
        return {}
    of_each = dict(net.pull)
    for (first, second), weight in net.ties.items():
        of_each[first] += weight
        of_each[second] += weight
    through = dict.fromkeys(net.people, 0.0)
    for (first, second), weight in net.ties.items():
        if weight:
            through[second] += net.pull[first] / whole * weight / of_each[first]
            through[first] += net.pull[second] / whole * weight / of_each[second]
    return {person: (net.pull[person] / whole + through[person]) ** 2 for person in net.people}


def hierarchy(net: Egonet, *, weighted: bool = False) -> float | None:
    """Tell whether the constraint comes from one person: 1 all from one, 0 from all alike.

    H = sum over people of r ln r / (n ln n), r the person's part of the constraint by the
    average part. From 0 to 1; None below two people.

    Elsewhere: UCINET and ideanet, which give 1 for one person.

    Source:
        Burt (1992), Structural Holes, ch. 2.

    >>> from kring.network.measures.egonet import egonet
    >>> hierarchy(egonet("abc", []))
    0.0
    """
    parts = shares_of_constraint(net, weighted=weighted)
    n = len(parts)
    whole = sum(parts.values())
    if n < 2 or not whole:
        return None
    ratios = [part * n / whole for part in parts.values() if part]
    return sum(ratio * log(ratio) for ratio in ratios) / (n * log(n))
