"""Somebody with a kring, in a home of its own."""

import tempfile
from pathlib import Path

import pytest

from kring.keep import log
from kring.keep.actions import create_kring
from kring.keep.master import ensure_master_key
from tablets.kept import home_in, somebody


@pytest.fixture
def keys_in(tmp_path, settings):
    """Keep keys and ledger in a folder of this test only; gives the folder."""
    settings.KRING_HOME = tmp_path
    ensure_master_key(tmp_path)
    return tmp_path


@pytest.fixture
def ada(db, keys_in):
    """Give somebody who can sign in."""
    return somebody("Ada")


@pytest.fixture
def kring(ada):
    """Give an empty kring of Ada's."""
    return create_kring(by=ada)


@pytest.fixture
def real_home(tmp_path, settings, django_db_blocker):
    """Give a home with a database file of its own, set up as the product does."""
    with django_db_blocker.unblock(), home_in(tmp_path / "home", settings) as home:
        yield home


@pytest.fixture
def quick_home(settings, django_db_blocker, monkeypatch):
    """Give a home for many short histories: in memory, with a snapshot every few edits."""
    # So that a short history has several snapshots.
    monkeypatch.setattr(log, "SNAPSHOT_EVERY", 7)
    # In memory where that can be: no power is cut here, and a disk would take minutes.
    memory = Path("/dev/shm")
    with (
        tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder,
        django_db_blocker.unblock(),
        home_in(Path(folder), settings) as home,
    ):
        yield home
