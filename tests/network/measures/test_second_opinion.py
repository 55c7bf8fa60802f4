"""What igraph, written by others in C, says of the same networks."""

import igraph
import pytest
from hypothesis import given

from kring.network.measures.closure import clustering, transitivity, triads
from kring.network.measures.holes import constraint
from kring.network.measures.paths import betweenness, diameter, ego_betweenness, mean_distance
from kring.network.measures.structure import components, degrees, density_without_ego
from network.measures.random_nets import nets


def graph_of(net, *, with_ego=False):
    names = [*net.people, "ego"] if with_ego else list(net.people)
    place = {name: number for number, name in enumerate(names)}
    rows = [(place[a], place[b], weight) for (a, b), weight in net.ties.items()]
    if with_ego:
        rows += [(place["ego"], place[person], net.pull[person]) for person in net.people]
    graph = igraph.Graph(n=len(names), edges=[row[:2] for row in rows])
    graph.es["pull"] = [row[2] for row in rows]
    return graph


def known(figure):
    """Give None where igraph has no number."""
    return None if figure != figure else figure  # noqa: PLR0124  # only NaN differs from itself


@given(nets(fewest=1))
def test_igraph_sees_the_same_holes(net):
    graph = graph_of(net, with_ego=True)
    ego = len(net.people)
    assert constraint(net) == pytest.approx(graph.constraint([ego])[0])
    assert constraint(net, weighted=True) == pytest.approx(
        graph.constraint([ego], weights="pull")[0]
    )
    assert ego_betweenness(net) == pytest.approx(graph.betweenness(ego))


@given(nets(fewest=2))
def test_igraph_sees_the_same_shape(net):
    graph = graph_of(net)
    assert density_without_ego(net) == pytest.approx(graph.density())
    assert list(degrees(net).values()) == graph.degree()
    assert list(components(net)) == sorted(graph.connected_components().sizes(), reverse=True)
    assert list(betweenness(net).values()) == pytest.approx(graph.betweenness())


@given(nets(fewest=2))
def test_igraph_sees_the_same_threes_and_ways(net):
    graph = graph_of(net)
    assert transitivity(net) == pytest.approx(known(graph.transitivity_undirected(mode="nan")))
    assert clustering(net) == pytest.approx(
        known(graph.transitivity_avglocal_undirected(mode="nan"))
    )
    census = graph.as_directed().triad_census()
    if len(net.people) > 2:
        assert triads(net) == (census["003"], census["102"], census["201"], census["300"])
    if net.ties:
        assert mean_distance(net) == pytest.approx(graph.average_path_length(unconn=True))
        assert diameter(net) == graph.diameter(unconn=True)
