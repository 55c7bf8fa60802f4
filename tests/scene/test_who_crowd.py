import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.bubbles import BUBBLES
from kring.scene.who_cards import Called
from kring.scene.who_crowd import MOST_HALF_HEIGHT, more
from kring.scene.who_layout import LARGEST, lay_out

CASES = json.loads(Path("contract/cases/who.json").read_text(encoding="utf-8"))


def relatives(count):
    return [Called(id=f"p{k}", bubble="family", name="Ann") for k in range(count)]


@pytest.mark.parametrize("case", CASES["crowds"], ids=lambda case: case["name"])
def test_a_crowd_stands_as_worked_out_by_hand(case):
    layout = lay_out(relatives(case["family"]), sign=case.get("fingers"))
    boxes = {key: layout.boxes[key] for key in case["boxes"]}
    cards = {key: layout.cards[key] for key in case["cards"]}
    assert [layout.half_width, layout.half_height] == case["half"]
    assert layout.sign == case["sign"]
    assert {k: [b.x, b.y, b.width, b.height] for k, b in boxes.items()} == case["boxes"]
    assert {key: [card.x, card.y] for key, card in cards.items()} == case["cards"]
    assert list(layout.gutters) == case["gutters"]


def sixty():
    counts = (3, 26, 13, 5, 0, 0, 2, 2)
    return [
        Called(id=f"{bubble}{k}", bubble=bubble, name="Annelies", phone="0470")
        for bubble, count in zip(BUBBLES, counts, strict=True)
        for k in range(count)
    ]


def test_sixty_people_fit_on_the_sheet_in_letters_that_can_be_read():
    layout = lay_out(sixty())
    assert layout.half_height <= MOST_HALF_HEIGHT
    assert layout.size >= 4.6
    assert all(line.size >= 4.6 for card in layout.cards.values() for line in card.lines)


def test_for_the_fridge_letters_stay_large_and_who_does_not_fit_is_counted():
    layout = lay_out(sixty(), large=True)
    assert layout.half_height <= MOST_HALF_HEIGHT
    assert layout.size == LARGEST
    assert set(layout.left_over) == {"family"}
    missing = [one for one in sixty() if one.id not in layout.cards]
    assert more(layout, "family").text == f"+ {len(missing)}"


@given(st.lists(st.sampled_from(BUBBLES), min_size=30, max_size=90), st.booleans())
def test_everybody_stands_in_their_box_whatever_the_crowd(bubbles, on_screen):
    people = [Called(id=f"p{k}", bubble=b, name="Ann") for k, b in enumerate(bubbles)]
    layout = lay_out(people, sign=4.0 if on_screen else None)
    for one in people:
        card, box = layout.cards[one.id], layout.boxes[one.bubble]
        assert box.x < card.x < box.x + box.width
        assert box.y < card.y < box.y + box.height
