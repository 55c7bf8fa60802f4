"""Whom a tie is with: from ids, as files have them, to places in the list of alters."""

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from kring.formats.errors import BadInput

Ints = NDArray[np.integer[Any]]


class Listed:
    """The alters of many networks, to look up by id.

    Args:
        networks: The number of the network of each alter, in order.
        ids: The id of each alter.

    Raises:
        BadInput: Somebody is in one network twice.
    """

    def __init__(self, networks: Ints, ids: pa.Array) -> None:
        self._ids = pc.unique(ids)
        self._keys = self._key(networks, ids)
        begins = np.searchsorted(networks, np.arange(int(networks.max(initial=-1)) + 2))
        places = np.arange(len(networks)) - begins[networks]
        order = np.argsort(self._keys, kind="stable")
        self._sorted = self._keys[order]
        self._places = places[order]
        twice = np.flatnonzero(self._sorted[1:] == self._sorted[:-1])
        if len(twice):
            at = int(order[twice[0]])
            raise BadInput(
                "Row {row} of the people names {person}, who is in that network twice."
                " Give everybody in a network an id of their own.",
                row=int(order[twice[0] + 1]) + 1,
                person=ids[at].as_py(),
            )

    def places(self, networks: Ints, ids: pa.Array) -> pa.Array:
        """Give the place of each of these in their network; nothing where they are not listed."""
        if not len(self._sorted):
            return pa.nulls(len(networks), pa.int32())
        keys = self._key(networks, ids)
        at = np.minimum(np.searchsorted(self._sorted, keys), len(self._sorted) - 1)
        absent = (self._sorted[at] != keys) | (keys < 0)
        return pa.array(self._places[at].astype(np.int32), mask=absent)

    def _key(self, networks: Ints, ids: pa.Array) -> Ints:
        """Give one number for a network and an id; an id nobody has is below 0."""
        found = pc.fill_null(pc.index_in(ids, value_set=self._ids), -1)
        codes = found.to_numpy(zero_copy_only=False).astype(np.int64)
        return np.where(codes < 0, -1, networks.astype(np.int64) * (len(self._ids) + 1) + codes)
