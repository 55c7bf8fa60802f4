"""What comes in from a file gets ids of its own, and stays the same network."""

from itertools import count

from kring.network.renaming import Renaming


def _counting_down():
    numbers = count(99, -1)
    return lambda: f"n{next(numbers)}"


def test_the_same_thing_keeps_one_new_id():
    names = Renaming(_counting_down())

    first = names.changes([("mama", "alter", "name", "Mama")])
    later = names.changes([("mama", "alter", "busy", "full")])

    assert first == [("n99", "alter", "name", "Mama")]
    assert later == [("n99", "alter", "busy", "full")]


def test_a_name_typed_by_a_hand_is_never_taken_for_an_id():
    names = Renaming(_counting_down())
    names.id("mama")

    assert names.changes([("x", "alter", "name", "mama")])[0][3] == "mama"


def test_what_lies_between_two_follows_both_and_the_drawing_keeps_its_name():
    names = Renaming(_counting_down())
    names.id("ego"), names.id("a"), names.id("b")  # n99, n98, n97

    assert names.changes(
        [
            ("ego~a", "bond", "closeness", 1),
            ("a~b", "tie", "knows", True),
            ("circles~a", "spot", "at", (1.0, 2.0)),
            ("kring", "about", "title", "T"),
        ]
    ) == [
        ("n99~n98", "bond", "closeness", 1),
        ("n97~n98", "tie", "knows", True),
        ("circles~n98", "spot", "at", (1.0, 2.0)),
        ("kring", "about", "title", "T"),
    ]


def test_who_is_the_parent_turns_round_with_the_ends_of_the_tie():
    names = Renaming(_counting_down())
    names.id("a"), names.id("b")  # n99, n98: the order of the two is turned round

    kin = names.changes([("a~b", "tie", "kin", "first_is_parent")])
    partners = names.changes([("a~b", "tie", "kin", "partner")])

    assert kin == [("n98~n99", "tie", "kin", "second_is_parent")]
    assert partners == [("n98~n99", "tie", "kin", "partner")]


def test_a_tie_with_the_central_person_never_gets_the_id_of_a_bond():
    names = Renaming(_counting_down())
    given = [
        ("me", "ego", "name", "Sara"),
        ("me~zus", "bond", "closeness", 1),
        ("zus~me", "tie", "kin", "sibling"),
        ("mama~me", "tie", "kin", "first_is_parent"),
    ]
    assert [entity for entity, *_ in names.changes(given)] == [
        "n99",
        "n99~n98",
        "n98~n99",
        "n97~n99",
    ]
    assert names.changes(given)[3][3] == "first_is_parent"


def test_fields_that_name_others_name_them_anew():
    names = Renaming(_counting_down())
    names.id("a"), names.id("b")

    assert names.changes(
        [
            ("b", "alter", "via", "a"),
            ("e", "event", "present", ("a", "b")),
            ("b", "alter", "via", None),
        ]
    ) == [
        ("n98", "alter", "via", "n99"),
        ("n97", "event", "present", ("n99", "n98")),
        ("n98", "alter", "via", None),
    ]


def test_a_table_comes_along_with_its_figures_its_threads_and_how_they_stood():
    names = Renaming(_counting_down())
    names.id("a"), names.id("b")

    assert names.changes(
        [
            ("a", "figure", "of", "c"),
            ("a~b", "thread", "laid", True),
            ("t", "take", "figures", ("a", "b")),
            ("t", "take", "numbers", (1.0, 2.0)),
        ]
    ) == [
        ("n99", "figure", "of", "n97"),
        ("n98~n99", "thread", "laid", True),
        ("n96", "take", "figures", ("n99", "n98")),
        ("n96", "take", "numbers", (1.0, 2.0)),
    ]
