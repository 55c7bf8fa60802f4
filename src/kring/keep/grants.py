"""Letting somebody look along, and ending that again.

A grant says as whom somebody opens a kring, how far and until when, with the reason in words.
It is never changed: another one takes its place, so that it can always be told what somebody
could see on a day. Both are lines in the journal.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from django.db import transaction
from django.utils import timezone

from kring.keep import journal, statements
from kring.keep.access import Access, Role, access_of
from kring.keep.errors import KringError
from kring.keep.home import home
from kring.keep.keys import key_of
from kring.keep.models import Grant, Kring

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

WHAT = "grant"
KEPT_FOR_SOMEBODY = timedelta(days=92)
"""How long a worker keeps a kring for somebody who has no account yet, each time."""


class NobodyLeft(KringError):
    """Ending this grant would leave the kring with nobody whose it is."""


@dataclass(frozen=True, slots=True)
class Scope:
    """How far somebody may look along: which parts, whether to draw, to print, until when.

    `stands_for` is who of the drawing they are, if they stand on it: then they may pause or stop
    what was agreed with them and tell how they carry it, also without drawing along.
    """

    parts: frozenset[str] = frozenset()
    may_draw: bool = False
    may_print: bool = False
    until: datetime | None = None
    stands_for: str = ""


@dataclass(frozen=True, slots=True)
class GrantLine:
    """One grant as the person reads it."""

    id: int
    user_id: int
    role: Role
    access: Access
    since: datetime
    until: datetime | None
    ended_at: datetime | None
    reason: str
    is_open: bool
    organisation: int | None = None
    stands_for: str = ""


class _Said(msgspec.Struct, frozen=True, kw_only=True):
    reason: str = ""
    stands_for: str = ""


@transaction.atomic
def give(
    kring: Kring,
    *,
    user_id: int,
    role: Role,
    scope: Scope | None = None,
    reason: str = "",
    organisation: int | None = None,
    by: "User",
) -> Grant:
    """Let somebody open a kring; a grant they had makes room for this one.

    Args:
        kring: Which.
        user_id: Who.
        role: As whom.
        scope: How far; for whose kring it is, all of it and without an end.
        reason: Why, in the words of who lets them in.
        organisation: The house they work for here; when they leave it, this ends.
        by: Who lets them in.
    """
    statements.locked(kring.pk)
    scope = scope or Scope(may_draw=True, may_print=True)
    now = timezone.now()
    Grant.objects.filter(kring=kring, user_id=user_id, ended_at=None).update(ended_at=now)
    grant = Grant.objects.create(
        kring=kring,
        user_id=user_id,
        role=role,
        organisation_id=organisation,
        parts=" ".join(sorted(scope.parts)),
        may_draw=scope.may_draw,
        may_print=scope.may_print,
        since=now,
        until=scope.until,
    )
    said = _Said(reason=reason, stands_for=scope.stands_for)
    sealed = _sealed(kring, str(grant.pk), said)
    Grant.objects.filter(pk=grant.pk).update(sealed=sealed)
    journal.note(kring, by=by, act="let_in", whom=user_id, what=role, words=reason)
    return grant


@transaction.atomic
def end(kring: Kring, grant_id: int, *, by: "User") -> None:
    """End somebody's right at once.

    Raises:
        NobodyLeft: It is the last grant of whose kring this is.
        Grant.DoesNotExist: It is not there, or has ended already.
    """
    statements.locked(kring.pk)
    grant = Grant.objects.open_now().get(kring=kring, pk=grant_id)
    if grant.role == "owner" and len(owners_of(kring)) == 1:
        raise NobodyLeft(
            "This kring would be nobody's. First let somebody else have it, or erase it."
        )
    grant.ended_at = timezone.now()
    grant.save(update_fields=["ended_at"])
    journal.note(kring, by=by, act="ended", whom=grant.user_id, what=grant.role)


def owners_of(kring: Kring) -> list[int]:
    """Give the users whose kring this is; nobody yet, while a worker keeps it for somebody."""
    found = Grant.objects.open_now().filter(kring=kring, role="owner").order_by("pk")
    return list(found.values_list("user_id", flat=True))


def grants_of(kring: Kring) -> list[GrantLine]:
    """Give every grant there is or was, the newest first, with its reason."""
    found: Iterable[Grant] = Grant.objects.filter(kring=kring).order_by("-pk")
    open_now = set(Grant.objects.open_now().filter(kring=kring).values_list("pk", flat=True))
    return [_line(kring, grant, is_open=grant.pk in open_now) for grant in found]


def _line(kring: Kring, grant: Grant, *, is_open: bool) -> GrantLine:
    role: Role = msgspec.convert(grant.role, Role)
    said = _said_in(kring, grant)
    access = access_of(
        role=role,
        parts=grant.parts,
        may_draw=grant.may_draw,
        may_print=grant.may_print,
        grant_id=grant.pk,
    )
    return GrantLine(
        id=grant.pk,
        user_id=grant.user_id,
        role=role,
        access=access,
        since=grant.since,
        until=grant.until,
        ended_at=grant.ended_at,
        reason=said.reason,
        is_open=is_open,
        organisation=grant.organisation_id,
        stands_for=said.stands_for,
    )


def stands_for(kring: Kring) -> str:
    """Give who of the drawing it is that opened a kring; empty if they do not stand on it."""
    grant = Grant.objects.filter(kring=kring, pk=kring.access.grant_id or 0).first()
    return _said_in(kring, grant).stands_for if grant else ""


def _sealed(kring: Kring, id: str, said: _Said) -> bytes:
    return key_of(home(), kring.pk).seal(msgspec.json.encode(said), what=WHAT, id=id)


def _said_in(kring: Kring, grant: Grant) -> _Said:
    if not grant.sealed:
        return _Said()  # from before reasons were asked
    plain = key_of(home(), kring.pk).open(grant.sealed, what=WHAT, id=str(grant.pk))
    return msgspec.json.decode(plain, type=_Said)
