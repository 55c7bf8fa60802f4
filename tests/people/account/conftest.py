"""Somebody with an account, and their browser."""

import pytest
from django.utils.translation import override

from kring.keep.master import ensure_master_key
from kring.people.models import User
from machine.doors import come_in

PASSWORD = "de kat zit op het dak"


@pytest.fixture(autouse=True)
def home(tmp_path, settings):
    """Give a home folder with a key, which seals the secrets of accounts."""
    settings.KRING_HOME = tmp_path / "home"
    settings.KRING_HOME.mkdir(mode=0o700)
    ensure_master_key(settings.KRING_HOME)
    return settings.KRING_HOME


@pytest.fixture(autouse=True)
def in_english():
    """Speak English where no browser asks for anything, whatever the test before spoke."""
    with override("en"):
        yield


@pytest.fixture
def ada(db):
    return User.objects.create_user("Ada", PASSWORD)


@pytest.fixture
def browser_of_ada(client, ada):
    """Give a browser in which Ada signed in just now, in English."""
    come_in(client, ada)
    client.cookies["kring_language"] = "en"
    return client


@pytest.fixture
def at_the_door(client, ada):
    """Give a browser in which nobody is signed in, in English."""
    client.cookies["kring_language"] = "en"
    return client
