"""`kring move-to`: take everything from SQLite to PostgreSQL, and count it on both sides."""

import argparse
import os
import subprocess
import sys
import tempfile
from gettext import gettext as _
from pathlib import Path
from typing import Any

from kring.keep.errors import KringError
from kring.site.configuration import BadSetting

MOVED = "kring-moved.sqlite3"


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser(
        "move-to", help=_("move everything from SQLite to an empty PostgreSQL database")
    )
    parser.add_argument("url", metavar="URL", help="postgresql://user:password@host:5432/name")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Move, count, and let Kring use the new database from now on."""
    from kring.site.configuration import SETTINGS
    from kring.site.home import open_home

    (setting,) = (each for each in SETTINGS if each.key == "database_url")
    target: dict[str, Any] | None = setting.check_value(args.url)
    if target is None:
        raise BadSetting("give an address such as postgresql://user:password@host:5432/name")
    open_home()
    from django.db import connection

    from kring.keep.home import home, in_use
    from kring.keep.moving import TARGET, compare, counts_in, know_target

    if connection.vendor != "sqlite":
        raise BadSetting("Kring keeps everything in PostgreSQL already.")
    place = home()
    know_target(target)
    with tempfile.TemporaryDirectory(prefix="moving-", dir=place) as folder:
        _carry_over(place, Path(folder) / "everything", args.url)
    with in_use(place, alone=True):
        here, there = counts_in("default"), counts_in(TARGET)
        compare(here, there)
        _use_from_now_on(place, args.url)
    rows = sum(int(count.split()[0]) for count in there.values())
    sys.stdout.write(
        _("Moved and counted: {rows} rows in {tables} tables, the same on both sides.").format(
            rows=rows, tables=len(there)
        )
        + "\n"
        + _("The old database is kept as {file}. Erase it when all is well.").format(
            file=place / MOVED
        )
        + "\n"
    )
    return 0


def _carry_over(place: Path, file: Path, url: str) -> None:
    """Write everything out here, and let a Kring that knows the other database take it in."""
    from kring.keep.backup import back_up
    from kring.keep.home import in_use

    with in_use(place, alone=True):
        back_up(place, file)
    program = "import sys; from kring.site.command import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", program, "restore", str(file)],
        env={**os.environ, "KRING_DATABASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise KringError("{why}", why=done.stderr.strip())


def _use_from_now_on(place: Path, url: str) -> None:
    """Write the setting, and lay the old file aside, so that nobody goes on in it by mistake."""
    from django.db import connections

    from kring.keep import durable

    file = place / "settings.toml"
    written = file.read_text(encoding="utf-8") if file.exists() else ""
    quoted = url.replace("\\", "\\\\").replace('"', '\\"')
    durable.replace(file, f'database_url = "{quoted}"\n{written}'.encode())
    connections.close_all()
    database = place / "kring.sqlite3"
    for ending in ("-wal", "-shm"):
        database.with_name(database.name + ending).unlink(missing_ok=True)
    database.replace(place / MOVED)
    durable.sync_folder(place)
