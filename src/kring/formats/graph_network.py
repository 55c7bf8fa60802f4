"""A graph as a person's network, and a network as a graph.

A file of Kring tells of each node and edge which kind of thing it is and fills its fields. In
any other file an attribute is only a column: a program that calls something `closeness` may
mean a figure. There the central person is the node that is called so; who is tied to them is
around them, and a tie between two others means that they know each other. Direction is left
out, a pair counts once.
"""

import hashlib
import math
from collections.abc import Iterable, Sequence

from kring.formats.cells import is_id
from kring.formats.errors import BadInput
from kring.formats.flat import KIND_OF, flat, thing_of
from kring.formats.graph import Edge, Graph, Node, Said
from kring.formats.telling import Telling
from kring.network.edits import Refused
from kring.network.model import ABOUT_ID, About, Alter, Bond, Ego, Thing, Tie, ends, pair
from kring.network.network import Network, network_of

EGO_WORDS = frozenset({"ego", "ik", "moi", "me", "self", "respondent"})
EGO_ATTRIBUTES = ("kind", "type", "role", "ego", "is_ego")
LONGEST = 200


def network_of_graph(graph: Graph, *, file: str, telling: Telling) -> Network:
    """Make a graph into a network.

    Raises:
        BadInput: A node stands in it twice, or a file of Kring holds what cannot be.
    """
    _expect_once(graph, file=file)
    edges = _sound_edges(graph, file=file, telling=telling)
    if graph.made_by == "kring":
        return _own(graph, edges, file=file)
    return _others(graph, edges, file=file, telling=telling)


def graph_of(network: Network) -> Graph:
    """Give the people and lines of a network as a graph; what else it holds stays out."""
    people: tuple[Ego | Alter, ...] = (*network.egos, *network.alters)
    nodes = [
        Node(
            id=thing.id,
            line=0,
            label=thing.name,
            kind=KIND_OF[type(thing)],
            fields=flat(thing),
            said=dict(network.columns.get(thing.id, {})),
        )
        for thing in people
    ]
    edges = []
    for thing in (*network.bonds, *network.under("ties")):
        source, target = ends(thing.id)
        kind = KIND_OF[type(thing)]
        said = dict(network.columns.get(thing.id, {}))
        edge = Edge(source=source, target=target, line=0, id=thing.id, kind=kind)
        edges.append(edge)
        edge.fields, edge.said = flat(thing), said
    return Graph(
        id=network.id,
        made_by="kring",
        nodes=nodes,
        edges=edges,
        fields=flat(network.about),
        said=dict(network.columns.get(ABOUT_ID, {})),
    )


def fixed_id(text: str) -> str:
    """Give an id Kring can keep; one that it cannot is replaced by a fixed one of its own."""
    return text if is_id(text) else hashlib.sha256(text.encode()).hexdigest()[:32]


def is_somebody(name: str) -> bool:
    """Tell whether what a node is called may be a name: a bare number is not."""
    return bool(name.strip()) and not name.strip().isdigit()


def _own(graph: Graph, edges: Sequence[Edge], *, file: str) -> Network:
    things: list[Thing] = []
    parts: tuple[Node | Edge, ...] = (*graph.nodes, *edges)
    place = parts[0].line if parts else 1
    try:
        things.append(thing_of("about", ABOUT_ID, graph.fields))
        for part in parts:
            place = part.line
            things.append(thing_of(part.kind or "", part.id, part.fields))
    except Refused:
        raise BadInput(
            "{file}, line {line}: this holds something that cannot stand there."
            " Mend it or take it out.",
            file=file,
            line=place,
        ) from None
    said = {part.id: part.said for part in parts} | {ABOUT_ID: graph.said}
    return network_of(things, id=graph.id, columns={of: held for of, held in said.items() if held})


