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
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print what was found, and what is wrong below it."""
    del args
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
    return [*_folder(home), *_key_file(home), *_surface_and_database(home)]


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
