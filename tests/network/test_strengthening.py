"""The path in its order, whom each part could be about, and what waits for trust."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kring.network.strengthening import begins_with_interest, is_bridge, phase_of, ways
from network.drawn import bond, drawn, networks, person
from network.shared import cases_of, network_in


def about(network, phase):
    return next(way.about for way in ways(network) if way.phase == phase)


def test_the_path_goes_from_what_is_there_to_what_is_new():
    phases = [way.phase for way in ways(drawn())]
    assert phases == ["cherish", "wake", "mend", "new", "bring_together"]


def test_each_part_is_about_whom_the_drawing_says():
    network = drawn(
        person("mum", "parent"),
        bond("mum", closeness=1),
        person("old", "friend", status="asleep"),
        person("resting", "friend", status="asleep"),
        bond("resting", wish="rest"),
        person("ex", status="broken"),
        bond("ex", wish="mend"),
        person("lost", status="broken"),
        person("baker", "light_tie"),
        person("choir", sort="group"),
        person("gp", "gp"),
        bond("gp", closeness=1),
    )
    assert {way.phase: way.about for way in ways(network)} == {
        "cherish": ("mum",),
        "wake": ("old",),
        "mend": ("ex",),
        "new": ("baker", "choir"),
        "bring_together": (),
    }


@pytest.mark.parametrize(
    "fields",
    [{"wish": "mend", "unsafe": True}, {"wish": "rest"}, {"wish": None}],
)
def test_what_is_broken_is_left_where_it_is_not_wished_or_not_safe(fields):
    assert about(drawn(person("ex", status="broken"), bond("ex", **fields)), "mend") == ()


def test_what_weighs_is_not_called_good():
    network = drawn(person("an"), bond("an", closeness=1, energy_in=1, energy_out=3))
    assert about(network, "cherish") == ()


@pytest.mark.parametrize("trust", ["no", "a_little"])
def test_without_trust_bridges_wait_and_what_is_warm_does_not(trust):
    things = [
        person("mum", "parent"),
        bond("mum", closeness=1),
        person("old", status="asleep"),
        bond("old", capital=("bridging",)),
        person("choir", sort="group"),
    ]
    assert about(drawn(*things), "new") == ("choir",)
    first = {way.phase: way for way in ways(drawn(*things, trust=trust))}
    assert first["cherish"].about == ("mum",)
    assert first["wake"].about == ()
    assert first["new"].about == ()
    assert first["new"].waits


def test_a_group_that_is_a_nest_to_somebody_does_not_wait():
    network = drawn(
        person("choir", sort="group"), bond("choir", capital=("bonding", "bridging")), trust="no"
    )
    assert about(network, "new") == ("choir",)


def test_with_hardly_anybody_the_path_begins_with_an_interest():
    three = [*(person(name) for name in "abc"), *(bond(name, closeness=1) for name in "abc")]
    assert begins_with_interest(drawn())
    assert begins_with_interest(drawn(*three[:1], *three[3:4], person("gp", "gp")))
    assert not begins_with_interest(drawn(*three))


@given(networks(), st.sampled_from([None, "yes", "a_little", "no"]))
def test_nobody_is_in_two_parts_and_who_is_simply_a_contact_in_none(network, trust):
    network = replace(network, about=replace(network.about, trust=trust))
    named = [each for way in ways(network) for each in way.about]
    assert len(named) == len(set(named))
    only = replace(
        network,
        alters=tuple(replace(each, here_for_help="contact_only") for each in network.alters),
    )
    assert all(way.about == () for way in ways(only))
    if trust in {"no", "a_little"}:
        assert not any(is_bridge(network.alter[each], network.bond(each)) for each in named)


@given(networks())
def test_everybody_named_has_that_part_of_their_own(network):
    for way in ways(network):
        for each in way.about:
            assert phase_of(network.alter[each], network.bond(each)) == way.phase


@pytest.mark.parametrize("case", cases_of("ways"), ids=lambda case: case["name"])
def test_the_path_is_the_same_on_a_tablet(case):
    network = network_in(case)

    found = ways(network)

    assert {way.phase: list(way.about) for way in found} == case["ways"]
    assert [way.phase for way in found if way.waits] == (["new"] if case["new_waits"] else [])
    assert begins_with_interest(network) == case["begins_with_interest"]
