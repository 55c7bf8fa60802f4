"""Reading a table of who knows whom: everybody in a row and in a column, a number where they meet.

EgoNet, UCINET and spreadsheets write such. The table is about the people around somebody; who
is in the middle is not in it, unless a row is called so. Nought and an empty cell are no tie;
any other number is one and is kept as its weight. Where both halves are filled in and differ
the second is kept as `weight_back`.
"""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from kring.formats.ego_tables import value_in
from kring.formats.errors import BadInput
from kring.formats.graph import Edge, Graph, Node
from kring.formats.graph_network import network_of_graph
from kring.formats.source import Source
from kring.formats.table import Sheet, sheet_of
from kring.formats.telling import Telling
from kring.network.network import Network
from kring.network.values import Scalar

NUMBER = re.compile(r"-?\d*[.,]?\d+|NA|NaN|-?")
MADE_UP = re.compile(r"[VX]\d+")  # what R calls columns that have no name


def is_matrix(source: Source) -> bool:
    """Tell whether a text file is a square of numbers with a name above each column."""
    if len(source.content) > 20 * 2**20:
        return False
    try:
        sheet = sheet_of(source)
    except BadInput:
        return False
    return _labels(sheet) is not None


def networks_in(source: Source, telling: Telling) -> list[Network]:
    """Read a matrix as one network; it bears the name of the file or of the first cell.

    Raises:
        BadInput: It is no square, or something else than a number stands in it.
    """
    sheet = sheet_of(source)
    labels = _labels(sheet)
    if labels is None:
        raise BadInput(
            "{file} is no table of who knows whom: it should have as many rows as columns, with"
            " a name above each and only numbers within.",
            file=source.name,
        )
    corner = str(sheet.rows[0][1][0]).strip() if len(sheet.rows[0][1]) > len(labels) else ""
    stem = PurePosixPath(source.name.rsplit("› ", 1)[-1]).stem
    nodes = [
        Node(id=label, line=line, label=label)
        for label, (line, _) in zip(labels, sheet.rows[1:], strict=True)
    ]
    graph = Graph(id=corner or stem, nodes=nodes, ties_asked=True)
    graph.edges = _edges(labels, sheet)
    return [network_of_graph(graph, file=source.name, telling=telling)]


def _edges(labels: Sequence[str], sheet: Sheet) -> list[Edge]:
    found: dict[frozenset[str], Edge] = {}
    width = len(labels)
    for first, (line, cells) in zip(labels, sheet.rows[1:], strict=True):
        for second, cell in zip(labels, cells[-width:], strict=True):
            weight = value_in(str(cell))
            if weight is None or weight == 0:
                continue
            edge = Edge(source=first, target=second, line=line, said={"weight": weight})
            known = found.setdefault(frozenset({first, second}), edge)
            if known is not edge and known.said["weight"] != weight:
                known.said["weight_back"] = weight
    return list(found.values())


def _labels(sheet: Sheet) -> list[str] | None:
    """Give what the rows and columns are called, if the table is a square of numbers."""
    if len(sheet.rows) < 3:
        return None
    header = [str(cell).strip() for cell in sheet.rows[0][1]]
    rows = [[str(cell).strip() for cell in cells] for _, cells in sheet.rows[1:]]
    size = len(rows)
    if any(len(row) != len(header) for row in rows) or len(header) not in {size, size + 1}:
        return None
    has_first = len(header) == size + 1
    above = header[1:] if has_first else header
    if not all(NUMBER.fullmatch(cell) for row in rows for cell in row[has_first:]):
        return None
    if len(set(above)) != size or "" in above:
        return None
    beside = [row[0] for row in rows] if has_first else above
    if all(MADE_UP.fullmatch(label) for label in above):
        return [label[1:] for label in above]
    return above if _same(above, beside) else None


def _same(above: Sequence[str], beside: Sequence[str]) -> bool:
    numbers: Sequence[Scalar] = [str(number) for number in range(1, len(above) + 1)]
    return list(above) == list(beside) or list(beside) == numbers
