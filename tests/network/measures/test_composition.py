"""Composition; expected counts by hand from the roll-ups of the relation types."""

import pytest
from hypothesis import given

from kring.network.measures.composition import CATEGORIES, category_of, composition
from kring.network.measures.counted import counted_people
from network.drawn import drawn, networks, of_kinds, person


def test_two_of_family_and_three_for_their_work():
    found = composition(drawn(*of_kinds(sibling=2, social_worker=3)))
    mix = found.mixes["four"]
    assert mix.counts == {"family": 2, "friends": 0, "society": 0, "paid": 3}
    assert mix.iqv == pytest.approx(0.64)
    assert found.paid.value == pytest.approx(0.6)


def test_twelve_thirteen_and_five():
    found = composition(drawn(*of_kinds(cousin=12, friend=13, gp=5)))
    mix = found.mixes["bucket"]
    assert mix.counts == {"family": 12, "friends": 13, "professionals": 5, "rest": 0}
    assert mix.iqv == pytest.approx(0.8326, abs=5e-5)
    assert found.paid.value == pytest.approx(1 / 6)


def test_the_same_neighbour_stands_differently_in_each_grouping():
    mixes = composition(drawn(person("ali", "neighbour"))).mixes
    there = {name: [kind for kind, n in mix.counts.items() if n] for name, mix in mixes.items()}
    assert there == {
        "three": ["friendly"],
        "four": ["society"],
        "bucket": ["rest"],
        "quadrant": ["society"],
    }


def test_whoever_has_no_label_is_in_no_category():
    mix = composition(drawn(person("jo"))).mixes["four"]
    assert (mix.of, mix.unknown, mix.iqv) == (0, 1, None)


def test_the_first_label_decides_where_somebody_stands():
    assert category_of(person("ali", "neighbour", "friend"), "four") == "society"


def test_the_label_other_leaves_it_open_until_another_says_more():
    assert category_of(person("bo", "other"), "four") is None
    assert category_of(person("bo", "other", "friend"), "four") == "friends"


def test_a_neighbour_who_is_paid_stands_among_people_here_for_their_work():
    assert category_of(person("ali", "neighbour", paid=True), "bucket") == "professionals"


def test_a_doctor_who_is_not_here_for_work_is_no_professional():
    assert category_of(person("el", "gp", "friend", paid=False), "four") == "friends"
    assert category_of(person("el", "gp", paid=False), "four") is None


def test_where_somebody_was_put_counts_for_the_quadrants():
    assert category_of(person("ali", "neighbour", sector="family"), "quadrant") == "family"
    assert category_of(person("jo", sector="family"), "three") == "kin"


def test_the_paid_share_is_over_everybody_also_when_they_are_left_out():
    found = composition(drawn(*of_kinds(sibling=2, gp=2), paid_count=False))
    assert found.mixes["four"].of == 2
    assert found.paid.value == 0.5


@given(networks())
def test_everybody_is_in_one_category_or_unknown(network):
    mixes = composition(network).mixes
    assert set(mixes) == set(CATEGORIES)
    for grouping, mix in mixes.items():
        assert set(mix.counts) == set(CATEGORIES[grouping])
        assert mix.of + mix.unknown == len(counted_people(network))
        told = [category_of(alter, grouping) for alter in counted_people(network)]
        assert mix.counts == {category: told.count(category) for category in CATEGORIES[grouping]}
