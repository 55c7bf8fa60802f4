"""Everybody stands under one question about the time after care; broken and dead are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.leaving import leaving
from kring.network.model import Alter, Plan
from kring.network.network import network_of
from network.shared import cases_of, network_in

STATUS = st.sampled_from([None, "active", "asleep", "past", "broken", "dead", "wished"])


def ids(alters):
    return [alter.id for alter in alters]


def test_everybody_stands_under_their_own_question():
    found = leaving(
        network_of(
            [
                Alter(id="tante"),
                Alter(id="els", paid=True),
                Alter(id="coach", status="asleep"),
                Alter(id="juf", status="past", paid=True),
                Alter(id="vader", status="broken"),
                Alter(id="oma", status="dead"),
                Alter(id="plein", sort="place"),
                Alter(id="maat"),
                Plan(id="plan", stays=("tante",)),
            ]
        )
    )

    assert ids(found.stays) == ["tante"]
    assert ids(found.for_work) == ["els"]
    assert ids(found.sleeping) == ["coach", "juf"]
    assert ids(found.others) == ["maat"]


@given(st.lists(st.tuples(STATUS, st.booleans(), st.booleans()), max_size=8))
def test_nobody_stands_twice_and_nobody_is_forgotten(drawn):
    alters = [
        Alter(id=f"p{n}", status=status, paid=paid) for n, (status, paid, _) in enumerate(drawn)
    ]
    stays = tuple(f"p{n}" for n, (_, _, stay) in enumerate(drawn) if stay)
    found = leaving(network_of([*alters, Plan(id="plan", stays=stays)]))

    named = ids([*found.stays, *found.for_work, *found.sleeping, *found.others])
    assert len(named) == len(set(named))
    assert set(named) == {one.id for one in alters if one.status not in {"broken", "dead"}}


@pytest.mark.parametrize("case", cases_of("around"), ids=lambda case: case["name"])
def test_everybody_stands_where_they_stand_on_a_tablet(case):
    found = leaving(network_in(case))
    assert {name: ids(getattr(found, name)) for name in case["leaving"]} == case["leaving"]
