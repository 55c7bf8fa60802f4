"""Reading GraphML, as igraph, networkx, Gephi and Kring itself write it."""

from collections.abc import Mapping
from typing import NamedTuple

from kring.formats.errors import BadInput
from kring.formats.graph import Edge, Graph, Node, Said
from kring.formats.graph_network import network_of_graph
from kring.formats.graphml_writing import BETWEEN, FIELD, KRING, LABEL
from kring.formats.source import Source
from kring.formats.telling import Telling
from kring.formats.xml_tree import Element, tree_of
from kring.formats.xml_value import value_of_type
from kring.network.network import Network

LABELS = ("label", "labels", "v_label")


class Key(NamedTuple):
    """What is declared of one attribute."""

    id: str
    name: str
    type: str
    default: str | None


Keys = Mapping[tuple[str, str], Key]


def networks_in(source: Source, telling: Telling) -> list[Network]:
    """Read every graph in a file as a network; a bad one does not cost the others theirs.

    Raises:
        BadInput: It is no sound XML, or there is no graph in it.
    """
    tree = tree_of(source)
    keys = _keys(tree)
    graphs = tree.all("graph")
    if not graphs:
        raise BadInput(
            "{file} holds no network: there is no <graph> in it.",
            file=source.name,
        )
    networks = []
    for graph in graphs:
        try:
            found = _graph(graph, keys, file=source.name)
            networks.append(network_of_graph(found, file=source.name, telling=telling))
        except BadInput as bad:
            telling.of_bad(bad)
    return networks


def _graph(element: Element, keys: Keys, *, file: str) -> Graph:
    graph = Graph(id=element.attributes.get("id", ""))
    graph.fields, graph.said = _told(element, "graph", keys)
    if graph.fields.pop("kring", None):
        graph.made_by = "kring"
        graph.id = str(graph.fields.pop("network", graph.id))
    for node in element.all("node"):
        fields, said = _told(node, "node", keys)
        kind = str(fields.pop("kind", "")) or None
        label = _label(said) if graph.made_by == "other" else None
        own = _required(node, "id", file=file)
        graph.nodes.append(
            Node(id=own, line=node.line, label=label, kind=kind, fields=fields, said=said)
        )
    for edge in element.all("edge"):
        fields, said = _told(edge, "edge", keys)
        kind = str(fields.pop("kind", "")) or None
        graph.edges.append(
            Edge(
                source=_required(edge, "source", file=file),
                target=_required(edge, "target", file=file),
                line=edge.line,
                id=edge.attributes.get("id", "").replace(BETWEEN, "~"),
                label=_label(said) if graph.made_by == "other" else None,
                kind=kind,
                fields=fields,
                said=said,
            )
        )
    return graph


def _told(element: Element, scope: str, keys: Keys) -> tuple[Said, Said]:
    """Give Kring's own fields and all other attributes of one element."""
    fields: Said = {}
    said: Said = {}
    texts = {
        key.id: key.default
        for (of, _), key in keys.items()
        if key.default is not None and of in {scope, "all"}
    }
    is_own = ("graph", KRING) in keys
    texts |= {data.attributes.get("key", ""): data.text for data in element.all("data")}
    for own, text in texts.items():
        key = keys.get((scope, own)) or keys.get(("all", own)) or Key(own, own, "", None)
        value = value_of_type(text or "", key.type)
        if value is None:
            continue
        if own.startswith(FIELD):
            fields[own.removeprefix(f"{FIELD}{scope}.")] = text or ""
        elif own != LABEL or not is_own:
            said[key.name] = value
    return fields, said


def _label(said: Said) -> str | None:
    for name in LABELS:
        found = next((each for each in said if each.lower() == name), None)
        if found:
            return str(said.pop(found)) or None
    return None


def _required(element: Element, name: str, *, file: str) -> str:
    if name not in element.attributes:
        raise BadInput(
            "{file}, line {line}: <{element}> has no “{name}”. Make the file again.",
            file=file,
            line=element.line,
            element=element.name,
            name=name,
        )
    return element.attributes[name]


def _keys(tree: Element) -> Keys:
    keys = {}
    for element in tree.all("key"):
        own = element.attributes.get("id", "")
        described, default = element.first("desc"), element.first("default")
        name = element.attributes.get("attr.name", own)
        key = Key(
            own,
            described.text if described and own.startswith("c.") else name,
            element.attributes.get("attr.type", ""),
            default.text if default else None,
        )
        keys[element.attributes.get("for", "all"), own] = key
    return keys
