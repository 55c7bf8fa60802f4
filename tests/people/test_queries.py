"""How long somebody waits after tries that failed, and which links still open."""

from datetime import timedelta

import pytest
from django.utils import timezone

from kring.people.actions import make_set_up_link
from kring.people.models import SetUpLink, SignInTry, User
from kring.people.queries import hash_of_name, nobody_yet, open_link, wait_before_next_try

pytestmark = pytest.mark.django_db


def failed(name, times, *, ago=timedelta(0)):
    for _ in range(times):
        SignInTry.objects.create(name_hash=hash_of_name(name), at=timezone.now() - ago)


def seconds(name):
    return wait_before_next_try(name).total_seconds()


def test_four_tries_are_free():
    failed("an", 4)
    assert seconds("an") == 0


@pytest.mark.parametrize(
    ("times", "wait"),
    # Half a minute after the fifth, doubling with each, a quarter of an hour at most.
    [(5, 30), (6, 60), (7, 120), (8, 240), (9, 480), (10, 900), (40, 900)],
)
def test_each_failed_try_after_that_doubles_the_wait_up_to_a_limit(times, wait):
    failed("an", times)
    assert wait - 5 < seconds("an") <= wait


def test_waiting_helps():
    failed("an", 5, ago=timedelta(seconds=31))
    assert seconds("an") == 0


def test_tries_of_more_than_an_hour_ago_are_forgotten():
    failed("an", 40, ago=timedelta(minutes=61))
    assert seconds("an") == 0


def test_tries_are_counted_for_a_name_however_it_is_typed_and_for_nobody_else():
    failed("Annemie", 6)
    assert seconds(" ANNEMIE") > 0
    assert seconds("jan") == 0


def test_a_name_that_was_tried_cannot_be_read_back():
    failed("Annemie", 1)
    assert "annemie" not in str(list(SignInTry.objects.values())).lower()


def test_a_first_link_opens_until_somebody_has_an_account():
    assert nobody_yet()
    secret = make_set_up_link()
    assert open_link(secret) is not None
    User.objects.create_user("jan")
    assert not nobody_yet()
    assert open_link(secret) is None


def test_a_link_of_yesterday_opens_nothing():
    secret = make_set_up_link()
    SetUpLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert open_link(secret) is None


@pytest.mark.parametrize("secret", ["", "x", "é" * 500, "\ud800"])
def test_a_wrong_link_opens_nothing(secret):
    make_set_up_link()
    assert open_link(secret) is None


def test_what_is_stored_of_a_link_opens_nothing():
    make_set_up_link()
    assert open_link(SetUpLink.objects.get().secret_hash) is None
