"""Sara, signed in, with a kring in which she said what Oma Mieke means; all made up."""

import pytest
from django.utils import translation

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.people.models import User
from kring.site.actions import begin_kring


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def sara(db):
    return User.objects.create_user("sara")


@pytest.fixture
def page(client, sara):
    client.force_login(sara)
    client.cookies["kring_language"] = "en"
    return client


@pytest.fixture
def kring(sara):
    kring = begin_kring(centre="Sara", names=[], by=sara)
    put(kring, [("mieke", "alter", "name", "Oma Mieke")], by=sara)
    put(kring, [("koor", "alter", "name", "Koor"), ("koor", "alter", "sort", "group")], by=sara)
    ego = network_of_kring(kring).egos[0].id
    put(kring, [(f"{ego}~mieke", "bond", "meaning", "Mijn rots.")], by=sara)
    return kring
