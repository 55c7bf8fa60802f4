"""What costs the machine much goes at a pace; drawing never waits."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from kring.keep.actions import create_kring
from kring.keep.master import ensure_master_key
from kring.people import pace
from kring.people.models import SignInTry, User
from machine.doors import come_in


@pytest.fixture
def ada(db, tmp_path, settings):
    settings.KRING_HOME = tmp_path / "home"
    settings.KRING_HOME.mkdir(mode=0o700)
    ensure_master_key(settings.KRING_HOME)
    return User.objects.create_user("Ada")


def browser_of(user):
    client = Client()
    come_in(client, user)
    client.cookies["kring_language"] = "en"
    return client


@pytest.fixture
def browser(ada):
    return browser_of(ada)


def asked_for(browser, kring, times):
    address = reverse("list_csv", args=[kring.pk])
    return [browser.get(address) for _ in range(times)]


def test_more_than_anybody_needs_is_free_and_then_it_waits_with_a_sentence(browser, ada):
    kring = create_kring(by=ada)
    answers = asked_for(browser, kring, 62)
    assert [answer.status_code for answer in answers] == [200] * 60 + [429] * 2
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 5
    assert "You asked for this many times. Can you wait 1 minute?" in answers[-1].text
    assert browser.get(reverse("draw", args=[kring.pk])).status_code == 200
    assert browser.get(reverse("list", args=[kring.pk])).status_code == 200


def test_each_is_counted_alone_and_under_a_mark_that_says_nothing(browser, ada):
    asked_for(browser, create_kring(by=ada), 62)
    bea = User.objects.create_user("Bea")
    other = asked_for(browser_of(bea), create_kring(by=bea), 1)
    assert other[0].status_code == 200
    marks = set(SignInTry.objects.values_list("name_hash", flat=True))
    assert all(re.fullmatch("[0-9a-f]{64}", mark) for mark in marks)


def test_a_tablet_that_draws_is_never_held_up(ada, monkeypatch):
    monkeypatch.setattr(pace.random, "randrange", counting())
    assert not any(pace.too_many_syncs(ada.pk, "kring") for _ in range(600))


def test_who_asks_a_hundred_times_a_second_waits_and_others_do_not(ada, monkeypatch):
    monkeypatch.setattr(pace.random, "randrange", counting())
    waits = [pace.too_many_syncs(ada.pk, "kring") for _ in range(2_600)]
    # By hand: 2,400 of them leave 75 lines; the 76th is written at the 2,401st.
    assert waits.index(30) == 2_400 and set(waits[2_400:]) == {30}
    assert pace.too_many_syncs(ada.pk, "another kring") == 0
    assert pace.too_many_syncs(ada.pk + 1, "kring") == 0


def test_lines_of_tablets_do_not_heap_up(ada, monkeypatch):
    monkeypatch.setattr(pace.random, "randrange", lambda _: 0)
    monkeypatch.setattr(pace, "A_MINUTE", pace.timedelta(0))
    for _ in range(20):
        pace.too_many_syncs(ada.pk, "kring")
    assert SignInTry.objects.count() == 1


def test_a_device_that_asks_without_end_hears_so(browser, ada, monkeypatch):
    kring = create_kring(by=ada)
    monkeypatch.setattr(pace, "MOST_SYNCS", -1)
    answer = browser.post(reverse("sync", args=[kring.pk]), b"{}", content_type="application/json")
    assert answer.status_code == 429
    assert answer.json() == {"why": "too_often"}
    assert answer.headers["Retry-After"] == "30"


def counting():
    numbers = iter(range(1_000_000))
    return lambda most: next(numbers) % most
