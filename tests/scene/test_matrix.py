import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Stand
from kring.network.network import network_of
from kring.scene.matrix import MatrixWords, dots_of, marks_at, matrix, path_of, place_of
from kring.scene.svg import svg

CASES = json.loads(Path("contract/cases/matrix.json").read_text(encoding="utf-8"))
MARCH, MAY = "2026-03-03", "2026-05-01"
WORDS = MatrixWords(
    language="en",
    title="How I see my network",
    caption="My dot, on my day.",
    legend="Signs",
    weighs="it weighs",
    strength="it gives strength",
    few="few",
    many="many",
    now="now",
    before="before",
    border="on the border",
    days={MARCH: "3 March", MAY: "1 May"},
    no_day="some day",
    experiences=("weighs", "in between", "gives strength"),
    riches=("few", "some", "many"),
    told="{day}: {experience}, {richness}.",
    told_empty="No dot yet.",
    columns=("Day", "How", "Own words"),
)
TWO = [
    Stand(id="b", day=MAY, experience=7.5, richness=5.0, words="Het koor doet deugd."),
    Stand(id="a", day=MARCH, experience=2.5, richness=2.0),
]


def said(scene):
    return [line for text in scene.texts for line in text.lines]


@pytest.mark.parametrize("case", CASES["places"])
def test_a_dot_stands_where_its_marks_say(case):
    assert place_of(case["experience"], case["richness"]) == tuple(case["at"])


@pytest.mark.parametrize("case", CASES["marks"])
def test_a_place_is_read_back_in_tenths_and_never_beside_the_field(case):
    assert marks_at(*case["at"]) == (case["experience"], case["richness"])


@pytest.mark.parametrize("case", CASES["paths"], ids=lambda case: case["name"])
def test_dots_are_joined_from_day_to_day(case):
    assert path_of([tuple(dot) for dot in case["dots"]]) == case["path"]


@given(st.integers(0, 100), st.integers(0, 100))
def test_what_is_put_down_is_read_back(experience, richness):
    marks = experience / 10, richness / 10
    assert marks_at(*place_of(*marks)) == marks


def test_dots_stand_in_the_order_of_their_days_whoever_was_written_first():
    assert [stand.id for stand, _ in dots_of(TWO)] == ["a", "b"]


def test_a_stand_with_one_answer_has_no_dot_yet():
    assert dots_of([Stand(id="a", experience=3.0)]) == []


def test_the_drawing_says_both_ends_of_both_axes_and_the_days():
    scene = matrix(network_of(TWO), WORDS)
    assert {"it weighs", "it gives strength", "few", "many", "3 March", "1 May"} == set(said(scene))
    assert [entry.words for entry in scene.legend] == ["now", "before", "on the border"]


def test_the_drawing_is_told_in_words_with_the_persons_own():
    told = matrix(network_of(TWO), WORDS).description
    assert told == "3 March: weighs, few. 1 May: gives strength, some. Het koor doet deugd."


def test_an_empty_field_can_be_drawn():
    scene = matrix(network_of([]), WORDS)
    assert scene.description == "No dot yet."
    assert [entry.words for entry in scene.legend] == ["on the border"]
    assert svg(scene, paper=True).startswith("<svg")


def test_every_day_stands_with_the_own_words_on_the_page_behind():
    (table,) = matrix(network_of(TWO), WORDS).overleaf
    assert table.rows == (
        ("3 March", "weighs; few", ""),
        ("1 May", "gives strength; some", "Het koor doet deugd."),
    )
    assert matrix(network_of([]), WORDS).overleaf[0].open_rows == 3


def test_no_paper_bears_the_words_of_research():
    drawn = svg(matrix(network_of(TWO), WORDS), paper=True)
    assert not any(word in drawn.lower() for word in ("isolat", "lonely", "resilient"))


def test_of_sixty_dots_on_one_spot_the_first_and_the_last_have_their_day():
    stands = [
        Stand(id=f"s{i}", day=f"20{i + 10}-01-01", experience=5.0, richness=5.0) for i in range(60)
    ]
    days = {"2010-01-01": "first", "2069-01-01": "last"}
    scene = matrix(network_of(stands), msgspec.structs.replace(WORDS, days=days))
    assert [line for line in said(scene) if line in {"first", "last", "some day"}] == [
        "first",
        "last",
    ]
