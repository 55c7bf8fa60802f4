"""Birthdays that come: of this month and the next, and of whom it is good to hear of."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.birthdays import birthdays, next_on
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of


def coming(today, *, bond=(), **alter):
    things = [Ego(id="me"), Alter(id="an", **alter), Bond(id="me~an", **dict(bond))]
    return [(one.day.isoformat(), one.turns) for one in birthdays(network_of(things), today=today)]


@pytest.mark.parametrize(
    ("today", "found"),
    [
        (date(2027, 1, 31), []),
        (date(2027, 2, 1), ["2027-03-12"]),
        (date(2027, 3, 12), ["2027-03-12"]),  # the day itself
        (date(2027, 3, 13), []),  # what has passed is not too late: it is nowhere
    ],
)
def test_it_is_named_from_the_month_before_until_the_day_itself(today, found):
    assert [day for day, _turns in coming(today, birthday="--03-12")] == found


def test_in_december_january_comes_next():
    assert coming(date(2026, 12, 5), birthday="--01-31") == [("2027-01-31", None)]
    assert coming(date(2026, 12, 5), birthday="--02-01") == []


def test_how_old_somebody_turns_is_told_only_when_the_year_is_known():
    today = date(2026, 12, 5)
    assert coming(today, birthday="--01-31", born=1950) == [("2027-01-31", 77)]
    assert coming(today, birthday="--01-31", born=2027) == [("2027-01-31", None)]


def test_who_came_on_29_february_has_a_birthday_every_year():
    assert next_on("--02-29", date(2027, 2, 1)) == date(2027, 2, 28)
    assert next_on("--02-29", date(2028, 2, 1)) == date(2028, 2, 29)
    assert next_on("--02-29", date(2027, 3, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("bond", "alter"),
    [
        ({}, {"status": "dead"}),
        ({}, {"died": 2020}),
        ({}, {"status": "broken"}),
        ({}, {"status": "wished"}),
        ({"unsafe": True}, {}),
        ({"wish": "rest"}, {}),
    ],
)
def test_whom_it_may_hurt_to_read_of_is_left_out(bond, alter):
    assert coming(date(2027, 3, 1), bond=bond, birthday="--03-12", **alter) == []


def test_a_contact_that_sleeps_may_be_greeted():
    assert coming(date(2027, 3, 1), birthday="--03-12", status="asleep") != []


DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9997, 12, 31))


@given(DAYS, DAYS)
def test_the_next_one_is_never_before_today_and_within_a_year(born, today):
    found = next_on(f"--{born:%m-%d}", today)
    assert 0 <= (found - today).days <= 366


@given(st.lists(DAYS, max_size=8), DAYS)
def test_the_first_to_come_stands_first(born, today):
    people = [Alter(id=f"a{n}", birthday=f"--{day:%m-%d}") for n, day in enumerate(born)]
    days = [one.day for one in birthdays(network_of([Ego(id="me"), *people]), today=today)]
    assert days == sorted(days)
