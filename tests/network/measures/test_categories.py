"""Answers counted; figures by hand."""

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.measures.categories import average, entropy, mix


def test_every_possible_category_is_named_and_unknown_is_none_of_them():
    found = mix(["a", None, "a", "c"], ["a", "b", "c"])
    assert (dict(found.counts), found.unknown) == ({"a": 2, "b": 0, "c": 1}, 1)


def test_an_answer_the_question_did_not_have_is_kept_behind():
    assert list(mix(["z"], ["a"]).counts) == ["a", "z"]


def test_evenness_is_measured_by_what_was_possible():
    # Two of six possible categories, half each: Blau 1/2, against the most there is, 5/6.
    assert mix(["a", "b"], list("abcdef")).iqv == pytest.approx(0.6)


def test_four_even_categories_take_two_questions():
    assert entropy(mix("abcd", "abcd")) == 2
    assert entropy(mix("aab", "ab")) == pytest.approx(2 / 3 * log2(3 / 2) + 1 / 3 * log2(3))


def test_where_nothing_is_known_it_cannot_be_told():
    assert entropy(mix([None], "ab")) is None
    assert entropy(mix("aa", "ab")) == 0


def test_the_average_says_over_how_many_it_is_taken():
    found = average([4, None, 8])
    assert (found.mean, found.of, found.unknown) == (6, 2, 1)
    assert found.deviation == pytest.approx(8**0.5)  # of a sample: sqrt((4 + 4) / 1)


def test_one_number_has_no_deviation_and_none_no_average():
    assert average([3]).deviation is None
    assert average([None]).mean is None


@given(st.lists(st.sampled_from([*"abc", None])))
def test_nobody_is_lost(answers):
    found = mix(answers, "abc")
    assert found.of + found.unknown == len(answers)
    assert entropy(found) is None or 0 <= entropy(found) <= log2(3)
