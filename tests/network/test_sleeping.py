"""Who may sleep: said, or more than twelve months ago and of importance 2 or more."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from kring.network.sleeping import broken, resting, sleepers

TODAY = date(2027, 1, 1)


def asleep(bond, **alter):
    network = network_of([Ego(id="me"), Alter(id="an", **alter), Bond(id="me~an", **bond)])
    return [(one.who, one.why) for one in sleepers(network, today=TODAY)]


@pytest.mark.parametrize(
    ("last", "importance", "found"),
    [
        ("2025-12-31", 2, [("an", "long_ago")]),
        ("2026-01-01", 2, []),  # twelve months to the day
        ("2025-12-31", 1, []),
        ("2025-12-31", None, []),
        (None, 4, []),
    ],
)
def test_the_limits_lie_where_they_are_said_to_lie(last, importance, found):
    assert asleep({"last_contact": last, "importance_mine": importance}) == found


def test_a_person_or_a_group_that_was_said_to_sleep_does():
    assert asleep({}, status="asleep") == [("an", "said")]
    assert asleep({}, status="asleep", sort="group") == [("an", "said")]


@given(st.sampled_from([{"wish": "rest"}, {"unsafe": True}]))
def test_who_is_let_rest_or_is_not_safe_is_never_proposed(bond):
    assert asleep(bond, status="asleep") == []
    assert asleep(bond | {"last_contact": "2001-01-01", "importance_mine": 4}) == []


def test_who_is_simply_a_contact_is_never_proposed():
    assert asleep({}, status="asleep", here_for_help="contact_only") == []


def test_what_broke_is_not_asleep_and_what_rests_is_named_apart():
    network = network_of(
        [
            Ego(id="me"),
            Alter(id="an", status="broken"),
            Alter(id="bo"),
            Bond(id="me~bo", line="broken"),
            Alter(id="cis", status="asleep"),
            Bond(id="me~cis", wish="rest"),
        ]
    )
    assert sleepers(network, today=TODAY) == ()
    assert (broken(network), resting(network)) == (("an", "bo"), ("cis",))
