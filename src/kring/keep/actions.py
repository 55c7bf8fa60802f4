"""Everything that changes what is kept, one act a function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from kring.keep import grants, journal, keys, log, moments, snapshots, statements
from kring.keep.erase import erase_kring, erase_person
from kring.keep.home import home
from kring.keep.log import Receipt
from kring.keep.looking import let_through, whole
from kring.keep.models import DeviceSeen, Kring, Moment, new_id
from kring.network.edits import Edit
from kring.network.model import Agreement
from kring.network.stepping_back import Step, stepped_back
from kring.network.values import SharedLoad, Value

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

__all__ = [
    "Change",
    "append_edits",
    "create_kring",
    "erase_kring",
    "erase_person",
    "new_id",
    "note_device",
    "put",
    "set_moment",
    "start_kring_for_somebody",
    "step_back",
    "tell_own_load",
]

Change = tuple[str, str, str, Value]
"""What a form on the server wants to change: entity, kind, field, value."""

_SEEN_ALL = 2**53 - 1  # a form shows what is there now; the log brings this down to its own number
_HERE = timedelta(seconds=30)  # a device that asked for news this lately is drawing along
_FRESH = timedelta(seconds=10)
_FORGOTTEN = timedelta(days=1)
SERVER = "server"  # the device of whoever uses the pages without script


def create_kring(*, by: User) -> Kring:
    """Make a new, empty kring of somebody's own; its key is on disk before it can be used."""
    kring = make_kring()
    grants.give(kring, user_id=by.pk, role="owner", by=by)  # type: ignore[arg-type]  # only who is signed in gets here
    return kring


def start_kring_for_somebody(
    *, by: User, until: datetime, organisation: int | None = None
) -> Kring:
    """Make a new, empty kring that is somebody else's, who has no way in yet.

    Args:
        by: Who keeps it for them, as a guest with a date.
        until: When that ends, unless it was handed over before.
        organisation: The house they work for here, if any.
    """
    kring = make_kring()
    scope = grants.Scope(may_draw=True, may_print=True, until=until)
    grants.give(
        kring,
        user_id=by.pk,  # type: ignore[arg-type]  # only who is signed in gets here
        role="starter",
        scope=scope,
        organisation=organisation,
        by=by,
    )
    return kring


def make_kring() -> Kring:
    """Make a kring that is nobody's yet; its key is on disk before it can be used."""
    kring_id = new_id()
    keys.make_key(home(), kring_id)
    return Kring.objects.create(id=kring_id)


def append_edits(
    kring: Kring, edits: Sequence[Edit], *, device: str, by: User, see: bool = False
) -> Receipt:
    """Take the edits of a device into the log; when this returns the disk has them.

    Sending the same edits twice is harmless. A bad edit is refused by itself, with a
    reason, and the others are taken in.

    Args:
        kring: Where they belong.
        edits: As they came in.
        device: Where they were made.
        by: Who hands them in.
        see: Whether to note, in the same commit, that the device is here now.
    """
    since = timezone.now() - _FRESH if see else None
    allowed, not_theirs = let_through(kring, edits)
    receipt = log.append(home(), kring.pk, allowed, device=device, by=str(by.pk), seen_since=since)
    kring.unfolded = None
    return replace(receipt, rejected=(*not_theirs, *receipt.rejected)) if not_theirs else receipt


def put(kring: Kring, changes: Sequence[Change], *, by: User, seen: int = _SEEN_ALL) -> Receipt:
    """Write what somebody filled in on a form.

    Args:
        kring: Where it belongs.
        changes: Only what they changed.
        by: Who filled it in.
        seen: The kring's number when the form was shown; what others changed since then is
            kept beside it as a question. Left out: the form showed what is there now.

    Raises:
        Refused: A value does not fit its field; nothing is written then.
        PermissionDenied: It is not theirs to write; nothing is written then.
    """
    edits = [
        Edit(id=new_id(), entity=entity, kind=kind, field=field, value=value, base=seen)
        for entity, kind, field, value in changes
    ]
    with transaction.atomic():
        receipt = append_edits(kring, edits, device=SERVER, by=by)
        if any(refused.why == "not_yours" for refused in receipt.rejected):
            raise PermissionDenied
        if receipt.rejected:
            raise receipt.rejected[0]
    return receipt


