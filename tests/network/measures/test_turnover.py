"""Who and which ties stayed, by hand."""

import pytest
from hypothesis import given

from kring.network.figures import Share
from kring.network.measures.turnover import Turnover, tie_turnover, turnover
from network.drawn import drawn, networks, people, person, ties


def test_three_of_seven_stayed():
    before, now = (drawn(*(person(name) for name in names)) for names in ("abcde", "abcfg"))
    found = turnover(before, now)
    assert found == Turnover(kept=("a", "b", "c"), new=("f", "g"), gone=("d", "e"))
    assert found.jaccard.value == pytest.approx(0.43, abs=0.005)


def test_of_two_empty_networks_nothing_can_be_said():
    assert turnover(drawn(), drawn()).jaccard.value is None


def test_somebody_who_fell_asleep_is_no_longer_among_the_people_of_now():
    found = turnover(drawn(*people(1)), drawn(person("p0", status="asleep")))
    assert found.gone == ("p0",)


@given(networks())
def test_nothing_changed_since_itself(network):
    found = turnover(network, network)
    assert (found.new, found.gone) == ((), ())


def test_of_those_who_were_there_three_in_five_stayed_and_four_in_seven_changed():
    found = Turnover(kept=("a", "b", "c"), new=("f", "g"), gone=("d", "e"))
    assert found.stayed == Share(part=3, of=5)
    assert found.changed == Share(part=4, of=7)


def test_ties_are_compared_among_the_people_who_stayed():
    before = drawn(*(person(name) for name in "abcd"), *ties("ab bc cd"))
    now = drawn(*(person(name) for name in "abce"), *ties("ab ac ae"))
    found = tie_turnover(before, now)
    assert found == Turnover(kept=("a~b",), new=("a~c",), gone=("b~c",))


@given(networks())
def test_no_tie_changed_since_itself(network):
    found = tie_turnover(network, network)
    assert (found.new, found.gone) == ((), ())
