"""Coming in through an invitation, with and without an account."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from kring.keep.actions import create_kring, put, start_kring_for_somebody
from kring.keep.grants import Scope, owners_of
from kring.keep.invitations import invite
from kring.keep.models import Invitation
from kring.keep.statements import open_to
from kring.people.models import User
from machine.doors import come_in

pytestmark = pytest.mark.django_db
PASSWORD = "de kat zit op het dak"
ACCOUNT = {"name": "Sara", "password": PASSWORD, "again": PASSWORD}


@pytest.fixture
def ada():
    return User.objects.create_user("Ada")


@pytest.fixture
def kring(ada):
    kring = create_kring(by=ada)
    put(kring, [("me", "ego", "name", "Kring of Ada")], by=ada)
    return kring


@pytest.fixture
def door(kring, ada):
    scope = Scope(parts=frozenset({"notes"}), may_draw=True)
    return invite(kring, role="professional", scope=scope, reason="You help me.", by=ada)


@pytest.fixture
def visitor():
    client = Client()
    client.cookies["kring_language"] = "en"
    return client


def address(door):
    return reverse("invitation", args=[door.secret])


def come(visitor, door, **given):
    return visitor.post(reverse("come_in", args=[door.secret]), given)


def test_without_the_code_nothing_is_told(visitor, door):
    text = visitor.get(address(door)).text
    assert "Ada" not in text and "You help me." not in text
    response = visitor.post(address(door), {"code": "AAAA-AAAA"})
    assert response.status_code == 400 and "does not fit" in response.text
    assert come(visitor, door, **ACCOUNT).status_code == 302
    assert not User.objects.filter(username="Sara").exists()


def test_with_the_code_somebody_without_an_account_comes_in(visitor, door, kring):
    response = visitor.post(address(door), {"code": door.code}, follow=True)
    for said in ("Ada asks you to look along", "You help me.", "notes", "Make your account"):
        assert said in response.text
    response = come(visitor, door, **ACCOUNT)
    assert response["Location"] == reverse("along", args=[kring.pk])
    sara = User.objects.get(username="Sara")
    assert open_to(sara, kring.pk).access.role == "professional"
    assert "This kring is not yours." in visitor.get(response["Location"]).text


def test_a_name_that_is_taken_is_asked_for_again_and_the_door_stays_open(visitor, door):
    visitor.post(address(door), {"code": door.code})
    response = come(visitor, door, **{**ACCOUNT, "name": "ada"})
    assert response.status_code == 400 and "uses this name already" in response.text
    assert Invitation.objects.exists()


def test_who_has_an_account_comes_in_with_it(visitor, door, kring):
    bea = User.objects.create_user("Bea")
    come_in(visitor, bea)
    response = visitor.post(address(door), {"code": door.code}, follow=True)
    assert "You are signed in as Bea." in response.text
    assert come(visitor, door).status_code == 302
    assert open_to(bea, kring.pk).access.may_draw
    assert not Invitation.objects.exists()


def test_a_code_given_in_one_browser_opens_nothing_in_another(visitor, door):
    visitor.post(address(door), {"code": door.code})
    assert "Ada" not in Client().get(address(door)).text


def test_whose_it_is_hears_so(visitor, door, ada):
    come_in(visitor, ada)
    visitor.post(address(door), {"code": door.code})
    response = come(visitor, door)
    assert response.status_code == 404 and "yours already" in response.text


def test_who_keeps_it_hears_that_it_is_not_theirs_to_take(visitor, ada):
    until = timezone.now() + timedelta(days=90)
    kring = start_kring_for_somebody(by=ada, until=until)
    door = invite(kring, role="owner", scope=Scope(), by=ada)
    come_in(visitor, ada)
    visitor.post(address(door), {"code": door.code})
    response = come(visitor, door)
    assert response.status_code == 404 and "You keep this kring for somebody." in response.text
    assert owners_of(kring) == []


@pytest.mark.parametrize("secret", ["nonsense", "%20", "x" * 300])
def test_another_link_opens_nothing(visitor, secret):
    response = visitor.get(f"/invitation/{secret}")
    assert response.status_code == 404 and "opens nothing any more" in response.text


def test_a_used_link_opens_nothing(visitor, door):
    come_in(visitor, User.objects.create_user("Bea"))
    visitor.post(address(door), {"code": door.code})
    come(visitor, door)
    assert visitor.get(address(door)).status_code == 404
    assert come(visitor, door).status_code == 302


def test_a_kring_is_handed_over_with_all_that_was_written(visitor, ada):
    until = timezone.now() + timedelta(days=90)
    kring = start_kring_for_somebody(by=ada, until=until)
    put(kring, [("me", "ego", "name", "Sara"), ("o", "alter", "name", "Oma Mieke")], by=ada)
    door = invite(kring, role="owner", scope=Scope(), by=ada)
    response = visitor.post(address(door), {"code": door.code}, follow=True)
    assert "This kring becomes yours" in response.text
    come(visitor, door, **ACCOUNT)
    sara = User.objects.get(username="Sara")
    assert owners_of(kring) == [sara.pk]
    assert "Oma Mieke" in visitor.get(reverse("list", args=[kring.pk])).text
    assert "Ada" in visitor.get(reverse("along", args=[kring.pk])).text
    assert open_to(ada, kring.pk).access.role == "professional"
