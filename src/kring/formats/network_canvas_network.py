"""One session of Network Canvas as a network: people, who is tied to whom, all other answers."""

import hashlib
import re
from collections.abc import Mapping

from kring.formats.cells import is_id, unguarded
from kring.formats.errors import BadInput
from kring.formats.network_canvas_answers import Reader, reader_of
from kring.formats.network_canvas_protocol import Protocol, Variable
from kring.formats.network_canvas_session import Session
from kring.formats.network_canvas_tables import EGO, UUID, Table
from kring.network.model import ABOUT_ID, About, Alter, Ego, Thing, Tie, pair
from kring.network.network import Network, network_of
from kring.network.values import Scalar, Sort

LAST_UUID = re.compile(rf"{UUID}\Z")
LONGEST_NAME = 200
MOST_LABELS = 50
HIDDEN = "ENCRYPTED"  # what the export shows where a participant locked a name away
EGO_IDS = frozenset(
    {EGO, "networkCanvasCaseID", "networkCanvasSessionID"}
    # About the export and the program, not about the person; GraphML has not all of them.
    | {"sessionExported", "APP_VERSION", "COMMIT_HASH"}
)
NODE_IDS = frozenset({"nodeID", EGO, "networkCanvasUUID"})
EDGE_IDS = frozenset(
    {"edgeID", "from", "to", EGO, "networkCanvasUUID"}
    | {"networkCanvasSourceUUID", "networkCanvasTargetUUID"}
)
SORTS: dict[str, Sort] = {
    "group": "group", "groep": "group", "groupe": "group", "organisation": "group",
    "organization": "group", "organisatie": "group", "association": "group", "club": "group",
    "place": "place", "plek": "place", "plaats": "place", "lieu": "place", "venue": "place",
    "location": "place", "locatie": "place",
    "service": "service", "dienst": "service",
    "pet": "animal", "animal": "animal", "dier": "animal", "huisdier": "animal",
}  # fmt: skip
"""Types of node that are plainly no person; every other type is read as a person."""

Said = dict[str, dict[str, Scalar]]
"""Per thing what was answered about it beyond Kring's own fields, by column."""


def network_of_session(session: Session, *, protocol: Protocol | None) -> Network:
    """Make one session into a network.

    The network bears the id of the session and the name of the case. A pair of people is
    tied once, with the types of tie between them as labels: these files know no direction.

    Raises:
        BadInput: The session or somebody is in it twice, or a tie goes to somebody who is not.
    """
    session.expect_once()
    ego = Ego(id=_id(session.ego_id))
    said: Said = {ego.id: _said_by_ego(session, protocol)}
    known: dict[str, str] = {}
    alters = _alters(session, protocol, known=known, said=said)
    ties = _ties(session, protocol, known=known, said=said)
    about = About(
        id=ABOUT_ID,
        title=_case(session)[:LONGEST_NAME] or None,
        ties_asked=session.ties_asked or None,
    )
    things: list[Thing] = [about, ego, *alters, *ties]
    kept = {thing: answers for thing, answers in said.items() if answers}
    return network_of(things, id=_session_id(session), columns=kept)


def _session_id(session: Session) -> str:
    in_name = LAST_UUID.search(session.prefix)
    return session.of_ego("networkCanvasSessionID") or (in_name or [session.ego_id])[0]


def _case(session: Session) -> str:
    if not session.ego:
        return LAST_UUID.sub("", session.prefix).rstrip("_")
    case = session.of_ego("networkCanvasCaseID")
    return unguarded(case) if session.is_guarded else case


def _said_by_ego(session: Session, protocol: Protocol | None) -> dict[str, Scalar]:
    if not session.ego:
        return {}
    table, (_, cells) = session.ego[0]
    variables = protocol.ego if protocol else {}
    read = reader_of(table.header, skip=EGO_IDS, variables=variables, guarded=session.is_guarded)
    return read(cells)


def _alters(
    session: Session, protocol: Protocol | None, *, known: dict[str, str], said: Said
) -> list[Alter]:
    alters: dict[str, Alter] = {}
    for table, rows in session.nodes:
        column = next((column for column in table.header if column.lower() == "name"), "")
        variables = _variables(protocol.node if protocol else {}, table.type)
        read = reader_of(
            table.header,
            skip=NODE_IDS | {column},
            variables=variables,
            guarded=session.is_guarded,
        )
        sort = SORTS.get((table.type or "").lower())
        for line, cells in rows:
            uuid = cells[table.at["networkCanvasUUID"]]
            name = cells[table.at[column]] if column else ""
            name = unguarded(name) if session.is_guarded else name
            shown = None if name in {"", HIDDEN} else name[:LONGEST_NAME]
            alter = Alter(id=_id(uuid), name=shown, sort=sort)
            if alter.id in said:
                raise BadInput(
                    "{file}, line {line}: this person is in the session twice."
                    " Take one of the two rows or files out.",
                    file=table.file,
                    line=line,
                )
            alters[alter.id] = alter
            known[uuid] = known["#" + cells[table.at["nodeID"]]] = alter.id
            said[alter.id] = read(cells)
            if len(name) > LONGEST_NAME:
                said[alter.id][column] = name
    return list(alters.values())


def _ties(
    session: Session, protocol: Protocol | None, *, known: dict[str, str], said: Said
) -> list[Tie]:
    labels: dict[str, dict[str, None]] = {}
    for table, rows in session.edges:
        variables = _variables(protocol.edge if protocol else {}, table.type)
        read = reader_of(
            table.header, skip=EDGE_IDS, variables=variables, guarded=session.is_guarded
        )
        for line, cells in rows:
            first = _end(table, cells, "networkCanvasSourceUUID", "from", known)
            second = _end(table, cells, "networkCanvasTargetUUID", "to", known)
            if first is None or second is None or first == second:
                raise BadInput(
                    "{file}, line {line}: this tie does not lie between two people of the"
                    " session. Export the session again, or take the line out.",
                    file=table.file,
                    line=line,
                )
            tie = pair(first, second)
            kinds = labels.setdefault(tie, {})
            if table.type:
                kinds[table.type[:LONGEST_NAME]] = None
            _add_answers(said, tie, read, cells, type=table.type)
    return [
        Tie(id=tie, knows=True, labels=tuple(kinds)[:MOST_LABELS] or None)
        for tie, kinds in labels.items()
    ]


def _add_answers(said: Said, tie: str, read: Reader, cells: list[str], *, type: str | None) -> None:
    answers = read(cells)
    if answers:
        of = f"{type}." if type else ""
        said.setdefault(tie, {}).update((f"{of}{key}", held) for key, held in answers.items())


def _end(
    table: Table, cells: list[str], uuid_column: str, number_column: str, known: dict[str, str]
) -> str | None:
    """Find who stands at one end of a tie: by the person's id, else by their number."""
    uuid = cells[table.at[uuid_column]]
    if uuid or number_column not in table.at:
        return known.get(uuid)
    return known.get("#" + cells[table.at[number_column]])


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
