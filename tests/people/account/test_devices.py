"""The devices somebody is signed in on: each can be sent away, and is out at once."""

import re
from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from kring.people.models import User
from machine.doors import come_in
from people.account.conftest import PASSWORD

IPAD = "Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) Version/18.6 Safari/604.1"


@pytest.fixture
def tablet(ada):
    """Give a tablet on which Ada signed in with her password."""
    tablet = Client(HTTP_USER_AGENT=IPAD)
    tablet.post(reverse("sign_in"), {"name": "ada", "password": PASSWORD})
    tablet.get("/")
    return tablet


def is_in(client):
    return client.get("/account").status_code == 200


def number_of(client):
    return UserSession.objects.get(session_key=client.session.session_key).pk


def test_every_device_is_on_the_page_this_one_first(browser_of_ada, tablet):
    page = browser_of_ada.get(reverse("devices")).text
    lines = re.findall(r"<strong>(.*?)</strong>", page)
    assert lines == ["A device that does not say what it is", "Safari on iPad"]
    assert page.index("this one") < page.index("Safari on iPad")


def test_a_device_that_is_sent_away_is_out_at_once(browser_of_ada, tablet):
    browser_of_ada.post(reverse("device_out", args=[number_of(tablet)]))
    assert not is_in(tablet)
    assert is_in(browser_of_ada)
    assert "Safari on iPad" not in browser_of_ada.get(reverse("devices")).text


def test_all_others_are_out_at_once_and_this_one_stays(browser_of_ada, tablet):
    browser_of_ada.post(reverse("devices_out"))
    assert not is_in(tablet)
    assert is_in(browser_of_ada)


def test_who_sends_their_own_device_away_is_at_the_door(browser_of_ada):
    browser_of_ada.get("/")
    out = browser_of_ada.post(reverse("device_out", args=[number_of(browser_of_ada)]))
    assert out["Location"] == reverse("sign_in")
    assert not is_in(browser_of_ada)


def test_nobody_sends_the_device_of_another_away(client, tablet):
    come_in(client, User.objects.create_user("Bea"))
    assert client.post(reverse("device_out", args=[number_of(tablet)])).status_code == 404
    assert is_in(tablet)


def test_a_device_whose_session_is_over_is_not_on_the_page(browser_of_ada, tablet):
    tablet.post(reverse("sign_out"))
    assert "iPad" not in browser_of_ada.get(reverse("devices")).text


def test_another_password_signs_other_devices_out(browser_of_ada, tablet):
    given = {"password": "een ander goed ding", "again": "een ander goed ding"}
    assert browser_of_ada.post(reverse("account_password"), given)["Location"] == "/account"
    assert not is_in(tablet)
    assert is_in(browser_of_ada)
    assert "iPad" not in browser_of_ada.get(reverse("devices")).text


def test_a_page_notes_that_a_device_is_in_use_and_not_more_often_than_needed(
    browser_of_ada, django_assert_num_queries
):
    browser_of_ada.get("/account")
    long_ago = timezone.now() - timedelta(hours=1)
    UserSession.objects.update(last_seen_at=long_ago)
    browser_of_ada.get("/words")
    seen = UserSession.objects.get().last_seen_at
    assert timezone.now() - seen < timedelta(minutes=1)
    browser_of_ada.get("/words")
    assert UserSession.objects.get().last_seen_at == seen


def test_what_a_tablet_saves_asks_nothing_more_of_the_database(
    browser_of_ada, django_assert_num_queries
):
    with django_assert_num_queries(3):  # session, user, and that this kring is not there
        browser_of_ada.post("/kring/nowhere/sync", "{}", content_type="application/json")
    assert not UserSession.objects.exists()


def test_no_address_is_kept_with_a_device(tablet):
    assert set(UserSession.objects.values_list("ip", flat=True)) == {"0.0.0.0"}
