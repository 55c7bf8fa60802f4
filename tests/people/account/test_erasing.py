"""Somebody erases their account: everything that goes is told first, and nothing goes silently."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from kring.keep.actions import create_kring, put, start_kring_for_somebody
from kring.keep.grants import KEPT_FOR_SOMEBODY, Scope, give
from kring.keep.models import Grant, Kring
from kring.people.account.codes import new_codes, turn_on_app
from kring.people.models import Member, User
from kring.people.organisation.actions import begin_organisation, take_on
from machine.doors import SECRET, code_now, come_in
from people.account.conftest import PASSWORD

PAGE = "/account/erase"
YES = {"sure": "on"}


def with_a_name(kring, name, by):
    put(kring, [("ego", "ego", "name", name)], by=by)
    return kring


def test_what_goes_and_what_stays_is_told_by_name(browser_of_ada, ada):
    bea = User.objects.create_user("Bea")
    with_a_name(create_kring(by=ada), "Winterkring", ada)
    shared = with_a_name(create_kring(by=ada), "Samenkring", ada)
    give(shared, user_id=bea.pk, role="owner", by=ada)
    page = browser_of_ada.get(PAGE).text
    assert "Winterkring" in page and "Samenkring" not in page
    assert "You no longer open 1 kring" in page
    assert User.objects.filter(pk=ada.pk).exists()


def test_everything_of_the_account_is_gone_and_it_opens_nothing(browser_of_ada, ada):
    kring = create_kring(by=ada)
    turn_on_app(ada, secret=SECRET, code=code_now(SECRET))
    new_codes(ada)
    other = Client()
    come_in(other, ada)
    assert other.get("/account").status_code == 200
    response = browser_of_ada.post(PAGE, {**YES, "told": kring.pk})
    assert response.status_code == 302 and response.url.startswith("/sign-in")
    for left in (User, Authenticator, UserSession, Kring, Grant):
        assert not left.objects.exists()
    assert not any("_auth_user_id" in row.get_decoded() for row in Session.objects.all())
    for browser in (browser_of_ada, other):
        assert browser.get("/account").status_code == 302
    again = Client().post("/sign-in", {"name": "Ada", "password": PASSWORD})
    assert again.status_code == 400


@pytest.mark.parametrize("given", [{}, {"told": ""}])
def test_without_a_clear_yes_nothing_goes(browser_of_ada, ada, given):
    assert browser_of_ada.post(PAGE, given).status_code == 400
    assert User.objects.filter(pk=ada.pk).exists()


def test_a_kring_that_was_not_told_of_is_never_erased(browser_of_ada, ada):
    create_kring(by=ada)
    response = browser_of_ada.post(PAGE, {**YES, "told": ""})
    assert response.status_code == 400
    assert "Something changed meanwhile" in response.text
    assert User.objects.filter(pk=ada.pk).exists() and Kring.objects.exists()


def test_what_is_kept_for_somebody_has_to_be_handed_over_first(browser_of_ada, ada):
    kept = start_kring_for_somebody(by=ada, until=timezone.now() + KEPT_FOR_SOMEBODY)
    page = browser_of_ada.get(PAGE).text
    assert reverse("along", args=[kept.pk]) in page and 'name="sure"' not in page
    assert browser_of_ada.post(PAGE, YES).status_code == 400
    assert Kring.objects.exists() and User.objects.filter(pk=ada.pk).exists()


def test_who_alone_looks_after_a_house_first_asks_a_colleague(browser_of_ada, ada):
    house = begin_organisation("CAW", admin=ada)
    jo = take_on(house, User.objects.create_user("Jo"))
    assert "CAW" in browser_of_ada.get(PAGE).text
    assert browser_of_ada.post(PAGE, YES).status_code == 400
    Member.objects.filter(pk=jo.pk).update(is_admin=True)
    assert browser_of_ada.post(PAGE, YES).status_code == 302
    assert [member.user.username for member in Member.objects.all()] == ["Jo"]


def test_a_house_of_one_keeps_nobody_here(browser_of_ada, ada):
    begin_organisation("CAW", admin=ada)
    assert browser_of_ada.post(PAGE, YES).status_code == 302
    assert not User.objects.exists()


def test_whoever_holds_the_device_shows_first_who_they_are(client, ada):
    come_in(client, ada, ago=600)
    assert client.get(PAGE).status_code == 302
    assert client.post(PAGE, YES).status_code == 403
    assert User.objects.filter(pk=ada.pk).exists()


def test_the_journal_of_others_keeps_that_somebody_was_there(browser_of_ada, ada):
    bea = User.objects.create_user("Bea")
    kring = create_kring(by=bea)
    give(kring, user_id=ada.pk, role="professional", scope=Scope(), reason="Zorg.", by=bea)
    browser_of_ada.post(PAGE, YES)
    client = Client()
    come_in(client, bea)
    client.cookies["kring_language"] = "en"
    journal = client.get(reverse("journal", args=[kring.pk])).text
    assert "somebody who is not here any more" in journal and "Ada" not in journal
    along = client.get(reverse("along", args=[kring.pk])).text
    assert "somebody who is not here any more" in along and "Ada" not in along
