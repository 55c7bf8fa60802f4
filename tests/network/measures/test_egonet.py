"""Rows of a file become people and pairs; what was left out is told."""

from hypothesis import given
from hypothesis import strategies as st

from kring.network.measures.egonet import Mended, egonet, egonet_of
from kring.network.measures.structure import density_without_ego
from network.drawn import drawn, person, tie, ties


def test_a_pair_written_from_both_sides_is_one_tie():
    made = egonet("abc", [("a", "b"), ("b", "a"), ("a", "b")])
    assert made.ties == {("a", "b"): 1.0}
    assert made.mended == Mended(repeated=2)


def test_of_two_weights_the_larger_is_kept():
    assert egonet("ab", [("a", "b", 1.0), ("b", "a", 3.0)]).ties == {("a", "b"): 3.0}


def test_a_tie_with_oneself_and_a_name_that_is_not_listed_are_left_out_and_told():
    made = egonet("ab", [("a", "a"), ("a", "z"), ("z", "z"), ("a", "b")])
    assert made.ties == {("a", "b"): 1.0}
    assert made.mended == Mended(with_oneself=1, not_listed=2)


def test_somebody_who_is_listed_twice_is_one_person():
    assert egonet(["a", "b", "a"], []).people == ("a", "b")


def test_ego_pulls_at_everybody_alike_where_nothing_is_said():
    assert egonet("ab", [], pull={"b": 4.0}).pull == {"a": 1.0, "b": 4.0}


def test_a_drawing_gives_the_people_who_count_and_who_knows_whom():
    network = drawn(
        *(person(name) for name in "abc"),
        person("gone", status="asleep"),
        *ties("ab"),
        tie("b", "c", knows=False),
        tie("a", "gone"),
    )
    made = egonet_of(network)
    assert (made.people, dict(made.ties)) == (("a", "b", "c"), {("a", "b"): 1.0})
    assert made.mended == Mended()  # somebody asleep is no mistake in the file


def test_one_kind_of_tie_of_a_research_file_is_told_apart():
    network = drawn(
        *(person(name) for name in "abc"),
        tie("a", "b", knows=None, labels=("Close",)),
        tie("b", "c", knows=None, labels=("Lend",)),
    )
    assert set(egonet_of(network, "Close").ties) == {("a", "b")}
    assert set(egonet_of(network).ties) == {("a", "b"), ("b", "c")}


@given(st.lists(st.tuples(st.sampled_from("abcdz"), st.sampled_from("abcdz")), max_size=30))
def test_every_row_is_a_tie_or_is_told(rows):
    made = egonet("abcd", rows)
    told = made.mended
    assert len(made.ties) + told.repeated + told.with_oneself + told.not_listed == len(rows)
    assert made.ties.keys() == egonet("abcd", [(b, a) for a, b in reversed(rows)]).ties.keys()
    assert 0 <= density_without_ego(made) <= 1
