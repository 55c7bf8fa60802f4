"""`kring check`: every setting, where its value comes from, and what is wrong. Changes nothing."""

import argparse
import os
import sys
from collections.abc import Iterator
from gettext import gettext as _
from pathlib import Path

from kring.site.command.sentences import sentence_of
from kring.site.configuration import SETTINGS, Found, find_settings, home_of

_NOT_SETTINGS = {"KRING_HOME", "KRING_TEST_POSTGRES"}


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("check", help=_("say every setting and what is wrong with it"))
    parser.add_argument(
        "--krings", action="store_true", help=_("open every kring, and check every journal, too")
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print what was found, and what is wrong below it."""
    home = home_of(os.environ)
    sources = {"environment": _("environment"), "default": _("default")}
    _line("home", str(home), sources["environment" if os.environ.get("KRING_HOME") else "default"])
    found = find_settings()
    for each in found:
        if each.setting.key.startswith("oidc_") and not each.said:
            continue  # nobody has to read seven lines of what is not used
        _line(each.setting.key, shown(each), sources.get(each.source, each.source))
    problems = [sentence_of(each.problem) for each in found if each.problem]
    problems += unknown_names(os.environ)
    if not any(each.problem for each in found):
        problems += things_wrong(home)
        if args.krings and not problems:
            problems += list(krings_wrong())
    for problem in problems:
        sys.stdout.write(f"! {problem}\n")
    if not problems:
        sys.stdout.write(_("Nothing is wrong.") + "\n")
    return 1 if problems else 0


def _line(name: str, value: str, source: str) -> None:
    sys.stdout.write(f"{name:<16}{value:<40} ({source})\n")


def shown(found: Found) -> str:
    """Give a value as it may be shown: of a secret one only what is no secret."""
    if not found.setting.secret:
        return found.said
    if not found.said:
        database = found.setting.key == "database_url"
        return _("none: SQLite in the home folder") if database else ""
    if found.setting.key != "database_url":
        return _("set")
    if found.problem:
        return _("set, and wrong")
    from urllib.parse import urlsplit

    url = urlsplit(found.said)
    return f"{url.scheme}://…@{url.hostname or ''}{url.path}"


def unknown_names(environ: "os._Environ[str] | dict[str, str]") -> list[str]:
    """Name what looks like a setting in the environment and is none."""
    import difflib

    known = {setting.variable for setting in SETTINGS} | _NOT_SETTINGS
    sentences = []
    for name in sorted(environ):
        if name.startswith("KRING_") and name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            no_setting = (
                _("{name} is no setting; {near} is.") if near else _("{name} is no setting.")
            )
            sentences.append(no_setting.format(name=name, near="".join(near)))
    return sentences


def things_wrong(home: Path) -> list[str]:
    """Look at the folder, the key file, the drawing surface and the database."""
    wrong = [*_folder(home), *_key_file(home), *_surface_and_database(home)]
    return [*wrong, *_disk(home), *_last_backup(home)]


def krings_wrong() -> Iterator[str]:
    """Open every kring there is, and look its journal through; one that is wrong is named."""
    from kring.keep import journal
    from kring.keep.errors import KringError
    from kring.keep.models import Kring
    from kring.keep.queries import document_of, moments_of, network_of_moment

    count = 0
    for kring in Kring.objects.order_by("pk").iterator():
        count += 1
        try:
            document_of(kring)
            for line in moments_of(kring):
                network_of_moment(kring, line.id)
            number = journal.first_wrong_line(kring)
        except KringError as problem:
            yield sentence_of(problem)
            continue
        if number is not None:
            yield _(
                "The journal of kring {id} was changed outside Kring, from line {number} on."
            ).format(id=kring.pk, number=number)
    _line("krings", str(count), _("found"))


LEAST_ROOM = 500_000_000  # bytes: a database, a backup of it, and one of the day before
BACKUP_EVERY = 2 * 86_400  # seconds


def _disk(home: Path) -> Iterator[str]:
    import shutil

    if not home.exists():
        return
    free = shutil.disk_usage(home).free
    _line(_("room"), f"{free / 1e9:.1f} GB", _("found"))
    if free < LEAST_ROOM:
        yield _("The disk of {folder} is nearly full. Make room on it.").format(folder=home)


def _last_backup(home: Path) -> Iterator[str]:
    """Tell how old the last backup is; before there are krings nobody has to make one."""
    import time

    from kring.keep.backup import last_backup

    if not any((home / "keys" / "krings").glob("*.key")):
        return
    made = last_backup(home)
    if made is None:
        _line(_("last backup"), _("none yet: kring backup FILE"), _("found"))
        return
    days = int((time.time() - made) // 86_400)
    _line(_("last backup"), _("{days} days ago").format(days=days), _("found"))
    if time.time() - made > BACKUP_EVERY:
        yield _(
            "The last backup is {days} days old. Make one every night: kring backup FILE"
        ).format(days=days)


def _folder(home: Path) -> Iterator[str]:
    if not home.exists():
        _line(_("folder"), _("not there yet; the first start makes it"), _("found"))
        return
    if not os.access(home, os.W_OK | os.X_OK):
        yield _("Nothing can be written in {folder}.").format(folder=home)
    if os.name != "nt" and home.stat().st_mode & 0o022:
        yield _(
            "Other users of this machine can write in {folder}. Close it: chmod 700 {folder}"
        ).format(folder=home)


def _key_file(home: Path) -> Iterator[str]:
    from kring.keep.errors import KringError
    from kring.keep.master import path_in, read_master_key

    if not path_in(home).exists() and not any((home / "keys" / "krings").glob("*.key")):
        _line(_("key file"), _("not there yet; the first start makes it"), _("found"))
        return
    try:
        read_master_key(home)
    except KringError as problem:
        yield sentence_of(problem)
    else:
        _line(_("key file"), str(path_in(home)), _("found"))


def _surface_and_database(home: Path) -> Iterator[str]:
    from kring.site.home import start_django

    start_django()
    from django.contrib.staticfiles.finders import find
    from django.db import DatabaseError, connection

    from kring.keep.errors import KringError
    from kring.keep.health import assert_durable

    if find("kring/editor.js") is None:
        yield _("The drawing surface is not built yet: run python build_web.py.")
    if connection.vendor == "sqlite" and not (home / "kring.sqlite3").exists():
        _line(_("database"), _("not there yet; the first start makes it"), _("found"))
        return
    try:
        assert_durable()
    except KringError as problem:
        yield sentence_of(problem)
    except DatabaseError as problem:
        text = str(problem).strip().splitlines() or [type(problem).__name__]
        yield _("The database cannot be opened or written: {why}.").format(why=text[0])
    else:
        _line(_("database"), connection.vendor, _("found"))
