"""One session of Network Canvas as a network: people, who is tied to whom, all other answers."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kring.formats.cells import is_id, unguarded
from kring.formats.errors import BadInput
from kring.formats.network_canvas_answers import answers_in
from kring.formats.network_canvas_protocol import Protocol, Variable
from kring.formats.network_canvas_tables import EGO, UUID, Table
from kring.network.model import ABOUT_ID, About, Alter, Ego, Thing, Tie, pair
from kring.network.network import Network, network_of
from kring.network.values import Scalar, Sort

LAST_UUID = re.compile(rf"{UUID}\Z")
LONGEST_NAME = 200
MOST_LABELS = 50
HIDDEN = "ENCRYPTED"  # what the export shows where a participant locked a name away
SORTS: dict[str, Sort] = {
    "group": "group", "groep": "group", "groupe": "group", "organisation": "group",
    "organization": "group", "organisatie": "group", "association": "group", "club": "group",
    "place": "place", "plek": "place", "plaats": "place", "lieu": "place", "venue": "place",
    "location": "place", "locatie": "place",
    "service": "service", "dienst": "service",
    "pet": "animal", "animal": "animal", "dier": "animal", "huisdier": "animal",
}  # fmt: skip
"""Types of node that are plainly no person; every other type is read as a person."""


@dataclass(slots=True)
class Session:
    """The rows of one session, each with the table and the line it stands in."""

    ego_id: str
    ego: tuple[Table, int, list[str]] | None = None
    nodes: list[tuple[Table, int, list[str]]] = field(default_factory=list)
    edges: list[tuple[Table, int, list[str]]] = field(default_factory=list)
    prefixes: set[str] = field(default_factory=set)
    ties_asked: bool = False  # is there any file of ties, be it an empty one?

    def take(self, table: Table, line: int, cells: list[str]) -> None:
        """Add a row of a table to the session."""
        self.prefixes.add(table.prefix)
        if table.role == "attributeList":
            self.nodes.append((table, line, cells))
        elif table.role == "edgeList":
            self.edges.append((table, line, cells))
        elif self.ego is None:
            self.ego = (table, line, cells)
        else:
            raise BadInput(
                "{file}, line {line}: this session is in the export twice. Take one of them out.",
                file=table.file,
                line=line,
            )

    @property
    def study(self) -> str:
        """Tell the name of the study, as far as the export says it."""
        return self.of_ego("networkCanvasProtocolName")

    @property
    def prefix(self) -> str:
        """Tell how the names of its files begin; nothing where sessions were merged."""
        return next(iter(sorted(self.prefixes)), "")

    @property
    def is_guarded(self) -> bool:
        """Tell whether this export puts a ' before text that looks like a formula."""
        return self.ego is None or "APP_VERSION" in self.ego[0].header

    def of_ego(self, column: str) -> str:
        """Give what the ego file says in one column, or nothing."""
        if self.ego is None or column not in self.ego[0].header:
            return ""
        return self.ego[2][self.ego[0].header.index(column)]


def network_of_session(session: Session, *, protocol: Protocol | None) -> Network:
    """Make one session into a network.

    The network bears the id of the session and the name of the case. A pair of people is
    tied once, with the types of tie between them as labels: these files know no direction.

    Raises:
        BadInput: Somebody is in it twice, or a tie goes to somebody who is not in it.
    """
    columns: dict[str, dict[str, Scalar]] = {}
    ego = Ego(id=_id(session.ego_id))
    columns[ego.id] = _ego_answers(session, protocol)
    alters: dict[str, Alter] = {}
    known: dict[str, str] = {}
    for table, line, cells in session.nodes:
        uuid = cells[table.header.index("networkCanvasUUID")]
        alter, said = _alter(table, cells, session=session, protocol=protocol)
        if alter.id in alters:
            raise BadInput(
                "{file}, line {line}: this person is in the session twice."
                " Take one of the two rows or files out.",
                file=table.file,
                line=line,
            )
        alters[alter.id] = alter
        columns[alter.id] = said
        known[uuid] = known["#" + cells[table.header.index("nodeID")]] = alter.id
    ties = _ties(session, known, columns=columns, protocol=protocol)
    case = _case(session)
    about = About(
        id=ABOUT_ID, title=case[:LONGEST_NAME] or None, ties_asked=session.ties_asked or None
    )
    things: list[Thing] = [about, ego, *alters.values(), *ties]
    kept = {thing: said for thing, said in columns.items() if said}
    return network_of(things, id=_session_id(session), columns=kept)


