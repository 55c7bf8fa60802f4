"""What people can or have, and how many kinds of support a relation carries."""

from kring.network.measures.complexity import complexity, functions_in
from network.drawn import bond, drawn, person


def test_a_driving_licence_that_only_jan_has():
    found = complexity(
        drawn(
            person("jan", qualities=("driving licence", "listens")),
            person("mia", qualities=("listens",)),
            person("bo"),
        )
    )
    assert found.qualities == {"driving licence": ("jan",), "listens": ("jan", "mia")}
    assert found.single == ("driving licence",)
    assert found.unknown == 1


def test_capitals_and_spaces_make_no_other_quality():
    found = complexity(
        drawn(person("a", qualities=("Good  at papers", "good at papers")), person("b"))
    )
    assert found.qualities == {"Good at papers": ("a",)}


def test_an_empty_list_of_qualities_says_nothing():
    assert complexity(drawn(person("a", qualities=()))).unknown == 1


def test_nobody_carries_nothing():
    found = complexity(drawn())
    assert (found.qualities, found.unknown) == ({}, 0)


def test_multiplexity_is_the_mean_over_relations_that_were_answered():
    found = complexity(
        drawn(
            person("a"),
            person("b"),
            person("c"),
            bond("a", practical="get", affective="both", company="give"),
            bond("b", practical="none"),
        )
    ).functions_per_relation
    assert (found.average, found.of, found.unknown) == (1.5, 2, 1)


def test_a_relation_without_answers_has_no_number_of_functions():
    assert functions_in(bond("a")) is None
    assert functions_in(bond("a", advice="none")) == 0