def step_back(kring: Kring, agreement: str, *, step: Step, by: User) -> None:
    """Let a helper pause, end or take up their part of an agreement, also where they only look.

    Nobody has to go on helping until somebody else has time to write it down (R-005). Whose kring
    it is reads in the journal that they stepped back: with others in it, it goes on without them.

    Args:
        kring: Where it was agreed.
        agreement: Of which one; they have a part in it, or step in.
        step: What they do.
        by: The helper.

    Raises:
        PermissionDenied: They have no part in it, or not one to do this with.
    """
    document = whole(kring)
    agreed = document.thing(agreement) if document.kinds.get(agreement) == "agreement" else None
    changes = (
        stepped_back(agreed, grants.stands_for(kring), step)
        if isinstance(agreed, Agreement) and not agreed.deleted
        else {}
    )
    if not changes:
        raise PermissionDenied
    with transaction.atomic():
        _write_of_their_own(
            kring,
            [(agreement, "agreement", field, value) for field, value in changes.items()],
            by=by,
        )
        if step != "go_on":
            journal.note(kring, by=by, act="stepped_back")


def tell_own_load(kring: Kring, level: SharedLoad, *, by: User) -> None:
    """Let a helper tell in one word how they carry it, also where they only look along.

    Only of themselves; what they answered to come to that word is kept nowhere (R-071).

    Args:
        kring: In which they help.
        level: What they choose to tell.
        by: The helper.

    Raises:
        PermissionDenied: They do not stand on the drawing.
    """
    helper = grants.stands_for(kring)
    document = whole(kring)
    if document.kinds.get(helper) != "alter" or document.thing(helper).deleted:
        raise PermissionDenied
    _write_of_their_own(kring, [(helper, "alter", "shared_load", level)], by=by)


def _write_of_their_own(kring: Kring, changes: Sequence[Change], *, by: User) -> None:
    """Write what is somebody's own to say, whatever they may draw; the caller saw that it is."""
    edits = [
        Edit(id=new_id(), entity=entity, kind=kind, field=field, value=value, base=_SEEN_ALL)
        for entity, kind, field, value in changes
    ]
    receipt = log.append(home(), kring.pk, edits, device=SERVER, by=str(by.pk))
    kring.unfolded = None
    if receipt.rejected:
        raise receipt.rejected[0]


def note_device(kring: Kring, device: str) -> int:
    """Note that a device is on a kring now, and tell how many others are.

    Written at most once in ten seconds per device: asking for news must stay cheap.
    """
    now = timezone.now()
    seen = statements.devices_since(kring.pk, since=now - _HERE, fresh=now - _FRESH)
    if not seen.pop(device, False):
        with transaction.atomic():
            DeviceSeen.objects.filter(kring=kring, at__lt=now - _FORGOTTEN).delete()
            statements.see_device(kring.pk, device, at=now, unless=now - _FRESH)
    return len(seen)


def set_moment(
    kring: Kring, *, title: str, sentence: str | None, by: User, set_at: datetime | None = None
) -> Moment:
    """Keep how a kring is now, under a title and with the person's own sentence about it.

    Args:
        kring: Whose.
        title: What the moment is called.
        sentence: What the person says about the whole.
        by: Who sets it.
        set_at: When it was, if not now: a moment that comes back from a copy keeps its day.
    """
    key = keys.key_of(home(), kring.pk)
    moment_id = new_id()
    with transaction.atomic():
        locked = Kring.objects.select_for_update(of=("self",)).get(id=kring.pk)
        document = snapshots.document(locked, key)
        heading = moments.seal_heading(
            key, moment_id, title=title, sentence=sentence, by=str(by.pk)
        )
        body = moments.freeze(key, moment_id, document)
        return Moment.objects.create(
            id=moment_id,
            kring=locked,
            set_at=set_at or timezone.now(),
            heading=heading,
            body=body,
        )
