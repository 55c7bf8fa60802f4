"""A kring is handed to a device once somebody says so, and the journal tells who took it."""

import pytest
from django.test import Client

from kring.keep.grants import Scope, give
from kring.keep.journal import lines_of
from kring.keep.master import ensure_master_key
from kring.people.models import User
from kring.site.actions import begin_kring
from machine.doors import come_in


@pytest.fixture
def kring(db, tmp_path, settings):
    settings.KRING_HOME = tmp_path / "home"
    settings.KRING_HOME.mkdir(mode=0o700)
    ensure_master_key(settings.KRING_HOME)
    return begin_kring(centre="Sara", names=["Oma Mieke"], by=User.objects.create_user("Sara"))


def client_of(name):
    client = Client()
    come_in(client, User.objects.get(username=name))
    return client


def test_the_page_brings_no_name_and_asks_for_a_pin(kring):
    page = client_of("Sara").get(f"/kring/{kring.pk}/visit").content.decode()
    assert 'name="pin"' in page
    assert "Mieke" not in page


def test_who_takes_it_along_gets_what_the_drawing_needs_and_is_in_the_journal(kring):
    response = client_of("Sara").post(f"/kring/{kring.pk}/visit")
    carried = response.json()
    assert "Oma Mieke" in [thing["fields"].get("name") for thing in carried["things"]]
    assert "no-store" in response["Cache-Control"]
    assert [(line.act, line.what) for line in lines_of(kring)][:1] == [("took", "visit")]


def test_who_may_only_look_takes_nothing_along(kring):
    guest = User.objects.create_user("guest")
    owner = User.objects.get(username="Sara")
    give(kring, user_id=guest.pk, role="member", scope=Scope(), by=owner)
    assert client_of("guest").post(f"/kring/{kring.pk}/visit").status_code == 403
    assert [line.act for line in lines_of(kring)].count("took") == 0
