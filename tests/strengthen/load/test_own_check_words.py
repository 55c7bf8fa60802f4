"""EDIZ as it was published: nine statements, and more or less yes counts as one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.strengthen.load.own_check_words import ANSWERS, STATEMENTS, pressure


def test_there_are_nine_statements_and_five_answers():
    assert (len(STATEMENTS), len(ANSWERS)) == (9, 5)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([], 0),
        (["nee!", "nee", "min of meer", "ja", "ja!"], 3),
        (["ja!"] * 9, 9),
        (["nee"] * 9, 0),
    ],
)
def test_more_or_less_counts_as_yes(answers, expected):
    assert pressure(answers) == expected


@given(st.lists(st.sampled_from(ANSWERS), max_size=9))
def test_it_is_never_more_than_was_answered(answers):
    assert 0 <= pressure(answers) <= len(answers)
