"""Putting a kring on the lock: until it is taken off, only the person opens it."""

from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from kring.keep import journal
from kring.keep.models import Kring

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser


@transaction.atomic
def close(kring: Kring, *, by: "User") -> None:
    """Let nobody look along for now; every right stays as it is, asleep."""
    if Kring.objects.filter(pk=kring.pk, closed_at=None).update(closed_at=timezone.now()):
        journal.note(kring, by=by, act="closed")


@transaction.atomic
def reopen(kring: Kring, *, by: "User") -> None:
    """Let everybody look along again who could before."""
    if Kring.objects.filter(pk=kring.pk).exclude(closed_at=None).update(closed_at=None):
        journal.note(kring, by=by, act="reopened")


def is_closed(kring: Kring) -> bool:
    """Tell whether only the person opens it now."""
    return Kring.objects.filter(pk=kring.pk).exclude(closed_at=None).exists()
