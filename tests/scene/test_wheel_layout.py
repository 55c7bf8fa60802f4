import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.wheel_layout import (
    AREAS,
    AROUND,
    HUB,
    area_path,
    mark_at,
    score_line,
    touched,
    words_at,
)

CASES = json.loads(Path("contract/cases/wheel.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["paths"])
def test_a_part_of_life_is_filled_as_far_as_worked_out_by_hand(case):
    assert area_path(case["area"], case["score"]) == case["path"]


@pytest.mark.parametrize("case", CASES["lines"])
def test_how_it_was_before_is_the_edge_alone(case):
    assert score_line(case["area"], case["score"]) == case["path"]


def test_names_and_marks_stand_where_they_were_worked_out_by_hand():
    assert {a: list(words_at(a)) for a in CASES["words"]} == CASES["words"]
    assert {a: list(mark_at(a)) for a in CASES["marks"]} == CASES["marks"]


@pytest.mark.parametrize("case", CASES["touches"])
def test_a_finger_says_which_part_and_which_mark(case):
    assert touched(*case["at"]) == (case["area"], case["score"])


def test_people_and_taking_part_are_the_hub_and_the_other_six_lie_around_it():
    assert HUB == ("relations", "inclusion")
    assert len(AROUND) == 6
    assert set(AROUND) | set(HUB) == set(AREAS)


@given(st.floats(-300, 300), st.floats(-300, 300))
def test_every_point_of_the_paper_means_some_mark_of_some_part(x, y):
    area, score = touched(x, y)
    assert area in AREAS
    assert 0 <= score <= 10


def test_the_name_of_a_part_lies_within_that_part():
    assert [touched(*words_at(area))[0] for area in AREAS] == list(AREAS)
