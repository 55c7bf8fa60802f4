"""Sara, signed in with Kring in Dutch, with a kring of her own; all made up."""

import pytest
from django.utils import translation

from kring.people.models import User
from kring.site.actions import begin_kring


@pytest.fixture(autouse=True)
def in_dutch():
    with translation.override("nl"):
        yield


@pytest.fixture
def sara(db):
    return User.objects.create_user("sara")


@pytest.fixture
def page(client, sara):
    client.force_login(sara)
    client.cookies["kring_language"] = "nl"
    return client


@pytest.fixture
def kring(sara):
    return begin_kring(centre="Sara", names=["Oma Mieke", "Joren"], by=sara)
