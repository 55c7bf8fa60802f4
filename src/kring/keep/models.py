"""What is kept of a kring: an owner, numbers and dates in the clear, everything else sealed."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser


def new_id() -> str:
    """Make an id that nobody can guess and that says nothing: 22 signs, 131 bits."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    return "".join(secrets.choice(alphabet) for _ in range(22))


class KringQuerySet(models.QuerySet["Kring"]):
    """Finds krings."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> KringQuerySet:
        """Give only the krings this user may open; every page starts here."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(owner_id=user.pk)


class Kring(models.Model):
    """One kring: whose it is, and how far its log has come.

    `epoch` changes when the log may have lost its end (a restored backup), so that devices
    offer what they still have. `open_conflicts` and `erasures` spare looking for any where
    there are none, as in nearly every kring at nearly every question of a tablet.
    """

    id = models.CharField(max_length=64, primary_key=True, default=new_id, editable=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    epoch = models.CharField(max_length=32, default=new_id)
    seq = models.PositiveBigIntegerField(default=0)
    open_conflicts = models.PositiveIntegerField(default=0)
    erasures = models.PositiveIntegerField(default=0)

    objects = KringQuerySet.as_manager()


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
