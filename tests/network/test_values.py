from datetime import date
from typing import get_args

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kring.network import values as v


def fits(value, kind):
    try:
        msgspec.convert(value, kind, strict=True)
    except msgspec.ValidationError:
        return False
    return True


def test_every_frequency_has_its_contacts_a_year_and_the_rarer_the_fewer():
    assert list(v.CONTACTS_PER_YEAR) == list(get_args(v.Frequency))
    counts = list(v.CONTACTS_PER_YEAR.values())
    assert counts == sorted(counts, reverse=True)
    assert v.CONTACTS_PER_YEAR["weekly"] == 52
    assert v.CONTACTS_PER_YEAR["not_now"] == 0


@pytest.mark.parametrize("day", ["2024-02-29", "1900-01-01", "9999-12-31"])
def test_a_day_is_year_month_day(day):
    assert fits(day, v.Day)


@given(st.integers(0, 9_999), st.integers(0, 13), st.integers(0, 32))
@example(2000, 2, 29)
@example(1900, 2, 29)
@example(2023, 2, 29)
@example(2024, 2, 30)
@example(2024, 4, 31)
@example(0, 1, 1)
def test_a_day_is_taken_exactly_when_the_calendar_has_it(year, month, day):
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        date.fromisoformat(text)
    except ValueError:
        assert not fits(text, v.Day)
    else:
        assert fits(text, v.Day)


@pytest.mark.parametrize(
    "day", ["2024-2-9", "29-02-2024", "2024-00-01", "2024-01-32", " 2024-01-01", "2024-01-01\n"]
)
def test_anything_else_is_no_day(day):
    assert not fits(day, v.Day)


@pytest.mark.parametrize("id", ["a", "A-_9", "x" * 64])
def test_an_id_is_letters_digits_and_two_signs(id):
    assert fits(id, v.Id)


@pytest.mark.parametrize("id", ["", "x" * 65, "a b", "é", "a~b", "a\n"])
def test_anything_else_is_no_id(id):
    assert not fits(id, v.Id)


def test_a_picture_may_be_one_emoji_of_several_code_points():
    assert fits("👨‍👩‍👧‍👦", v.Picture)
    assert not fits("x" * 17, v.Picture)


def test_lists_end_somewhere():
    assert fits(["calm"] * 50, v.OwnWords)
    assert not fits(["calm"] * 51, v.OwnWords)
    assert not fits(["ann"] * 501, v.Ids)


def test_a_point_is_two_numbers_on_or_near_the_paper():
    assert fits([1, -2.5], v.Point)
    assert not fits([1], v.Point)
    assert not fits([0, 1_001], v.Point)
