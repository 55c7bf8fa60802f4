"""Many networks at once, as flat rows of numbers: what every kernel reads.

A batch of the canonical form lies in memory as long columns: all alters of all networks behind
each other, and all ties. Measures then are a handful of steps over those columns, whatever the
number of networks; nothing is done per network.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from kring.cohort.answers import codes_of, numbers_of
from kring.cohort.bits import Bits, Ints, Reach, bits_of, reach_of, words_for

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


class Rows(NamedTuple):
    """The rows of a list column, flat: how many each network has, and their fields."""

    counts: Ints
    fields: Mapping[str, pa.Array]


def rows_of(column: pa.ListArray) -> Rows:
    """Lay the lists of a column behind each other; an empty place holds no rows."""
    counts = pc.fill_null(pc.list_value_length(column), 0).to_numpy(zero_copy_only=False)
    flat = column.flatten()
    names = [flat.type.field(at).name for at in range(flat.type.num_fields)]
    fields = flat.flatten() if flat.null_count else [flat.field(name) for name in names]
    return Rows(counts, dict(zip(names, fields, strict=True)))


class Pairs(NamedTuple):
    """Pairs of tied alters, each once: positions in the columns of alters, the smaller first."""

    first: Ints
    second: Ints


class Mended(NamedTuple):
    """Per network how many rows of ties were left out: see `network.measures.egonet.Mended`."""

    repeated: Ints
    with_oneself: Ints
    not_listed: Ints


class Batch:
    """Some networks in canonical form (see `form`), ready to be measured.

    Args:
        record: The networks, one per row.
    """

    def __init__(self, record: pa.RecordBatch) -> None:
        self.record = record
        self._codes: dict[tuple[str, tuple[str, ...], bool], Ints] = {}
        self._alters = rows_of(record.column("alters"))
        self.size: Ints = self._alters.counts
        self.networks = len(self.size)
        self.people = int(self.size.sum())
        self.start: Ints = np.cumsum(self.size, dtype=np.int64) - self.size
        numbers = np.arange(self.networks, dtype=np.int32)
        self.network: Ints = np.repeat(numbers, self.size)  # of each alter
        self.most = int(self.size.max(initial=0))

    @cached_property
    def place(self) -> Ints:
        """Which position each alter has in their own network, from 0."""
        at: Ints = np.arange(self.people, dtype=np.int32)
        at -= np.repeat(self.start.astype(np.int32), self.size)
        return at

    @cached_property
    def _rows(self) -> tuple[Ints, Flags, Mended]:
        """Give each row of ties that counts one number for its pair, and what was left out."""
        counts, fields = rows_of(self.record.column("ties"))
        network = np.repeat(np.arange(self.networks, dtype=np.int32), counts)
        source, target = (_positions(fields[name]) for name in ("source", "target"))
        low, high = np.minimum(source, target), np.maximum(source, target)
        listed = (low >= 0) & (high < self.size[network])
        between = low != high
        fit = listed & between
        keys = (self.start[network] + low << self._width) + high
        oneself = self._count(network[listed & ~between])
        outside = self._count(network[~listed])
        repeated = counts - oneself - outside
        return keys if fit.all() else keys[fit], fit, Mended(repeated, oneself, outside)

    @cached_property
    def _width(self) -> int:
        return self.most.bit_length()  # bits for a place in the largest network

    @cached_property
    def _keys(self) -> Ints:
        """Give the number of each tied pair once, in order, whichever side was named first."""
        return _distinct(self._rows[0], below=self.people << self._width)

    @cached_property
    def pairs(self) -> Pairs:
        """The tied pairs of all networks."""
        first = self._keys >> self._width
        place = self._keys & ((1 << self._width) - 1)
        return Pairs(first, place + self.start[self.network[first]])

    @cached_property
    def weight(self) -> Floats:
        """The weight of each tied pair: of several rows the largest; 1 where none was given."""
        keys, fit, _ = self._rows
        given = rows_of(self.record.column("ties")).fields.get("weight")
        if given is None:
            return np.ones(len(self._keys))
        weights = numbers_of(given)
        weights = np.where(np.isnan(weights), 1.0, weights)
        found = np.full(len(self._keys), -np.inf)
        np.maximum.at(found, np.searchsorted(self._keys, keys), weights[fit])
        return found

    @property
    def mended(self) -> Mended:
        """What was left out on the way in."""
        repeated, oneself, outside = self._rows[2]
        return Mended(repeated - self.ties, oneself, outside)

    @cached_property
    def ties(self) -> Ints:
        """How many tied pairs each network has."""
        return self._count(self.network[self.pairs.first])

    @cached_property
    def possible(self) -> Ints:
        """How many pairs each network has, tied or not."""
        return self.size.astype(np.int64) * (self.size - 1) // 2

    @cached_property
    def degree(self) -> Ints:
        """With how many others each alter is tied, ego left out."""
        first, second = self.pairs
        return np.bincount(first, minlength=self.people) + np.bincount(
            second, minlength=self.people
        )

    @cached_property
    def tied(self) -> Bits:
        """With whom each alter is tied, as bits."""
        first, second = self.pairs
        return bits_of(
            np.concatenate([first, second]),
            np.concatenate([self.place[second], self.place[first]]),
            rows=self.people,
            words=words_for(self.most),
        )

    @cached_property
    def reach(self) -> Reach:
        """How far each alter gets along ties, ego left out."""
        first, second = self.pairs
        people = np.concatenate([first, second])
        # Small numbers are put in order by counting instead of comparing: ten times as fast.
        order = np.argsort(people.astype(_smallest(self.people)), kind="stable")
        contacts = np.concatenate([second, first]).astype(np.int32)[order]
        return reach_of(self.tied, self.place, contacts)

    def alike(self) -> Iterator[tuple[Ints, Ints]]:
        """Give the networks of each size, with the positions of their alters, one row each.

        Networks of one size lie in a block without gaps, for measures that look at all pairs.
        """
        for n in np.unique(self.size[self.size > 0]):
            networks = np.flatnonzero(self.size == n)
            yield networks, self.start[networks][:, None] + np.arange(n)

    def _count(self, networks: Ints) -> Ints:
        return np.bincount(networks, minlength=self.networks)

    def over_alters(self, values: Any) -> Floats:
        """Add up per network what there is one of per alter."""
        found = np.bincount(self.network, weights=values, minlength=self.networks)
        return np.asarray(found, dtype=np.float64)

    def over_ties(self, values: Any) -> Floats:
        """Add up per network what there is one of per tied pair."""
        networks = self.network[self.pairs.first]
        found = np.bincount(networks, weights=values, minlength=self.networks)
        return np.asarray(found, dtype=np.float64)

    def most_of_alters(self, values: NDArray[Any]) -> Floats:
        """Give per network the largest of what there is one of per alter; none without alters."""
        found = np.full(self.networks, np.nan)
        filled = self.size > 0
        if filled.any():
            found[filled] = np.maximum.reduceat(values, self.start[filled])
        return found

    def field(self, name: str) -> pa.Array:
        """Give what is said of each alter under one name; empty where that was not asked."""
        found = self._alters.fields.get(name)
        return pa.nulls(self.people) if found is None else found

    def own(self, name: str) -> pa.Array:
        """Give what is said of each ego under one name; empty where that was not asked."""
        if "ego" in self.record.schema.names:
            column = self.record.column("ego")
            at = column.type.get_field_index(name)
            if at >= 0:
                return column.flatten()[at] if column.null_count else column.field(at)
        return pa.nulls(self.networks)

    def codes(self, name: str, categories: tuple[str, ...], *, own: bool = False) -> Ints:
        """Give the number of each alter's category, or of ego's `own`; unknown is -1."""
        asked = (name, categories, own)
        if asked not in self._codes:
            column = self.own(name) if own else self.field(name)
            self._codes[asked] = codes_of(column, categories, attribute=name)
        return self._codes[asked]


def _smallest(below: int) -> type[np.unsignedinteger[Any]]:
    return np.uint16 if below <= 1 << 16 else np.uint32


def _positions(column: pa.Array) -> Ints:
    """Give positions in the list of alters; whoever is not listed stands at -1."""
    filled: Ints = pc.fill_null(column, -1).to_numpy(zero_copy_only=False)
    return filled


def _distinct(keys: Ints, *, below: int) -> Ints:
    """Give each number once, in order.

    A mark on a list of all possible numbers is several times as fast as sorting them, as long as
    that list is not much longer than the numbers are many.
    """
    if below > 1_000_000 + 100 * len(keys):
        return np.unique(keys)
    seen = np.zeros(below, dtype=np.bool_)
    seen[keys] = True
    return np.flatnonzero(seen)
