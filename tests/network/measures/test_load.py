"""How much leans on whom; marks counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kring.network.measures.counted import all_there_now
from kring.network.measures.load import FEWEST_MEMBERS, load, running
from kring.network.model import Agreement, Alter
from network.drawn import bond, drawn, networks, people, person
from network.shared import cases_of, network_in

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


def agreed(*who, id="a", **said):
    return Agreement(id=id, who=who, **{"state": "running", **said})


def carried(*things, **about):
    """Give what p0 carries among three who give nothing else."""
    p0 = person("p0", **about)
    return load(drawn(p0, person("p1"), person("p2"), *things)).by_person["p0"]


def test_the_six_signals_one_by_one():
    nothing = [bond("p1", company="get"), bond("p2", company="get")]
    assert carried(*nothing).signals == ()
    assert carried(*nothing, bond("p0", practical="get", advice="get", company="get")).signals == (
        "many_functions",
        "most_of_it",
    )
    assert carried(*(agreed("p0", id=f"a{n}") for n in range(3))).signals == ("many_agreements",)
    assert carried(agreed("p0", hours_a_week=8.5)).signals == ("many_agreements",)
    assert carried(agreed("p0", hours_a_week=8)).signals == ()
    assert carried(busy="full").signals == ("is_full",)
    assert carried(endures="half_year").signals == ("is_full",)
    assert carried(endures="year").signals == ()
    assert carried(shared_load="too_much").signals == ("is_full",)
    assert carried(shared_load="attention").signals == ()
    assert carried(agreed("p0", vital=True)).signals == ("alone",)
    assert carried(carries_more=True).signals == ("carries_more",)


def test_nobody_is_alone_for_what_is_vital_with_a_backup_or_together_or_when_it_pauses():
    assert carried(agreed("p0", vital=True, backup="p1")).alone == 0
    assert carried(agreed("p0", "p1", vital=True)).alone == 0
    assert carried(agreed("p0", vital=True, state="paused")).alone == 0


def test_one_signal_is_rest_two_ask_for_attention_three_are_too_much():
    vital = agreed("p0", vital=True)
    assert carried(vital).level == "rest"
    assert carried(vital, carries_more=True).level == "attention"
    assert carried(agreed("p0", vital=True, hours_a_week=10), carries_more=True).level == "too_much"


def test_somebody_s_own_word_that_it_is_enough_is_enough():
    assert carried(endures="month").level == "too_much"
    assert carried(busy="full").level == "too_much"


def test_a_yes_runs_and_a_proposal_does_not():
    network = drawn(
        person("p0"),
        agreed("p0", id="a", state="yes"),
        agreed("p0", id="b", state="proposed"),
        agreed("p0", id="c", state="not_now"),
    )
    assert [agreement.id for agreement in running(network, "p0")] == ["a"]


def test_the_fewest_who_together_give_more_than_half_are_named():
    one = drawn(*people(3), bond("p0", **THREE), bond("p1", company="get"))
    even = drawn(*people(4), *(bond(f"p{n}", company="get") for n in range(4)))
    assert load(one).few == ("p0",)
    assert load(even).few == ("p0", "p1", "p2")
    assert load(drawn(*people(2), bond("p0", **THREE))).few == ()
    assert load(drawn(*people(3))).few == ()


@given(networks(), st.sampled_from([{}, THREE, {"company": "get"}]), st.booleans())
def test_one_helper_more_never_makes_it_heavier_for_another(network, gives, steps_in):
    if len(all_there_now(network)) < FEWEST_MEMBERS:
        return  # of fewer than three no part is told, so that there is nothing to compare
    before = load(network).by_person
    vital = tuple(agreed(who, id=f"v{who}", vital=True) for who in before)
    alone = replace(network, agreements=vital)
    helped = tuple(replace(each, backup="new" if steps_in else None) for each in vital)
    more = replace(
        network,
        alters=(*network.alters, Alter(id="new")),
        bonds=(*network.bonds, bond("new", **gives)),
        agreements=helped,
    )
    levels = ["rest", "attention", "too_much"]
    for who, then in load(alone).by_person.items():
        now = load(more).by_person[who]
        assert set(now.signals) <= set(then.signals)
        assert levels.index(now.level) <= levels.index(then.level)


@pytest.mark.parametrize("size", range(3, 12))
@pytest.mark.parametrize("gives", [{}, {"company": "get"}, THREE])
def test_one_helper_more_adds_no_signal_in_a_network_of_any_size(size, gives):
    hours = [agreed(f"p{n}", id=f"a{n}", hours_a_week=8, vital=True) for n in range(size)]
    before = drawn(*people(size), *(bond(f"p{n}", **gives) for n in range(size)), *hours)
    more = replace(
        before,
        alters=(*before.alters, Alter(id="new")),
        bonds=(*before.bonds, bond("new", company="get")),
    )
    now = load(more).by_person
    for who, then in load(before).by_person.items():
        assert set(now[who].signals) <= set(then.signals)
        assert (now[who].functions, now[who].hours) == (then.functions, then.hours)


@given(networks())
def test_it_rests_on_one_at_most_and_on_all_at_least(network):
    found = load(network)
    givers = sum(1 for carried in found.by_person.values() if carried.functions)
    if found.concentration is not None and givers:
        assert 0 < found.concentration <= 1


@pytest.mark.parametrize("case", cases_of("load"), ids=lambda case: case["name"])
def test_what_is_carried_is_the_same_on_a_tablet(case):
    found = load(network_in(case))

    told = {
        person: {"signals": list(carried.signals), "level": carried.level}
        for person, carried in found.by_person.items()
    }
    assert told == case["people"]
    assert list(found.rests_on) == case["rests_on"]
