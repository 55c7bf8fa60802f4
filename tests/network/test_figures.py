"""Figures carry what they were taken over; expected values are worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.figures import Mix, Share, spread

COUNTS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 40), min_size=2)


def test_a_share_of_nothing_has_no_value():
    assert Share(part=0, of=0, unknown=5).value is None


def test_a_share_leaves_out_whoever_is_unknown():
    assert Share(part=1, of=4, unknown=6).value == 0.25


def test_nobody_has_neither_middle_nor_ends():
    lying = spread([None, None])
    assert (lying.middle, lying.average, lying.lowest, lying.highest) == (None,) * 4
    assert (lying.of, lying.unknown) == (0, 2)


def test_the_middle_of_an_even_number_lies_between_two():
    lying = spread([1, 10, 4, 3])
    assert (lying.middle, lying.average, lying.lowest, lying.highest) == (3.5, 4.5, 1, 10)


@pytest.mark.parametrize(
    ("counts", "blau", "iqv"),
    [
        ((2, 0, 0, 3), 0.48, 0.64),  # 1 - (0.16 + 0.36); / (3/4)
        ((12, 13, 0, 5), 0.6244, 0.8326),  # 1 - (144 + 169 + 25)/900
        ((5, 5, 5, 5), 0.75, 1.0),  # as many of each: as mixed as can be
        ((7, 0, 0, 0), 0.0, 0.0),  # all the same
    ],
)
def test_diversity_as_in_the_worked_examples(counts, blau, iqv):
    mix = Mix(counts=dict(zip("abcd", counts, strict=True)))
    assert mix.blau == pytest.approx(blau, abs=5e-5)
    assert mix.iqv == pytest.approx(iqv, abs=5e-5)


def test_diversity_of_nobody_is_undefined():
    mix = Mix(counts={"a": 0, "b": 0}, unknown=3)
    assert (mix.of, mix.blau, mix.iqv) == (0, None, None)


def test_with_one_possible_category_there_is_no_iqv():
    assert Mix(counts={"a": 4}).iqv is None


@given(COUNTS)
def test_diversity_stays_between_none_and_all(counts):
    mix = Mix(counts=counts)
    if mix.of:
        assert -1e-9 <= mix.blau <= 1 - 1 / len(counts) + 1e-9
        assert -1e-9 <= mix.iqv <= 1 + 1e-9


@given(COUNTS, st.integers(0, 20))
def test_somebody_unknown_changes_no_diversity(counts, unknown):
    assert Mix(counts=counts, unknown=unknown).iqv == Mix(counts=counts).iqv
