"""Forgetting for good: a whole kring, or one person in it.

Putting aside can be undone; this cannot. An erasure is first written in the ledger, so
that neither an interruption nor an old backup can bring back what somebody asked to have
erased: what was begun is finished at every start and after every restore (`settling`).
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.utils import timezone

from kring.keep import journal, keys, ledger, moments, records, snapshots
from kring.keep.errors import KringError
from kring.keep.gone import Gone, gone_from
from kring.keep.home import home
from kring.keep.models import Erasure, Kring, LoggedEdit, Moment, Photo, Snapshot
from kring.keep.sealing import KringKey
from kring.network.forgetting import GOES_WITH

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

logger = logging.getLogger(__name__)


def erase_kring(kring: Kring, *, by: "User") -> None:
    """Erase a kring for good: its key, its log, its moments, its photos."""
    ledger.note(home(), ledger.Line(kring=kring.pk, at=timezone.now()))
    drop(home(), kring.pk)
    logger.info("kring %s erased by user %s", kring.pk, by.pk)


def erase_person(kring: Kring, entity: str, *, by: "User") -> None:
    """Erase one person from a kring for good.

    Everything said about them is blanked, also in moments and in notes about them; lines
    to them go; who named them no longer does. What a tablet still sends of them later is
    acknowledged and stored blank. A photo of a paper drawing stays: nobody can be taken out of
    a picture. Whoever erases somebody takes away the photo they stand on as well.

    Raises:
        KringError: Nobody with this id is there.
    """
    place = home()
    key = keys.key_of(place, kring.pk)
    with transaction.atomic():
        locked = Kring.objects.select_for_update(of=("self",)).get(id=kring.pk)
        document = snapshots.document(locked, key)
        if document.kinds.get(entity) != "alter":
            raise KringError("Nobody with this id is in this kring.")
        gone = gone_from(locked, key)
        gone.add(entity)
        for thing, kind in document.kinds.items():
            whose = (document.fields.get((thing, field)) for field in GOES_WITH.get(kind, ()))
            if any(held is not None and held.value == entity for held in whose):
                gone.add(thing)
        blank(locked, key, gone, place=place)
        locked.access = kring.access
        journal.note(locked, by=by, act="erased_person")
    transaction.on_commit(forget_in_files)
    logger.info("somebody in kring %s erased by user %s", kring.pk, by.pk)


def drop(place: Path, kring_id: str) -> None:
    """Take away what there is of a kring; that it is erased stands in the ledger already."""
    keys.erase_key(place, kring_id)
    Kring.objects.filter(id=kring_id).delete()
    transaction.on_commit(forget_in_files)


def blank(kring: Kring, key: KringKey, gone: Gone, *, place: Path) -> None:
    """Take everything erased out of the log and the moments, and count anew.

    Call it under the lock of the kring. What is new among the erased is written in the
    ledger first.
    """
    for mark in gone.new_marks():
        ledger.note(place, ledger.Line(kring=kring.pk, at=timezone.now(), mark=mark.hex()))
    blanked, changed = [], []
    for logged in records.read(kring, key, since=0):
        left = gone.left_of(logged.edit)
        if left is None:
            blanked.append(logged.seq)
        elif left != logged.edit:
            sealed = records.seal_edit(key, left, device=logged.device, by=logged.by)
            changed.append((logged.seq, sealed))
    rows = LoggedEdit.objects.filter(kring=kring)
    for start in range(0, len(blanked), 500):
        rows.filter(seq__in=blanked[start : start + 500]).update(mark=b"", sealed=b"")
    for seq, sealed in changed:
        rows.filter(seq=seq).update(sealed=sealed)
    for moment in Moment.objects.filter(kring=kring):
        body = moments.take_out(key, moment, gone.__contains__)
        if body is not None:
            Moment.objects.filter(pk=moment.pk).update(body=body)
    gone.save()
    Snapshot.objects.filter(kring=kring).delete()
    document = snapshots.document(kring, key)
    snapshots.write(kring, key, document, seq=kring.seq)
    kring.open_conflicts = len(document.conflicts)
    kring.erasures = Erasure.objects.filter(kring=kring).count()
    kring.save(update_fields=["open_conflicts", "erasures"])


def forget_in_files() -> None:
    """Leave nothing of it in the files of the database.

    SQLite overwrites what is deleted, but its write-ahead log still has the old pages until
    it is taken in; PostgreSQL keeps old rows until they are vacuumed.
    """
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        elif connection.vendor == "postgresql":
            for model in (LoggedEdit, Snapshot, Moment, Photo, get_user_model()):
                cursor.execute(f'VACUUM "{model._meta.db_table}"')  # noqa: SLF001  # the public way to ask it