def _others(graph: Graph, edges: Sequence[Edge], *, file: str, telling: Telling) -> Network:
    centre = graph.centre or next((node for node in graph.nodes if _is_ego(node)), None)
    names = {node.id: fixed_id(node.id) for node in graph.nodes}
    if centre is None:
        ego = Ego(id=next(name for name in ("ego", "ego-", "ego--") if name not in names.values()))
        telling.of_left_out(
            BadInput(
                "{file}: none of them is called “ego”, so everybody stands around somebody who is"
                " not in the file.",
                file=file,
            )
        )
    else:
        ego = Ego(id=fixed_id(centre.id), name=None if graph.centre else _name(centre))
    said = {names[node.id]: _clean(node.said) for node in graph.nodes}
    if graph.centre:
        said[ego.id] = _clean(graph.centre.said)
    alters = [
        Alter(id=names[node.id], name=_name(node)) for node in graph.nodes if node is not centre
    ]
    bonds: dict[str, Bond] = {}
    labels: dict[str, dict[str, None]] = {}
    for edge in edges:
        first, second = names[edge.source], names[edge.target]
        if ego.id in {first, second}:
            line = f"{ego.id}~{second if first == ego.id else first}"
            bonds[line] = Bond(id=line)
        else:
            line = pair(first, second)
            labels.setdefault(line, {}).update({edge.label[:LONGEST]: None} if edge.label else {})
        said[line] = _clean(edge.said) | said.get(line, {})
    ties = [
        Tie(id=line, knows=True, labels=tuple(called)[:50] or None)
        for line, called in labels.items()
    ]
    _tell_of_no_number(graph, file=file, telling=telling)
    title = graph.id[:LONGEST] or None
    about = About(id=ABOUT_ID, title=title, ties_asked=graph.ties_asked or bool(ties) or None)
    said[ABOUT_ID] = _clean(graph.said)
    return network_of(
        [about, ego, *alters, *bonds.values(), *ties],
        id=graph.id,
        columns={of: held for of, held in said.items() if held},
    )


def _is_ego(node: Node) -> bool:
    if any(word.strip().lower() in EGO_WORDS for word in (node.id, node.label or "")):
        return True
    told = {name.lower(): value for name, value in node.said.items()}
    for name in EGO_ATTRIBUTES:
        value = told.get(name)
        if value is True or (isinstance(value, str) and value.strip().lower() in EGO_WORDS):
            return True
    return False


def _name(node: Node) -> str | None:
    called = next(
        (str(value) for name, value in node.said.items() if name.lower() == "name"),
        node.label or node.id,
    )
    return called[:LONGEST] if is_somebody(called) else None


def _clean(said: Said) -> Said:
    return {
        name: value
        for name, value in said.items()
        if name.lower() != "name" and not (isinstance(value, float) and not math.isfinite(value))
    }


def _expect_once(graph: Graph, *, file: str) -> None:
    seen: set[str] = set()
    for node in graph.nodes:
        if node.id in seen:
            raise BadInput(
                "{file}, line {line}: “{id}” stands there twice. Give one of them another id.",
                file=node.file or file,
                line=node.line,
                id=node.id[:60],
            )
        seen.add(node.id)


def _sound_edges(graph: Graph, *, file: str, telling: Telling) -> list[Edge]:
    """Leave out ties of somebody with themselves and ties to nobody, and tell how many."""
    ids = {node.id for node in graph.nodes}
    looped = [edge for edge in graph.edges if edge.source == edge.target]
    loose = [
        edge
        for edge in graph.edges
        if edge.source != edge.target and not {edge.source, edge.target} <= ids
    ]
    if looped:
        telling.of_left_out(
            BadInput(
                "{file}, line {line}: a tie of somebody with themselves is left out"
                " ({count} in all).",
                file=looped[0].file or file,
                line=looped[0].line,
                count=len(looped),
            )
        )
    if loose:
        telling.of_left_out(
            BadInput(
                "{file}, line {line}: a tie with somebody who is not in the file is left out"
                " ({count} in all).",
                file=loose[0].file or file,
                line=loose[0].line,
                count=len(loose),
            )
        )
    unsound = {id(edge) for edge in (*looped, *loose)}
    return [edge for edge in graph.edges if id(edge) not in unsound]


def _tell_of_no_number(graph: Graph, *, file: str, telling: Telling) -> None:
    parts: Iterable[Node | Edge] = (*graph.nodes, *graph.edges)
    for part in parts:
        for name, value in part.said.items():
            if isinstance(value, float) and not math.isfinite(value):
                telling.of_left_out(
                    BadInput(
                        "{file}, line {line}: what stands under “{column}” is no number; it is"
                        " read as not known, and so are others like it.",
                        file=part.file or file,
                        line=part.line,
                        column=name,
                    )
                )
                return
