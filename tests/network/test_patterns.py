"""What stands out: each pattern with the smallest network that shows it, and one that does not."""

from datetime import date

import pytest
from hypothesis import given

from kring.network.patterns import patterns
from kring.network.remarks import FEWEST
from network.drawn import bond, drawn, networks, people, person, tie, ties

TODAY = date(2026, 6, 1)
THREE = {"practical": "get", "advice": "get", "company": "get"}


def seen(*things, **about):
    return {found.code.removeprefix("pattern."): found for found in found_in(*things, **about)}


def found_in(*things, **about):
    return patterns(drawn(*things, **about), today=TODAY)


def test_one_neighbour_carries_most():
    found = seen(*people(3), bond("p0", **THREE))
    assert found["one_carrier"].people == ("p0",)
    assert found["one_carrier"].numbers == {"functions": 3}


def test_with_two_people_nobody_is_the_one_carrier():
    assert seen(*people(2), bond("p0", **THREE)) == {}


def test_somebody_who_is_here_for_their_work_may_carry_most_too():
    worker = person("sw", "social_worker")
    found = seen(worker, *people(2), bond("sw", **THREE), bond("p0", company="get"))
    assert found["paid_carrier"].people == ("sw",)
    assert "one_carrier" not in found


def test_as_much_from_own_people_is_no_leaning_on_work():
    worker = person("sw", "social_worker")
    rest = [bond("p0", company="get", advice="get"), bond("p1", security="both")]
    assert "paid_carrier" not in seen(worker, *people(2), bond("sw", **THREE), *rest)
    assert "paid_carrier" not in seen(worker, person("a"), bond("sw", **THREE))


def test_a_carrier_whose_days_are_full_is_asked_about():
    assert seen(person("a", busy="full"), *people(2), bond("a", **THREE))[
        "full_carrier"
    ].people == ("a",)
    assert "full_carrier" not in seen(person("a"), *people(2), bond("a", **THREE))


def test_three_professionals_and_nobody_else():
    three = [person("gp", "gp"), person("nurse", "home_care"), person("sw", "social_worker")]
    assert seen(*three)["all_paid"].numbers == {"people": 3}
    assert "all_paid" not in seen(*three, person("mum", "parent"))
    assert "all_paid" not in seen(*three, person("somebody"))  # not known whether it is work
    assert "all_paid" not in seen(*three[:2])


def test_everybody_is_family():
    kin = [person(name, "sibling") for name in "abc"]
    assert seen(*kin)["all_family"].numbers == {"people": 3}
    assert "all_family" not in seen(*kin, person("d", "friend"))
    assert "all_family" not in seen(*kin, person("d"))
    assert "all_family" not in seen(*kin[:2])


def test_four_who_all_know_each_other_are_a_closed_circle():
    four = [person(name) for name in "abcd"]
    assert seen(*four, *ties("ab ac ad bc bd cd"), ties_asked=True)["closed_circle"].numbers == {
        "part": 6,
        "of": 6,
    }
    assert "closed_circle" in seen(*four, *ties("ab ac ad bc bd"), ties_asked=True)  # 5 of 6
    assert "closed_circle" not in seen(*four, *ties("ab ac ad bc"), ties_asked=True)
    assert "closed_circle" not in seen(*four, *ties("ab ac ad bc bd"))  # one pair was not asked
    assert "closed_circle" not in seen(*four[:3], *ties("ab ac bc"), ties_asked=True)


def test_four_who_do_not_know_each_other_stand_apart():
    four = [person(name) for name in "abcd"]
    assert "all_apart" in seen(*four, ties_asked=True)
    assert "all_apart" not in seen(*four)  # not asked is not apart
    assert "all_apart" not in seen(*four, tie("a", "b"), ties_asked=True)


def test_giving_only_to_three_and_more_than_half():
    gives = [bond(f"p{n}", practical="give") for n in range(3)]
    assert seen(*people(5), *gives, bond("p3", company="get"))["much_giving"].numbers == {
        "part": 3,
        "of": 4,
    }
    gets = [bond(f"p{n}", company="both") for n in range(3, 6)]
    assert "much_giving" not in seen(*people(6), *gives, *gets)  # half is not more than half


