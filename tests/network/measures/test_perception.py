import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.measures.perception import (
    experience_of,
    perception,
    richness_of,
    seen_differently,
    side_of,
)
from network.drawn import bond, drawn, of_kinds, people, person

CASES = json.loads(Path("contract/cases/matrix.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("unpaid", "richness"), CASES["richness"])
def test_richness_is_that_worked_out_by_hand(unpaid, richness):
    assert round(richness_of(unpaid), 2) == richness


@pytest.mark.parametrize(("energy_in", "energy_out", "experience"), CASES["experience"])
def test_experience_is_that_worked_out_by_hand(energy_in, energy_out, experience):
    assert experience_of(energy_in, energy_out) == experience


def test_twelve_unpaid_people_stand_in_the_middle_and_helpers_are_not_counted():
    found = perception(drawn(*of_kinds(friend=7, sibling=5, gp=3)))
    assert found.unpaid == 12
    assert found.richness == pytest.approx(5)


def test_energy_of_everybody_who_is_there_now_is_weighed():
    gone = person("gone", "friend", status="broken")
    found = perception(
        drawn(
            *people(3),
            gone,
            bond("p0", energy_in=3, energy_out=0),
            bond("p1", energy_in=3),
            bond("p2", energy_in=2, energy_out=2),
            bond("gone", energy_out=3),
        )
    )
    assert (found.energy_in, found.energy_out) == (8, 2)
    assert found.experience == 8.0


def test_an_empty_paper_suggests_nothing():
    found = perception(drawn())
    assert (found.richness, found.experience) == (None, None)


def test_only_helpers_around_somebody_is_few():
    assert perception(drawn(*of_kinds(gp=3))).richness == 0


@pytest.mark.parametrize(("mark", "side"), CASES["sides"])
def test_from_four_and_a_half_to_five_and_a_half_is_the_border(mark, side):
    assert side_of(mark) is side


@pytest.mark.parametrize(("own", "suggested", "apart"), CASES["apart"])
def test_more_than_three_apart_is_seen_differently(own, suggested, apart):
    assert seen_differently(own, suggested) is apart


@given(st.integers(0, 100_000))
def test_one_more_person_never_makes_it_poorer_and_adds_less_each_time(unpaid):
    now, more, most = (richness_of(unpaid + step) for step in range(3))
    assert 0 <= now <= more <= most <= 10
    assert most - more <= more - now + 1e-9


@given(st.integers(0, 500), st.integers(0, 500))
def test_what_gives_and_what_costs_are_each_others_mirror(energy_in, energy_out):
    there, back = experience_of(energy_in, energy_out), experience_of(energy_out, energy_in)
    if there is None:
        assert back is None
    else:
        assert there + back == pytest.approx(10)
        assert 0 <= there <= 10
