"""The tables of a Network Canvas export: which file holds what, of which session.

Three generations of the program write three dialects. What all share is used here: the
first columns of each kind of file, and the session's own id in every row. Names of files
are only looked at for what stands nowhere else, the type of a node or a tie.
"""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from kring.formats.cells import Row, rows_of, text_of
from kring.formats.errors import BadInput
from kring.formats.source import Source

Role = Literal["ego", "attributeList", "edgeList"]
EGO = "networkCanvasEgoUUID"
FIRST_COLUMNS: dict[Role, frozenset[str]] = {
    "edgeList": frozenset({EGO, "networkCanvasSourceUUID", "networkCanvasTargetUUID"}),
    "attributeList": frozenset({EGO, "nodeID", "networkCanvasUUID"}),
    "ego": frozenset({EGO, "networkCanvasCaseID", "networkCanvasSessionID"}),
}
UUID = r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
# Greedy on the left: a name is split on its last UUID, for a case may be called anything.
CASE_AND_SESSION = re.compile(rf"(.*{UUID})_(?:ego|attributeList|edgeList)", re.DOTALL)
OF_AN_EXPORT = re.compile(r"(?:^|_)(?:ego|attributeList|edgeList)(?:_|\Z)")


class Table(NamedTuple):
    """One file of an export."""

    file: str
    prefix: str  # case and session as the file name has them; empty in merged files
    role: Role
    type: str | None
    header: list[str]
    rows: list[Row]
    at: dict[str, int]  # where each column stands


def table_in(source: Source, *, prefixes: Iterable[str]) -> Table | None:
    """Read one file of an export; None if it is a CSV of something else.

    Args:
        source: The file.
        prefixes: How the ego files of this export begin, for names without a UUID.

    Raises:
        BadInput: It bears the name of an export's file, but cannot be read as one.
    """
    rows = rows_of(text_of(source), file=source.name)
    header = rows[0][1] if rows else []
    role = next((role for role, first in FIRST_COLUMNS.items() if first <= set(header)), None)
    if role is None:
        if not OF_AN_EXPORT.search(_stem(source.name)):
            return None
        raise BadInput(
            "{file} lacks the first row with column names of Network Canvas."
            " Export the session again.",
            file=source.name,
        )
    width = len(header)
    for line, cells in rows[1:]:
        if len(cells) != width:
            raise BadInput(
                "{file}, line {line}: there are {found} cells instead of {expected}."
                " Export the session again.",
                file=source.name,
                line=line,
                found=len(cells),
                expected=width,
            )
    prefix = prefix_of(source.name, prefixes=prefixes)
    return Table(
        file=source.name,
        prefix=prefix,
        role=role,
        type=type_in(source.name, prefix, role),
        header=header,
        rows=rows[1:],
        at={column: at for at, column in enumerate(header)},
    )


def prefix_of(name: str, *, prefixes: Iterable[str]) -> str:
    """Tell which case and session a file is of, as its name has them; merged files: of none.

    Split from the right on the session's UUID. Sessions of Fresco have no UUID; there the
    longest fitting beginning of an ego file decides.
    """
    found = CASE_AND_SESSION.match(_stem(name))
    if found:
        return found[1]
    fitting = (prefix for prefix in prefixes if _stem(name).startswith(f"{prefix}_"))
    return max(fitting, key=len, default="")


def type_in(name: str, prefix: str, role: Role) -> str | None:
    """Tell which type of node or tie a file holds; it stands in the name only."""
    rest = _stem(name)[len(prefix) :].lstrip("_")
    _, found, node_or_tie = rest.partition(f"{role}_") if prefix else rest.rpartition(f"{role}_")
    return node_or_tie if found and node_or_tie else None


def ego_prefixes(names: Iterable[str]) -> list[str]:
    """Give how the ego files of an export begin: case and session as they name them."""
    stems = (_stem(name) for name in names)
    return [stem.removesuffix("_ego") for stem in stems if stem.endswith("_ego")]


def _stem(name: str) -> str:
    last = name.replace("\\", "/").replace("› ", "/").rpartition("/")[2]
    return last[: -len(".csv")] if last.lower().endswith(".csv") else last
