"""How a kring stands, without unfolding its whole log each time.

The log is the truth. A snapshot is only a shortcut, sealed like everything else; one that
does not open, or does not fit the log, is made again from the log, and the server's log
says so.
"""

import logging
import zlib

import msgspec

from kring.keep.errors import Unreadable
from kring.keep.models import Kring, Snapshot
from kring.keep.records import read
from kring.keep.sealing import KringKey, Sealed
from kring.keep.statements import state_of
from kring.network.document import Document, Held
from kring.network.edits import SCHEMA
from kring.network.values import Value

logger = logging.getLogger(__name__)
FORMAT = 1


class _Held(msgspec.Struct, frozen=True, array_like=True):
    entity: str
    field: str
    value: Value
    seq: int
    device: int  # the place in the list of devices
    edit_id: str


class _Inside(msgspec.Struct, frozen=True, kw_only=True):
    format: int
    schema: int
    seq: int
    kinds: dict[str, str]
    devices: list[str]
    held: list[_Held]
    conflicts: list[list[_Held]]


_decoder = msgspec.json.Decoder(_Inside)


def document(kring: Kring, key: KringKey) -> Document:
    """Give a kring as it stands now: the snapshot, and the edits that came after it.

    Raises:
        Unreadable: A row of the log was damaged.
    """
    last, seq, sealed = state_of(kring.pk)
    found = Document() if seq is None or sealed is None else _opened(kring, key, seq, sealed)
    if found.seq < last:
        for logged in read(kring, key, since=found.seq):
            found.apply(logged.edit, seq=logged.seq, device=logged.device)
    found.seq = max(found.seq, last)  # the last numbers may belong to erased edits
    return found


def write(kring: Kring, key: KringKey, found: Document, *, seq: int) -> None:
    """Keep a snapshot of how a kring stands at a number of its log."""
    devices: dict[str, int] = {}

    def line(where: tuple[str, str], held: Held) -> _Held:
        device = devices.setdefault(held.device, len(devices))
        return _Held(*where, held.value, held.seq, device, held.edit_id)

    held = [line(where, one) for where, one in found.fields.items()]
    conflicts = [[line(where, one) for one in ones] for where, ones in found.conflicts.items()]
    inside = _Inside(
        format=FORMAT,
        schema=SCHEMA,
        seq=seq,
        kinds=found.kinds,
        devices=list(devices),
        held=held,
        conflicts=conflicts,
    )
    sealed = key.seal(zlib.compress(msgspec.json.encode(inside), 1), what="snapshot", id=str(seq))
    Snapshot.objects.update_or_create(kring=kring, defaults={"seq": seq, "sealed": sealed})


def _opened(kring: Kring, key: KringKey, seq: int, sealed: Sealed) -> Document:
    """Give what a snapshot holds; nothing at all, when it cannot be believed."""
    try:
        plain = zlib.decompress(key.open(sealed, what="snapshot", id=str(seq)))
        inside = _decoder.decode(plain)
    except (Unreadable, zlib.error, msgspec.DecodeError):
        logger.error("kring %s: its snapshot cannot be read and is made again", kring.pk)  # noqa: TRY400  # no trace: it would hold words
        return Document()
    if (inside.format, inside.schema) != (FORMAT, SCHEMA):
        logger.info("kring %s: its snapshot is of another version and is made again", kring.pk)
        return Document()
    if inside.seq != seq:
        logger.error("kring %s: its snapshot does not fit the log and is made again", kring.pk)
        return Document()
    return _unpacked(inside)


def _unpacked(inside: _Inside) -> Document:
    devices = inside.devices

    def held(line: _Held) -> Held:
        return Held(line.value, line.seq, devices[line.device], line.edit_id)

    return Document(
        kinds=inside.kinds,
        fields={(line.entity, line.field): held(line) for line in inside.held},
        conflicts={
            (lines[0].entity, lines[0].field): tuple(held(line) for line in lines)
            for lines in inside.conflicts
        },
        seq=inside.seq,
    )
