import io

import networkx as nx
import pytest
from hypothesis import given, settings

from formats.any_network import xml_networks
from kring.formats import graphml_writing
from kring.formats.errors import BadInput
from kring.formats.graphml import networks_in
from kring.formats.source import Source
from kring.formats.telling import Telling
from kring.network.model import pair


def read(content, notes=None, bad=None):
    content = content if isinstance(content, bytes) else content.encode()
    notes = [] if notes is None else notes
    telling = Telling(None if bad is None else bad.append, notes.append)
    return networks_in(Source("a.graphml", content), telling)


def by_networkx(graph):
    held = io.BytesIO()
    nx.write_graphml(graph, held)
    return held.getvalue()


@settings(max_examples=25)
@given(xml_networks())
def test_what_is_written_comes_back_identical(network):
    assert read(graphml_writing.as_bytes([network])) == [network]


def test_several_networks_stand_in_one_file_and_come_back():
    first, second = read("<graphml><graph id='x'/><graph id='y'/></graphml>")
    assert read(graphml_writing.as_bytes([first, second])) == [first, second]


def test_a_graph_of_networkx_has_the_node_called_ego_in_the_middle():
    graph = nx.Graph()
    graph.add_node("ego", label="Sara")
    graph.add_node("n1", label="An", age=34, close=True)
    graph.add_node("n2", label="Bo", score=0.5)
    graph.add_edge("ego", "n1", weight=3)
    graph.add_edge("n1", "n2", weight=2)
    (network,) = read(by_networkx(graph))
    assert [ego.name for ego in network.egos] == ["Sara"]
    assert [(alter.id, alter.name) for alter in network.alters] == [("n1", "An"), ("n2", "Bo")]
    assert [bond.id for bond in network.bonds] == ["ego~n1"]
    assert [tie.id for tie in network.ties] == [pair("n1", "n2")]
    assert network.columns["n1"] == {"age": 34, "close": True}
    assert network.columns["ego~n1"] == {"weight": 3}
    assert network.about.ties_asked is True


def test_somebody_can_be_the_ego_by_an_attribute():
    graph = nx.Graph()
    graph.add_node("1", role="ego")
    graph.add_node("2", name="An")
    (network,) = read(by_networkx(graph))
    assert ([ego.id for ego in network.egos], network.alters[0].name) == (["1"], "An")


def test_a_graph_without_ego_gets_one_and_that_is_told():
    notes = []
    (network,) = read(by_networkx(nx.path_graph(3)), notes)
    assert ([ego.id for ego in network.egos], len(network.alters)) == (["ego"], 3)
    assert str(notes[0]).startswith("a.graphml: none of them is called “ego”")
    assert len(notes) == 1


def test_a_pair_counts_once_whatever_the_direction_and_loops_are_left_out_and_told():
    graph = nx.DiGraph([("an", "bo"), ("bo", "an"), ("an", "an")])
    graph.add_node("ego")
    notes = []
    (network,) = read(by_networkx(graph), notes)
    assert [tie.id for tie in network.ties] == ["an~bo"]
    assert "a tie of somebody with themselves is left out (1 in all)" in str(notes[0])


def test_a_tie_to_nobody_is_left_out_and_told_with_its_line():
    notes = []
    text = '<graphml><graph>\n<node id="ego"/>\n<edge source="ego" target="x"/></graph></graphml>'
    (network,) = read(text, notes)
    assert network.bonds == ()
    assert str(notes[0]).startswith("a.graphml, line 3: a tie with somebody who is not in the file")


def test_what_is_no_number_is_not_known_and_that_is_told():
    graph = nx.Graph()
    graph.add_node("ego")
    graph.add_node("an", age=float("nan"))
    notes = []
    (network,) = read(by_networkx(graph), notes)
    assert network.columns == {}
    assert "under “age” is no number" in str(notes[0])


def test_somebody_who_is_there_twice_costs_only_that_graph():
    twice = '<graph><node id="an"/>\n<node id="an"/></graph>'
    text = f'<graphml>{twice}<graph><node id="ego"/></graph></graphml>'
    told = []
    assert len(read(text, bad=told)) == 1
    assert str(told[0]) == (
        "a.graphml, line 2: “an” stands there twice. Give one of them another id."
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<graphml/>", "holds no network"),
        ("<graphml><graph>\n<node/></graph></graphml>", "line 2: <node> has no “id”"),
        ("<graphml><graph>", "stops halfway"),
    ],
)
def test_what_cannot_be_read_is_told(text, sentence):
    with pytest.raises(BadInput, match=sentence):
        read(text)


def test_a_default_of_a_key_counts_where_nothing_is_said():
    text = """<graphml><key id="d" for="node" attr.name="paid" attr.type="boolean">
      <default>true</default></key><graph><node id="ego"><data key="d">false</data></node>
      <node id="an"/></graph></graphml>"""
    (network,) = read(text)
    assert network.columns == {"ego": {"paid": False}, "an": {"paid": True}}


def test_a_changed_file_of_kring_that_holds_what_cannot_be_is_told():
    (network,) = read("<graphml><graph><node id='ego'/><node id='an'/></graph></graphml>")
    text = graphml_writing.as_bytes([network]).decode().replace(">alter<", ">dragon<")
    with pytest.raises(BadInput, match=r"line \d+: this holds something that cannot stand there"):
        read(text)
