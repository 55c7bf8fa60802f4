"""Reading ego networks from the tables of R's egor, EgoNet, EgoWeb and openeddi.

In three tables (egos, alters, ties), in two, or in one with a column for each alter and each
pair; with one file for all egos, or one for each in a folder of its own. One network an ego. A
weight of nought is no tie. What one ego's rows do wrong does not cost the others theirs.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from kring.formats.ego_tables import ALTER, EgoTable, plain_header, table_in, value_in
from kring.formats.errors import BadInput
from kring.formats.graph import Edge, Graph, Node
from kring.formats.graph_network import is_somebody, network_of_graph
from kring.formats.source import Source
from kring.formats.telling import Telling
from kring.network.network import Network
from kring.network.values import Scalar


@dataclass(slots=True)
class _Ego:
    """What the tables say of one ego."""

    id: str
    said: dict[str, Scalar] = field(default_factory=dict)
    rows: list[tuple[EgoTable, int, list[str]]] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    pairs: dict[tuple[int, int], Edge] = field(default_factory=dict)  # by numbers of people


def networks_in(files: Sequence[Source], *, file: str, telling: Telling) -> list[Network]:
    """Read every ego in some tables as a network.

    Raises:
        BadInput: There is no table of egos or alters, or one cannot be read.
    """
    tables = _tables(files, telling)
    if not any(table.role == "alters" or table.wide for table in tables):
        raise BadInput(
            "{file} holds no table of the people around an ego. Hand in the folder or zip with"
            " egos, alters and ties together.",
            file=file,
        )
    egos: dict[str, _Ego] = {}
    for table in sorted(tables, key=lambda table: ("egos", "alters", "ties").index(table.role)):
        listed = set(egos)
        for line, row in table.rows:
            ego = egos.setdefault(own := _ego_of(table, row, egos), _Ego(own))
            _take(ego, table, line, row)
        _tell_of_strangers(table, listed, egos, telling=telling)
    asked = any(table.role == "ties" or table.dyads for table in tables)
    networks = []
    for ego in egos.values():
        try:
            networks.append(_network(ego, asked=asked, file=file, telling=telling))
        except BadInput as bad:
            telling.of_bad(bad)
    return networks


def _tables(files: Sequence[Source], telling: Telling) -> list[EgoTable]:
    tables = []
    for each in files:
        try:
            table = table_in(each)
        except BadInput as bad:
            telling.of_bad(bad)
            continue
        if table is not None:
            tables.append(table)
    return tables


def _ego_of(table: EgoTable, row: Sequence[str], egos: dict[str, _Ego]) -> str:
    """Tell whose row it is: by its column, else by the name of a file that holds one ego's."""
    if "ego" in table.at:
        return table.cell(row, "ego") or ""
    stem = PurePosixPath(table.file.rsplit("› ", 1)[-1]).stem
    figures = re.sub(r"\D", "", stem)
    return stem if stem in egos or figures not in egos else figures


def _take(ego: _Ego, table: EgoTable, line: int, row: list[str]) -> None:
    if table.role == "egos":
        if ego.rows:
            ego.rows.append((table, line, row))
            return
        ego.rows.append((table, line, row))
        ego.said |= table.said(row)
        ego.nodes += _wide_people(table, line, row)
        ego.pairs |= _wide_ties(table, line, row)
    elif table.role == "alters":
        _take_alter(ego, table, line, row)
    else:
        source, target = table.cell(row, "source"), table.cell(row, "target")
        weight = value_in(row[table.at["weight"]]) if "weight" in table.at else None
        if source is not None and target is not None and not (weight == 0 and weight is not False):
            said = table.said(row) | ({"weight": weight} if weight is not None else {})
            edge = Edge(source=source, target=target, line=line, file=table.file, said=said)
            ego.edges.append(edge)


def _take_alter(ego: _Ego, table: EgoTable, line: int, row: list[str]) -> None:
    own = table.cell(row, "alter")
    is_egoweb = _is_egoweb(table)
    if is_egoweb:
        ego.said |= table.said(row, before=table.at["alter"])
    if own is None or (is_egoweb and own == "0"):
        return  # an interview in which nobody was named has one row too
    said = table.said(row)
    if is_egoweb:
        said = {name: value for name, value in said.items() if name not in ego.said}
    label = table.cell(row, "name") or (own if is_somebody(own) else None)
    ego.nodes.append(Node(id=own, line=line, file=table.file, label=label, said=said))


def _is_egoweb(table: EgoTable) -> bool:
    """Tell whether what is known of the ego stands in each row, before the number of the alter."""
    header = table.header[table.at["alter"]].lower().replace(".", " ").replace("_", " ")
    return header == "alter number"


def _wide_people(table: EgoTable, line: int, row: list[str]) -> list[Node]:
    size = table.cell(row, "size")
    most = int(size) if size and size.isdigit() else None
    nodes = []
    for number, columns in table.wide.items():
        said = table.values(row, columns)
        if (most is not None and number > most) or (most is None and not said):
            continue
        own = next((said.pop(name) for name in [*said] if plain_header(name) in ALTER), number)
        label = str(own) if is_somebody(str(own)) else None
        nodes.append(Node(id=str(own), line=line, file=table.file, label=label, said=said))
    return nodes


def _wide_ties(table: EgoTable, line: int, row: list[str]) -> dict[tuple[int, int], Edge]:
    """Give the pairs with something else than nought, by the numbers of the two."""
    found = {}
    for numbers, at in table.dyads.items():
        weight = value_in(row[at])
        if weight is not None and weight != 0:
            said = {"weight": weight}
            found[numbers] = Edge(source="", target="", line=line, file=table.file, said=said)
    return found


def _network(ego: _Ego, *, asked: bool, file: str, telling: Telling) -> Network:
    if len(ego.rows) > 1:
        table, line, _ = ego.rows[1]
        raise BadInput(
            "{file}, line {line}: the ego “{id}” stands there twice. Take one of them out.",
            file=table.file,
            line=line,
            id=ego.id[:60],
        )
    numbered = {number: node.id for number, node in enumerate(ego.nodes, start=1)}
    for (first, second), edge in ego.pairs.items():
        if first in numbered and second in numbered:  # tables are as wide as the largest network
            edge.source, edge.target = numbered[first], numbered[second]
            ego.edges.append(edge)
    ids = {node.id for node in ego.nodes}
    centre = next(name for name in ("ego", "ego-", "ego--") if name not in ids)
    graph = Graph(
        id=ego.id,
        centre=Node(id=centre, line=1, said=ego.said),
        ties_asked=asked or None,
        nodes=ego.nodes,
        edges=ego.edges,
    )
    return network_of_graph(graph, file=file, telling=telling)


def _tell_of_strangers(
    table: EgoTable, listed: set[str], egos: dict[str, _Ego], *, telling: Telling
) -> None:
    """Tell of rows whose ego has none among the egos, where there is a table of egos."""
    strangers = [own for own in egos if own not in listed]
    if table.role != "egos" and listed and strangers:
        telling.of_left_out(
            BadInput(
                "{file}: the ego “{id}” has no row among the egos ({count} such egos in all).",
                file=table.file,
                id=strangers[0][:60],
                count=len(strangers),
            )
        )
