"""What is kept of a kring: who may open it, numbers and dates in the clear; all else sealed."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone

from kring.keep.access import HOUSE, OWN_ROLES, SECOND_STEPS, Access
from kring.network.document import Document

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


def new_id() -> str:
    """Make an id that nobody can guess and that says nothing: 22 signs, 131 bits."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    return "".join(secrets.choice(alphabet) for _ in range(22))


class KringQuerySet(models.QuerySet["Kring"]):
    """Finds krings."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> KringQuerySet:
        """Give only the krings this user may open now; every list starts here.

        What they may see of each is asked kring by kring (`statements.open_to`).
        """
        if not user.is_authenticated:
            return self.none()
        mine = Grant.objects.open_now().filter(user_id=user.pk)
        let_in = mine.filter(models.Q(role__in=OWN_ROLES) | models.Q(kring__closed_at=None))
        let_in = let_in.filter(
            models.Q(organisation=None)
            | models.Q(organisation__second_step=False)
            | models.Q(user__authenticator__type__in=SECOND_STEPS)
        )
        return self.filter(pk__in=let_in.values("kring_id"))


class Kring(models.Model):
    """One kring, and how far its log has come; whose it is stands in its grants.

    `epoch` changes when the log may have lost its end (a restored backup), so that devices
    offer what they still have. `open_conflicts` and `erasures` spare looking for any where
    there are none, as in nearly every kring at nearly every question of a tablet.
    """

    id = models.CharField(max_length=64, primary_key=True, default=new_id, editable=False)
    created_at = models.DateTimeField(default=timezone.now)
    epoch = models.CharField(max_length=32, default=new_id)
    seq = models.PositiveBigIntegerField(default=0)
    open_conflicts = models.PositiveIntegerField(default=0)
    erasures = models.PositiveIntegerField(default=0)
    closed_at = models.DateTimeField(null=True)  # since when only the person opens it

    access: Access = HOUSE
    """With what right it was opened; `statements.open_to` puts the user's own in its place."""
    unfolded: tuple[int, Document] | None = None
    """All of it, with the number at which it was unfolded; for who asks, `looking`."""

    objects = KringQuerySet.as_manager()


class GrantQuerySet(models.QuerySet["Grant"]):
    """Finds grants."""

    def open_now(self) -> GrantQuerySet:
        """Give only those that were not ended and have not run out."""
        lasting = models.Q(until=None) | models.Q(until__gt=timezone.now())
        return self.filter(lasting, ended_at=None)


class Grant(models.Model):
    """That somebody may open a kring: as whom, how far, and until when.

    Whose kring it is, is a grant too, with the role "owner" and without an end; a couple or a
    household has several. A grant is never changed, only ended and followed by another, so that
    what somebody could see on a day can always be told. The reason in words is sealed. The
    number of whose account was erased stays in it, as it does in the journal.
    """

    kring = models.ForeignKey(Kring, on_delete=models.CASCADE, related_name="grants")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+"
    )
    role = models.CharField(max_length=20)
    organisation = models.ForeignKey(
        "people.Organisation", null=True, on_delete=models.PROTECT, related_name="+"
    )
    parts = models.CharField(max_length=200, blank=True)
    may_draw = models.BooleanField(default=False)
    may_print = models.BooleanField(default=False)
    since = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    sealed = models.BinaryField(blank=True)

    objects = GrantQuerySet.as_manager()

    class Meta:
        """Somebody opens a kring in one way at a time."""

        constraints = [
            models.UniqueConstraint(
                fields=["user", "kring"],
                condition=models.Q(ended_at=None),
                name="one_open_grant_per_user",
            )
        ]


