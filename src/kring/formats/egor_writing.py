"""Writing networks as the three tables that R's `egor` and its readers take.

`egos.csv`, `alters.csv` and `aaties.csv`, with `.egoID`, `.altID`, `.srcID` and `.tgtID` in
front, so that in R: `egor(alters, egos, aaties)`.
"""

from collections import Counter
from collections.abc import Sequence

from kring.formats.flat_rows import Row, as_texts, flat_rows
from kring.formats.zip_writing import table_of, zipped
from kring.network.model import ends
from kring.network.network import Network

EGO, ALTER, SOURCE, TARGET = ".egoID", ".altID", ".srcID", ".tgtID"


def as_bytes(networks: Sequence[Network]) -> bytes:
    """Write networks as a zip of three tables; a network without an id of its own gets a number."""
    egos: list[Row] = []
    alters: list[Row] = []
    ties: list[Row] = []
    for own, network in zip(_ids(networks), networks, strict=True):
        rows = flat_rows(network)
        egos.append({EGO: own, **rows.ego})
        alters += [{EGO: own, ALTER: alter.id, **row} for alter, row in rows.alters]
        for tie, row in rows.ties:
            first, second = ends(tie.id)
            ties.append({EGO: own, SOURCE: first, TARGET: second, **row})
    return zipped(
        {
            "egos.csv": table_of(as_texts(egos), first=(EGO,)),
            "alters.csv": table_of(as_texts(alters), first=(EGO, ALTER)),
            "aaties.csv": table_of(as_texts(ties), first=(EGO, SOURCE, TARGET)),
        }
    )


def _ids(networks: Sequence[Network]) -> list[str]:
    times = Counter(network.id for network in networks)
    return [
        network.id if network.id and times[network.id] == 1 else f"{network.id} {number}".strip()
        for number, network in enumerate(networks, start=1)
    ]
