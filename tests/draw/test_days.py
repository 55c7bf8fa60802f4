"""Days as people write them, in three languages."""

import json
from pathlib import Path

import pytest
from django.utils.translation import override

from kring.draw.days import day_in_words

CASES = json.loads((Path(__file__).parents[2] / "contract/cases/days.json").read_bytes())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['day']} in {case['language']}")
def test_a_day_is_written_out_as_the_browser_does(case):
    with override(case["language"]):
        assert day_in_words(case["day"]) == case["words"]


def test_in_french_only_the_first_has_letters_behind_it():
    with override("fr"):
        assert (day_in_words("2027-03-11"), day_in_words("--03-21")) == ("11 mars 2027", "21 mars")


@pytest.mark.parametrize("words", ["", "na de zomer", "2027", "--", "--13", 7])
def test_what_is_no_day_stays_as_it_is(words):
    assert day_in_words(words) == str(words)
