"""People and lines as programs for networks know them: nodes and edges with attributes."""

from typing import Literal

import msgspec

from kring.network.values import Scalar

Said = dict[str, Scalar]


class Node(msgspec.Struct, kw_only=True):
    """One node of a file, and where it stands in it."""

    id: str
    line: int
    file: str = ""  # where a graph is made of several files
    label: str | None = None
    kind: str | None = None  # in a file of Kring: which kind of thing
    fields: Said = {}  # in a file of Kring: its fields
    said: Said = {}


class Edge(msgspec.Struct, kw_only=True):
    """One edge of a file, and where it stands in it."""

    source: str
    target: str
    line: int
    file: str = ""
    id: str = ""
    label: str | None = None
    kind: str | None = None
    fields: Said = {}
    said: Said = {}


class Graph(msgspec.Struct, kw_only=True):
    """One graph of a file; where `made_by` is Kring, nodes and edges tell their kind."""

    id: str = ""
    made_by: Literal["kring", "other"] = "other"
    centre: Node | None = None  # the central person, where the file says who that is
    ties_asked: bool | None = None
    nodes: list[Node] = []
    edges: list[Edge] = []
    fields: Said = {}
    said: Said = {}
