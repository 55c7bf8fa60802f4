"""Forgetting somebody who had an account: their name, their doors, and the krings of them alone.

What they wrote in krings of others stays, as it is the others' now; so does a line in a journal.
Both carry a number only, and a number that belonged to somebody is never given to anybody else.
"""

import hashlib
import logging
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.utils import timezone

from kring.keep import grants, ledger
from kring.keep.access import Role
from kring.keep.erase import drop, erase_kring, forget_in_files
from kring.keep.errors import KringError
from kring.keep.home import home
from kring.keep.models import Grant, Kring

logger = logging.getLogger(__name__)


class StillKeeps(KringError):
    """Somebody still keeps a kring of which nobody else can say whose it is."""


def krings_alone_of(user: Any) -> list[Kring]:
    """Give the krings of which this user is the only owner: they go when the account goes."""
    return [kring for kring in _with_role(user, "owner") if grants.owners_of(kring) == [user.pk]]


def krings_kept_by(user: Any) -> list[Kring]:
    """Give the krings this user keeps for somebody who has no account yet."""
    return _with_role(user, "starter")


def _with_role(user: Any, role: Role) -> list[Kring]:
    mine = Grant.objects.open_now().filter(user_id=user.pk, role=role).select_related("kring")
    return [grant.kring for grant in mine.order_by("pk")]


def erase_account(user: Any) -> None:
    """Erase an account for good, with the krings nobody else owns; every right of it ends.

    Raises:
        StillKeeps: They keep a kring for somebody; it is not theirs to erase with them.
    """
    if krings_kept_by(user):
        raise StillKeeps("You keep a kring for somebody. First hand it over, or erase it.")
    line = ledger.Line(account=user.pk, mark=_mark(user.pk, user.joined_at), at=timezone.now())
    ledger.note(home(), line)
    for grant in Grant.objects.open_now().filter(user_id=user.pk).select_related("kring"):
        try:
            grants.end(grant.kring, grant.pk, by=user)
        except grants.NobodyLeft:
            erase_kring(grant.kring, by=user)
    _forget(user.pk)
    logger.info("account %s erased", line.account)


def settle(place: Path, erased: Iterable[ledger.Line]) -> None:
    """Erase every account that the ledger says was erased, and give none of their numbers again.

    Args:
        place: The folder with the keys of the krings that are in the database.
        erased: What the ledger says.
    """
    gone = {line.account: line.mark for line in erased if line.account}
    if not gone:
        return
    found = get_user_model()._default_manager.filter(pk__in=gone)  # noqa: SLF001  # the public way to ask it
    for number, joined_at in found.values_list("pk", "joined_at"):
        if gone[number] == _mark(number, joined_at):
            _drop_alone_of(place, number)
            _forget(number)
    _number_after(max(gone))


def _drop_alone_of(place: Path, number: int) -> None:
    mine = Grant.objects.open_now().filter(user_id=number, role="owner")
    for grant in mine.select_related("kring"):
        if grants.owners_of(grant.kring) == [number]:
            ledger.note(place, ledger.Line(kring=grant.kring_id, at=timezone.now()))
            drop(place, grant.kring_id)


@transaction.atomic
def _forget(number: int) -> None:
    Grant.objects.filter(user_id=number, ended_at=None).update(ended_at=timezone.now())
    get_user_model()._default_manager.filter(pk=number).delete()  # noqa: SLF001  # the public way to ask it
    transaction.on_commit(forget_in_files)


def _mark(number: int, joined_at: datetime) -> str:
    """Tell this account from another that has its number in an older backup."""
    return hashlib.sha256(f"{number} {joined_at.isoformat()}".encode()).hexdigest()[:32]


def _number_after(last: int) -> None:
    """Let no new account get a number up to this one, also where a backup knew fewer of them."""
    table = get_user_model()._meta.db_table  # noqa: SLF001  # the public way to ask it
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_get_serial_sequence(%s, 'id')", [table])
            (sequence,) = cursor.fetchone()
            cursor.execute("SELECT setval(%s, GREATEST(nextval(%s), %s))", [sequence] * 2 + [last])
            return
        cursor.execute(
            "UPDATE sqlite_sequence SET seq = max(seq, %s) WHERE name = %s", [last, table]
        )
        if not cursor.rowcount:
            cursor.execute("INSERT INTO sqlite_sequence VALUES (%s, %s)", [table, last])
