"""Photos of drawings on paper, sealed with the key of their kring.

A photo is a picture of names, arrows and whatever else was written at the kitchen table, so
it is kept like everything else that was said there: it goes when the kring is erased, it is
in the backup, and on the disk nobody can look at it without the key.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone

from kring.keep import journal, keys
from kring.keep.erase import forget_in_files
from kring.keep.errors import KringError
from kring.keep.home import home
from kring.keep.models import Kring, Photo, new_id

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

MOST = 12  # photos of one kring; they are there to write over from, not to keep an album

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """One photo as it stands in a list."""

    id: str
    added_at: datetime


def add_photo(kring: Kring, picture: bytes, *, added_at: datetime | None = None) -> Photo:
    """Keep a photo with a kring; when this returns the disk has it, sealed.

    Args:
        kring: Whose.
        picture: A picture that was checked and written anew.
        added_at: When it was first added, of a photo that comes from a copy; else now.

    Raises:
        KringError: There are as many as a kring can hold.
    """
    key = keys.key_of(home(), kring.pk)
    photo_id = new_id()
    with transaction.atomic():
        locked = Kring.objects.select_for_update(of=("self",)).get(id=kring.pk)
        if Photo.objects.filter(kring=locked).count() >= MOST:
            raise KringError(
                "There are {most} photos already. Take one away that is written over.", most=MOST
            )
        sealed = key.seal(picture, what="photo", id=photo_id)
        return Photo.objects.create(
            id=photo_id, kring=locked, added_at=added_at or timezone.now(), sealed=sealed
        )


def photos_of(kring: Kring) -> list[PhotoLine]:
    """Give the photos of a kring that are open to whoever opened it, the newest first."""
    if not kring.access.opens("photos"):
        return []
    rows = Photo.objects.filter(kring=kring).order_by("-added_at", "-pk")
    return [PhotoLine(*row) for row in rows.values_list("id", "added_at")]


def picture_of(kring: Kring, photo_id: str) -> bytes:
    """Give the picture itself.

    Raises:
        Photo.DoesNotExist: This kring has no such photo.
        Unreadable: It was damaged.
    """
    photo = Photo.objects.get(kring=kring, pk=photo_id)
    return keys.key_of(home(), kring.pk).open(photo.sealed, what="photo", id=photo.pk)


def take_away_photo(kring: Kring, photo_id: str, *, by: User) -> None:
    """Take a photo away for good: its bytes are overwritten in the files of the database, too."""
    with transaction.atomic():
        if Photo.objects.filter(kring=kring, pk=photo_id).delete()[0]:
            journal.note(kring, by=by, act="erased_photo")
    transaction.on_commit(forget_in_files)
    logger.info("photo %s of kring %s taken away by user %s", photo_id, kring.pk, by.pk)
