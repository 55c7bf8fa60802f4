"""The home folder of one Kring: made when something is going to be kept, and not before."""

import errno
import os
import secrets
from pathlib import Path

from kring.keep import durable
from kring.site.configuration import BadSetting, home_of, read_settings


def make_home() -> Path:
    """See to it that the folder is there, closed to other users, with the key for sessions.

    Raises:
        BadSetting: a setting cannot be used, or nothing can be written there.
    """
    read_settings()
    os.umask(0o077)
    home = home_of(os.environ)
    try:
        durable.private_folder(home)
        durable.private_folder(home / "keys")
        secret = home / "keys" / "secret.key"
        if not secret.exists():
            _write_secret(secret)
    except (FileExistsError, NotADirectoryError) as problem:
        raise BadSetting(
            "{folder} is not a folder. Choose another place with KRING_HOME.", folder=home
        ) from problem
    except OSError as problem:
        if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise
        raise BadSetting(
            "Nothing can be written in {folder}. Choose another folder with KRING_HOME.",
            folder=home,
        ) from problem
    return home


def _write_secret(file: Path) -> None:
    try:
        durable.write_new(file, secrets.token_urlsafe(64).encode("ascii"))
    except FileExistsError:  # another process of the same first start made it
        if not file.is_file():
            raise


def start_django() -> None:
    """Load everything that works with the database."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kring.site.settings")
    django.setup()


def open_home() -> tuple[Path, bool]:
    """Make everything ready to keep something: folder, database, keys.

    Returns:
        Where the master key is, and whether it was made just now.

    Raises:
        BadSetting: a setting cannot be used.
        KringError: the key file or the database cannot be trusted.
    """
    home = make_home()
    start_django()
    from kring.keep.health import assert_durable
    from kring.keep.master import ensure_master_key
    from kring.keep.settling import settle

    made = ensure_master_key(home)
    bring_up_to_date()
    assert_durable()
    settle(home)  # an erasure that was interrupted is finished before anybody can see it
    return made


def bring_up_to_date() -> None:
    """Give the database the tables this version needs.

    Raises:
        BadSetting: the database cannot be reached or written.
    """
    from django.core.management import call_command
    from django.db import DatabaseError

    try:
        call_command("migrate", interactive=False, verbosity=0)
    except DatabaseError as problem:
        text = str(problem).strip().splitlines()
        raise BadSetting(
            "The database cannot be opened or written: {why}.",
            why=text[0] if text else type(problem).__name__,
        ) from problem
