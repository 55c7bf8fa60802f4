import json
from pathlib import Path

import msgspec
import pytest

from kring.scene.who_cards import Called
from kring.scene.who_layout import lay_out

CASES = json.loads(Path("contract/cases/who.json").read_text(encoding="utf-8"))


def called(row):
    return msgspec.convert(row, Called)


@pytest.mark.parametrize("case", CASES["cards"], ids=lambda case: case["name"])
def test_cards_are_those_worked_out_by_hand(case):
    layout = lay_out([called(row) for row in case["people"]], sign=case.get("fingers"))
    found = {
        key: {
            "at": [card.x, card.y],
            "lines": [[line.text, line.x, line.y, line.size, line.bold] for line in card.lines],
        }
        for key, card in layout.cards.items()
    }
    assert layout.sign == case["sign"]
    assert found == case["cards"]
