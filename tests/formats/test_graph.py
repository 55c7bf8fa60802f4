from kring.formats.graph import Graph, Node


def test_each_graph_has_lists_of_its_own():
    first, second = Graph(), Graph()
    first.nodes.append(Node(id="a", line=1))
    assert (second.nodes, second.made_by) == ([], "other")
