"""One file with everything a Kring needs to come back, except the master key.

Each line is one JSON object: what the file is, then every row of the database, the keys of
the krings as they are locked, and what was erased; the last line has a checksum of all
before it. Rows are written by field, not by database, so that a backup of SQLite can be
restored into PostgreSQL, and one of an older Kring into a newer. What it tells of krings is
sealed; the master key is not in it and has to be kept elsewhere.
"""

import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import IO, Any

import msgspec
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Model
from django.utils import timezone

from kring.keep import durable, keys, ledger
from kring.keep.errors import KringError

FORMAT = 1
MAGIC = b'{"kring_backup":'
ROWS_AT_ONCE = 500
_NOTE = "last-backup"
_LARGE = {"keep.photo": 8}  # rows that take much memory go by few
# Signing in again makes sessions and what is known of their devices anew.
NOT_KEPT = frozenset({"sessions", "usersessions", "contenttypes", "auth"})


class _Summed:
    """Writes lines, and keeps the checksum of all of them."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self._count = 0

    def write(self, line: object) -> None:
        text = msgspec.json.encode(line) + b"\n"
        self._digest.update(text)
        self._count += 1
        self._file.write(text)

    def finish(self) -> int:
        end = {"end": {"lines": self._count, "sha256": self._digest.hexdigest()}}
        self._file.write(msgspec.json.encode(end) + b"\n")
        return self._count


def back_up(home: Path, path: Path) -> int:
    """Write a backup; the file is there wholly or not at all.

    Args:
        home: The folder whose keys and erasures go along with the database.
        path: The file to write; an older backup of that name is replaced.

    Returns:
        How many krings are in it.

    Raises:
        KringError: There is something else under that name, or no room for it.
    """
    _refuse_other_files(path)
    waiting = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb", buffering=1 << 20) as file:
            krings = _write(home, file)
            file.flush()
            os.fsync(file.fileno())
        waiting.replace(path)
        durable.sync_folder(path.absolute().parent)
    except OSError as trouble:
        _clear(waiting)
        raise _told(trouble, path) from None
    except BaseException:
        _clear(waiting)
        raise
    return krings


def note_backup(home: Path) -> None:
    """Note that a backup was made now, so that `kring check` can say how old the last one is."""
    (home / _NOTE).touch(mode=0o600)


def last_backup(home: Path) -> float | None:
    """Tell when the last backup was made, in seconds as the clock of the system counts them."""
    try:
        return (home / _NOTE).stat().st_mtime
    except OSError:
        return None


def _write(home: Path, file: IO[bytes]) -> int:
    out = _Summed(file)
    with _one_view():
        applied = sorted(MigrationRecorder(connection).applied_migrations())
        out.write(
            {
                "kring_backup": FORMAT,
                "version": version("kring"),
                "made_at": timezone.now(),
                "migrations": applied,
            }
        )
        krings = []
        for model in kept_models(applied):
            label = model._meta.label_lower  # noqa: SLF001  # the public way to ask it
            for row in model._default_manager.order_by("pk").iterator(rows_at_once(label)):  # noqa: SLF001  # idem
                out.write({"row": label, "fields": _as_text(row)})
                if label == "keep.kring":
                    krings.append(str(row.pk))
    for kring_id in krings:
        locked = keys.locked_key(home, kring_id)
        if locked is not None:  # else it was erased while this was being written
            out.write({"key": kring_id, "locked": locked})
    for line in ledger.lines(home):
        out.write({"erased": line})
    out.finish()
    return len(krings)


def rows_at_once(label: str) -> int:
    """Tell how many rows of a table are held in memory together."""
    return _LARGE.get(label, ROWS_AT_ONCE)


def kept_models(applied: list[tuple[str, str]]) -> list[type[Model]]:
    """Give the tables of a backup, as they were at the given migrations."""
    loader = MigrationLoader(connection)
    nodes = [one for one in applied if one in loader.graph.nodes]
    models = loader.project_state(nodes).apps.get_models(include_auto_created=True)
    return [
        model
        for model in models
        if model._meta.managed and model._meta.app_label not in NOT_KEPT  # noqa: SLF001  # the public way to ask it
    ]


def _as_text(row: Model) -> dict[str, Any]:
    return {
        field.attname: None if field.value_from_object(row) is None else field.value_to_string(row)
        for field in row._meta.local_concrete_fields  # noqa: SLF001  # the public way to ask it
    }


@contextmanager
def _one_view() -> Iterator[None]:
    """Read everything as it is at one instant, without holding up who is drawing."""
    if connection.vendor == "sqlite":
        mode, connection.transaction_mode = connection.transaction_mode, "DEFERRED"  # type: ignore[attr-defined]  # SQLite's own
        try:
            with transaction.atomic():
                yield
        finally:
            connection.transaction_mode = mode  # type: ignore[attr-defined]  # SQLite's own
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield


def _refuse_other_files(path: Path) -> None:
    if not path.exists():
        if not path.absolute().parent.is_dir():
            raise KringError("There is no folder {folder} for the backup.", folder=path.parent)
        return
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) == MAGIC:
                return
    except OSError:
        pass
    raise KringError(
        "{file} is there already and is not a backup of Kring. Choose another name.", file=path
    )


def _told(trouble: OSError, path: Path) -> KringError:
    if trouble.errno in {errno.ENOSPC, errno.EDQUOT}:
        return KringError(
            "There is no room for the backup {file}. Make room on that disk or choose another;"
            " nothing was written.",
            file=path,
        )
    return KringError(
        "The backup {file} cannot be written ({why}); nothing was written.",
        file=path,
        why=trouble.strerror or type(trouble).__name__,
    )


def _clear(waiting: Path) -> None:
    try:
        waiting.unlink(missing_ok=True)
    except OSError:
        return
