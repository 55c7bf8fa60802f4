"""Giving and getting, over all kinds of support together."""

from hypothesis import given

from kring.network.figures import Share
from kring.network.measures.reciprocity import Exchanged, reciprocity
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


@given(networks())
def test_everybody_stands_in_one_place(network):
    found = reciprocity(network)
    assert found.both.part + len(found.only_get) + len(found.only_give) == found.both.of
    assert not set(found.only_get) & set(found.only_give)
