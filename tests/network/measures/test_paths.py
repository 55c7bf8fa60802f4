"""Ways between people; small ones by hand, random ones by networkx."""

from statistics import mean

import networkx as nx
import pytest
from hypothesis import given

from kring.network.measures.paths import (
    betweenness,
    diameter,
    distances,
    ego_betweenness,
    ego_betweenness_share,
    mean_distance,
)
from network.measures.random_nets import graph_of, net, nets, star


def test_in_a_row_of_three_the_middle_one_joins_the_others():
    row = net("abc", "ab", "bc")
    assert betweenness(row) == {"a": 0, "b": 1, "c": 0}
    assert ego_betweenness(row) == 0.5  # the pair a and c, shared with b
    assert distances(row) == (1, 1, 2)
    assert (mean_distance(row), diameter(row)) == (pytest.approx(4 / 3), 2)


def test_ego_alone_joins_people_who_know_nobody_else():
    assert ego_betweenness(net("abc")) == 3
    assert ego_betweenness_share(net("abc")) == 1
    assert ego_betweenness(star(3)) == 3 / 2  # three pairs of leaves, each shared with mid


def test_where_nobody_can_reach_anybody_there_is_no_distance():
    for apart in (net(""), net("a"), net("ab")):
        assert (distances(apart), mean_distance(apart), diameter(apart)) == ((), None, None)


def test_without_people_ego_lies_between_nobody():
    assert (ego_betweenness(net("")), ego_betweenness_share(net(""))) == (0, None)
    assert ego_betweenness_share(net("a")) is None


@given(nets())
def test_networkx_says_the_same(found):
    graph = graph_of(found)
    theirs = nx.betweenness_centrality(graph, normalized=False)
    assert betweenness(found) == pytest.approx(theirs)
    joined = nx.betweenness_centrality(graph_of(found, with_ego=True), normalized=False)
    assert ego_betweenness(found) == pytest.approx(joined["ego"])
    far = [
        steps
        for start, reached in nx.all_pairs_shortest_path_length(graph)
        for other, steps in reached.items()
        if start < other
    ]
    assert distances(found) == tuple(sorted(far))
    if far:
        assert mean_distance(found) == pytest.approx(mean(far))
