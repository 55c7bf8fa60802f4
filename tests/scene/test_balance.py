import json
from pathlib import Path

import msgspec
import pytest

from kring.network.model import Alter, Answer, Weight
from kring.network.network import network_of
from kring.scene.balance import BalanceWords, balance, box_path, leaning, pips
from kring.scene.balance_layout import Block
from kring.scene.ground import box_of
from kring.scene.svg import svg

CASES = json.loads(Path("contract/cases/balance.json").read_text(encoding="utf-8"))
WORDS = BalanceWords(
    language="en",
    title="What weighs and what gives strength",
    caption="How it feels today. It may lean.",
    sides={"burden": "What weighs", "strength": "What gives strength"},
    nameless="something",
    tip="What would tip it a little?",
    level="It hangs about level.",
    leans={
        "burden": ("It leans a little to what weighs.", "It leans to what weighs."),
        "strength": ("It leans a little to strength.", "It leans to strength."),
    },
    empty="Nothing lies on it yet.",
    columns=("What", "How much", "Who"),
    heavy={1: "very light", 2: "light", 3: "medium", 4: "heavy", 5: "very heavy"},
)
THINGS = [
    Alter(id="an", name="An"),
    Weight(id="debt", side="burden", heavy=5, text="De schulden"),
    Weight(id="old", side="burden", heavy=5, text="De verhuis", until="2026-03-03"),
    Weight(id="choir", side="strength", heavy=4, text="Zingen", who=("an", "gone")),
    Answer(id="t", question="tip", words="Een betaalplan."),
]


def test_the_balance_is_told_in_words_and_ends_with_how_it_leans():
    told = balance(network_of(THINGS), WORDS).description
    assert told == (
        "What weighs: De schulden (very heavy). What gives strength: Zingen · An (heavy)."
        " It leans a little to what weighs."
    )


def test_what_ended_before_lies_there_no_more():
    scene = balance(network_of(THINGS), WORDS)
    assert "De verhuis" not in scene.description
    assert "De verhuis" not in str(scene.overleaf)


def test_everything_stands_in_full_on_the_page_behind_with_what_would_tip_it():
    (table,) = balance(network_of(THINGS), WORDS).overleaf
    assert table.rows == (
        ("De schulden", "very heavy", ""),
        ("Zingen", "heavy", "An"),
        ("What would tip it a little? Een betaalplan.", "", ""),
    )
    assert table.open_rows == 0


def test_an_empty_balance_is_a_sheet_to_fill_in_by_hand():
    scene = balance(network_of([]), WORDS)
    assert scene.description == "Nothing lies on it yet."
    assert scene.overleaf[0].open_rows == 8


@pytest.mark.parametrize(
    ("lean", "said"),
    [
        (0, "It hangs about level."),
        (0.74, "It hangs about level."),
        (-0.75, "It leans a little to what weighs."),
        (3.99, "It leans a little to strength."),
        (4, "It leans to strength."),
        (-8, "It leans to what weighs."),
    ],
)
def test_how_it_leans_is_said_without_a_verdict(lean, said):
    assert leaning(lean, WORDS) == said


@pytest.mark.parametrize("case", CASES["boxes"])
def test_burdens_have_sharp_corners_and_strengths_round_ones(case):
    assert box_path(Block("b", *case["block"]), case["corner"]) == case["path"]


@pytest.mark.parametrize("case", CASES["pips"])
def test_the_weight_stands_in_dots(case):
    found = pips(Block("b", *case["block"]), case["heavy"])
    assert [[pytest.approx(part) for part in at] for at in case["at"]] == [list(p) for p in found]


@pytest.mark.parametrize("count", [1, 5, 30, 60])
@pytest.mark.parametrize("text", ["x" * 2000, "حمل ثقيل جدا", "👩‍👩‍👧 zorgen om thuis", "W " * 400])
def test_words_of_any_length_stay_in_their_block(count, text):
    things = [Weight(id=f"w{i}", side="burden", heavy=1 + i % 5, text=text) for i in range(count)]
    scene = balance(network_of(things), WORDS, large=True)
    inside = [s for s in scene.texts if s.anchor == "start"]
    assert len(inside) == count
    for said in inside:
        box = box_of(said)
        assert box.x + box.width / 2 <= -98 + 88 + 1.5
    assert msgspec.json.encode(scene)
    assert svg(scene, paper=True).count("<text") >= count
