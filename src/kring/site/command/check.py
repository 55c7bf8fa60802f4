"""`kring check`: every setting, where its value comes from, and what is wrong. Changes nothing."""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kring.site.configuration import SETTINGS, Found, find_settings, home_of

_NOT_SETTINGS = {"KRING_HOME", "KRING_TEST_POSTGRES"}


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("check", help="say every setting and what is wrong with it")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print what was found, and what is wrong below it."""
    del args
    home = home_of(os.environ)
    source = "environment" if os.environ.get("KRING_HOME") else "default"
    _line("home", str(home), source)
    found = find_settings()
    for each in found:
        _line(each.setting.key, shown(each), each.source)
    problems = [each.problem for each in found if each.problem]
    problems += unknown_names(os.environ)
    if not any(each.problem for each in found):
        problems += things_wrong(home)
    for problem in problems:
        sys.stdout.write(f"! {problem}\n")
    if not problems:
        sys.stdout.write("Nothing is wrong.\n")
    return 1 if problems else 0


def _line(name: str, value: str, source: str) -> None:
    sys.stdout.write(f"{name:<14}{value:<40} ({source})\n")


def shown(found: Found) -> str:
    """Give a value as it may be shown: of a secret one only what is no secret."""
    if not found.setting.secret:
        return found.said
    if not found.said:
        return "none: SQLite in the home folder"
    if found.problem:
        return "set, and wrong"
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
            sentences.append(f"{name} is no setting{f'; {near[0]} is' if near else ''}.")
    return sentences


def things_wrong(home: Path) -> list[str]:
    """Look at the folder, the key file, the drawing surface and the database."""
    return [*_folder(home), *_key_file(home), *_surface_and_database(home)]


def _folder(home: Path) -> Iterator[str]:
    if not home.exists():
        _line("folder", "not there yet; the first start makes it", "found")
        return
    if not os.access(home, os.W_OK | os.X_OK):
        yield f"Nothing can be written in {home}."
    if os.name != "nt" and home.stat().st_mode & 0o022:
        yield f"Other users of this machine can write in {home}. Close it: chmod 700 {home}"


def _key_file(home: Path) -> Iterator[str]:
    from kring.keep.errors import KringError
    from kring.keep.master import path_in, read_master_key

    if not path_in(home).exists() and not any((home / "keys" / "krings").glob("*.key")):
        _line("key file", "not there yet; the first start makes it", "found")
        return
    try:
        read_master_key(home)
    except KringError as problem:
        yield str(problem)
    else:
        _line("key file", str(path_in(home)), "found")


def _surface_and_database(home: Path) -> Iterator[str]:
    from kring.site.home import start_django

    start_django()
    from django.contrib.staticfiles.finders import find
    from django.db import DatabaseError, connection

    from kring.keep.errors import KringError
    from kring.keep.health import assert_durable

    if find("kring/editor.js") is None:
        yield "The drawing surface is not built yet: run python build_web.py."
    if connection.vendor == "sqlite" and not (home / "kring.sqlite3").exists():
        _line("database", "not there yet; the first start makes it", "found")
        return
    try:
        assert_durable()
    except (KringError, DatabaseError) as problem:
        yield f"The database: {str(problem).strip().splitlines()[0]}"
    else:
        _line("database", connection.vendor, "found")
