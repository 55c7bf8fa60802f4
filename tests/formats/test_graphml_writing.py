import io
import re

import igraph
import networkx as nx

from kring.formats.graphml_writing import as_bytes
from kring.network.model import Alter, Bond, Ego, Tie
from kring.network.network import network_of

NETWORK = network_of(
    [
        Ego(id="ik", name="Sara"),
        Alter(id="an", name="An & co", channels=("phone", "letter")),
        Alter(id="bo", name="Bo"),
        Bond(id="ik~an", closeness=1),
        Tie(id="an~bo", knows=True),
    ],
    id="voorbeeld",
    columns={"an": {"age": 34, "label": "x"}, "bo": {"age": "oud"}},
)


def test_networkx_opens_it_with_everybody_and_every_field():
    graph = nx.read_graphml(io.BytesIO(as_bytes([NETWORK])))
    assert set(graph.nodes) == {"ik", "an", "bo"}
    assert graph.nodes["an"]["label"] == "An & co"
    assert graph.nodes["an"]["channels"] == '["phone", "letter"]'
    assert (graph.nodes["an"]["age"], graph.nodes["bo"]["age (2)"]) == (34, "oud")
    assert graph.nodes["an"]["label (2)"] == "x"
    kinds = {edge["kind"] for *_, edge in graph.edges(data=True)}
    assert kinds == {"bond", "tie"}


def test_igraph_opens_it_too(tmp_path):
    (tmp_path / "a.graphml").write_bytes(as_bytes([NETWORK]))
    graph = igraph.Graph.Read_GraphML(str(tmp_path / "a.graphml"))
    assert (graph.vcount(), graph.ecount(), graph.vs["label"][1]) == (3, 2, "An & co")
    assert graph.vs["kind"] == ["ego", "alter", "alter"]


def test_a_file_without_networks_is_still_sound():
    assert as_bytes([]).endswith(b"</graphml>\n")


def test_ids_are_as_the_schema_wants_them():
    text = as_bytes([NETWORK, network_of([], id="one of 9 (x)"), network_of([])]).decode()
    ids = re.findall(r'<(?:graph|node|edge)[^>]* id="([^"]*)"', text)
    assert "an:bo" in ids and "ik:an" in ids
    assert all(re.fullmatch(r"[A-Za-z0-9._:-]+", each) for each in ids)
    assert text.count("one of 9 (x)") == 1
    assert '<graph edgedefault="undirected">' in text
