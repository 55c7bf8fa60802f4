"""The shape of a network; small ones by hand, random ones by networkx."""

import networkx as nx
import pytest
from hypothesis import given

from kring.network.measures.structure import (
    component_ratio,
    components,
    degree_centralization,
    degrees,
    density_with_ego,
    density_without_ego,
    fragmentation,
    isolates,
    mean_degree,
    weighted_density,
)
from network.measures.random_nets import graph_of, net, nets, star

NOBODY, ONE, TWO = net(""), net("a"), net("ab")


def test_three_people_of_whom_two_are_tied():
    found = net("abc", "ab")
    assert density_without_ego(found) == pytest.approx(1 / 3)
    assert density_with_ego(found) == pytest.approx(4 / 6)
    assert degrees(found) == {"a": 1, "b": 1, "c": 0}
    assert mean_degree(found) == pytest.approx(2 / 3)
    assert components(found) == (2, 1)
    assert component_ratio(found) == 0.5
    assert isolates(found) == 1
    assert fragmentation(found) == pytest.approx(1 - 2 / 6)


def test_a_star_runs_through_one_person():
    assert degree_centralization(star(4)) == 1


def test_where_everybody_is_tied_with_everybody_nobody_stands_in_the_middle():
    assert degree_centralization(net("abc", "ab", "bc", "ac")) == 0


@pytest.mark.parametrize(
    ("measure", "of_nobody", "of_one", "of_two"),
    [
        (density_without_ego, None, None, 0),
        (density_with_ego, None, 1, 2 / 3),
        (weighted_density, None, None, 0),
        (mean_degree, None, 0, 0),
        (degree_centralization, None, None, None),
        (components, (), (1,), (1, 1)),
        (component_ratio, None, None, 1),
        (isolates, 0, 1, 2),
        (fragmentation, None, None, 1),
    ],
)
def test_what_cannot_be_divided_is_none_and_never_nought(measure, of_nobody, of_one, of_two):
    assert [measure(NOBODY), measure(ONE), measure(TWO)] == [of_nobody, of_one, of_two]


@given(nets(fewest=2))
def test_networkx_says_the_same(found):
    graph = graph_of(found)
    groups = sorted((len(group) for group in nx.connected_components(graph)), reverse=True)
    assert density_without_ego(found) == pytest.approx(nx.density(graph))
    assert density_with_ego(found) == pytest.approx(nx.density(graph_of(found, with_ego=True)))
    assert weighted_density(found) == pytest.approx(graph.size(weight="weight") / found.pairs)
    assert degrees(found) == dict(graph.degree)
    assert components(found) == tuple(groups)
    assert isolates(found) == nx.number_of_isolates(graph)


@given(nets(fewest=2))
def test_whoever_cannot_reach_each_other_makes_it_fall_apart(found):
    graph = graph_of(found)
    apart = sum(not nx.has_path(graph, a, b) for a in found.people for b in found.people if a < b)
    assert fragmentation(found) == pytest.approx(apart / found.pairs)
