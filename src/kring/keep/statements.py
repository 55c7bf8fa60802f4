"""What every save, and every opening of a kring, asks the database, written out.

When a room full of tablets draws, these are asked hundreds of times a second, half of them
while nobody else can write; and the start page opens every kring in its list. Letting
Django compose each of them anew took ten times as long as answering it; so here, and only
here, the statements stand as they are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.db import connection
from django.utils import timezone

from kring.keep.access import OWN_ROLES, SECOND_STEPS, access_of
from kring.keep.models import Kring
from kring.keep.sealing import Sealed

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

_COLUMNS = ("id", "epoch", "seq", "open_conflicts", "erasures")  # in the order of the model
_WAITS = (
    "CASE WHEN organisation_id IS NULL THEN 0"  # noqa: S608  # only this file's words
    " WHEN NOT (SELECT second_step FROM people_organisation"
    " WHERE people_organisation.id = organisation_id) THEN 0"
    " WHEN EXISTS (SELECT 1 FROM mfa_authenticator WHERE mfa_authenticator.user_id ="
    f" keep_grant.user_id AND mfa_authenticator.type IN {SECOND_STEPS}) THEN 0 ELSE 1 END"
)
"""Whether somebody was let in for a house that asks for a second step, and has none yet."""
_OPEN = (
    f"SELECT {', '.join(f'keep_kring.{name}' for name in _COLUMNS)},"  # noqa: S608  # only this file's words
    " role, parts, may_draw, may_print, keep_grant.id, until, created_at,"
    f" {_WAITS} FROM keep_grant"
    " JOIN keep_kring ON keep_kring.id = kring_id"
    " WHERE user_id = %s AND ended_at IS NULL AND (until IS NULL OR until > %s)"
    f" AND (closed_at IS NULL OR role IN {OWN_ROLES})"
)


class WaitsForSecondStep(Kring.DoesNotExist):
    """It opens once they sign in with a second step, as the house they work for asks."""


Row = tuple[int, str, bytes, bytes]
"""A new line of the log: its number, the edit's id, the thing's mark, and what is sealed."""


def open_to(user: User, kring_id: str) -> Kring:
    """Give a kring this user may open, with their right to it: one that `visible_to` gives.

    Raises:
        WaitsForSecondStep: They were let in for a house that asks for one.
        Kring.DoesNotExist: It is not there, or not theirs to open (any more).
    """
    if not user.is_authenticated:
        raise Kring.DoesNotExist
    with connection.cursor() as cursor:
        cursor.execute(f"{_OPEN} AND kring_id = %s", [user.pk, _now(), kring_id])
        row = cursor.fetchone()
    if row is None:
        raise Kring.DoesNotExist
    if row[-1]:
        raise WaitsForSecondStep
    return _opened(row)


def all_open_to(user: User) -> list[Kring]:
    """Give every kring this user may open, with their right to each, the newest first."""
    return some_open_to(user)[0]


def some_open_to(user: User, *, first: int = 0, most: int | None = None) -> tuple[list[Kring], int]:
    """Give some of the krings this user may open, the newest first, and how many there are.

    Args:
        user: Who.
        first: How many to pass over.
        most: No more than so many; without, all that follow.
    """
    rows = [row for row in _all_of(user) if not row[-1]]
    last = None if most is None else first + most
    return [_opened(row) for row in rows[first:last]], len(rows)


def waiting_for_second_step(user: User) -> int:
    """Tell how many krings open once this user signs in with a second step."""
    return sum(bool(row[-1]) for row in _all_of(user))


def _all_of(user: User) -> list[tuple[Any, ...]]:
    if not user.is_authenticated:
        return []
    with connection.cursor() as cursor:
        cursor.execute(f"{_OPEN} ORDER BY created_at DESC", [user.pk, _now()])
        return list(cursor.fetchall())


def _now() -> Any:
    return connection.ops.adapt_datetimefield_value(timezone.now())


def _opened(row: tuple[Any, ...]) -> Kring:
    kring = Kring.from_db(connection.alias, _COLUMNS, row[: len(_COLUMNS)])
    role, parts, may_draw, may_print, grant_id, until, created_at, _ = row[len(_COLUMNS) :]
    kring.access = access_of(
        role=role,
        parts=parts,
        may_draw=bool(may_draw),
        may_print=bool(may_print),
        grant_id=grant_id,
        until=_time(until) if until else None,
    )
    kring.created_at = _time(created_at)
    return kring


def _time(found: datetime | str) -> datetime:
    """Read a time as the database gives it: SQLite as text, PostgreSQL as it is."""
    return datetime.fromisoformat(found).replace(tzinfo=UTC) if isinstance(found, str) else found


def locked(kring_id: str) -> Kring:
    """Give a kring with how far its log has come; nobody else adds to it until the commit.

    SQLite has one writer at a time, for the whole database; PostgreSQL locks the row.

    Raises:
        Kring.DoesNotExist: It is not there (any more).
    """
    wait = " FOR UPDATE" if connection.features.has_select_for_update else ""
    return _kring(" WHERE id = %s" + wait, [kring_id])


def _kring(where: str, values: list[Any]) -> Kring:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(_COLUMNS)} FROM keep_kring{where}", values)  # noqa: S608  # only this file's words
        row = cursor.fetchone()
    if row is None:
        raise Kring.DoesNotExist
    return Kring.from_db(connection.alias, _COLUMNS, row)


def known_among(kring_id: str, edit_ids: Collection[str]) -> set[str]:
    """Tell which of these edits the log has already."""
    places = ", ".join(["%s"] * len(edit_ids))
    question = f"SELECT edit_id FROM keep_loggededit WHERE kring_id = %s AND edit_id IN ({places})"  # noqa: S608  # only places for values
    with connection.cursor() as cursor:
        cursor.execute(question, [kring_id, *edit_ids])
        return {edit_id for (edit_id,) in cursor.fetchall()}


def add(kring: Kring, rows: Iterable[Row], *, at: datetime) -> None:
    """Write new lines in the log, and keep how far it has come now."""
    when = connection.ops.adapt_datetimefield_value(at)
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO keep_loggededit (kring_id, seq, edit_id, at, mark, sealed)"
            " VALUES (%s, %s, %s, %s, %s, %s)",
            [(kring.pk, seq, edit_id, when, mark, sealed) for seq, edit_id, mark, sealed in rows],
        )
        cursor.execute(
            "UPDATE keep_kring SET seq = %s, open_conflicts = %s WHERE id = %s",
            [kring.seq, kring.open_conflicts, kring.pk],
        )


def state_of(kring_id: str) -> tuple[int, int | None, Sealed | None]:
    """Give how far a log has come, and the snapshot of it: its number and what is sealed."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT keep_kring.seq, keep_snapshot.seq, keep_snapshot.sealed FROM keep_kring"
            " LEFT JOIN keep_snapshot ON keep_snapshot.kring_id = keep_kring.id"
            " WHERE keep_kring.id = %s",
            [kring_id],
        )
        row: tuple[int, int | None, Sealed | None] | None = cursor.fetchone()
    return row or (0, None, None)


def devices_since(kring_id: str, *, since: datetime, fresh: datetime) -> dict[str, bool]:
    """Give the devices that drew since a time, and whether they did after another one, too."""
    adapted = connection.ops.adapt_datetimefield_value
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT device, at >= %s FROM keep_deviceseen WHERE kring_id = %s AND at > %s",
            [adapted(fresh), kring_id, adapted(since)],
        )
        return dict(cursor.fetchall())


def see_device(kring_id: str, device: str, *, at: datetime, unless: datetime) -> None:
    """Write down that a device is here now, unless it was seen since another time already."""
    adapted = connection.ops.adapt_datetimefield_value
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO keep_deviceseen (kring_id, device, at) VALUES (%s, %s, %s)"
            " ON CONFLICT (kring_id, device) DO UPDATE SET at = excluded.at"
            " WHERE keep_deviceseen.at < %s",
            [kring_id, device, adapted(at), adapted(unless)],
        )
