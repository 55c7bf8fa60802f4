import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.figure_props import Stand, table_path, thread_between
from kring.scene.lines import End

CASES = json.loads(Path("contract/cases/figures.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["threads"], ids=lambda case: case["name"])
def test_a_thread_runs_as_worked_out_by_hand(case):
    found = thread_between(End(*case["from"]), End(*case["to"]))
    assert found == [tuple(layer) for layer in case["layers"]]


@given(st.integers(0, 359), st.floats(-3, 3), st.floats(-3, 3))
def test_turning_somebody_changes_no_distance(facing, ahead, aside):
    point = Stand(0, 0, 2, facing).point(ahead, aside)
    assert point.x**2 + point.y**2 == pytest.approx(4 * (ahead**2 + aside**2), abs=1e-9)


def test_ahead_is_where_the_nose_points():
    assert (round(Stand(0, 0, 10, 0).point(1, 0).y), round(Stand(0, 0, 10, 90).point(1, 0).x)) == (
        -10,
        10,
    )


def test_a_table_is_a_square_of_two_hundred_with_round_corners():
    assert table_path(0, 0) == (
        "M-84 -100L84 -100A16 16 0 0 1 100 -84L100 84A16 16 0 0 1 84 100"
        "L-84 100A16 16 0 0 1 -100 84L-100 -84A16 16 0 0 1 -84 -100Z"
    )
