"""Figures as other programs give them, where they differ from ours.

For whoever must reproduce a published figure. Each is called after the program it comes from,
says how it differs and, in its test, on which small network that shows. Nothing else in Kring
uses them.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from kring.network.measures.egonet import Egonet, Row
from kring.network.measures.paths import betweenness

Figure = float | None


def egor_density(people: Sequence[str], rows: Sequence[Row]) -> Figure:
    """Give egor's density, which counts rows: a pair written twice counts twice.

    Ties with oneself count too. egor 1.25 `ego_density`; None where it gives NaN.

    Args:
        people: Everybody around ego.
        rows: The ties as they stand in the file.

    Source:
        egor 1.25.10, as it was run on constructed networks.

    >>> round(egor_density("abc", [("a", "b"), ("b", "a")]), 4)
    0.6667
    """
    n = len(people)
    return 2 * len(rows) / (n * (n - 1)) if n > 1 else None


def egor_constraint(people: Sequence[str], rows: Sequence[Row]) -> Figure:
    """Give egor's constraint, in which a tie written twice counts double.

    egor 1.25 `ego_constraint` reads the rows as arrows; a pair weighs as many rows as it has.

    Args:
        people: Everybody around ego.
        rows: The ties as they stand in the file.

    Source:
        egor 1.25.10, as it was run on constructed networks.

    >>> round(egor_constraint("abc", [("a", "b"), ("b", "a")]), 4)
    0.7284
    """
    n = len(people)
    if not n:
        return None
    weights = Counter(tuple(sorted(row[:2])) for row in rows if row[0] != row[1])
    of_each = Counter(dict.fromkeys(people, 1))
    for pair, weight in weights.items():
        for person in pair:
            of_each[person] += weight
    through = dict.fromkeys(people, 1.0)
    for (first, second), weight in weights.items():
        through[second] += weight / of_each[first]
        through[first] += weight / of_each[second]
    return sum((share / n) ** 2 for share in through.values())


def egor_ei_raw(rows: Sequence[Row], groups: Mapping[str, str]) -> Figure:
    """Give egor's `EI(rescale = FALSE)`, in which each tie that crosses over counts twice.

    Ties with oneself are ties within one's own kind.

    Args:
        rows: The ties as they stand in the file.
        groups: The category of each person it is known of.

    Source:
        egor 1.25.10, as it was run on constructed networks.

    >>> round(egor_ei_raw([("a", "b"), ("b", "c")], dict(zip("abc", "xxy"))), 4)
    0.3333
    """
    known = [(row[0], row[1]) for row in rows if row[0] in groups and row[1] in groups]
    inside = sum(1 for a, b in known if groups[a] == groups[b])
    across = 2 * (len(known) - inside)
    return (across - inside) / (across + inside) if known else None


def ideanet_ei_index(own: str | None, theirs: Sequence[str | None]) -> Figure:
    """Give ideanet's `ei_index`, which divides by the number of people twice.

    Somebody it is not known of is neither like nor unlike ego, but counts in the number; with
    nothing known of ego it is 0.

    Args:
        own: The category of ego.
        theirs: The category of each of the people.

    Source:
        ideanet 1.1.1, as it was run on constructed networks.

    >>> round(ideanet_ei_index("x", ["x", "y", "y"]), 4)
    0.1111
    """
    n = len(theirs)
    if not n:
        return None
    if own is None:
        return 0.0
    known = [category for category in theirs if category is not None]
    same = known.count(own)
    return ((len(known) - same) / n - same / n) / n


def ideanet_iqv(theirs: Sequence[str | None]) -> Figure:
    """Give ideanet's `iqv`, on the categories that happen to occur, unknown being one of them.

    Args:
        theirs: The category of each of the people.

    Source:
        ideanet 1.1.1, as it was run on constructed networks.

    >>> ideanet_iqv(["x", None])
    1.0
    """
    counts = Counter(theirs)
    n, kinds = len(theirs), len(counts)
    if not n:
        return None
    if kinds == 1:
        return 0.0
    return (1 - sum((count / n) ** 2 for count in counts.values())) / (1 - 1 / kinds)


def igraph_degree_centralization(net: Egonet) -> Figure:
    """Give igraph's `centr_degree` as it comes, which reckons with ties to oneself.

    Sum of (largest degree - degree) / (n(n-1)) instead of ((n-1)(n-2)).

    Source:
        igraph 1.3.5 for R, `loops = TRUE`; 0.352 in Vacca's book where sna has 0.368.

    >>> from kring.network.measures.egonet import egonet
    >>> round(igraph_degree_centralization(egonet("abc", [("a", "b"), ("b", "c")])), 4)
    0.3333
    """
    n = len(net.people)
    if n < 2:
        return None
    found = [len(others) for others in net.near.values()]
    return sum(max(found) - degree for degree in found) / (n * (n - 1))


def egoweb_betweenness(net: Egonet) -> dict[str, float]:
    """Give EgoWeb's betweenness, in which each pair is counted from both sides.

    Source:
        EgoWeb 2.0, read in its source: twice Freeman's.

    >>> from kring.network.measures.egonet import egonet
    >>> egoweb_betweenness(egonet("abc", [("a", "b"), ("b", "c")]))
    {'a': 0.0, 'b': 2.0, 'c': 0.0}
    """
    return {person: 2 * value for person, value in betweenness(net).items()}


def ucinet_hierarchy(found: Figure, people: int) -> Figure:
    """Give UCINET's hierarchy, which is 1 with one person where ours is undefined.

    Args:
        found: Our own figure.
        people: How many people there are.

    Source:
        UCINET 6 help, "Structural holes"; ideanet `burt_ch` follows it.

    >>> ucinet_hierarchy(None, 1)
    1.0
    """
    return 1.0 if people == 1 else found


PEERS: Mapping[str, Callable[..., object]] = {
    "egor.ego_density": egor_density,
    "egor.ego_constraint": egor_constraint,
    "egor.EI(rescale=FALSE)": egor_ei_raw,
    "ideanet.ei_index": ideanet_ei_index,
    "ideanet.iqv": ideanet_iqv,
    "igraph.centr_degree": igraph_degree_centralization,
    "egoweb.betweenness": egoweb_betweenness,
    "ucinet.hierarchy": ucinet_hierarchy,
}
