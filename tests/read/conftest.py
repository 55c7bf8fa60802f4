"""Somebody signed in, for the tests of the reading page; its sentences are tested in English."""

import pytest
from django.utils import translation

from kring.people.models import User


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def owner(db):
    return User.objects.create_user("mira")


@pytest.fixture
def page(client, owner):
    client.force_login(owner)
    client.cookies["kring_language"] = "en"
    return client
