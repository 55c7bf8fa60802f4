"""Who gives what; signals by hand from the rules of the field."""

from typing import get_args

import pytest
from hypothesis import given

from kring.network.figures import Share
from kring.network.measures.functions import APART, SHOWN, functions_of_support
from kring.network.model import FUNCTIONS
from kring.network.values import FunctionsShown
from network.drawn import bond, drawn, networks, person

OWN = [person(name, "friend") for name in "abc"]
NURSE = person("nurse", "home_care")


def signal(*things, function="advice"):
    return functions_of_support(drawn(*OWN, NURSE, *things)).functions[function].signal


@pytest.mark.parametrize(
    ("bonds", "word"),
    [
        ([], "not_asked"),
        ([bond("a", advice="none")], "nobody"),
        ([bond("a", advice="give")], "nobody"),
        ([bond("a", advice="get")], "one"),
        ([bond("a", advice="both"), bond("nurse", advice="get")], "one"),
        ([bond("a", advice="none"), bond("nurse", advice="get")], "only_paid"),
        ([bond("a", advice="get"), bond("b", advice="both")], "several"),
    ],
)
def test_a_function_is_covered_in_one_word(bonds, word):
    assert signal(*bonds) == word


def test_somebody_without_a_label_is_not_taken_for_a_professional():
    found = functions_of_support(drawn(person("jo"), bond("jo", company="get")))
    assert found.functions["company"].own == ("jo",)


def test_a_choir_and_a_dog_give_too():
    found = functions_of_support(
        drawn(
            person("choir", sort="group"),
            person("dog", sort="animal"),
            bond("choir", company="both"),
            bond("dog", affective="get"),
        )
    )
    assert found.givers == ("dog", "choir")
    assert found.covered == 2


def test_whoever_is_asleep_or_wished_gives_nothing_now():
    found = functions_of_support(
        drawn(person("z", status="asleep"), bond("z", advice="get"), person("w", sort="role"))
    )
    assert found.functions["advice"].signal == "not_asked"


def test_much_rests_on_one_who_gives_three_functions_and_over_half_of_all():
    three = bond("a", practical="get", affective="get", advice="both")
    assert functions_of_support(drawn(*OWN, three)).much_on_one == "a"
    two_more = [three, bond("b", company="get"), bond("c", company="get")]
    assert functions_of_support(drawn(*OWN, *two_more)).much_on_one == "a"  # 3 of 5
    half = [*two_more, bond("nurse", practical="get"), person("d"), bond("d", security="get")]
    assert functions_of_support(drawn(*OWN, NURSE, *half)).much_on_one is None  # 3 of 6 own


def test_two_functions_are_not_much():
    both = bond("a", practical="get", affective="get")
    assert functions_of_support(drawn(*OWN, both)).much_on_one is None


def test_a_group_that_gives_much_is_not_one_person():
    choir = [person("k", sort="group"), bond("k", practical="get", advice="get", company="get")]
    assert functions_of_support(drawn(*choir)).much_on_one is None


def test_to_how_many_something_is_given():
    found = functions_of_support(
        drawn(*OWN, bond("a", advice="give"), bond("b", advice="get"), bond("c", company="both"))
    )
    assert found.gives_to == Share(part=2, of=3)
    assert found.functions["advice"].given_to == ("a",)


@pytest.mark.parametrize("shown", get_args(FunctionsShown))
def test_no_way_of_showing_loses_a_function(shown):
    columns = SHOWN[shown]
    assert sorted(name for _title, names in columns for name in names) == sorted(FUNCTIONS)
    assert set(APART.get(shown, ())) <= {title for title, _names in columns}


@given(networks())
def test_whoever_gives_is_there_and_answered(network):
    found = functions_of_support(network)
    for support in found.functions.values():
        assert len(support.own) + len(support.paid) <= support.answered
        assert not set(support.own) & set(support.paid)
    assert found.covered <= len(FUNCTIONS)
