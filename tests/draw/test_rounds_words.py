"""Days are written out as the language writes them."""

from django.utils.translation import override

from kring.draw.rounds_words import days_written


def test_a_day_is_written_out_and_what_has_no_day_is_left_out():
    with override("nl"):
        assert days_written(["2026-03-03", None]) == {"2026-03-03": "3 maart 2026"}


def test_the_first_and_the_last_day_that_can_be_written_down_are_days_too():
    with override("en"):
        assert set(days_written(["0001-01-01", "9999-12-31"])) == {"0001-01-01", "9999-12-31"}
