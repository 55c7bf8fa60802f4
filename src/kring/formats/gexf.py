"""Reading GEXF, as Gephi, networkx and Kring itself write it.

A file of Kring tells for each time who was there and what was said; it becomes a kring with its
earlier moments. Of any other file all nodes and edges are read at once.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from kring.formats.copies import FrozenMoment, KringCopy
from kring.formats.errors import BadInput
from kring.formats.gexf_writing import COLUMN, FIELD, KRING, MOMENT_SENTENCE, MOMENT_TITLE
from kring.formats.graph import Edge, Graph, Node, Said
from kring.formats.graph_network import network_of_graph
from kring.formats.source import Source
from kring.formats.telling import Telling
from kring.formats.xml_tree import Element, tree_of
from kring.formats.xml_value import value_of_type


class _Attribute(NamedTuple):
    title: str
    type: str
    default: str | None


Attributes = Mapping[tuple[str, str], _Attribute]
Spell = tuple[str, str]


def copies_in(source: Source, telling: Telling) -> list[KringCopy]:
    """Read a file of GEXF.

    Raises:
        BadInput: It is no sound XML, holds no graph, or somebody is in it twice.
    """
    tree = tree_of(source)
    element = tree.first("graph")
    if element is None:
        raise BadInput("{file} holds no network: there is no <graph> in it.", file=source.name)
    attributes = _attributes(element)
    if ("node", KRING) in attributes:
        return _own(element, attributes, source, telling)
    graph = Graph(
        nodes=[_node(each, attributes, None) for each in _parts(element, "node")],
        edges=[_edge(each, attributes, None, source.name) for each in _parts(element, "edge")],
    )
    return [KringCopy(network=network_of_graph(graph, file=source.name, telling=telling))]


def _own(
    element: Element, attributes: Attributes, source: Source, telling: Telling
) -> list[KringCopy]:
    """Read each network of a file of Kring, at each of its times."""
    by_network: dict[str, tuple[list[Element], list[Element]]] = {}
    for at, name in enumerate(("node", "edge")):
        for part in _parts(element, name):
            of = part.attributes.get("id", "").partition("/")[0]
            by_network.setdefault(of, ([], []))[at].append(part)
    copies = []
    for nodes, edges in by_network.values():
        try:
            copies.append(_own_copy(nodes, edges, attributes, source.name, telling))
        except BadInput as bad:
            telling.of_bad(bad)
    return copies


def _own_copy(
    nodes: Sequence[Element],
    edges: Sequence[Element],
    attributes: Attributes,
    file: str,
    telling: Telling,
) -> KringCopy:
    times = sorted({spell for part in nodes for spell in _spells(part)})
    networks = []
    called = []
    for spell in times or [("", "")]:
        graph = Graph(made_by="kring")
        named: Said = {}
        there = [part for part in nodes if spell in _spells(part) or not times]
        for node in sorted((_node(part, attributes, spell) for part in there), key=_order):
            said = _add_own_node(graph, node)
            named = said or named
        between = [part for part in edges if spell in _spells(part) or not times]
        read = (_edge(part, attributes, spell, file) for part in between)
        graph.edges = sorted(read, key=_order)
        parts: list[Node | Edge] = [*graph.nodes, *graph.edges]
        for each in parts:
            each.fields.pop("order", None)
        networks.append(network_of_graph(graph, file=file, telling=telling))
        called.append(named)
    moments = zip(times, networks[:-1], called, strict=False)
    return KringCopy(
        network=networks[-1],
        moments=tuple(
            FrozenMoment(
                set_at=_time(spell[0], file),
                title=str(named.get(MOMENT_TITLE, "")),
                sentence=str(named[MOMENT_SENTENCE]) if MOMENT_SENTENCE in named else None,
                network=network,
            )
            for spell, network, named in moments
        ),
    )


def _add_own_node(graph: Graph, node: Node) -> Said:
    """Take a node in: one is no person but the network itself, and tells what a moment is called.

    Returns:
        The title and the sentence of the moment, where this is that node.
    """
    if node.kind != "about":
        graph.nodes.append(node)
        return {}
    node.fields.pop("order", None)
    graph.id = str(node.fields.pop("network", ""))
    names = [name for name in (MOMENT_TITLE, MOMENT_SENTENCE) if name in node.fields]
    called: Said = {name: node.fields.pop(name) for name in names}
    graph.fields, graph.said = node.fields, node.said
    return called


def _order(part: Node | Edge) -> int:
    text = str(part.fields.get("order", ""))
    return int(text) if text.isascii() and text.isdigit() else 0


def _time(text: str, file: str) -> datetime:
    try:
        time = datetime.fromisoformat(text)
        if time.tzinfo is not None:
            return time
    except ValueError:
        pass
    raise BadInput("{file}: “{time}” is no time. Make the file again.", file=file, time=text[:60])


def _node(part: Element, attributes: Attributes, spell: Spell | None) -> Node:
    fields, said = _told(part, "node", attributes, spell)
    own = part.attributes.get("id", "")
    return Node(
        id=own.rpartition("/")[2] if spell is not None else own,
        line=part.line,
        label=part.attributes.get("label") or None,
        kind=str(fields.pop("kind", "")) or None,
        fields=fields,
        said=said,
    )


def _edge(part: Element, attributes: Attributes, spell: Spell | None, file: str) -> Edge:
    fields, said = _told(part, "edge", attributes, spell)
    ends = [part.attributes.get(end) for end in ("source", "target")]
    if None in ends:
        raise BadInput(
            "{file}, line {line}: <{element}> has no “{name}”. Make the file again.",
            file=file,
            line=part.line,
            element="edge",
            name="source" if ends[0] is None else "target",
        )
    source, target = (
        str(end).rpartition("/")[2] if spell is not None else str(end) for end in ends
    )
    weight = value_of_type(part.attributes.get("weight", ""), "double")
    if weight is not None and spell is None:
        said.setdefault("weight", weight)
    return Edge(
        source=source,
        target=target,
        line=part.line,
        id=part.attributes.get("id", "").rpartition("/")[2],
        label=part.attributes.get("label") or None,
        kind=str(fields.pop("kind", "")) or None,
        fields=fields,
        said=said,
    )


def _told(
    part: Element, scope: str, attributes: Attributes, spell: Spell | None
) -> tuple[Said, Said]:
    """Give Kring's own fields and all other attributes of a part, at one time."""
    texts = {
        own: attribute.default
        for (of, own), attribute in attributes.items()
        if of == scope and attribute.default is not None
    }
    for each in _all(part, "attvalues", "attvalue"):
        when = (each.attributes.get("start", ""), each.attributes.get("end", ""))
        if not spell or spell == ("", "") or when in {spell, ("", "")}:
            key = each.attributes.get("for", each.attributes.get("id", ""))
            texts[key] = each.attributes.get("value", "")
    fields: Said = {}
    said: Said = {}
    for own, text in texts.items():
        attribute = attributes.get((scope, own)) or _Attribute(own, "string", None)
        if own.startswith(FIELD):
            fields[own.removeprefix(FIELD)] = text or ""
        else:
            value = value_of_type(text or "", attribute.type)
            if value is not None:
                said[attribute.title] = value
    return fields, said


def _attributes(graph: Element) -> Attributes:
    found = {}
    for group in graph.all("attributes"):
        scope = group.attributes.get("class", "node")
        for each in group.all("attribute"):
            own, default = each.attributes.get("id", ""), each.first("default")
            title = each.attributes.get("title", own)
            if own.startswith(COLUMN):
                title = own.partition(":")[2]
            kind = each.attributes.get("type", "")
            found[scope, own] = _Attribute(title, kind, default.text if default else None)
    return found


def _spells(part: Element) -> list[Spell]:
    return [
        (each.attributes.get("start", ""), each.attributes.get("end", ""))
        for each in _all(part, "spells", "spell")
    ]


def _parts(graph: Element, name: str) -> list[Element]:
    """Give all nodes or edges, those inside others too."""
    found = []
    for part in _all(graph, f"{name}s", name):
        found.append(part)
        found += _parts(part, name)
    return found


def _all(element: Element, group: str, name: str) -> list[Element]:
    return [each for held in element.all(group) for each in held.all(name)]
