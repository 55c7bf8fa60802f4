import json
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kring.network.bubbles import BUBBLES
from kring.scene.text import LEADING
from kring.scene.who_cards import HALF_WIDTH, Called
from kring.scene.who_layout import LARGEST, lay_out

CASES = json.loads(Path("contract/cases/who.json").read_text(encoding="utf-8"))
TEXTS = st.text(min_size=1, max_size=60)


@st.composite
def crowds(draw, most=60):
    rows = draw(st.lists(st.tuples(st.sampled_from(BUBBLES), TEXTS, TEXTS), max_size=most))
    return [
        Called(id=f"p{k}", bubble=bubble, name=name, what_for=text, phone="0470 12 34 56")
        for k, (bubble, name, text) in enumerate(rows)
    ]


def test_the_boxes_of_an_empty_sheet_are_those_worked_out_by_hand():
    layout = lay_out([])
    assert layout.half_height == CASES["boxes"]["half_height"]
    for bubble in BUBBLES:
        box = layout.boxes[bubble]
        assert [box.x, box.y, box.width, box.height] == CASES["boxes"][bubble]


@given(crowds())
def test_everybody_stands_inside_their_own_box_and_nobody_over_another(people):
    layout = lay_out(people)
    assert set(layout.cards) == {one.id for one in people}
    for bubble in BUBBLES:
        box = layout.boxes[bubble]
        lines = [
            line for one in people if one.bubble == bubble for line in layout.cards[one.id].lines
        ]
        for line in lines:
            assert line.x > box.x
            assert line.y - line.size / 2 > box.y
            assert line.y + line.size / 2 <= box.y + box.height + 0.05
        for above, below in pairwise(lines):
            if above.x == below.x:
                assert below.y - above.y >= LEADING * max(above.size, below.size) - 0.05


@given(crowds())
def test_the_boxes_lie_beside_each_other_around_the_middle(people):
    layout = lay_out(people)
    boxes = list(layout.boxes.values())
    for i, a in enumerate(boxes):
        assert a.x >= -HALF_WIDTH - 0.01
        assert a.x + a.width <= HALF_WIDTH + 0.01
        assert abs(a.y) <= layout.half_height + 0.01
        for b in boxes[i + 1 :]:
            assert (
                a.x + a.width < b.x
                or b.x + b.width < a.x
                or a.y + a.height < b.y
                or b.y + b.height < a.y
            )


def test_for_the_fridge_details_go_before_letters_get_smaller():
    people = [
        Called(id=f"p{k}", bubble=BUBBLES[k % 8], name="Ann", what_for="bread", phone="0470")
        for k in range(40)
    ]
    usual, large = lay_out(people), lay_out(people, large=True)
    assert usual.cards["p0"].lines[0].size < LARGEST
    assert large.cards["p0"].lines[0].size == LARGEST
    assert len(large.cards["p0"].lines) < len(usual.cards["p0"].lines)
    assert not large.is_whole


def test_a_name_that_just_does_not_fit_is_written_smaller_rather_than_cut():
    layout = lay_out([Called(id="a", bubble="family", name="Karen, de vrouw van Bert")])
    name = [(line.text, line.size) for line in layout.cards["a"].lines]
    assert [text for text, _ in name] == ["Karen, de vrouw", "van Bert"]
    assert LARGEST / 1.2 <= name[0][1] < LARGEST