def _session_id(session: Session) -> str:
    in_name = LAST_UUID.search(session.prefix)
    return session.of_ego("networkCanvasSessionID") or (in_name or [session.ego_id])[0]


def _case(session: Session) -> str:
    if session.ego is None:
        return LAST_UUID.sub("", session.prefix).rstrip("_")
    case = session.of_ego("networkCanvasCaseID")
    return unguarded(case) if session.is_guarded else case


def _ego_answers(session: Session, protocol: Protocol | None) -> dict[str, Scalar]:
    if session.ego is None:
        return {}
    table, _, cells = session.ego
    skip = {EGO, "networkCanvasCaseID", "networkCanvasSessionID"}
    variables = protocol.ego if protocol else {}
    return answers_in(
        table.header, cells, skip=skip, variables=variables, guarded=session.is_guarded
    )


def _alter(
    table: Table, cells: list[str], *, session: Session, protocol: Protocol | None
) -> tuple[Alter, dict[str, Scalar]]:
    uuid = cells[table.header.index("networkCanvasUUID")]
    found = next((column for column in table.header if column.lower() == "name"), None)
    name = cells[table.header.index(found)] if found else ""
    name = unguarded(name) if session.is_guarded else name
    skip = {"nodeID", EGO, "networkCanvasUUID"}
    if found and len(name) <= LONGEST_NAME:
        skip.add(found)
    variables = _variables(protocol.node if protocol else {}, table.type)
    said = answers_in(
        table.header, cells, skip=skip, variables=variables, guarded=session.is_guarded
    )
    alter = Alter(
        id=_id(uuid),
        name=None if name in {"", HIDDEN} else name[:LONGEST_NAME],
        sort=SORTS.get((table.type or "").lower()),
    )
    return alter, said


def _ties(
    session: Session,
    known: dict[str, str],
    *,
    columns: dict[str, dict[str, Scalar]],
    protocol: Protocol | None,
) -> list[Tie]:
    labels: dict[str, dict[str, None]] = {}
    for table, line, cells in session.edges:
        first = _end(table, cells, "networkCanvasSourceUUID", "from", known)
        second = _end(table, cells, "networkCanvasTargetUUID", "to", known)
        if first is None or second is None or first == second:
            raise BadInput(
                "{file}, line {line}: this tie does not lie between two people of the session."
                " Export the session again, or take the line out.",
                file=table.file,
                line=line,
            )
        tie = pair(first, second)
        kinds = labels.setdefault(tie, {})
        if table.type:
            kinds[table.type[:LONGEST_NAME]] = None
        variables = _variables(protocol.edge if protocol else {}, table.type)
        skip = {"edgeID", "from", "to", EGO, "networkCanvasUUID"}
        skip |= {"networkCanvasSourceUUID", "networkCanvasTargetUUID"}
        said = answers_in(
            table.header, cells, skip=skip, variables=variables, guarded=session.is_guarded
        )
        if said:
            of = f"{table.type}." if table.type else ""
            columns.setdefault(tie, {}).update({f"{of}{key}": held for key, held in said.items()})
    return [
        Tie(id=tie, knows=True, labels=tuple(kinds)[:MOST_LABELS] or None)
        for tie, kinds in labels.items()
    ]


def _end(
    table: Table, cells: list[str], uuid_column: str, number_column: str, known: dict[str, str]
) -> str | None:
    """Find who stands at one end of a tie: by the person's id, else by their number."""
    uuid = cells[table.header.index(uuid_column)]
    if uuid or number_column not in table.header:
        return known.get(uuid)
    return known.get("#" + cells[table.header.index(number_column)])


def _variables(
    types: Mapping[str, Mapping[str, Variable]], name: str | None
) -> Mapping[str, Variable]:
    """Find the questions of a type; the file name may have lost the letters that are not plain."""
    if name is None:
        return {}
    plain = {re.sub(r"[^A-Za-z0-9_]", "", known): found for known, found in types.items()}
    return types.get(name) or plain.get(name) or {}


def _id(uuid: str) -> str:
    """Give an id Kring can keep; the few it cannot are replaced by a fixed one of their own."""
    return uuid if is_id(uuid) else hashlib.sha256(uuid.encode()).hexdigest()[:32]
