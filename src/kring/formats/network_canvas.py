"""Reading what Network Canvas exports: CSV or GraphML, one network a session.

A session's own files are put together by the id of its central person, which stands in
every row; that also takes apart files in which many sessions were merged. A session that is
there as CSV and as GraphML is read once. What one session does wrong does not cost the others
theirs.

Source:
    The files that Network Canvas Interviewer 6, Fresco 3 and the exporters of 2026 write;
    what was found in them is told in docs/formats.md.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kring.formats.errors import BadInput
from kring.formats.network_canvas_graphml import is_network_canvas, sessions_in
from kring.formats.network_canvas_network import network_of_session
from kring.formats.network_canvas_protocol import Protocol, protocol_in, study_name
from kring.formats.network_canvas_session import Session
from kring.formats.network_canvas_tables import EGO, Table, ego_prefixes, prefix_of, table_in
from kring.formats.source import Source, from_disk
from kring.network.network import Network

OnBad = Callable[[BadInput], None]
CSV_OR_PROTOCOL = (".csv", ".netcanvas")


def networks_in(
    files: Sequence[Source],
    *,
    file: str,
    beside: Iterable[Path] = (),
    on_bad: OnBad | None = None,
) -> list[Network]:
    """Read every session in the files of an export.

    Args:
        files: What the folder or zip holds, in order of name.
        file: What the folder or zip is called, for the sentences.
        beside: Protocols that lie next to it; used for sessions of a study with that name.
        on_bad: Is told about a session that cannot be read; the others are still given.
            Without it the first such session stops everything.

    Raises:
        BadInput: There is no session in it, or one cannot be read.
    """
    protocol_of = _protocols(files, beside)
    tables, broken = _tables(files, on_bad=on_bad)
    by_ego = {session.ego_id: session for session in _sessions(tables)}
    as_graphml, unread = _sessions_as_graphml(files, on_bad=on_bad)
    sessions = [*by_ego.values(), *(each for each in as_graphml if each.ego_id not in by_ego)]
    if not sessions and not broken and not unread:
        raise _no_session(files, file=file)
    networks = []
    for session in sessions:
        if session.prefixes & broken:
            continue  # without that file its figures would be wrong
        try:
            networks.append(network_of_session(session, protocol=protocol_of(session)))
        except BadInput as bad:
            if on_bad is None:
                raise
            on_bad(bad)
    return networks


def _tables(files: Sequence[Source], *, on_bad: OnBad | None) -> tuple[list[Table], set[str]]:
    """Read the tables, and tell of which sessions a file could not be read."""
    csv_files = [each for each in files if each.name.lower().endswith(".csv")]
    prefixes = ego_prefixes(each.name for each in csv_files)
    tables: list[Table] = []
    broken: set[str] = set()
    for each in csv_files:
        try:
            table = table_in(each, prefixes=prefixes)
        except BadInput as bad:
            prefix = prefix_of(each.name, prefixes=prefixes)
            if on_bad is None or not prefix:
                raise
            on_bad(bad)
            broken.add(prefix)
            continue
        if table is not None:
            tables.append(table)
    return tables, broken


def _sessions_as_graphml(
    files: Sequence[Source], *, on_bad: OnBad | None
) -> tuple[list[Session], int]:
    """Read the sessions in files of GraphML, and tell how many files could not be read."""
    by_ego: dict[str, Session] = {}
    unread = 0
    for each in files:
        if not each.name.lower().endswith(CSV_OR_PROTOCOL) and is_network_canvas(each):
            try:
                found = sessions_in(each)
            except BadInput as bad:
                if on_bad is None:
                    raise
                on_bad(bad)
                unread += 1
                continue
            for session in found:
                known = by_ego.setdefault(session.ego_id, session)
                if known is not session:
                    known.ego += session.ego  # refused as a session that is there twice
    return list(by_ego.values()), unread


def _sessions(tables: list[Table]) -> list[Session]:
    """Put the rows of each session together, in the order in which sessions are first named."""
    sessions: dict[str, Session] = {}
    for table in sorted(tables, key=lambda table: table.role != "ego"):
        at = table.at[EGO]
        for row in table.rows:
            ego_id = row[1][at]
            if ego_id not in sessions:
                sessions[ego_id] = Session(ego_id=ego_id)
            sessions[ego_id].take(table, row)
    asked = {table.prefix for table in tables if table.role == "edgeList"}
    for session in sessions.values():
        session.ties_asked = bool(session.prefixes & asked)
    return list(sessions.values())


def _protocols(
    files: Sequence[Source], beside: Iterable[Path]
) -> Callable[[Session], Protocol | None]:
    """Give who finds the protocol of a session: by name, or the only one in the export."""
    inside = [protocol_in(each) for each in files if each.name.lower().endswith(".netcanvas")]
    by_name = {protocol.name: protocol for protocol in inside}
    near = {study_name(path.name): path for path in beside}

    def of(session: Session) -> Protocol | None:
        study = study_name(session.study)
        if study not in by_name and len(inside) == 1:
            return inside[0]
        if study not in by_name and study in near:
            by_name[study] = protocol_in(from_disk(near[study]))
        return by_name.get(study)

    return of


def _no_session(files: Sequence[Source], *, file: str) -> BadInput:
    if any(each.name.lower().endswith(".netcanvas") for each in files):
        return BadInput(
            "{file} holds only a protocol of Network Canvas: the questions, not the answers."
            " Hand in the export.",
            file=file,
        )
    return BadInput(
        "{file} holds no session of Network Canvas:"
        " there is no file with the column networkCanvasEgoUUID in it.",
        file=file,
    )
