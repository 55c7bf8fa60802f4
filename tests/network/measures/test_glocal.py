"""From how far each kind of support comes."""

from kring.network.measures.glocal import Reached, glocal, must_be_near
from network.drawn import bond, drawn, person


def test_support_is_told_apart_by_how_far_it_comes():
    network = drawn(
        person("next door", place_level="street"),
        person("tram", place_level="town"),
        person("chat", place_level="online"),
        person("somewhere"),
        *(bond(name, company="get") for name in ("next door", "tram", "chat", "somewhere")),
    )
    found = glocal(network)["company"]
    assert found == Reached(
        near=("next door",), town=("tram",), far=("chat",), unknown=("somewhere",)
    )
    assert not found.only_far


def test_daily_calls_from_abroad_are_support_from_afar():
    network = drawn(person("mum", place_level="abroad"), bond("mum", advice="both"))
    assert glocal(network)["advice"].only_far


def test_somebody_who_only_gets_gives_no_support():
    network = drawn(person("son", place_level="home"), bond("son", practical="give"))
    assert glocal(network)["practical"] == Reached()


def test_while_it_is_unknown_where_one_giver_is_it_is_not_only_from_afar():
    network = drawn(
        person("mum", place_level="abroad"),
        person("aunt"),
        bond("mum", advice="get"),
        bond("aunt", advice="get"),
    )
    assert not glocal(network)["advice"].only_far


def test_what_has_to_come_from_near_by_is_what_the_person_says_else_a_hand_and_the_way_around():
    assert must_be_near(drawn()) == ("practical", "advice")
    assert must_be_near(drawn(must_be_near=("company",))) == ("company",)