def test_three_contacts_that_cost_more_than_they_give():
    costs = [bond(f"p{n}", energy_in=1, energy_out=2) for n in range(3)]
    assert seen(*people(4), *costs)["much_costing"].people == ("p0", "p1", "p2")
    gives = [bond(f"p{n}", energy_in=3) for n in range(3, 6)]
    assert "much_costing" not in seen(*people(6), *costs, *gives)
    assert "much_costing" not in seen(*people(4), *costs[:2])


def test_nobody_within_half_an_hour():
    far = [person(f"p{n}", travel_minutes=45) for n in range(3)]
    assert seen(*far)["far_away"].numbers == {"people": 3}
    assert "far_away" not in seen(*far, person("near", travel_minutes=30))
    assert "far_away" not in seen(*far, person("somewhere"))


def test_all_who_are_near_have_full_days():
    near = [person(name, travel_minutes=10, busy="full") for name in "ab"]
    assert seen(*near, person("c"))["near_is_full"].people == ("a", "b")
    assert "near_is_full" not in seen(*near, person("c", travel_minutes=5))
    assert "near_is_full" not in seen(*near)


def test_advice_on_what_is_here_only_from_afar():
    found = seen(person("mum", place_level="abroad"), *people(2), bond("mum", advice="get"))
    assert found["must_be_near"].what == ("advice",)
    listening = seen(person("mum", place_level="abroad"), *people(2), bond("mum", affective="get"))
    assert "must_be_near" not in listening


def test_what_has_to_be_near_is_what_the_person_says():
    far = [person("mum", place_level="abroad"), *people(2)]
    both = bond("mum", affective="get", advice="get")
    assert seen(*far, both, must_be_near=("affective",))["must_be_near"].what == ("affective",)


def test_two_kinds_of_support_from_one_giver_are_one_question():
    found = [
        each
        for each in found_in(*people(3), bond("p0", practical="get", advice="get"))
        if each.code == "pattern.one_giver"
    ]
    assert [(each.people, each.what) for each in found] == [(("p0",), ("practical", "advice"))]


def test_whoever_carries_most_is_not_told_twice():
    assert "one_giver" not in seen(*people(3), bond("p0", **THREE))


def test_three_contacts_are_asleep():
    asleep = [person(name, status="asleep") for name in "abc"]
    assert seen(*asleep)["many_asleep"].people == ("a", "b", "c")
    assert seen(*asleep[:2]) == {}


def test_nobody_is_told_to_sleep_or_be_quiet_who_is_not_brought_up():
    burt = person("a", status="asleep", here_for_help="contact_only")
    rest = [person("b", status="asleep"), bond("b", wish="rest")]
    unsafe = [person("c", status="asleep"), bond("c", unsafe=True)]
    asleep = [person(name, status="asleep") for name in "def"]
    assert seen(burt, *rest, *unsafe) == {}
    assert seen(burt, *rest, *unsafe, *asleep)["many_asleep"].people == ("d", "e", "f")

    long_ago = "2020-01-01"
    there = [person("a", here_for_help="contact_only"), person("b"), person("c")]
    ago = [
        bond("a", last_contact=long_ago),
        bond("b", last_contact=long_ago, wish="rest"),
        bond("c", last_contact=long_ago, unsafe=True),
    ]
    assert "quiet" not in seen(*there, *ago)


def test_it_is_over_a_year_ago():
    ago = [bond(f"p{n}", last_contact="2024-12-24") for n in range(3)]
    assert seen(*people(3), *ago)["quiet"].people == ("p0", "p1", "p2")
    assert "quiet" not in seen(*people(3), *ago[:2])


@pytest.mark.parametrize("count", [0, 1, 2])
def test_below_three_people_nothing_stands_out(count):
    everything = {"busy": "full", "travel_minutes": 50, "place_level": "abroad"}
    few = [person(f"p{n}", "parent", **everything) for n in range(count)]
    bonds = [bond(f"p{n}", **THREE, energy_out=3, last_contact="2020-01-01") for n in range(count)]
    assert found_in(*few, *bonds, ties_asked=True) == ()


@given(networks())
def test_whatever_stands_out_is_about_people_who_are_there_and_never_about_too_few(network):
    for found in patterns(network, today=TODAY):
        assert set(found.people) <= {alter.id for alter in network.alters}
        assert len(network.alters) >= FEWEST
