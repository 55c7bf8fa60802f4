import pytest
from hypothesis import given, settings

from formats.any_network import xml_networks
from kring.formats.graph import Edge, Graph, Node
from kring.formats.graph_network import fixed_id, graph_of, is_somebody, network_of_graph
from kring.formats.telling import Telling


@settings(max_examples=25)
@given(xml_networks())
def test_a_network_and_its_graph_say_the_same(network):
    assert network_of_graph(graph_of(network), file="a", telling=Telling()) == network


@pytest.mark.parametrize(("name", "somebody"), [("An", True), ("12", False), (" ", False)])
def test_a_bare_number_is_no_name(name, somebody):
    assert is_somebody(name) == somebody


def test_an_id_that_cannot_be_kept_is_replaced_by_a_fixed_one():
    assert fixed_id("an-1") == "an-1"
    assert fixed_id("An & Bo") == fixed_id("An & Bo") != fixed_id("An & Co")


def test_the_label_of_an_edge_becomes_a_kind_of_tie():
    nodes = [Node(id=name, line=1) for name in ("ego", "an", "bo")]
    edges = [Edge(source="bo", target="an", line=2, label="buren")]
    network = network_of_graph(Graph(nodes=nodes, edges=edges), file="a", telling=Telling())
    assert network.ties[0].labels == ("buren",)