class Invitation(models.Model):
    """A door for somebody who is not here yet: a link, and a code that is handed over apart.

    Only hashes of both are kept. It opens once, for a while, and after too many wrong codes
    not at all.
    """

    id = models.CharField(max_length=64, primary_key=True, default=new_id, editable=False)
    kring = models.ForeignKey(Kring, on_delete=models.CASCADE, related_name="+")
    secret_hash = models.CharField(max_length=64, unique=True)
    code_hash = models.CharField(max_length=128)
    wrong_codes = models.PositiveSmallIntegerField(default=0)
    made_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    role = models.CharField(max_length=20)
    parts = models.CharField(max_length=200, blank=True)
    may_draw = models.BooleanField(default=False)
    may_print = models.BooleanField(default=False)
    until = models.DateTimeField(null=True)
    sealed = models.BinaryField(blank=True)


class JournalLine(models.Model):
    """One line of what happened with a kring: who opened, printed, took along, let somebody in.

    Lines are only ever added. Each is bound to the one before it with the kring's key, so a line
    that is changed, left out or put in between is found (`kring check`).
    """

    kring = models.ForeignKey(Kring, on_delete=models.CASCADE, related_name="+", db_index=False)
    number = models.PositiveBigIntegerField()
    at = models.DateTimeField()
    user_id = models.BigIntegerField(null=True)
    sealed = models.BinaryField()
    seal = models.BinaryField(max_length=32)

    class Meta:
        """Lines are numbered without a gap."""

        constraints = [
            models.UniqueConstraint(fields=["kring", "number"], name="one_journal_line_per_number")
        ]


class LoggedEdit(models.Model):
    """One edit in the log of a kring; empty when the person it was about was erased."""

    kring = models.ForeignKey(Kring, on_delete=models.CASCADE, related_name="+", db_index=False)
    seq = models.PositiveBigIntegerField()
    edit_id = models.CharField(max_length=64)
    at = models.DateTimeField()
    mark = models.BinaryField(max_length=16)
    sealed = models.BinaryField()

    class Meta:
        """An edit comes in once, and gets one number."""

        constraints = [
            models.UniqueConstraint(fields=["kring", "seq"], name="one_edit_per_number"),
            models.UniqueConstraint(fields=["kring", "edit_id"], name="one_number_per_edit"),
        ]
        indexes = [models.Index(fields=["kring", "mark"], name="edits_of_a_thing")]


class Snapshot(models.Model):
    """How a kring stood at one number, so that opening it need not unfold the whole log."""

    kring = models.OneToOneField(
        Kring, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    seq = models.PositiveBigIntegerField()
    sealed = models.BinaryField()


class Moment(models.Model):
    """A frozen copy of a kring, with a title and the person's own sentence."""

    id = models.CharField(max_length=64, primary_key=True, default=new_id, editable=False)
    kring = models.ForeignKey(Kring, on_delete=models.CASCADE, related_name="+")
    set_at = models.DateTimeField(default=timezone.now)
    heading = models.BinaryField()
    body = models.BinaryField()


class Photo(models.Model):
    """A photo of a drawing on paper, to write people over from; the picture itself is sealed."""

    id = models.CharField(max_length=64, primary_key=True, default=new_id, editable=False)
    kring = models.ForeignKey(Kring, on_delete=models.CASCADE, related_name="+")
    added_at = models.DateTimeField(default=timezone.now)
    sealed = models.BinaryField()


class DeviceSeen(models.Model):
    """When a device last asked for news; only to know whether somebody else is drawing along."""

    kring = models.ForeignKey(Kring, on_delete=models.CASCADE, related_name="+", db_index=False)
    device = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        """One line per device."""

        constraints = [
            models.UniqueConstraint(fields=["kring", "device"], name="one_line_per_device")
        ]


class Erasure(models.Model):
    """A thing that was erased for good, so that what a device sends of it later stays out.

    `sealed` holds the thing's id for the devices that still have it; it is empty when only
    the mark is known, after restoring a backup from before the thing was there.
    """

    kring = models.ForeignKey(Kring, on_delete=models.CASCADE, related_name="+", db_index=False)
    mark = models.BinaryField(max_length=16)
    sealed = models.BinaryField(blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """A thing is erased once."""

        constraints = [
            models.UniqueConstraint(fields=["kring", "mark"], name="one_erasure_per_thing")
        ]
