"""Birthdays that come: of this month and the next, and of whom it is good to hear of."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.birthdays import birthdays, next_on
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of


def coming(today, *, bond=(), **alter):
    things = [Ego(id="me"), Alter(id="an", **alter), Bond(id="me~an", **dict(bond))]
    return [(one.day.isoformat(), one.turns) for one in birthdays(network_of(things), today=today)]


SHARED = json.loads((Path(__file__).parents[2] / "contract/cases/keeping.json").read_bytes())


@pytest.mark.parametrize("case", SHARED["birthdays"], ids=lambda case: case["name"])
def test_a_birthday_is_named_from_the_month_before_until_the_day_itself(case):
    today = date.fromisoformat(case["today"])
    found = coming(today, bond=case["bond"], **case["alter"])
    assert found == ([tuple(case["found"])] if case["found"] else [])


@pytest.mark.parametrize("status", ["dead", "past", "wished"])
def test_whom_it_may_hurt_to_read_of_is_left_out(status):
    assert coming(date(2027, 3, 1), birthday="--03-12", status=status) == []


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
