import json
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.model import Weight
from kring.scene.balance_layout import MOST, PLATE, TOP, heaviness, lean_of, scale_of

CASES = json.loads(Path("contract/cases/balance.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("burden", "strength", "lean"), CASES["leans"])
def test_the_beam_leans_as_worked_out_by_hand(burden, strength, lean):
    assert lean_of(burden, strength) == lean


@pytest.mark.parametrize("case", CASES["scales"], ids=lambda case: case["name"])
def test_everything_stands_where_it_was_worked_out_by_hand(case):
    scale = scale_of(msgspec.convert(case["weights"], list[Weight]))
    assert (scale.lean, list(scale.left), list(scale.right)) == (
        case["lean"],
        case["left"],
        case["right"],
    )
    found = {b.id: [b.x, b.y, b.width, b.height] for b in scale.blocks}
    assert {name: found[name] for name in case["blocks"]} == case["blocks"]
    assert len(found) == sum(1 for weight in case["weights"] if "side" in weight)


@st.composite
def laid(draw):
    rows = draw(
        st.lists(
            st.tuples(st.sampled_from([None, "burden", "strength"]), st.none() | st.integers(1, 5)),
            max_size=60,
        )
    )
    return [Weight(id=f"w{i}", side=side, heavy=heavy) for i, (side, heavy) in enumerate(rows)]


@given(laid())
def test_it_never_leans_more_than_a_little_and_always_to_the_heavier_side(weights):
    scale = scale_of(weights)
    burden, strength = (
        sum(heaviness(w) for w in weights if w.side == side) for side in ("burden", "strength")
    )
    assert abs(scale.lean) <= MOST
    # Within a hundredth of a degree sixty things can be as good as level.
    if abs(strength - burden) > 0.01 * (strength + burden):
        assert (scale.lean > 0) == (strength > burden)


@given(laid())
def test_blocks_stay_on_the_paper_and_never_lie_over_each_other(weights):
    blocks = scale_of(weights).blocks
    for block in blocks:
        assert block.y >= TOP - 0.02
        assert block.height > 0
        assert abs(block.x) <= 54 + PLATE / 2 + 0.01
    for side in (-1, 1):
        stack = [b for b in blocks if (b.x + b.width / 2) * side > 0]
        for lower, upper in pairwise(stack):
            assert upper.y + upper.height <= lower.y + 0.02


@given(laid())
def test_both_sides_changed_about_is_the_mirror_image(weights):
    other = {"burden": "strength", "strength": "burden", None: None}
    mirrored = scale_of([msgspec.structs.replace(w, side=other[w.side]) for w in weights])
    assert mirrored.lean == pytest.approx(-scale_of(weights).lean, abs=0.011)
