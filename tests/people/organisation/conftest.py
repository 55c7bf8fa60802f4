"""A house, who looks after it and who works there."""

import pytest
from django.utils import translation

from kring.people.models import User
from kring.people.organisation.actions import begin_organisation, take_on


@pytest.fixture
def in_english(client):
    """Read every page in English."""
    client.cookies["kring_language"] = "en"
    with translation.override("en"):
        yield


@pytest.fixture
def jo():
    """Give who looks after the house."""
    return User.objects.create_user("Jo")


@pytest.fixture
def els():
    """Give who works there."""
    return User.objects.create_user("Els Peeters")


@pytest.fixture
def house(jo, els):
    """Give a house in which both work."""
    house = begin_organisation("CAW", admin=jo)
    take_on(house, els, team=None)
    return house
