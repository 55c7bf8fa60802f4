"""A real home folder with a real SQLite file, set up as the product does."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.management import call_command
from django.db import connections

from kring.keep.grants import owners_of
from kring.keep.master import ensure_master_key
from kring.people.models import User
from kring.site.settings import DATABASES
from machine.postgres import instead_of_sqlite

SQLITE = dict(DATABASES["default"])  # before a test puts another database in its place


@contextmanager
def home_in(folder: Path, settings) -> Iterator[Path]:
    """Make a folder the home of Kring, with a database file of its own, for a while."""
    settings.KRING_HOME = folder
    ensure_master_key(folder)
    file = {**connections.settings["default"], **SQLITE, "NAME": str(folder / "kring.sqlite3")}
    with instead_of_sqlite(file):
        call_command("migrate", interactive=False, verbosity=0)
        yield folder


def somebody(name: str = "Ada") -> User:
    """Give somebody who can sign in."""
    found = User.objects.filter(username=name).first()
    return found or User.objects.create_user(name)


def owner_of(kring) -> User:
    """Give somebody whose kring this is."""
    return User.objects.get(pk=owners_of(kring)[0])
