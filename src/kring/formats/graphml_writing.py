"""Writing people and lines as GraphML, which igraph, networkx, Gephi and R open.

Each network is a `<graph>` of its own. Every node and edge says its `kind` (ego or alter, bond
or tie) and bears Kring's fields under their codes; a list is written as JSON. `label` is there
for programs that draw. Columns of a research file keep their name and their type.

Ids are as the schema of GraphML wants them (NMTOKEN): a line is `an:bo` where Kring says `an~bo`,
and a network whose own id is something else bears it as the field `network`.
"""

import re
from collections.abc import Iterator, Sequence

from kring.formats.graph import Edge, Graph, Node, Said
from kring.formats.graph_network import graph_of
from kring.formats.xml_writing import attribute, text
from kring.network.network import Network
from kring.network.values import Scalar

BETWEEN = ":"  # in the id of a line, in place of the ~ that XML does not allow there
NMTOKEN = re.compile(r"[A-Za-z0-9._:-]+")
FIELD = "f."
LABEL = "label"
KRING = "f.graph.kring"
START = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns'
    ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">'
)


def as_bytes(networks: Sequence[Network]) -> bytes:
    """Write networks as one file of GraphML, a graph each."""
    graphs = [graph_of(network) for network in networks]
    keys = _Keys(graphs)
    lines = [line for graph in graphs for line in _graph(graph, keys)]
    return "\n".join([START, *keys.lines(), *lines, "</graphml>", ""]).encode()


class _Keys:
    """Collects which attributes there are, with a key for each name and type of value.

    Whole numbers of a column with decimals elsewhere are written as decimals, so that it is one
    column; where numbers and words are mixed each has its own, for igraph takes no name twice.
    """

    def __init__(self, graphs: Sequence[Graph]) -> None:
        self.known: dict[tuple[str, str, str, bool], str] = {}
        self.decimals = {
            (scope, name)
            for graph in graphs
            for scope, parts in (("graph", [graph]), ("node", graph.nodes), ("edge", graph.edges))
            for part in parts
            for name, value in part.said.items()
            if isinstance(value, float)
        }

    def key(self, scope: str, name: str, value: Scalar, *, is_field: bool) -> str:
        """Give the key of an attribute; the same name with another type of value has another."""
        kind = _type_of(value)
        if kind == "long" and not is_field and (scope, name) in self.decimals:
            kind = "double"
        own = (scope, name, kind, is_field)
        if own not in self.known:
            number = len(self.known) + 1
            self.known[own] = f"{FIELD}{scope}.{name}" if is_field else f"c.{number}"
        return self.known[own]

    def lines(self) -> Iterator[str]:
        """Declare every attribute that is used."""
        fields = {name for (_, name, _, is_field) in self.known if is_field} | {LABEL}
        taken = {(scope, name) for scope in ("graph", "node", "edge") for name in fields}
        for (scope, name, kind, is_field), key in self.known.items():
            shown, number = name, 1
            while not is_field and (scope, shown) in taken:
                number += 1
                shown = f"{name} ({number})"
            taken.add((scope, shown))
            declared = (
                f'  <key id="{key}" for="{scope}" attr.name={attribute(shown)} attr.type="{kind}"'
            )
            described = f"<desc>{text(name)}</desc></key>"
            yield f"{declared}/>" if is_field else f"{declared}>{described}"
        yield '  <key id="label" for="node" attr.name="label" attr.type="string"/>'


def _graph(graph: Graph, keys: _Keys) -> Iterator[str]:
    fits = NMTOKEN.fullmatch(graph.id)
    named = f" id={attribute(graph.id)}" if fits else ""
    own: Said = {"kring": 1} if fits or not graph.id else {"kring": 1, "network": graph.id}
    yield f'  <graph{named} edgedefault="undirected">'
    yield from _told("graph", {**own, **graph.fields}, graph.said, keys, pad="    ")
    for node in graph.nodes:
        yield f"    <node id={attribute(node.id)}>"
        if node.label:
            yield f'      <data key="label">{text(node.label)}</data>'
        yield from _thing("node", node, keys)
        yield "    </node>"
    for edge in graph.edges:
        line = edge.id.replace("~", BETWEEN)
        yield (
            f"    <edge id={attribute(line)} source={attribute(edge.source)}"
            f" target={attribute(edge.target)}>"
        )
        yield from _thing("edge", edge, keys)
        yield "    </edge>"
    yield "  </graph>"


def _thing(scope: str, part: Node | Edge, keys: _Keys) -> Iterator[str]:
    fields: Said = {"kind": part.kind or "", **part.fields}
    yield from _told(scope, fields, part.said, keys, pad="      ")


def _told(scope: str, fields: Said, said: Said, keys: _Keys, *, pad: str) -> Iterator[str]:
    for held, is_field in ((fields, True), (said, False)):
        for name, value in held.items():
            key = keys.key(scope, name, value, is_field=is_field)
            yield f'{pad}<data key="{key}">{text(_written(value))}</data>'


def _type_of(value: Scalar) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "long"
    return "double" if isinstance(value, float) else "string"


def _written(value: Scalar) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
