"""Bringing a backup back: checked whole before anything is touched, then put in place at once.

The database is built beside the old one (SQLite) or in one transaction (PostgreSQL), with
the tables of the time of the backup, and brought up to date after. Every kring gets a new
epoch, so that tablets offer what they still have and heal what the backup is missing.
What was erased since then is erased again before anybody can see it.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Model

from kring.keep import durable, ledger, settling
from kring.keep.archive import Archive, open_archive
from kring.keep.backup import kept_models, rows_at_once
from kring.keep.errors import KringError
from kring.keep.home import in_use
from kring.keep.keys import erase_key, krings_with_key, put_locked_key, unlock
from kring.keep.master import path_in, read_master_key
from kring.keep.models import Kring, new_id


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back."""

    krings: int
    made_at: str


def restore(home: Path, path: Path, *, force: bool = False) -> Restored:
    """Bring a backup back.

    Args:
        home: The folder to restore into; the master key has to be in it already.
        path: The backup.
        force: Whether what is kept there now may be replaced.

    Raises:
        KringError: The backup is damaged, from a newer Kring, or locked with another master
            key; or there are krings already. Nothing is changed then.
    """
    with in_use(home, alone=True):
        archive = open_archive(path)
        _assert_opens(home, archive)
        if not force:
            _assert_empty(home)
        with _beside(home) as place:
            ledger.add_missing(place, archive.erased)
            for kring_id, locked in archive.keys.items():
                put_locked_key(place, kring_id, locked)
            try:
                count = _build(home, place, archive)
            except DatabaseError as trouble:
                raise KringError(
                    "The database could not take the backup {file} in ({why});"
                    " nothing was changed.",
                    file=path,
                    why=str(trouble).strip().partition("\n")[0],
                ) from None
    return Restored(count, archive.made_at)


def _assert_opens(home: Path, archive: Archive) -> None:
    master = read_master_key(home)
    for locked in archive.keys.values():
        unlock(locked, master, home=home)


def _assert_empty(home: Path) -> None:
    """Refuse a place where somebody already keeps something, or where that cannot be told."""
    taken = KringError(
        "Something is kept in {folder} already. To replace it by the backup, say --force.",
        folder=home,
    )
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        return
    try:
        tables = set(connection.introspection.table_names())
        for label in ("keep.Kring", "people.User"):
            model = apps.get_model(label)
            if model._meta.db_table in tables and model._default_manager.exists():  # noqa: SLF001  # the public way to ask it
                raise taken
    except DatabaseError:
        raise taken from None
    finally:
        connection.close()


@contextmanager
def _beside(home: Path) -> Iterator[Path]:
    """Give a folder next to what is there, with the master key and everything ever erased."""
    place = Path(tempfile.mkdtemp(prefix="restoring-", dir=home))
    try:
        (place / "keys").mkdir(mode=0o700)
        durable.write_new(path_in(place), path_in(home).read_bytes())
        ledger.add_missing(place, ledger.lines(home))
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _build(home: Path, place: Path, archive: Archive) -> int:
    if connection.vendor == "sqlite":
        return _build_sqlite(home, place, archive)
    with transaction.atomic():
        _drop_tables()
        count = _fill(place, archive)
        _hand_over(home, place)
    return count


def _build_sqlite(home: Path, place: Path, archive: Archive) -> int:
    """Build a new file beside the old one, and give it the old one's name."""
    name = Path(connection.settings_dict["NAME"])
    fresh = place / "kring.sqlite3"
    connection.close()
    connection.settings_dict["NAME"] = fresh
    try:
        count = _fill(place, archive)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
        connection.settings_dict["NAME"] = name
    _hand_over(home, place)
    # The old log must not be taken for the new file's; the old file is going, too.
    for ending in ("-wal", "-shm"):
        name.with_name(name.name + ending).unlink(missing_ok=True)
    fresh.replace(name)
    durable.sync_folder(name.parent)
    return count


def _fill(place: Path, archive: Archive) -> int:
    """Make the tables of that time, fill them, and bring them up to today."""
    executor = MigrationExecutor(connection)
    unknown = [one for one in archive.migrations if one not in executor.loader.graph.nodes]
    if unknown:
        raise KringError(
            "The backup {file} was made by a newer Kring. Install that version.",
            file=archive.path,
        )
    executor.migrate(_last_of_each(executor, archive.migrations))
    models = {model._meta.label_lower: model for model in kept_models(archive.migrations)}  # noqa: SLF001  # the public way to ask it
    with transaction.atomic():
        _insert(models, archive)
        connection.check_constraints()
        with connection.cursor() as cursor:
            for sql in connection.ops.sequence_reset_sql(no_style(), list(models.values())):
                cursor.execute(sql)
    call_command("migrate", interactive=False, verbosity=0)
    for kring in Kring.objects.only("pk"):
        Kring.objects.filter(pk=kring.pk).update(epoch=new_id())
    settling.settle(place)
    return Kring.objects.count()


def _last_of_each(
    executor: MigrationExecutor, applied: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Give the migrations none of whose followers in the same room were there."""
    nodes, there = executor.loader.graph.node_map, set(applied)

    def followed(one: tuple[str, str]) -> bool:
        return any(child.key[0] == one[0] and child.key in there for child in nodes[one].children)

    return [one for one in applied if not followed(one)]


def _insert(models: dict[str, type[Model]], archive: Archive) -> None:
    waiting: list[Model] = []

    def write() -> None:
        if waiting:
            type(waiting[0])._default_manager.bulk_create(waiting)  # noqa: SLF001  # the public way to ask it
            waiting.clear()

    for label, fields in archive.rows():
        model = models.get(label)
        if model is None:
            raise KringError(
                "The backup {file} holds rows of {table}, which this Kring does not know.",
                file=archive.path,
                table=label,
            )
        if waiting and (type(waiting[0]) is not model or len(waiting) >= rows_at_once(label)):
            write()
        waiting.append(_row(model, fields))
    write()


def _row(model: type[Model], fields: dict[str, Any]) -> Model:
    given = {}
    for field in model._meta.local_concrete_fields:  # noqa: SLF001  # the public way to ask it
        text = fields.get(field.attname)
        given[field.attname] = None if text is None else field.to_python(text)
    return model(**given)


def _drop_tables() -> None:
    """Take away every table of ours; the transaction brings them back if anything fails."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"DROP TABLE {connection.ops.quote_name(table)} CASCADE")


def _hand_over(home: Path, place: Path) -> None:
    """Put the keys and the ledger of what was restored in place, and only those."""
    ledger.add_missing(home, ledger.lines(place))
    kept = set(krings_with_key(place))
    for kring_id in kept:
        source = place / "keys" / "krings" / f"{kring_id}.key"
        durable.private_folder(home / "keys" / "krings")
        durable.replace(home / "keys" / "krings" / source.name, source.read_bytes())
    for kring_id in set(krings_with_key(home)) - kept:
        erase_key(home, kring_id)
