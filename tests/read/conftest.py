"""Somebody signed in, for the tests of the reading page."""

import pytest

from kring.people.models import User


@pytest.fixture
def owner(db):
    return User.objects.create_user("mira", password="een lange zin 12")


@pytest.fixture
def page(client, owner):
    client.force_login(owner)
    return client
