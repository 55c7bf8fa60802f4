"""Random personal networks for the tests of their measures, and the same for networkx."""

import networkx as nx
from hypothesis import strategies as st

from kring.network.measures.egonet import egonet

NAMES = [f"p{number}" for number in range(9)]


@st.composite
def nets(draw, *, fewest=0):
    """Give up to nine people with any ties between them, with weights."""
    people = NAMES[: draw(st.integers(fewest, len(NAMES)))]
    pairs = [(a, b) for a in people for b in people if a < b]
    tied = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    weights = st.integers(1, 5)
    return egonet(
        people,
        [(a, b, float(draw(weights))) for a, b in tied],
        pull={person: float(draw(weights)) for person in people},
    )


def graph_of(net, *, with_ego=False):
    """Give the same network for networkx, ego among the people or not."""
    graph = nx.Graph()
    graph.add_nodes_from(net.people)
    graph.add_weighted_edges_from((a, b, weight) for (a, b), weight in net.ties.items())
    if with_ego:
        graph.add_node("ego")
        graph.add_weighted_edges_from(("ego", person, net.pull[person]) for person in net.people)
    return graph


def star(leaves):
    """Give somebody in the middle who is tied with some others."""
    people = ["mid", *NAMES[:leaves]]
    return egonet(people, [("mid", other) for other in people[1:]])


def net(text, *rows):
    """Give a network in few words: the people by one letter, and who is tied: `"abc", "ab"`."""
    return egonet(list(text), [tuple(row) for row in rows])
