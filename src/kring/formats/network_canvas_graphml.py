"""The GraphML of Network Canvas, laid out as the tables its CSV export has.

Both say the same, so both go the same way into a network. Per session there is a `<graph>`:
the answers of the central person stand in it, then people, then ties. Three things differ from
the CSV: names of columns are behind keys, the place on the screen is written `_X` instead of
`_x`, and no ' is put before text like a formula. A column that the study did not declare is
named by its key.
"""

from collections.abc import Iterable

from kring.formats.errors import BadInput
from kring.formats.network_canvas_session import Session
from kring.formats.network_canvas_tables import EGO, Role, Table
from kring.formats.source import Source
from kring.formats.xml_tree import Element, tree_of

NAMESPACE = b"schema.networkcanvas.com"
SESSION_COLUMNS = {
    "networkCanvasCaseID": "caseId",
    "networkCanvasSessionID": "sessionUUID",
    "networkCanvasProtocolName": "protocolName",
    "sessionStart": "sessionStartTime",
    "sessionFinish": "sessionFinishTime",
    "networkCanvasInterviewLocale": "interviewLocale",
    "networkCanvasFinishOutcome": "finishOutcome",
}
ENDS = {
    "networkCanvasSourceUUID": "source",
    "networkCanvasTargetUUID": "target",
}

Keys = dict[tuple[str, str], str]
Entry = tuple[int, dict[str, str]]


def is_network_canvas(source: Source) -> bool:
    """Tell whether a file of GraphML was made by Network Canvas."""
    return NAMESPACE in source.content[:4_096]


def sessions_in(source: Source) -> list[Session]:
    """Read every session in a file of GraphML; merged files have several.

    Raises:
        BadInput: It is no sound XML, or holds no session.
    """
    tree = tree_of(source)
    keys = _keys(tree)
    graphs = tree.all("graph")
    if not graphs:
        raise BadInput(
            "{file} holds no session of Network Canvas: there is no <graph> in it.",
            file=source.name,
        )
    return [_session(graph, keys, file=source.name) for graph in graphs]


def _session(graph: Element, keys: Keys, *, file: str) -> Session:
    said = _said(graph, "graph", keys)
    session_id = graph.attributes.get("sessionUUID", "")
    ego_id = said.pop("networkCanvasUUID", "") or session_id
    if not ego_id:
        raise BadInput(
            "{file}, line {line}: it is not said whose network this is (networkCanvasUUID)."
            " Export the session again.",
            file=file,
            line=graph.line,
        )
    session = Session(ego_id=ego_id, ties_asked=True)
    told = {column: graph.attributes.get(name, "") for column, name in SESSION_COLUMNS.items()}
    ego = {EGO: ego_id} | {column: text for column, text in told.items() if text} | said
    _take(session, "ego", None, [(graph.line, ego)], file=file)
    _take_by_type(session, "attributeList", _nodes(graph, keys), file=file)
    _take_by_type(session, "edgeList", _edges(graph, keys), file=file)
    return session


def _nodes(graph: Element, keys: Keys) -> Iterable[Entry]:
    for node in graph.all("node"):
        own = node.attributes.get("id", "")
        fixed = {"nodeID": own, "networkCanvasUUID": own}
        yield node.line, fixed | _said(node, "node", keys)


def _edges(graph: Element, keys: Keys) -> Iterable[Entry]:
    for edge in graph.all("edge"):
        fixed = {"edgeID": edge.attributes.get("id", "")}
        fixed |= {
            "from": edge.attributes.get("source", ""),
            "to": edge.attributes.get("target", ""),
        }
        yield edge.line, fixed | dict.fromkeys(ENDS, "") | _said(edge, "edge", keys)


def _take_by_type(session: Session, role: Role, entries: Iterable[Entry], *, file: str) -> None:
    """Put people or ties in the session, a table for each type, in order of the types' names."""
    by_type: dict[str, list[Entry]] = {}
    for line, entry in entries:
        by_type.setdefault(entry.pop("networkCanvasType", ""), []).append((line, entry))
    for kind, of_kind in sorted(by_type.items()):
        _take(session, role, kind or None, of_kind, file=file)


def _take(
    session: Session, role: Role, kind: str | None, entries: list[Entry], *, file: str
) -> None:
    header = list(dict.fromkeys(column for _, entry in entries for column in entry))
    rows = [(line, [entry.get(column, "") for column in header]) for line, entry in entries]
    at = {column: place for place, column in enumerate(header)}
    table = Table(file=file, prefix="", role=role, type=kind, header=header, rows=rows, at=at)
    for row in rows:
        session.take(table, row)


def _said(element: Element, scope: str, keys: Keys) -> dict[str, str]:
    """Give what stands in an element by the name of the question."""
    found = {}
    for data in element.all("data"):
        key = data.attributes.get("key", "")
        name = keys.get((scope, key)) or keys.get(("all", key)) or key
        if name != "label" or key != "label":
            found[name] = data.text
    return found


def _keys(tree: Element) -> Keys:
    keys = {}
    for key in tree.all("key"):
        own = key.attributes.get("id", "")
        described = key.first("desc")
        name = (described.text.strip() if described else "") or key.attributes.get("attr.name", own)
        if own.endswith(("_X", "_Y")) and name.endswith(("_X", "_Y")):
            name = name[:-1] + name[-1].lower()
        keys[key.attributes.get("for", "all"), own] = name
    return keys
