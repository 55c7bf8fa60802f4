"""Somebody signed in who follows a kring of three, for the tests of looking back."""

import pytest

from kring.people.models import User
from kring.site.actions import begin_kring


@pytest.fixture
def owner(db):
    return User.objects.create(username="mira")


@pytest.fixture
def kring(owner):
    return begin_kring(centre="Sara", names=["Tom", "Els"], by=owner)


@pytest.fixture
def page(client, owner):
    client.force_login(owner)
    client.cookies["kring_language"] = "en"
    return client
