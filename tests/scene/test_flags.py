import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.flags import SMALLER, Told, flags_of
from kring.scene.labels import Box, overlap
from kring.scene.text import LEADING, width_of
from scene.lives import TITLES

CASES = json.loads(Path("contract/cases/lifeline.json").read_text(encoding="utf-8"))

TOLD = st.lists(
    st.tuples(st.integers(-10_000, 10_000), st.booleans(), st.sampled_from(TITLES)), max_size=60
).map(
    lambda rows: [
        Told(str(i), x / 100, above, title, "1994–1999")
        for i, (x, above, title) in enumerate(sorted(rows))
    ]
)
SIZES = st.sampled_from([3.0, 4.4, 5.72])


@pytest.mark.parametrize("case", CASES["flags"], ids=lambda case: case["name"])
def test_flags_fly_where_they_were_worked_out_by_hand(case):
    found = flags_of([Told(*row) for row in case["told"]], size=case["size"])
    assert [[f.id, f.x, f.y, f.when_y, f.pole] for f in found.flags] == case["flags"]
    assert (found.top, found.bottom) == (case["top"], case["bottom"])


def boxes(flag, size):
    """Give the room of a name and of its year, but for the last hundredths that are rounded."""
    wide = size * max(width_of(line) for line in flag.lines)
    yield Box(flag.x + wide / 2, flag.y, wide, size * LEADING * len(flag.lines) - 0.02)
    small = size * SMALLER
    wide = small * width_of(flag.when)
    yield Box(flag.x + wide / 2, flag.when_y, wide, small * LEADING - 0.02)


@given(TOLD, SIZES)
def test_no_name_lies_over_another_however_many_there_are(told, size):
    found = flags_of(told, size=size)
    every = [box for flag in found.flags for box in boxes(flag, size)]
    shared = [overlap(a, b) for i, a in enumerate(every) for b in every[i + 1 :]]
    assert max(shared, default=0) == 0


@given(TOLD, SIZES)
def test_all_names_stay_on_the_paper_and_off_the_line(told, size):
    found = flags_of(told, size=size)
    for flag, each in zip(found.flags, told, strict=True):
        assert flag.id == each.id
        for box in boxes(flag, size):
            assert box.x + box.width / 2 <= 152
            assert found.top <= box.y - box.height / 2
            assert box.y + box.height / 2 <= found.bottom
            assert abs(box.y) - box.height / 2 >= 45


@given(TOLD.filter(lambda told: len(told) <= 5), SIZES)
def test_as_long_as_there_are_few_no_pole_runs_through_a_name(told, size):
    found = flags_of(told, size=size)
    for flag, each in zip(found.flags, told, strict=True):
        for other in found.flags:
            if (other.y < 0) != (flag.y < 0) or other.id == flag.id:
                continue
            for box in boxes(other, size):
                within = abs(each.x - box.x) < box.width / 2 - 0.01
                assert not (within and abs(box.y) < abs(flag.pole))


def test_who_has_no_name_to_write_has_no_flag():
    assert flags_of([], size=4.4).flags == ()
