"""How much leans on whom; marks counted by hand."""

import pytest
from hypothesis import given

from kring.network.measures.load import load
from kring.network.model import Agreement
from network.drawn import bond, drawn, networks, people, person

THREE = {"practical": "get", "advice": "both", "company": "get"}


def test_one_neighbour_for_somebody_without_a_network_carries_most():
    network = drawn(*people(3), bond("p0", **THREE), bond("p1", company="get"))
    found = load(network)
    assert found.by_person["p0"].signals == ("many_functions", "most_of_it")
    assert found.by_person["p0"].part.value == 0.75
    assert found.concentration == pytest.approx(0.75**2 + 0.25**2)


def test_with_two_people_no_part_is_told():
    carried = load(drawn(*people(2), bond("p0", **THREE))).by_person["p0"]
    assert carried.part.value is None
    assert carried.signals == ("many_functions",)


def test_evenly_spread_it_rests_on_nobody():
    network = drawn(*people(4), *(bond(f"p{n}", company="get") for n in range(4)))
    assert load(network).concentration == 0.25
    assert all(carried.signals == () for carried in load(network).by_person.values())


def test_running_agreements_and_full_days_count_and_ended_ones_do_not():
    running = [Agreement(id=f"r{n}", who=("p0",), state="running") for n in range(3)]
    ended = Agreement(id="e", who=("p1",), state="done")
    network = drawn(person("p0", busy="full"), person("p1"), *running, ended)
    assert load(network).by_person["p0"].signals == ("many_agreements", "is_full")
    assert load(network).by_person["p1"].agreements == 0


def test_people_who_are_here_for_their_work_carry_nothing_of_this():
    assert load(drawn(person("gp", "gp"), bond("gp", **THREE))).by_person == {}


@given(networks())
def test_it_rests_on_one_at_most_and_on_all_at_least(network):
    found = load(network)
    givers = sum(1 for carried in found.by_person.values() if carried.functions)
    if found.concentration is not None and givers:
        assert 0 < found.concentration <= 1
