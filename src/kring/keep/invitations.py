"""Doors for who is not here yet: a link, and a code that goes another way or stands on paper.

Nothing is sent by Kring. Who lets somebody in hands the link over as they like: on a screen, in
a message, as a QR code on paper. Without the code it opens nothing and tells nothing.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from django.contrib.auth.hashers import check_password, make_password
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from kring.keep import grants, journal, statements
from kring.keep.access import OWN_ROLES, Role
from kring.keep.errors import KringError
from kring.keep.grants import Scope
from kring.keep.home import home
from kring.keep.keys import key_of
from kring.keep.models import Grant, Invitation, Kring
from kring.network.sight import PARTS

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

LASTS = timedelta(days=14)
MOST_WRONG_CODES = 5
WHAT = "invitation"
_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that is taken for another


class IsSpent(KringError):
    """A door that was used, withdrawn, shut after wrong codes, or is too old."""


class OwnsAlready(KringError):
    """Somebody whose kring it is would get less than they have."""


class KeepsItForSomebody(KringError):
    """Who keeps a kring for somebody would take up what they were to hand over."""


@dataclass(frozen=True, slots=True)
class Door:
    """What is handed over, once: it cannot be looked up again."""

    id: str
    secret: str
    code: str


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """One open invitation as the person reads it."""

    id: str
    role: Role
    scope: Scope
    made_at: datetime
    expires_at: datetime
    for_whom: str
    reason: str
    by: int
    is_shut: bool


class _Said(msgspec.Struct, frozen=True, kw_only=True):
    for_whom: str
    reason: str
    by: int
    stands_for: str = ""


@transaction.atomic
def invite(
    kring: Kring, *, role: Role, scope: Scope, for_whom: str = "", reason: str = "", by: "User"
) -> Door:
    """Make a door for somebody to a kring.

    Args:
        kring: Which.
        role: As whom they come in.
        scope: How far.
        for_whom: Who it is meant for, to tell the doors apart.
        reason: Why, in words they will read.
        by: Who invites.
    """
    secret = secrets.token_urlsafe(32)
    code = "".join(secrets.choice(_LETTERS) for _ in range(8))
    row = Invitation(
        kring=kring,
        secret_hash=_hash(secret),
        code_hash=make_password(code),
        expires_at=timezone.now() + LASTS,
        role=role,
        parts=" ".join(sorted(scope.parts)),
        may_draw=scope.may_draw,
        may_print=scope.may_print,
        until=scope.until,
    )
    said = _Said(for_whom=for_whom, reason=reason, by=by.pk or 0, stands_for=scope.stands_for)
    row.sealed = key_of(home(), kring.pk).seal(msgspec.json.encode(said), what=WHAT, id=row.pk)
    row.save()
    journal.note(kring, by=by, act="invited", what=role, words=reason)
    return Door(row.pk, secret, f"{code[:4]}-{code[4:]}")


@transaction.atomic
def withdraw(kring: Kring, invitation_id: str, *, by: "User") -> None:
    """Shut a door nobody used yet.

    Raises:
        IsSpent: It is not there any more.
    """
    found = Invitation.objects.filter(kring=kring, pk=invitation_id)
    role = found.values_list("role", flat=True).first()
    if not found.delete()[0]:
        raise IsSpent("This invitation is not open any more.")
    journal.note(kring, by=by, act="invitation_withdrawn", what=role or "")


def find(secret: str) -> Invitation | None:
    """Find the invitation with this link, if it still opens something."""
    row = Invitation.objects.filter(
        secret_hash=_hash(secret),
        expires_at__gt=timezone.now(),
        wrong_codes__lt=MOST_WRONG_CODES,
    )
    return row.select_related("kring").first()


def fits(invitation: Invitation, code: str) -> bool:
    """Tell whether a code belongs to a door; five wrong ones shut it for good.

    A try is counted before it is looked at, so that many at once do not slip past the count.
    """
    open_still = Invitation.objects.filter(
        pk=invitation.pk, wrong_codes__lt=MOST_WRONG_CODES
    ).update(wrong_codes=F("wrong_codes") + 1)
    typed = "".join(code.upper().split()).replace("-", "")
    if not open_still or not check_password(typed, invitation.code_hash):
        return False
    Invitation.objects.filter(pk=invitation.pk).update(wrong_codes=F("wrong_codes") - 1)
    return True


@transaction.atomic
def accept(
    invitation: Invitation, *, user: "User", by: "User", organisation: int | None = None
) -> Kring:
    """Let somebody in whose code fitted; the door then opens nothing more.

    When a kring is handed over, whoever kept it until then stays as their worker until the date
    that was set, and the person can end that at once.

    Args:
        invitation: Their door.
        user: Who comes in.
        by: Who invited them.
        organisation: The house they work for here, if any.

    Raises:
        IsSpent: Somebody else was faster, or it was withdrawn.
        OwnsAlready: It is their own kring already.
        KeepsItForSomebody: They keep it for somebody else.
    """
    kring = statements.locked(invitation.kring_id)
    if not Invitation.objects.filter(pk=invitation.pk).delete()[0]:
        raise IsSpent("This invitation is not open any more.")
    open_now = Grant.objects.open_now().filter(kring=kring)
    mine = open_now.filter(user_id=user.pk or 0, role__in=OWN_ROLES).first()
    if mine is not None and mine.role == "starter":
        raise KeepsItForSomebody("This kring is somebody else's: they take it up themselves.")
    if mine is not None and invitation.role != "owner":
        raise OwnsAlready("This kring is yours already.")
    line = line_of(invitation)
    kept_by = list(open_now.filter(role="starter").exclude(user_id=user.pk or 0))
    grants.give(
        kring,
        user_id=user.pk or 0,
        role=line.role,
        scope=line.scope,
        reason=line.reason,
        organisation=organisation,
        by=by,
    )
    if line.role == "owner":
        for starter in kept_by:
            _stays_as_worker(kring, starter, by=user)
    return kring


def _stays_as_worker(kring: Kring, starter: Grant, *, by: "User") -> None:
    scope = Scope(parts=frozenset(PARTS), may_draw=True, may_print=True, until=starter.until)
    grants.give(
        kring,
        user_id=starter.user_id,
        role="professional",
        scope=scope,
        organisation=starter.organisation_id,
        by=by,
    )


def invitations_of(kring: Kring) -> list[InvitationLine]:
    """Give the doors that still open something, the newest first."""
    rows = Invitation.objects.filter(kring=kring, expires_at__gt=timezone.now())
    return [line_of(row) for row in rows.order_by("-made_at")]


def line_of(invitation: Invitation) -> InvitationLine:
    """Give an invitation with its reason, as whoever may read it does."""
    key = key_of(home(), invitation.kring_id)
    plain = key.open(invitation.sealed, what=WHAT, id=invitation.pk)
    said = msgspec.json.decode(plain, type=_Said)
    return InvitationLine(
        id=invitation.pk,
        role=msgspec.convert(invitation.role, Role),
        scope=Scope(
            parts=frozenset(invitation.parts.split()),
            may_draw=invitation.may_draw,
            may_print=invitation.may_print,
            until=invitation.until,
            stands_for=said.stands_for,
        ),
        made_at=invitation.made_at,
        expires_at=invitation.expires_at,
        for_whom=said.for_whom,
        reason=said.reason,
        by=said.by,
        is_shut=invitation.wrong_codes >= MOST_WRONG_CODES,
    )


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
