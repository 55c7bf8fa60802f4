"""Moments: how a kring was when the person said "keep this".

A moment is frozen: its format, the number of the log it was taken at and a checksum lie
with it inside the seal, and it is never changed, except to take out somebody who was
erased. Figures are not in it; they are worked out when somebody looks.
"""

import hashlib
import logging
import zlib
from dataclasses import dataclass
from datetime import datetime

import msgspec
from django.utils.translation import gettext as _

from kring.keep.errors import Unreadable
from kring.keep.models import Moment
from kring.keep.sealing import KringKey
from kring.network.document import Document, Held
from kring.network.forgetting import IsGone, is_of_gone, value_without
from kring.network.values import Value

FORMAT = 1
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MomentLine:
    """One moment as it stands in a list."""

    id: str
    set_at: datetime
    title: str
    sentence: str | None


class Heading(msgspec.Struct, frozen=True, kw_only=True):
    """What a moment is called, and who set it; sealed apart, so that a list is quick."""

    format: int = FORMAT
    title: str
    sentence: str | None
    by: str


class FrozenThing(msgspec.Struct, frozen=True, kw_only=True):
    """One thing as it was."""

    id: str
    kind: str
    fields: dict[str, Value]


class Frozen(msgspec.Struct, frozen=True, kw_only=True):
    """All things as they were at one number of the log; the checksum is over `things`."""

    format: int = FORMAT
    seq: int
    sha256: str
    things: msgspec.Raw


def freeze(key: KringKey, moment_id: str, document: Document) -> bytes:
    """Give a document as the sealed body of a moment."""
    things = [
        FrozenThing(id=entity, kind=kind, fields=document.values_of(entity))
        for entity, kind in document.kinds.items()
    ]
    return _sealed(key, moment_id, things, seq=document.seq)


def document_at(key: KringKey, moment: Moment) -> Document:
    """Give a kring as it was at a moment.

    Raises:
        Unreadable: The moment was damaged; the other moments and the kring are not touched.
    """
    seq, things = _opened(key, moment)
    return Document(
        kinds={thing.id: thing.kind for thing in things},
        fields={
            (thing.id, field): Held(value, seq, "", "")
            for thing in things
            for field, value in thing.fields.items()
        },
        seq=seq,
    )


def heading_of(key: KringKey, moment: Moment) -> MomentLine:
    """Give a moment's line in the list; one whose name was damaged stands there all the same."""
    try:
        plain = key.open(moment.heading, what="heading", id=moment.pk)
        heading = msgspec.json.decode(plain, type=Heading)
    except (Unreadable, msgspec.DecodeError):
        logger.critical(
            "moment %s of kring %s: its heading cannot be read", moment.pk, key.kring_id
        )
        return MomentLine(moment.pk, moment.set_at, _("a moment without a readable name"), None)
    return MomentLine(moment.pk, moment.set_at, heading.title, heading.sentence)


def seal_heading(
    key: KringKey, moment_id: str, *, title: str, sentence: str | None, by: str
) -> bytes:
    """Seal what a moment is called."""
    heading = Heading(title=title, sentence=sentence, by=by)
    return key.seal(msgspec.json.encode(heading), what="heading", id=moment_id)


def take_out(key: KringKey, moment: Moment, is_gone: IsGone) -> bytes | None:
    """Give a moment's body without what was erased, or None if nothing of it was in there."""
    seq, things = _opened(key, moment)
    left = [
        msgspec.structs.replace(thing, fields=_fields_without(thing, is_gone))
        for thing in things
        if not is_of_gone(thing.id, is_gone)
    ]
    return None if left == things else _sealed(key, moment.pk, left, seq=seq)


def _fields_without(thing: FrozenThing, is_gone: IsGone) -> dict[str, Value]:
    named = {
        field: value_without(thing.kind, field, value, is_gone)
        for field, value in thing.fields.items()
    }
    return {field: value for field, value in named.items() if value is not None}


def _sealed(key: KringKey, moment_id: str, things: list[FrozenThing], *, seq: int) -> bytes:
    plain = msgspec.json.encode(things)
    digest = hashlib.sha256(plain).hexdigest()
    body = msgspec.json.encode(Frozen(seq=seq, sha256=digest, things=msgspec.Raw(plain)))
    return key.seal(zlib.compress(body), what="moment", id=moment_id)


def _opened(key: KringKey, moment: Moment) -> tuple[int, list[FrozenThing]]:
    plain = key.open(moment.body, what="moment", id=moment.pk)
    try:
        frozen = msgspec.json.decode(zlib.decompress(plain), type=Frozen)
        if frozen.format == FORMAT and hashlib.sha256(frozen.things).hexdigest() == frozen.sha256:
            return frozen.seq, msgspec.json.decode(frozen.things, type=list[FrozenThing])
    except (zlib.error, msgspec.DecodeError):
        pass
    raise Unreadable(
        "The moment {id} of kring {kring} cannot be read by this version of Kring."
        " Install the newest version.",
        id=moment.pk,
        kring=key.kring_id,
    )
