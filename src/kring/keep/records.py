"""What is written inside the seals of the log, and how it is read back."""

import logging
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec

from kring.keep.errors import Unreadable
from kring.keep.models import Kring, LoggedEdit
from kring.keep.sealing import KringKey, Sealed
from kring.network.edits import Edit
from kring.network.values import Value

logger = logging.getLogger(__name__)


class Record(msgspec.Struct, frozen=True, array_like=True):
    """The inside of one logged edit; new parts may only be added at the end."""

    entity: str
    kind: str
    field: str
    value: Value
    base: int
    device: str
    by: str


@dataclass(frozen=True, slots=True)
class Logged:
    """One edit as the log has it: its number, when it came in, from which device and user."""

    seq: int
    at: datetime
    device: str
    by: str
    edit: Edit


_decoder = msgspec.json.Decoder(Record)
_encoder = msgspec.json.Encoder()


def seal_edit(key: KringKey, edit: Edit, *, device: str, by: str) -> bytes:
    """Seal one edit with who sent it."""
    record = Record(edit.entity, edit.kind, edit.field, edit.value, edit.base, device, by)
    return key.seal(_encoder.encode(record), what="edit", id=edit.id)


def read(
    kring: Kring,
    key: KringKey,
    *,
    since: int = 0,
    until: int | None = None,
    only: Collection[int] | None = None,
) -> Iterator[Logged]:
    """Give the edits of a log in order; those about erased people are no longer there.

    Args:
        kring: Whose log.
        key: Its key.
        since: Only edits after this number.
        until: Only edits up to and with this number.
        only: Only edits with one of these numbers.

    Raises:
        Unreadable: A row was damaged. It is never left out in silence.
    """
    rows = LoggedEdit.objects.filter(kring=kring, seq__gt=since).order_by("seq")
    if until is not None:
        rows = rows.filter(seq__lte=until)
    if only is not None:
        rows = rows.filter(seq__in=only)
    for seq, edit_id, at, sealed in rows.values_list("seq", "edit_id", "at", "sealed"):
        if not sealed:
            continue
        try:
            yield _opened(key, sealed, edit_id=edit_id, seq=seq, at=at)
        except Unreadable:
            logger.critical("kring %s: edit number %d cannot be read", kring.pk, seq)
            raise


def _opened(key: KringKey, sealed: Sealed, *, edit_id: str, seq: int, at: datetime) -> Logged:
    plain = key.open(sealed, what="edit", id=edit_id)
    try:
        record = _decoder.decode(plain)
    except msgspec.DecodeError:
        raise Unreadable(
            "The edit {id} of kring {kring} was written by another version of Kring."
            " Install the newest version.",
            id=edit_id,
            kring=key.kring_id,
        ) from None
    edit = Edit(
        id=edit_id,
        entity=record.entity,
        kind=record.kind,
        field=record.field,
        value=record.value,
        base=record.base,
    )
    return Logged(seq, at, record.device, record.by, edit)
