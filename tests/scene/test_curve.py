import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.curve import curves_of
from kring.scene.lifetime import Knot

CASES = json.loads(Path("contract/cases/lifeline.json").read_text(encoding="utf-8"))

KNOTS = st.lists(
    st.tuples(st.integers(0, 2_000), st.integers(-10, 10)), min_size=2, max_size=60
).map(lambda rows: [Knot(t / 10, t / 10 - 100, 4.5 * v) for t, v in sorted(rows)])


@pytest.mark.parametrize("case", CASES["curve"], ids=lambda case: case["name"])
def test_the_curve_is_the_one_worked_out_by_hand(case):
    knots = [Knot(*knot) for knot in case["knots"]]
    assert curves_of(knots, now=case["now"]) == (case["behind"], case["ahead"])


def points(path):
    """Give the points of a path of curves: the first one, then three for each piece."""
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", path)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


@given(KNOTS)
def test_the_curve_goes_through_every_point(knots):
    behind, ahead = curves_of(knots, now=1_000)
    assert ahead == ""
    for knot, (x, y) in zip(knots, points(behind)[::3], strict=True):
        assert (x, y) == pytest.approx((knot.x, knot.y), abs=0.01)


@given(KNOTS)
def test_the_curve_never_turns_back_in_time(knots):
    behind, _ = curves_of(knots, now=1_000)
    places = [x for x, _ in points(behind)]
    assert all(later >= earlier - 0.02 for earlier, later in pairwise(places))


@given(KNOTS)
def test_the_curve_claims_no_peak_that_nobody_told(knots):
    behind, _ = curves_of(knots, now=1_000)
    found = points(behind)
    for i in range(0, len(found) - 1, 3):
        heights = [y for _, y in found[i : i + 4]]
        for part in range(11):
            t = part / 10
            a, b, c, d = heights
            y = a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t * t * (1 - t) + d * t**3
            assert min(a, d) - 0.05 <= y <= max(a, d) + 0.05


@given(KNOTS, st.integers(0, 200))
def test_past_and_future_together_are_the_whole_curve(knots, now):
    behind, ahead = curves_of(knots, now=now)
    whole, _ = curves_of(knots, now=1_000)
    assert (behind + ahead).count("C") == whole.count("C")
