import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.measures.composition import category_of
from kring.network.model import Alter
from kring.network.relations import GROUPS
from kring.scene.look import look
from kring.scene.shapes import group_of, shape_path

CASES = json.loads(Path("contract/cases/shapes.json").read_text(encoding="utf-8"))


def test_the_browser_is_told_how_every_relation_type_rolls_up():
    rolled = {kind: [groups.four, groups.quadrant] for kind, groups in GROUPS.items()}
    assert CASES["relations"] == rolled


@pytest.mark.parametrize("case", CASES["groups"], ids=lambda case: case["name"])
def test_somebody_is_drawn_as(case):
    alter = msgspec.convert({"id": "a", **case["alter"]}, Alter)
    assert group_of(alter) == case["group"]


@given(
    st.lists(st.sampled_from(sorted(GROUPS)), max_size=3),
    st.sampled_from([None, *look().sectors]),
    st.sampled_from([None, True, False]),
    st.booleans(),
)
def test_whoever_is_counted_in_a_group_is_drawn_in_it(types, sector, paid, volunteer):
    alter = Alter(
        id="a", relation_types=tuple(types), sector=sector, paid=paid, volunteer=volunteer
    )
    counted = category_of(alter, "four")
    assert counted in {None, group_of(alter)}


@pytest.mark.parametrize("case", CASES["shapes"], ids=lambda case: case["shape"])
def test_a_shape_has_the_outline_worked_out_by_hand(case):
    assert shape_path(case["shape"], *case["at"]) == case["path"]
