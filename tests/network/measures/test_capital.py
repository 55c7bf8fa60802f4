"""Hints of what a contact may open, each with its reason."""

from kring.network.measures.capital import capital
from kring.network.model import Tie
from network.drawn import bond, drawn, people, person, ties


def test_alike_is_no_hint_while_the_tie_is_weak_or_unsaid():
    network = drawn(
        *people(3),
        bond("p0", similar_age="same"),
        bond("p1", similar_age="same", strength_felt="weak"),
        bond("p2", similar_age="same", strength_felt="medium"),
    )
    assert capital(network).bonding == {"p2": ("alike",)}


def test_as_much_different_as_alike_bridges_and_does_not_bond():
    network = drawn(
        *people(1),
        bond("p0", similar_age="same", similar_work="different", strength_felt="strong"),
    )
    assert capital(network).bonding == {}
    assert capital(network).bridging == {"p0": ("different",)}


def test_who_joins_two_groups_bridges():
    network = drawn(*(person(name) for name in "abc"), *ties("ab bc"), ties_asked=True)
    assert capital(network).bridging == {"b": ("between_groups",)}


def test_power_links_only_when_they_can_be_called_by_name():
    network = drawn(
        person("mayor", name="Ms. Peeters"),
        person("desk", name=None),
        bond("mayor", has_power=True),
        bond("desk", has_power=True),
    )
    assert capital(network).linking == {"mayor": ("has_power",)}


def test_what_a_contact_opens_bridges_and_a_town_hall_with_a_name_links():
    network = drawn(
        person("an"),
        person("hall", sort="service", name="Stadhuis"),
        person("desk", sort="service", name=None),
        bond("an", opens="Een vakantiejob bij de bakker"),
        bond("hall", has_power=True, opens="Een sociale woning"),
        bond("desk", has_power=True),
    )
    found = capital(network)
    assert found.bridging == {"an": ("opens",), "hall": ("opens",)}
    assert found.linking == {"hall": ("has_power",)}


def test_where_nothing_is_said_nothing_is_hinted():
    found = capital(drawn(*people(3)))
    assert (found.bonding, found.bridging, found.linking) == ({}, {}, {})


def test_who_belongs_to_a_group_of_mine_bonds_where_the_tie_holds():
    choir = person("choir", sort="group")
    network = drawn(
        *people(3),
        choir,
        bond("p0", strength_felt="strong"),
        bond("p1", strength_felt="weak"),
        bond("p2", strength_felt="medium", similar_age="same"),
        *(Tie(id=f"choir~p{n}", knows=True) for n in range(3)),
    )
    assert capital(network).bonding == {"p0": ("same_group",), "p2": ("alike", "same_group")}
    apart = drawn(*people(1), choir, bond("p0", strength_felt="strong"))
    gone = person("choir", sort="group", status="past")
    then = drawn(
        *people(1), gone, bond("p0", strength_felt="strong"), Tie(id="choir~p0", knows=True)
    )
    assert capital(apart).bonding == capital(then).bonding == {}
