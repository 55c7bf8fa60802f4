"""A home folder with a key, and the named cast who knock on every door."""

import pytest

from kring.keep.master import ensure_master_key
from kring.people.models import User
from machine.doors import come_in


@pytest.fixture
def home(tmp_path, settings):
    """Give a home folder in which something can be kept."""
    settings.KRING_HOME = tmp_path / "home"
    settings.KRING_HOME.mkdir(mode=0o700)
    ensure_master_key(settings.KRING_HOME)
    return settings.KRING_HOME


@pytest.fixture
def sara(db, home):
    """Give Sara, whose kring it is."""
    return User.objects.create_user("Sara")


@pytest.fixture
def stranger(db, home):
    """Give somebody with an account and nothing to do with Sara."""
    return User.objects.create_user("Stranger")


@pytest.fixture
def as_sara(client, sara):
    """Give a browser in which Sara is signed in, in English."""
    come_in(client, sara)
    client.cookies["kring_language"] = "en"
    return client
