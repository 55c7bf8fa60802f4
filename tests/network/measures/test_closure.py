"""Threes and what lies far apart; small ones by hand, random ones by networkx."""

from itertools import combinations

import networkx as nx
import pytest
from hypothesis import given

from kring.network.measures.closure import clustering, dispersion, transitivity, triads, triangles
from network.measures.random_nets import graph_of, net, nets, star


def test_four_people_in_a_row_make_no_triangle():
    row = net("abcd", "ab", "bc", "cd")
    assert triads(row) == (0, 2, 2, 0)  # abd and acd hold one tie, abc and bcd two
    assert (triangles(row), transitivity(row), clustering(row)) == (0, 0, 0)


def test_a_triangle_with_one_more_on_a_corner():
    found = net("abcd", "ab", "bc", "ac", "cd")
    assert triads(found) == (0, 1, 2, 1)
    assert transitivity(found) == pytest.approx(3 / 5)
    assert clustering(found) == pytest.approx((1 + 1 + 1 / 3) / 3)


def test_below_three_people_there_are_no_threes_and_nothing_to_tell():
    for few in (net(""), net("a"), net("ab", "ab")):
        assert triads(few) == (0, 0, 0, 0)
        assert (transitivity(few), clustering(few)) == (None, None)


def test_who_joins_people_that_share_nobody_else_is_dispersed():
    assert dispersion(star(3))["mid"] == 3  # three pairs of leaves that only mid joins
    closed = net("abc", "ab", "bc", "ac")
    assert set(dispersion(closed).values()) == {0}


@given(nets())
def test_networkx_says_the_same(found):
    graph = graph_of(found)
    assert triangles(found) == sum(nx.triangles(graph).values()) // 3
    counted = [0, 0, 0, 0]
    for three in combinations(found.people, 3):
        counted[graph.subgraph(three).number_of_edges()] += 1
    assert triads(found) == tuple(counted)
    assert (transitivity(found) or 0) == pytest.approx(nx.transitivity(graph))
    several = [person for person in found.people if graph.degree[person] > 1]
    if several:
        assert clustering(found) == pytest.approx(
            nx.average_clustering(graph, several, weight=None)
        )


@given(nets(fewest=1))
def test_networkx_finds_the_same_people_dispersed(found):
    graph = graph_of(found, with_ego=True)
    for person, far in dispersion(found).items():
        theirs = nx.dispersion(graph, "ego", person, normalized=False)
        assert far == theirs
