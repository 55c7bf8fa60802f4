"""Krings without names: for research and figures, never for a copy somebody keeps.

What says who somebody is goes: names, every text somebody wrote, places on a map, photos,
notes, pictures, the life story and other columns. What stays are choices, numbers and years.
Days are all moved by one number of days for each kring, so that what lies between them stays
right and no day is the real one. Ids are made from the old ones with a secret key: whoever keeps
the key gives the same person the same id next time, and nobody without it can go back.

Pseudonymised is not anonymous: somebody who knows the person may still recognise a network.
"""

import hashlib
import hmac
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, Literal, get_args, get_origin

import msgspec

from kring.formats.copies import FrozenMoment, KringCopy
from kring.formats.flat import KIND_OF
from kring.formats.kring_file import PLACES
from kring.network.edits import fields_of
from kring.network.forgetting import REFERENCES
from kring.network.model import ABOUT_ID, KINDS, Thing
from kring.network.network import Network, network_of
from kring.network.renaming import Renaming
from kring.network.values import Scalar, Value

SMALL_GROUP = 5
KEPT_KINDS = ("about", "ego", "alter", "bond", "tie", "agreement", "stand", "weight", "rating")
NEVER = frozenset({"plan"})  # points to a photo, which does not come along
DAYS_MOVED = 182  # at most, back or forth
GROUPED = ("sort", "relation_types", "sector", "place_level", "status", "sign", "system")


def pseudonymous(
    copies: Sequence[KringCopy], *, key: bytes, consent: str, keep: Collection[str] = ()
) -> list[KringCopy]:
    """Give krings without what says who somebody is.

    Args:
        copies: As they are.
        key: Secret; the same key gives the same ids.
        consent: What the people agreed to, in words; it comes along with each kring.
        keep: Names of other columns that may stay, because nothing in them names anybody.
    """
    return [
        _without_names(copy, _Pseudonyms(key, copy.network.id or f"#{number}"), consent, keep)
        for number, copy in enumerate(copies, start=1)
    ]


def small_groups(copies: Sequence[KringCopy]) -> list[str]:
    """Name what fewer than five people in all krings together share, as field and choice.

    Whoever is one of few is more easily recognised.
    """
    counted: Counter[str] = Counter()
    for alter in (alter for copy in copies for alter in copy.network.alters):
        for field in GROUPED:
            held: Value = getattr(alter, field)
            for value in held if isinstance(held, tuple) else (held,):
                if value is not None:
                    counted[f"{field} {value}"] += 1
    return [group for group, times in counted.items() if times < SMALL_GROUP]


class _Pseudonyms(Renaming):
    """Gives the things of one kring ids that only the key can give again."""

    def __init__(self, key: bytes, network: str) -> None:
        super().__init__(str)
        self._key = key
        self.network = network
        moved = int(self._digest("days")[:8], 16) % (2 * DAYS_MOVED)
        self.moved = timedelta(days=moved - DAYS_MOVED or DAYS_MOVED)

    def id(self, old: str) -> str:
        return old if old == ABOUT_ID else self._digest(f"thing {old}")[:16]

    def of_network(self) -> str:
        return self._digest("network")[:16]

    def _digest(self, what: str) -> str:
        message = f"{self.network}\x00{what}".encode()
        return hmac.new(self._key, message, hashlib.sha256).hexdigest()


def _without_names(
    copy: KringCopy, names: _Pseudonyms, consent: str, keep: Collection[str]
) -> KringCopy:
    moments = tuple(
        FrozenMoment(
            set_at=_moved_time(moment.set_at, names.moved),
            network=_network(moment.network, names, {}, keep),
        )
        for moment in copy.moments
    )
    now = _network(copy.network, names, {"consent": consent}, keep)
    return KringCopy(network=msgspec.structs.replace(now, id=names.of_network()), moments=moments)


def _network(
    network: Network, names: _Pseudonyms, told: Mapping[str, Scalar], keep: Collection[str]
) -> Network:
    changes = [
        (thing.id, kind, field, value)
        for thing, kind in _things(network)
        for field, value in _kept(thing, kind, names.moved)
    ]
    renamed: dict[str, tuple[str, dict[str, Value]]] = {}
    for entity, kind, field, value in names.changes(changes):
        renamed.setdefault(entity, (kind, {}))[1][field] = value
    things = [
        msgspec.convert({"id": entity, **fields}, KINDS[kind])
        for entity, (kind, fields) in renamed.items()
    ]
    columns: dict[str, Mapping[str, Scalar]] = {}
    for thing, kind in _things(network):
        held = {
            name: value for name, value in network.columns.get(thing.id, {}).items() if name in keep
        }
        if held:
            ((own, *_),) = names.changes([(thing.id, kind, "deleted", None)])
            columns[own] = held
    if told:
        columns[ABOUT_ID] = {**columns.get(ABOUT_ID, {}), **told}
    return network_of(things, columns=columns)


def _things(network: Network) -> Iterator[tuple[Thing, str]]:
    for place in ("", *PLACES):
        for thing in network.under(place) if place else (network.about,):
            kind = KIND_OF[type(thing)]
            if kind in KEPT_KINDS:
                yield thing, kind


def _kept(thing: Thing, kind: str, moved: timedelta) -> Iterator[tuple[str, Value]]:
    """Give the fields that say nothing of who somebody is; days are moved."""
    yield "deleted", None  # so that a thing of which nothing is said is there as well
    for field in fields_of(kind):
        value: Value = getattr(thing, field)
        if value is None or field in NEVER:
            continue
        way = _way(kind, field)
        if way == "stays" or field in REFERENCES.get(kind, ()):
            yield field, value
        elif way == "day":
            day = date.fromisoformat(str(value))
            yield field, _moved_day(day, moved).isoformat()


@cache
def _way(kind: str, field: str) -> Literal["stays", "day", "goes"]:
    """Tell what to do with a field by its type: choices and numbers stay, texts go."""
    todo: list[Any] = [fields_of(kind)[field]]
    while todo:
        hint = todo.pop()
        if get_origin(hint) is Literal:
            continue  # a choice of a closed list names nobody
        parts = get_args(hint)
        if hint is str:
            return "goes"
        meta = next((part for part in parts if isinstance(part, msgspec.Meta)), None)
        if meta is not None and meta.pattern and "d{4}" in meta.pattern:
            return "day"
        todo += [part for part in parts if not isinstance(part, msgspec.Meta)]
    return "stays"


def _moved_day(day: date, moved: timedelta) -> date:
    try:
        return day + moved
    except OverflowError:
        return day - moved


def _moved_time(time: datetime, moved: timedelta) -> datetime:
    noon = time.replace(hour=12, minute=0, second=0, microsecond=0)
    try:
        return noon + moved
    except OverflowError:
        return noon - moved
