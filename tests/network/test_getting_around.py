"""Getting around less: nobody near or by telephone is lost, and what is not said stops nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.getting_around import stays_near
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from network.shared import cases_of, network_in

LEVELS = st.sampled_from([None, "home", "neighbourhood", "town", "abroad", "online"])
CHANNELS = st.sampled_from([None, ("in_person",), ("phone",)])
PEOPLE = st.lists(st.tuples(LEVELS, CHANNELS, st.sampled_from([None, "get", "give"])), max_size=6)


def network_with(people):
    things = [Ego(id="me")]
    for at, (level, channels, company) in enumerate(people):
        things += [
            Alter(id=f"a{at}", place_level=level, channels=channels),
            Bond(id=f"me~a{at}", company=company),
        ]
    return network_of(things)


@given(PEOPLE)
def test_everybody_is_somewhere_once(people):
    found = stays_near(network_with(people))
    everybody = [*found.near, *found.by_phone, *found.far, *found.unknown]
    assert sorted(everybody) == [f"a{at}" for at in range(len(people))]


@given(PEOPLE)
def test_somebody_near_who_gives_the_same_keeps_it_from_stopping(people):
    assert stays_near(network_with([*people, ("neighbourhood", None, "get")])).stops == ()


def test_a_centre_across_the_town_is_far_and_a_daughter_who_calls_is_not():
    found = stays_near(
        network_with([("town", ("in_person",), "get"), ("abroad", ("phone",), None)])
    )
    assert (found.far, found.by_phone, found.stops) == (("a0",), ("a1",), ("company",))


@pytest.mark.parametrize("case", cases_of("around"), ids=lambda case: case["name"])
def test_who_stays_in_reach_is_the_same_on_a_tablet(case):
    found = stays_near(network_in(case))
    assert {name: list(getattr(found, name)) for name in case["near"]} == case["near"]
