"""Writing krings as GEXF with a spell for each moment, for Gephi's timeline.

Everybody is there from each moment at which they stood on the paper until the next, and what was
said of them holds for that time; `order` tells who came first. Several krings stand side by
side in one graph: an id begins with the number of its kring. A node without a label, of `kind`
about, holds what is said of the kring as a whole, and the title and sentence of each moment.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from kring.formats.copies import FrozenMoment, KringCopy
from kring.formats.flat_rows import written
from kring.formats.graph import Edge, Graph, Node, Said
from kring.formats.graph_network import graph_of
from kring.formats.xml_writing import attribute
from kring.network.values import Scalar

FIELD = "f."
COLUMN = "c."
KRING = "f.kind"
MOMENT_TITLE, MOMENT_SENTENCE = "moment_title", "moment_sentence"
START = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
    '  <graph mode="dynamic" timeformat="date" defaultedgetype="undirected">'
)

Spell = tuple[str, str]
Told = dict[str, list[tuple[Node | Edge, Spell]]]


def as_bytes(copies: Sequence[KringCopy], *, now: datetime | None = None) -> bytes:
    """Write krings with their moments.

    Args:
        copies: Each with its moments, the oldest first.
        now: When the last spell begins; else this moment.
    """
    keys: dict[tuple[str, str, str], str] = {}
    nodes: list[str] = []
    edges: list[str] = []
    for number, copy in enumerate(copies, start=1):
        of_nodes, of_edges = _over_time(copy, now or datetime.now(UTC))
        for held in of_nodes.values():
            nodes += _part("node", held, number, keys)
        for held in of_edges.values():
            edges += _part("edge", held, number, keys)
    declared = [line for scope in ("node", "edge") for line in _declared(scope, keys)]
    body = ["    <nodes>", *nodes, "    </nodes>", "    <edges>", *edges, "    </edges>"]
    return "\n".join([START, *declared, *body, "  </graph>", "</gexf>", ""]).encode()


def _over_time(copy: KringCopy, now: datetime) -> tuple[Told, Told]:
    """Give per node and edge what it was at each time."""
    moments = sorted(copy.moments, key=lambda moment: moment.set_at)
    last = max([now, *(each.set_at + timedelta(seconds=1) for each in moments)])
    starts = [*(each.set_at for each in moments), last]
    networks = [*(each.network for each in moments), copy.network]
    called = [*map(_called, moments), {}]
    nodes: Told = {}
    edges: Told = {}
    for at, (start, network, said) in enumerate(zip(starts, networks, called, strict=True)):
        end = _instant(starts[at + 1]) if at + 1 < len(starts) else ""
        spell = (_instant(start), end)
        graph = graph_of(network)
        for order, node in enumerate((_about(graph, said), *graph.nodes)):
            node.fields["order"] = order
            nodes.setdefault(node.id, []).append((node, spell))
        for order, edge in enumerate(graph.edges):
            edge.fields["order"] = order
            edges.setdefault(edge.id, []).append((edge, spell))
    return nodes, edges


def _called(moment: FrozenMoment) -> Said:
    """Give the title and the sentence of a moment, as far as it has them."""
    title: Said = {MOMENT_TITLE: moment.title} if moment.title else {}
    return title if moment.sentence is None else {**title, MOMENT_SENTENCE: moment.sentence}


def _about(graph: Graph, called: Said) -> Node:
    fields: Said = {"network": graph.id, **called, **graph.fields}
    return Node(id="kring", line=0, kind="about", fields=fields, said=graph.said)


def _part(
    scope: str,
    held: Sequence[tuple[Node | Edge, Spell]],
    number: int,
    keys: dict[tuple[str, str, str], str],
) -> Iterator[str]:
    part = held[-1][0]
    named = f"id={attribute(f'{number}/{part.id}')}"
    if isinstance(part, Edge):
        source, target = f"{number}/{part.source}", f"{number}/{part.target}"
        named += f" source={attribute(source)} target={attribute(target)}"
    elif part.label:
        named += f" label={attribute(part.label)}"
    yield f"      <{scope} {named}>"
    yield "        <attvalues>"
    for each, spell in held:
        fields: Said = {"kind": each.kind or "", **each.fields}
        for values, prefix in ((fields, FIELD), (each.said, COLUMN)):
            for name, value in values.items():
                key = keys.setdefault((scope, prefix + name, _type_of(value)), "")
                key = key or _key(scope, prefix, name, value, keys)
                said = f"for={attribute(key)} value={attribute(written(value))}"
                yield f"          <attvalue {said}{_bounds(spell)}/>"
    yield "        </attvalues>"
    yield "        <spells>"
    yield from (f"          <spell{_bounds(spell)}/>" for _, spell in held)
    yield "        </spells>"
    yield f"      </{scope}>"


def _key(
    scope: str, prefix: str, name: str, value: Scalar, keys: dict[tuple[str, str, str], str]
) -> str:
    """Give an attribute an id: a field under its code, a column under a number and its name."""
    own = f"{FIELD}{name}" if prefix == FIELD else f"{COLUMN}{len(keys)}:{name}"
    keys[scope, prefix + name, _type_of(value)] = own
    return own


def _declared(scope: str, keys: dict[tuple[str, str, str], str]) -> Iterator[str]:
    yield f'    <attributes class="{scope}" mode="dynamic">'
    for (of, name, kind), key in keys.items():
        if of == scope:
            title = name.removeprefix(FIELD).removeprefix(COLUMN)
            said = f"id={attribute(key)} title={attribute(title)} type={attribute(kind)}"
            yield f"      <attribute {said}/>"
    yield "    </attributes>"


def _instant(time: datetime) -> str:
    return time.astimezone(UTC).isoformat()


def _bounds(spell: Spell) -> str:
    start, end = spell
    return f' start="{start}"' + (f' end="{end}"' if end else "")


def _type_of(value: Scalar) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "long"
    return "double" if isinstance(value, float) else "string"
