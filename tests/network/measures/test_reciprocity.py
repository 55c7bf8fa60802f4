"""Giving and getting, over all kinds of support together."""

import msgspec
from hypothesis import given

from kring.network.figures import Share
from kring.network.measures.counted import all_people
from kring.network.measures.reciprocity import Exchanged, giving, reciprocity
from network.drawn import bond, drawn, networks, people


def test_another_kind_of_thing_back_is_both_ways():
    found = reciprocity(
        drawn(
            *people(5),
            bond("p0", advice="get", company="give"),
            bond("p1", practical="get"),
            bond("p2", practical="give", affective="give"),
            bond("p3", practical="none"),
        )
    )
    assert found.both == Share(part=1, of=3, unknown=1)
    assert (found.only_get, found.only_give) == (("p1",), ("p2",))
    assert found.by_person["p2"] == Exchanged(given=2, got=0)


def test_where_nothing_goes_either_way_it_leans_nowhere():
    assert Exchanged(given=0, got=0).leaning is None
    assert Exchanged(given=2, got=2).leaning == 0


def test_to_six_of_nine_people_something_is_given():
    given_to = [
        bond("p0", practical="give"),
        bond("p1", advice="both", practical="get"),
        bond("p2", company="give", affective="give"),
        bond("p3", practical="get", mine_for_them="Ik lach met haar mee."),
        bond("p4", gestures=("kaartje",)),
        bond("p5", security="both"),
    ]
    only_got = [bond("p6", practical="get"), bond("p7", advice="get"), bond("p8", company="none")]

    found = giving(drawn(*people(11), *given_to, *only_got))

    assert found == Share(part=6, of=9, unknown=2)


def test_of_nobody_anything_is_said_and_nothing_is_told():
    assert giving(drawn(*people(3))) == Share(part=0, of=0, unknown=3)


@given(networks())
def test_one_more_gesture_never_makes_fewer_people_to_whom_is_given(network):
    before = giving(network)
    more = msgspec.structs.replace(
        network, bonds=tuple(msgspec.structs.replace(b, gestures=("thee",)) for b in network.bonds)
    )

    assert giving(more).part >= before.part
    assert before.part + before.unknown <= len(all_people(network))


@given(networks())
def test_everybody_stands_in_one_place(network):
    found = reciprocity(network)
    assert found.both.part + len(found.only_get) + len(found.only_give) == found.both.of
    assert not set(found.only_get) & set(found.only_give)
