"""How long it takes to read one network of 300 people, beside networkx for the same structure.

Run: python bench/reading.py
Prints what one full reading costs, and how the density, groups and bridge people of this
package relate to networkx on the same people and lines (above 1: networkx takes longer).
"""

from datetime import date
from random import Random
from statistics import median
from time import perf_counter

import networkx as nx

from kring.network.measures.density import density
from kring.network.model import ABOUT_ID, About, Alter, Bond, Ego, Tie, ends, pair
from kring.network.network import Network, network_of
from kring.network.reading import read_network, reading_as_json

PEOPLE = 300
LINES = 900
ROUNDS = 31


def network(people: int = PEOPLE, lines: int = LINES) -> Network:
    """Make up a network: relation types, years, support and who knows whom, by a fixed die."""
    chance = Random(300)
    kinds = ("sibling", "friend", "neighbour", "colleague", "gp", "home_care")
    ids = [f"p{number}" for number in range(people)]
    alters = [
        Alter(
            id=one,
            name=one,
            relation_types=(chance.choice(kinds),),
            known_since=chance.randint(1960, 2026),
            travel_minutes=chance.randint(0, 120),
            channels=("phone",),
            qualities=(f"can {chance.randint(1, 60)}",),
        )
        for one in ids
    ]
    bonds = [
        Bond(id=f"ego~{one}", affective=chance.choice(["get", "give", "both", "none"]))
        for one in ids
    ]
    pairs: set[str] = set()
    while len(pairs) < lines:
        pairs.add(pair(*chance.sample(ids, 2)))
    ties = [Tie(id=each, knows=True) for each in sorted(pairs)]
    about = About(id=ABOUT_ID, ties_asked=True)
    return network_of([about, Ego(id="ego"), *alters, *bonds, *ties])


def seconds(act) -> float:
    """Give the middle time of some rounds; the first is for warming up."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        act()
        times.append(perf_counter() - start)
    return median(times[1:])


def by_networkx(drawn: Network) -> tuple:
    graph = nx.Graph()
    graph.add_nodes_from(alter.id for alter in drawn.alters)
    graph.add_edges_from(ends(tie.id) for tie in drawn.ties if tie.knows)
    return (
        nx.density(graph),
        list(nx.connected_components(graph)),
        list(nx.isolates(graph)),
        list(nx.articulation_points(graph)),
    )


def main() -> None:
    drawn = network()
    own, other = density(drawn), by_networkx(drawn)
    assert own.known.value == other[0]
    assert len(own.groups) == len(other[1])
    assert set(own.bridges) == set(other[3])

    today = date(2026, 6, 1)
    whole = seconds(lambda: read_network(drawn, today=today))
    reading = read_network(drawn, today=today)
    as_json = seconds(lambda: reading_as_json(drawn, reading, source="bench"))
    ratio = seconds(lambda: by_networkx(drawn)) / seconds(lambda: density(drawn))
    print(f"one reading of {PEOPLE} people, {LINES} lines: {whole * 1000:.1f} ms")
    print(f"the same as JSON: {as_json * 1000:.1f} ms more")
    print(f"density, groups and bridge people: networkx takes {ratio:.1f} times as long")


if __name__ == "__main__":
    main()
