import json
from pathlib import Path

import msgspec
import pytest

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
