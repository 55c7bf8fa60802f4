"""Choosing which kinds of tie count; all others then are no ties."""

from collections.abc import Collection, Iterable, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kring.cohort.batch import rows_of
from kring.formats.errors import BadInput

LABELS = "ties.labels"
NAMED = 30  # kinds of tie that are named in a sentence


def labels_in(records: Iterable[pa.RecordBatch]) -> dict[str, None]:
    """Name the kinds of tie that occur, in the order in which they do."""
    found: dict[str, None] = {}
    for record in records:
        given = rows_of(record.column("ties")).fields.get("labels")
        if given is not None and not pa.types.is_null(given.type):
            flat = pc.drop_null(pc.unique(pc.list_flatten(given)))
            found |= dict.fromkeys(flat.cast(pa.string()).to_pylist())
    return found


def expect_labels(chosen: Sequence[str], known: Collection[str]) -> None:
    """See that the kinds of tie that were chosen are there.

    Raises:
        BadInput: One is not; the sentence names those that are.
    """
    strange = [label for label in chosen if label not in known]
    if strange and not known:
        raise BadInput(
            "There are no ties “{name}” here: the ties have no kinds. Leave --ties out.",
            name=strange[0],
        )
    if strange:
        some = sorted(known)
        raise BadInput(
            "There are no ties “{name}” here. Choose from: {known}.",
            name=strange[0],
            known=", ".join([*some[:NAMED], *(["…"] if len(some) > NAMED else [])]),
        )


def only(record: pa.RecordBatch, chosen: Sequence[str]) -> pa.RecordBatch:
    """Keep the ties of some kinds: a tie counts if one of its kinds was chosen.

    Args:
        record: Networks in canonical form.
        chosen: Kinds of tie; none is all ties.
    """
    if not chosen:
        return record
    counts, fields = rows_of(record.column("ties"))
    kept = np.zeros(int(counts.sum()), dtype=np.bool_)
    given = fields.get("labels")
    if given is not None and not pa.types.is_null(given.type):
        hit = pc.is_in(pc.list_flatten(given), value_set=pa.array(chosen, pa.string()))
        kept[pc.list_parent_indices(given).filter(hit).to_numpy()] = True
    networks = np.repeat(np.arange(len(record)), counts)[kept]
    begins = np.concatenate([[0], np.cumsum(np.bincount(networks, minlength=len(record)))])
    rows = pa.StructArray.from_arrays(list(fields.values()), names=list(fields))
    ties = pa.ListArray.from_arrays(pa.array(begins, pa.int32()), rows.filter(pa.array(kept)))
    at = record.schema.get_field_index("ties")
    return record.set_column(at, pa.field("ties", ties.type), ties)
