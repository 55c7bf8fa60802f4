"""Remarks say what is there, name people below three, and never take silence for no."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from kring.network.measures.turnover import turnover
from kring.network.reading import read_network
from kring.network.remarks import FEWEST, Remark, on_turnover
from network.drawn import bond, drawn, networks, of_kinds, people, person, tie, ties

TODAY = date(2026, 6, 1)
SOURCE = Path(__file__).parents[2] / "src" / "kring" / "network" / "remarks.py"


def remarks(*things, **about):
    return read_network(drawn(*things, **about), today=TODAY).remarks


def codes(*things, **about):
    return {remark.code for remark in remarks(*things, **about)}


def the(code, *things, **about):
    found = [remark for remark in remarks(*things, **about) if remark.code == code]
    assert len(found) == 1
    return found[0]


def test_an_empty_paper_says_so_and_asks_nothing_more():
    assert codes() == {"size.empty", "density.no_pairs"}


def test_without_people_the_rest_still_counts():
    found = codes(person("cat", sort="animal"), person("park", sort="place"))
    assert {"size.no_people", "size.also"} <= found
    assert "size.people" not in found


def test_one_and_two_people_are_named():
    assert the("size.named", *people(1)).people == ("p0",)
    assert the("size.named", *people(2)).people == ("p0", "p1")
    assert the("size.people", *people(3)).numbers == {"people": 3}


def test_professionals_left_out_are_still_told():
    family = of_kinds(sibling=3, gp=2)
    assert the("size.paid", *family).numbers == {"paid": 2, "people": 5}
    assert the("size.paid_apart", *family, paid_count=False).numbers == {"paid": 2}


def test_mostly_family_of_nine():
    found = the("composition.mostly", *of_kinds(sibling=6, friend=3))
    assert (found.what, found.numbers) == (("family",), {"part": 6, "of": 9, "kinds": 2})


def test_exactly_half_is_not_mostly():
    assert "composition.mixed" in codes(*of_kinds(sibling=2, friend=2))


def test_everyone_of_one_kind():
    assert the("composition.all", *of_kinds(sibling=3)).what == ("family",)


def test_two_labelled_people_are_named_with_their_kind():
    found = [
        remark
        for remark in remarks(*of_kinds(sibling=1, friend=1))
        if remark.code == "composition.named"
    ]
    assert [(remark.what, remark.people) for remark in found] == [
        (("family",), ("sibling0",)),
        (("friends",), ("friend0",)),
    ]


def test_labels_that_were_not_given_are_no_kind():
    assert "composition.not_said" in codes(*people(4))
    found = the("composition.unknown", *people(2), *of_kinds(sibling=3))
    assert found.numbers == {"unknown": 2}


FIVE = [person(name) for name in "abcde"]


@pytest.mark.parametrize(
    ("things", "code"),
    [
        (FIVE[:1], "density.no_pairs"),
        (FIVE[:2], "density.not_asked"),
        ([*FIVE[:2], *ties("ab")], "density.pair"),
        ([*FIVE[:2], *ties("ab", knows=False)], "density.no_pair"),
        (FIVE, "density.not_asked"),
        ([*FIVE, *ties("ab")], "density.lines"),
        ([*FIVE, *ties("ab"), *ties("ac ad", knows=False)], "density.partly"),
        ([*FIVE, *ties("ab"), *ties("ac", knows=False)], "density.lines"),
        ([*FIVE[:3], *ties("ab ac bc")], "density.all"),
    ],
)
def test_who_knows_whom_is_told_as_far_as_it_was_said(things, code):
    found = codes(*things)
    assert code in found
    assert len([each for each in found if each.startswith("density.")]) == 1


def test_two_groups_and_who_links_and_stands_alone():
    seven = [person(name) for name in "abcdefg"]
    found = {
        remark.code: remark
        for remark in remarks(*seven, *ties("ab bc de ef"), ties_asked=True)
        if remark.code.startswith("density.")
    }
    assert found["density.part"].numbers == {"part": 4, "of": 21, "unknown": 0}
    assert found["density.groups"].numbers == {"groups": 2}
    assert found["density.alone"].people == ("g",)
    assert found["density.bridge"].people == ("b", "e")


def test_one_group_in_which_not_everyone_knows_everyone():
    assert "density.one_group" in codes(*FIVE[:3], *ties("ab bc"), ties_asked=True)
    assert "density.one_group" not in codes(*FIVE[:3], *ties("ab ac bc"), ties_asked=True)


def test_nobody_knows_anybody():
    found = codes(*FIVE, ties_asked=True)
    assert "density.none" in found
    assert "density.alone" not in found


def test_years_of_two_people_are_told_by_name():
    found = the("stability.named", person("mum", known_since=1990), person("bo"), person("el"))
    assert (found.numbers, found.people) == ({"years": 36}, ("mum",))


def test_long_and_new_ties_are_told_from_three_on():
    old = [person(f"o{n}", known_since=2000) for n in range(2)]
    found = {
        remark.code: remark.numbers for remark in remarks(*old, person("new", known_since=2026))
    }
    assert found["stability.long"] == {"part": 2, "of": 3}
    assert found["stability.new"] == {"part": 1, "of": 3}
    assert found["stability.middle"] == {"years": 26}


def test_what_one_person_carries_is_told_apart():
    things = (person("a", qualities=("car", "cooks")), person("b", qualities=("cooks",)))
    assert the("complexity.single", *things).what == ("car",)
    assert the("complexity.shared", *things).what == ("cooks",)


def test_near_people_are_named_and_full_days_too():
    things = (person("a", travel_minutes=10, busy="full"), person("b", travel_minutes=90))
    assert the("reach.near", *things).people == ("a",)
    assert the("reach.near_full", *things).people == ("a",)


def test_whoever_is_further_away_is_named():
    found = the("reach.none_near", person("a", travel_minutes=31), person("b"))
    assert (found.people, found.numbers) == (("a",), {})


def test_comfort_is_far_only_if_all_who_listen_are_far():
    far = (person("a", place_level="abroad", channels=("phone",)), bond("a", affective="get"))
    assert the("reach.comfort_far", *far).people == ("a",)
    unknown = (*far, person("b"), bond("b", affective="get"))
    assert "reach.comfort_far" not in codes(*unknown)


def test_support_from_one_from_work_only_and_from_nobody():
    things = (
        person("a", "friend"),
        person("n", "home_care"),
        bond("a", affective="get", advice="none", company="give"),
        bond("n", practical="get"),
    )
    assert the("support.single", *things).what == ("affective",)
    assert the("support.only_paid", *things).people == ("n",)
    assert the("support.nobody", *things).what == ("advice", "company")
    assert the("support.not_asked", *things).what == ("security",)
    assert the("support.giving", *things).people == ("a",)


def test_much_on_one_is_told_by_name():
    things = (person("a"), bond("a", practical="get", advice="get", company="get"))
    assert the("support.much_on_one", *things).people == ("a",)


def test_who_stayed_came_and_went_is_told():
    before, now = drawn(person("a"), person("b")), drawn(person("b"), person("c"))
    assert list(on_turnover(turnover(before, now))) == [
        Remark(code="turnover.kept", numbers={"people": 1}, people=("b",)),
        Remark(code="turnover.new", numbers={"people": 1}, people=("c",)),
        Remark(code="turnover.gone", numbers={"people": 1}, people=("a",)),
    ]


@given(networks())
def test_below_three_nothing_is_told_as_a_part_of_a_whole(network):
    shares = [
        remark for remark in read_network(network, today=TODAY).remarks if "of" in remark.numbers
    ]
    assert all(remark.numbers["of"] >= FEWEST for remark in shares)


@given(networks())
def test_nothing_that_was_not_asked_is_told_as_no(network):
    blank = drawn(*(person(alter.id) for alter in network.alters))
    said = {remark.code for remark in read_network(blank, today=TODAY).remarks}
    told_as_no = {"density.none", "density.alone", "reach.none_near", "support.nobody"}
    assert not said & told_as_no


def test_no_remark_is_a_mark():
    words = re.findall(r'code="([^"]+)"', SOURCE.read_text(encoding="utf-8"))
    assert words
    assert not [
        word for word in words if re.search("score|risk|poor|weak_network|problem|good|bad", word)
    ]


def test_ties_of_one_kind_of_thing_are_told_in_three_strengths():
    strong = [bond(each.id, time=4, emotion=4) for each in people(3)]
    found = the("strength.levels", *people(3), *strong)
    assert found.numbers == {"strong": 3, "medium": 0, "weak": 0}
    assert "strength.levels" not in codes(*people(3), *strong[:2])


def test_the_pair_of_a_tie_out_of_the_count_is_not_told():
    gone = person("x", status="dead")
    assert "density.no_pairs" in codes(person("a"), gone, tie("a", "x"))
