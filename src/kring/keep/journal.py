"""The journal of a kring: who opened it, printed it, took it along, let somebody in, and why.

Lines are only added. Each carries a seal over itself and the line before it, made with the key
of the kring, which is not in the database: whoever can write in the database alone cannot make
a line that fits, nor take one out of the middle. A cut-off end is found only beside a backup.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal, get_args

import msgspec
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from kring.keep import statements
from kring.keep.home import home
from kring.keep.keys import key_of
from kring.keep.models import JournalLine, Kring
from kring.keep.sealing import KringKey

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

Happening = Literal[
    "opened",
    "printed",
    "took",
    "let_in",
    "ended",
    "invited",
    "invitation_withdrawn",
    "closed",
    "reopened",
    "consented",
    "consent_withdrawn",
    "erased_person",
    "erased_photo",
    "stepped_back",
]
HAPPENINGS: tuple[Happening, ...] = get_args(Happening)
WHAT = "journal"


class _Said(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    act: Happening
    role: str = ""
    what: str = ""
    whom: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is read: when, who and as whom, what they did, to what or whom, in words."""

    number: int
    at: datetime
    user_id: int | None
    act: Happening
    role: str
    what: str
    whom: int | None
    words: str


def note(
    kring: Kring,
    *,
    by: "User",
    act: Happening,
    what: str = "",
    whom: int | None = None,
    words: str = "",
    unless_within: timedelta | None = None,
) -> None:
    """Add a line; when the surrounding transaction is kept, so is the line.

    Args:
        kring: Whose journal; with what right it was opened stands in the line, if anybody's.
        by: Who did it.
        act: What happened.
        what: The page, the kind of copy, the role: a code, never a name.
        whom: The user it was about, if any.
        words: The reason, in somebody's own words.
        unless_within: Write nothing when the same was written of the same user so lately. That
            is asked before anybody else has to wait: a tablet that looks along asks every two
            seconds.
    """
    key = key_of(home(), kring.pk)
    role = kring.access.role if kring.access.grant_id is not None else ""
    said = _Said(act=act, role=role, what=what, whom=whom, words=words)
    now = timezone.now()
    if unless_within is not None and _said_since(kring, key, by.pk, said, now - unless_within):
        return
    with transaction.atomic():
        statements.locked(kring.pk)
        last = JournalLine.objects.filter(kring=kring).order_by("-number").first()
        number = last.number + 1 if last else 1
        sealed = key.seal(msgspec.json.encode(said), what=WHAT, id=str(number))
        line = JournalLine(kring=kring, number=number, at=now, user_id=by.pk, sealed=sealed)
        line.seal = _seal(key, line, after=bytes(last.seal) if last else b"")
        line.save(force_insert=True)


def last_seen(kring: Kring) -> dict[int | None, datetime]:
    """Tell of everybody in the journal when they last did something with a kring."""
    found = JournalLine.objects.filter(kring=kring).values_list("user_id")
    return dict(found.annotate(last=Max("at")))


def lines_of(kring: Kring, *, before: int | None = None, most: int | None = None) -> list[Line]:
    """Give the journal of a kring, the newest line first.

    Args:
        kring: Whose.
        before: Only lines with a lower number than this.
        most: No more than so many.
    """
    rows = JournalLine.objects.filter(kring=kring).order_by("-number")
    if before is not None:
        rows = rows.filter(number__lt=before)
    key = key_of(home(), kring.pk)
    return [_opened(key, row) for row in (rows if most is None else rows[:most])]


def first_wrong_line(kring: Kring) -> int | None:
    """Give the number of the first line that was changed, left out or added by another hand."""
    key, before, expected = key_of(home(), kring.pk), b"", 1
    for row in JournalLine.objects.filter(kring=kring).order_by("number").iterator():
        if row.number != expected or bytes(row.seal) != _seal(key, row, after=before):
            return expected
        before, expected = bytes(row.seal), expected + 1
    return None


def _said_since(
    kring: Kring, key: KringKey, user_id: int | None, said: _Said, since: datetime
) -> bool:
    rows = JournalLine.objects.filter(kring=kring, user_id=user_id, at__gt=since)
    return any(_inside(key, row) == said for row in rows.order_by("-number"))


def _seal(key: KringKey, line: JournalLine, *, after: bytes) -> bytes:
    said = f"{line.number} {line.at.isoformat()} {line.user_id}"
    return key.chain(after, said.encode(), bytes(line.sealed))


def _inside(key: KringKey, row: JournalLine) -> _Said:
    plain = key.open(row.sealed, what=WHAT, id=str(row.number))
    return msgspec.json.decode(plain, type=_Said)


def _opened(key: KringKey, row: JournalLine) -> Line:
    said = _inside(key, row)
    return Line(
        number=row.number,
        at=row.at,
        user_id=row.user_id,
        act=said.act,
        role=said.role,
        what=said.what,
        whom=said.whom,
        words=said.words,
    )
