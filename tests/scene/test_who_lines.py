import json
import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.bubbles import BUBBLES
from kring.scene.text import width_of
from kring.scene.who_cards import Called
from kring.scene.who_layout import lay_out
from kring.scene.who_lines import works_together

CASES = json.loads(Path("contract/cases/who.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["lines"], ids=lambda case: case["name"])
def test_lines_are_those_worked_out_by_hand(case):
    people = [msgspec.convert(row, Called) for row in case["people"]]
    bubbles = {one.id: one.bubble for one in people}
    found = list(works_together(lay_out(people), bubbles, [tuple(pair) for pair in case["pairs"]]))
    assert [line.path for line in found] == case["paths"]


def test_a_line_begins_and_ends_beside_the_two_names():
    people = [
        Called(id="a", bubble="doctor_care", name="dokter Smet"),
        Called(id="b", bubble="home_care", name="Gele Kruis"),
    ]
    layout = lay_out(people)
    (line,) = works_together(layout, {"a": "doctor_care", "b": "home_care"}, [("a", "b")])
    assert [y for _, y in line.ends] == [layout.cards["a"].y, layout.cards["b"].y]


def runs(path):
    """Give every straight part of a line, as the box it takes."""
    x, y = map(float, re.match(r"M(\S+) ([^HV]+)", path).groups())
    for way, to in re.findall(r"([HV])([^HV]+)", path):
        x2, y2 = (float(to), y) if way == "H" else (x, float(to))
        yield min(x, x2), min(y, y2), max(x, x2), max(y, y2)
        x, y = x2, y2


@given(
    st.lists(st.sampled_from(BUBBLES), min_size=2, max_size=80),
    st.lists(st.tuples(st.integers(0, 79), st.integers(0, 79)), max_size=4),
    st.booleans(),
)
def test_no_line_runs_through_the_name_or_the_sign_of_anybody_else(boxes, asked, on_screen):
    people = [Called(id=f"p{k}", bubble=b, name="Annelies") for k, b in enumerate(boxes)]
    layout = lay_out(people, sign=4.0 if on_screen else None)
    pairs = [(f"p{a}", f"p{b}") for a, b in asked if a != b and max(a, b) < len(people)]
    lines = list(works_together(layout, {one.id: one.bubble for one in people}, pairs))
    for pair, line in zip(pairs, lines, strict=True):
        for left, top, right, foot in runs(line.path):
            for one in people:
                card, name = layout.cards[one.id], layout.cards[one.id].lines[0]
                end = name.x + width_of(name.text) * name.size
                beside = right <= card.x - layout.sign or left >= end
                apart = foot <= card.y - layout.sign or top >= card.y + layout.sign
                assert one.id in pair or beside or apart
