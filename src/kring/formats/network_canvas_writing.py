"""Writing networks as Network Canvas exports its sessions, for scripts made for that.

A zip with, for each network, a table of the central person, one for each sort of thing around
them, and one for each kind of tie. Fields stand under their codes.
"""

import re
import uuid
from collections.abc import Sequence

from kring.formats.flat_rows import FlatRows, Row, as_texts, flat_rows
from kring.formats.network_canvas_tables import EGO
from kring.formats.zip_writing import table_of, zipped
from kring.network.model import ends
from kring.network.network import Network

NAMESPACE = uuid.UUID("6f0b1a3e-6d1c-5c39-9a0e-0b0f5f6f2d11")
IN_NO_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
LONGEST = 60
EGO_COLUMNS = (EGO, "networkCanvasCaseID", "networkCanvasSessionID", "networkCanvasProtocolName")
TIMES = ("sessionStart", "sessionFinish", "sessionExported", "APP_VERSION", "COMMIT_HASH")
NODE = ("nodeID", EGO, "networkCanvasUUID")
EDGE = ("edgeID", "from", "to", EGO, "networkCanvasUUID")
EDGE_ENDS = ("networkCanvasSourceUUID", "networkCanvasTargetUUID")


def as_bytes(networks: Sequence[Network]) -> bytes:
    """Write networks as a zip of tables."""
    texts: dict[str, bytes] = {}
    for number, network in enumerate(networks, start=1):
        texts |= _session(network, number)
    return zipped(texts)


def _session(network: Network, number: int) -> dict[str, bytes]:
    session = str(uuid.uuid5(NAMESPACE, f"{number} {network.id}"))
    ego = str(uuid.uuid5(NAMESPACE, f"{number} {network.id} ego"))
    case = network.about.title or network.id or str(number)
    # A name that begins with a point is of a hidden file, which nobody reads.
    begin = f"{IN_NO_NAME.sub('-', case)[:LONGEST].lstrip('.')}_{session}"
    rows = flat_rows(network, without=("name",))
    told: Row = dict(zip(EGO_COLUMNS, (ego, case, network.id or session, "Kring"), strict=True))
    told |= dict.fromkeys(TIMES, "") | {"APP_VERSION": "Kring"}
    told |= {name: value for name, value in rows.ego.items() if name != "title"}
    files = {f"{begin}_ego.csv": table_of(as_texts([told]), first=(*EGO_COLUMNS, *TIMES))}
    numbers = {alter.id: at for at, (alter, _) in enumerate(rows.alters, start=1)}
    for kind, listed in _by_sort(rows, ego, numbers).items():
        files[f"{begin}_attributeList_{kind}.csv"] = table_of(
            as_texts(listed), first=(*NODE, "name")
        )
    if not rows.alters:
        files[f"{begin}_attributeList.csv"] = table_of(as_texts([]), first=NODE)
    by_label = _by_label(rows, ego, numbers)
    if not by_label and network.about.ties_asked:
        by_label[""] = []
    for label, listed in by_label.items():
        kind = f"_{IN_NO_NAME.sub('-', label)[:LONGEST]}" if label else ""
        files[f"{begin}_edgeList{kind}.csv"] = table_of(as_texts(listed), first=(*EDGE, *EDGE_ENDS))
    return files


def _by_sort(rows: FlatRows, ego: str, numbers: dict[str, int]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for alter, row in rows.alters:
        fixed: Row = dict(zip(NODE, (numbers[alter.id], ego, alter.id), strict=True))
        listed: Row = {**fixed, "name": alter.name or "", **row}
        found.setdefault(alter.sort or "person", []).append(listed)
    return found


def _by_label(rows: FlatRows, ego: str, numbers: dict[str, int]) -> dict[str, list[Row]]:
    """Give the ties by kind: one of two kinds stands in both, one of none in its own table."""
    found: dict[str, list[Row]] = {}
    counted = 0
    for tie, row in rows.ties:
        first, second = ends(tie.id)
        for label in tie.labels or ("",):
            counted += 1
            own = str(uuid.uuid5(NAMESPACE, f"{ego} {tie.id} {label}"))
            values: tuple[str | int, ...] = (
                counted,
                numbers[first],
                numbers[second],
                ego,
                own,
                first,
                second,
            )
            fixed: Row = dict(zip((*EDGE, *EDGE_ENDS), values, strict=True))
            found.setdefault(label, []).append({**fixed, **row})
    return found
