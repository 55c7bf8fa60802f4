"""Who knows whom: how many of the pairs, in which groups, who stands alone, who links groups."""

from collections.abc import Mapping

from msgspec import Struct, structs

from kring.network.figures import Share
from kring.network.measures.counted import counted_people
from kring.network.measures.graph import Graph, bridge_people, groups_of
from kring.network.model import Tie, ends
from kring.network.network import Network, once

Pair = tuple[str, str]  # the smaller id first


class Ties(Struct, frozen=True, kw_only=True):
    """What is known about who knows whom, ego left out.

    `known` is the density; its value is None while it cannot be told. `drawn` is the
    number of pairs joined by a line. `groups` are the connected groups of the lines drawn,
    people in the order of the document; whoever is `alone` has no line. `settled` is False
    while a pair of which nobody said anything could still join two groups.
    """

    known: Share
    drawn: int
    groups: tuple[tuple[str, ...], ...]
    alone: tuple[str, ...]
    settled: bool


class AllTies(Ties, frozen=True, kw_only=True):
    """The same of all ties together; without one of the `bridges` a group would fall apart."""

    bridges: tuple[str, ...]


def is_tied(tie: Tie) -> bool | None:
    """Tell whether two people know each other, as far as is said.

    A line with a quality or with a research file's label is a line. Being family on a
    genogram alone does not say that two people know each other.
    """
    if tie.knows is not None:
        return tie.knows
    return True if tie.labels or tie.quality else None


@once
def density(network: Network) -> AllTies:
    """Tell which share of all pairs of people know each other.

    Formula: D = L / (n(n-1)/2), with n people and L distinct, undirected pairs with a tie;
    a tie with oneself, and ties with whoever is not counted, are left out. Unit: share of
    pairs. Ego knows everyone and is left out; so are light ties.

    When "who knows whom" was asked in full (`about.ties_asked`), a pair without a line does
    not know each other. Else such a pair is unknown; and as long as nobody said of any pair
    that they do not know each other, lines alone cannot make a share: it is undefined
    (0 of 0, all pairs unknown) and only the number of lines is told. With fewer than two
    people there are no pairs and the share is undefined.

    Source:
        Wasserman & Faust (1994), ch. 4; "dichtheid" in Kruijswijk & Witteveen.

    >>> from kring.network.model import About, Alter
    >>> from kring.network.network import network_of
    >>> people = [Alter(id=name) for name in "abc"]
    >>> line, asked = Tie(id="a~b", knows=True), About(id="kring", ties_asked=True)
    >>> density(network_of([*people, line, asked])).known
    Share(part=1, of=3, unknown=0)
    >>> density(network_of([*people, line])).known
    Share(part=0, of=0, unknown=3)
    """
    yes, no = _answers(network)
    graph = _graph(network, yes)
    found = _ties(graph, tied=yes, answered=yes | no, asked=bool(network.about.ties_asked))
    return AllTies(**structs.asdict(found), bridges=bridge_people(graph))


def density_by_label(network: Network) -> Mapping[str, Ties]:
    """Tell the same for each kind of tie a research file tells apart.

    A pair that was answered but does not carry the label does not have that kind of tie.
    Labels come in the order in which they first appear.
    """
    labels = dict.fromkeys(label for tie in network.ties for label in tie.labels or ())
    yes, no = _answers(network)
    asked = bool(network.about.ties_asked)
    carrying: dict[str, set[Pair]] = {label: set() for label in labels}
    for tie, pair in _pairs(network) if labels else ():
        if pair in yes:
            for label in tie.labels or ():
                carrying[label].add(pair)
    return {
        label: _ties(_graph(network, pairs), tied=pairs, answered=yes | no, asked=asked)
        for label, pairs in carrying.items()
    }


@once
def _pairs(network: Network) -> tuple[tuple[Tie, Pair], ...]:
    counted = {alter.id for alter in counted_people(network)}
    between = ((tie, ends(tie.id)) for tie in network.ties)
    return tuple(
        (tie, (first, second) if first < second else (second, first))
        for tie, (first, second) in between
        if first != second and first in counted and second in counted
    )


@once
def _answers(network: Network) -> tuple[set[Pair], set[Pair]]:
    """Give the pairs that know each other and those said not to; one line is enough for yes."""
    yes: set[Pair] = set()
    no: set[Pair] = set()
    for tie, pair in _pairs(network):
        answer = is_tied(tie)
        if answer is not None:
            (yes if answer else no).add(pair)
    return yes, no - yes


def _graph(network: Network, tied: set[Pair]) -> Graph:
    return Graph([alter.id for alter in counted_people(network)], tied)


def _ties(graph: Graph, *, tied: set[Pair], answered: set[Pair], asked: bool) -> Ties:
    people = len(graph.near)
    groups = groups_of(graph)
    possible = people * (people - 1) // 2
    inside = sum(len(group) * (len(group) - 1) // 2 for group in groups)
    where = {person: number for number, group in enumerate(groups) for person in group}
    told_apart = sum(1 for a, b in answered if where[a] != where[b])
    return Ties(
        known=_share(len(tied), answered=len(answered), possible=possible, asked=asked),
        drawn=len(tied),
        groups=groups,
        alone=tuple(group[0] for group in groups if len(group) == 1),
        settled=asked or told_apart == possible - inside,
    )


def _share(tied: int, *, answered: int, possible: int, asked: bool) -> Share:
    if asked:
        return Share(part=tied, of=possible)
    if tied == answered < possible:  # lines only; nobody ever said no
        return Share(part=0, of=0, unknown=possible)
    return Share(part=tied, of=answered, unknown=possible - answered)
