"""How long somebody waits after tries that failed, by name, by address and by code."""

from datetime import timedelta

import pytest
from django.test import RequestFactory
from django.utils import timezone

from kring.people.models import SignInTry, User
from kring.people.tries import (
    NotYet,
    address_of,
    by_address,
    by_name,
    by_second_step,
    count_try,
    forget_one_try,
    wait_before_next_try,
)

pytestmark = pytest.mark.django_db


def failed(name, times, *, ago=timedelta(0)):
    for _ in range(times):
        SignInTry.objects.create(name_hash=by_name(name).mark, at=timezone.now() - ago)


def seconds(name):
    return wait_before_next_try(by_name(name)).total_seconds()


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


def test_an_office_may_try_fifty_times_and_then_waits_a_few_seconds():
    here = by_address(RequestFactory().get("/", REMOTE_ADDR="192.0.2.7"))
    for _ in range(50):
        count_try(here)
    with pytest.raises(NotYet) as told:
        count_try(here)
    assert 0 < told.value.wait.total_seconds() <= 5
    count_try(by_address(RequestFactory().get("/", REMOTE_ADDR="192.0.2.8")))


def test_a_right_try_is_taken_back_and_those_of_others_from_the_same_address_stay():
    here = by_address(RequestFactory().get("/", REMOTE_ADDR="192.0.2.7"))
    for _ in range(3):
        count_try(here)
    forget_one_try(here)
    assert SignInTry.objects.filter(name_hash=here.mark).count() == 2


def test_codes_are_counted_apart_from_names():
    user = User.objects.create_user("an")
    for _ in range(5):
        count_try(by_second_step(user))
    with pytest.raises(NotYet):
        count_try(by_second_step(user))
    assert seconds("an") == 0


@pytest.mark.parametrize(
    ("https", "remote", "forwarded", "address"),
    [
        (False, "192.0.2.7", None, "192.0.2.7"),
        # Without a web server in front anybody can write the header.
        (False, "192.0.2.7", "198.51.100.1", "192.0.2.7"),
        # With one, only the last part is its word.
        (True, "127.0.0.1", "203.0.113.9, 198.51.100.1", "198.51.100.1"),
        (True, "127.0.0.1", None, None),
        (True, "127.0.0.1", "nonsense", None),
        # A household has a whole network of addresses.
        (False, "2001:db8:1:2:3:4:5:6", None, "2001:db8:1:2::/64"),
        (False, "::ffff:192.0.2.7", None, "192.0.2.7"),
    ],
)
def test_an_address_is_the_visitor_s_and_nobody_s_own_word(
    settings, https, remote, forwarded, address
):
    settings.HTTPS = https
    more = {"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}
    assert address_of(RequestFactory().get("/", REMOTE_ADDR=remote, **more)) == address


def test_where_nobody_knows_who_is_behind_an_address_nothing_is_counted(settings):
    settings.HTTPS = True
    assert by_address(RequestFactory().get("/")) is None
    count_try(None)
    assert not SignInTry.objects.exists()
