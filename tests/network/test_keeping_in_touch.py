"""How long ago, in bands, and never a list of arrears."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.keeping_in_touch import last_spoken
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of

TODAY = date(2027, 1, 1)


def spoken(bond=(), **alter):
    things = [Ego(id="me"), Alter(id="an", **alter), Bond(id="me~an", **dict(bond))]
    return [one.since for one in last_spoken(network_of(things), today=TODAY)]


@pytest.mark.parametrize(
    ("days", "since"),
    [(0, "week"), (7, "week"), (8, "month"), (31, "month"), (32, "season"), (92, "season"),
     (93, "year"), (365, "year"), (366, "longer")],
)  # fmt: skip
def test_the_bands_end_where_they_are_said_to_end(days, since):
    assert spoken({"last_contact": (TODAY - timedelta(days=days)).isoformat()}) == [since]


def test_what_was_not_said_is_not_long_ago():
    assert spoken() == ["unsaid"]


@pytest.mark.parametrize(
    ("bond", "alter"),
    [
        ({}, {"here_for_help": "contact_only"}),
        ({}, {"paid": True}),
        ({"unsafe": True}, {}),
        ({"wish": "rest"}, {}),
        ({}, {"status": "broken"}),
    ],
)
def test_who_is_never_proposed(bond, alter):
    assert spoken(bond, **alter) == []


@given(st.lists(st.integers(0, 900), max_size=6))
def test_people_stand_in_the_order_in_which_they_came(days):
    things = [Ego(id="me")]
    for at, ago in enumerate(days):
        last = (TODAY - timedelta(days=ago)).isoformat()
        things += [Alter(id=f"a{at}"), Bond(id=f"me~a{at}", last_contact=last)]
    found = last_spoken(network_of(things), today=TODAY)
    assert [one.who for one in found] == [f"a{at}" for at in range(len(days))]


SHARED = json.loads((Path(__file__).parents[2] / "contract/cases/keeping.json").read_bytes())


@pytest.mark.parametrize("case", SHARED["spoken"], ids=lambda case: case["name"])
def test_a_tablet_says_the_same(case):
    things = [Ego(id="me"), Alter(id="an", **case["alter"]), Bond(id="me~an", **case["bond"])]
    found = last_spoken(network_of(things), today=date.fromisoformat(case["today"]))
    assert [one.since for one in found] == ([case["since"]] if case["since"] else [])
