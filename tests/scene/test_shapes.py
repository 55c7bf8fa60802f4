import json
from pathlib import Path

import msgspec
import pytest

from kring.network.model import Alter
from kring.network.relations import GROUPS
from kring.scene.shapes import group_of, shape_path

CASES = json.loads(Path("contract/cases/shapes.json").read_text(encoding="utf-8"))


def test_the_browser_is_told_how_every_relation_type_rolls_up():
    rolled = {kind: [groups.four, groups.quadrant] for kind, groups in GROUPS.items()}
    assert CASES["relations"] == rolled


@pytest.mark.parametrize("case", CASES["groups"], ids=lambda case: case["name"])
def test_somebody_is_drawn_as(case):
    alter = msgspec.convert({"id": "a", **case["alter"]}, Alter)
    assert group_of(alter) == case["group"]


@pytest.mark.parametrize("case", CASES["shapes"], ids=lambda case: case["shape"])
def test_a_shape_has_the_outline_worked_out_by_hand(case):
    assert shape_path(case["shape"], *case["at"]) == case["path"]
