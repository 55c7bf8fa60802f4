import json
import re
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kring.scene.lines import End, Strand, line_between, tie_between, written
from kring.scene.look import look

CASES = json.loads(Path("contract/cases/lines.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["lines"], ids=lambda case: case["name"])
def test_a_line_is_drawn_as_worked_out_by_hand(case):
    found = line_between(
        case["kind"],
        End(*case["from"]),
        End(*case["to"]),
        at_from=case.get("at_from", 0),
        at_to=case.get("at_to", 0),
    )
    if case["path"] is None:
        assert found is None
    else:
        assert found is not None
        assert (found.path, list(found.arrows)) == (case["path"], case["arrows"])


@pytest.mark.parametrize("case", CASES["ties"], ids=lambda case: case["name"])
def test_a_tie_is_drawn_as_worked_out_by_hand(case):
    assert tie_between(case["kind"], End(*case["from"]), End(*case["to"])) == case["path"]


PLACES = st.floats(-100, 100)


@given(st.sampled_from(sorted(look().lines)), PLACES, PLACES, st.integers(0, 3), st.integers(0, 3))
def test_a_line_never_runs_into_the_signs_it_joins(kind, x, y, at_from, at_to):
    assume((x**2 + y**2) ** 0.5 > 11 + 7 + 16)
    start, end = End(0, 0, 11), End(x, y, 7)
    found = line_between(kind, start, end, at_from=at_from, at_to=at_to)
    if found is None:
        return
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", found.path)]
    for px, py in zip(numbers[::2], numbers[1::2], strict=True):
        assert (px**2 + py**2) ** 0.5 > 11
        assert ((px - x) ** 2 + (py - y) ** 2) ** 0.5 > 7


@pytest.mark.parametrize(
    ("value", "text"),
    [(12.0, "12"), (-0.001, "0"), (0.125, "0.13"), (-7.5, "-7.5"), (1e-9, "0"), (-0.07, "-0.07")],
)
def test_lengths_are_written_in_hundredths(value, text):
    assert written(value) == text


def test_a_line_knows_from_where_to_where_it_runs():
    start, end = End(0, 0, 10), End(30, 40, 6)
    line = line_between("strong", start, end)

    assert Strand("strong", line, start, end).run == (0, 0, 30, 40)
