import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.text import letters, lines_of, softly, uncut, width_of

CASES = json.loads(Path("contract/cases/labels.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["widths"], ids=lambda case: case["text"])
def test_the_room_a_name_takes_is_guessed_by_its_letters(case):
    assert width_of(case["text"]) == pytest.approx(case["width"])


@pytest.mark.parametrize("case", CASES["lines"], ids=lambda case: case["text"])
def test_a_long_name_is_broken_in_two_and_ends_with_an_ellipsis(case):
    assert lines_of(case["text"], case["room"]) == case["lines"]


@given(st.text())
def test_letters_lose_nothing(text):
    assert "".join(letters(text)) == text


@given(st.text(), st.floats(3, 20))
def test_every_line_fits(text, room):
    lines = lines_of(text, room)
    assert 1 <= len(lines) <= 2
    assert all(width_of(line) <= 1.45 * room for line in lines)


@pytest.mark.parametrize("case", CASES["softly"], ids=lambda case: case["text"])
def test_a_word_too_long_for_a_line_is_broken_softly_rather_than_cut(case):
    assert softly(case["text"], case["room"], case["most"]) == case["lines"]


@given(st.text("abcdeiou ŁÉمﾠ"), st.floats(2, 20))
def test_nothing_is_lost_where_a_name_is_broken_softly_in_as_many_lines_as_it_takes(text, room):
    lines = softly(text, room, 10_000)
    assert re.sub("[- ]", "", "".join(lines)) == "".join(text.split())
    assert all(width_of(line) <= room for line in lines)


def test_a_name_that_goes_in_two_lines_stays_as_it_is_and_only_a_longer_one_takes_three():
    assert uncut("Mama in Tanger", 6.4, 3) == lines_of("Mama in Tanger", 6.4)
    assert uncut("Omar, mijn broer in Lyon", 6.4, 3) == ["Omar, mijn", "broer in", "Lyon"]
    assert uncut("", 6.4, 3) == lines_of("", 6.4)
