import json
from pathlib import Path

import pytest

from kring.network.model import Figure
from kring.network.network import Network
from kring.scene.figures_told import how_it_stands, place_number, told, way_number
from scene.table_with_figures import OWN, table, two

CASES = json.loads(Path("contract/cases/figures.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["told"], ids=lambda case: case["name"])
def test_places_and_ways_have_the_same_words_in_both_languages(case):
    assert place_number(tuple(case["at"])) == case["place"]
    assert way_number(case["facing"]) == case["way"]


def test_a_table_is_told_as_it_stands_and_nothing_is_made_of_it():
    assert told(two(), OWN) == (
        "At home: Sara: bottom, looks up. Tom: top, looks down, under a glass."
        " A thread runs between Sara and Tom. In own words: That Sunday."
    )


def test_no_table_and_a_bare_table_are_told_too():
    assert told(Network(), OWN) == "There is no table yet."
    assert told(table(title=None), OWN) == "Table 1: Nothing stands on it yet."


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"pose": "lying", "facing": 90, "raised": True}, "middle, looks right, lies, on a block"),
        ({"sort": "object"}, "middle"),
        ({"sort": "object", "facing": 0}, "middle, looks up"),
        ({"sort": "fence", "facing": 90}, "middle"),
        ({"sort": "fence", "label": "the law"}, "a fence, middle"),
        ({"sort": "part", "of": "me", "cover": "cloth"}, "a part, middle, looks up, under a cloth"),
    ],
)
def test_how_something_stands_in_words(fields, said):
    assert how_it_stands(Figure(id="f", at=(0, 0), **fields), OWN) == said
