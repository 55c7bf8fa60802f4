import json
import math
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.look import look
from kring.scene.polar import (
    cell_at,
    empty_sectors,
    fitted,
    polar,
    round_about,
    slots,
    spread,
    widened,
)

CASES = json.loads(Path("contract/cases/polar.json").read_text(encoding="utf-8"))
DRAWINGS = ("ecomap", "ecogram", "web", "neighbourhood")


@pytest.mark.parametrize("case", CASES["cells"], ids=str)
def test_a_place_lies_in_the_cell_worked_out_by_hand(case):
    assert cell_at(polar(case["drawing"]), *case["at"]) == tuple(case["cell"])


@pytest.mark.parametrize("case", CASES["spread"], ids=lambda case: case["name"])
def test_places_are_those_worked_out_by_hand(case):
    wanted = {key: tuple(cell) for key, cell in case["wanted"].items()}
    spots = {key: tuple(spot) for key, spot in case["spots"].items()}
    found = spread(polar(case["drawing"]), wanted, spots, count=len(wanted))
    assert found == {key: tuple(place) for key, place in case["places"].items()}


@pytest.mark.parametrize("case", CASES["fitted"], ids=lambda case: case["name"])
def test_sectors_are_as_wide_as_was_worked_out_by_hand(case):
    wanted = [(0, sector) for sector, people in enumerate(case["people"]) for _ in range(people)]
    cells = fitted(polar(case["drawing"]), wanted)
    assert [cells.begins(sector) for sector in range(10)] == pytest.approx(case["begins"])
    for moved in case["moved"]:
        assert widened(cells, *moved["even"]) == tuple(moved["fitted"])


@st.composite
def crowds(draw):
    name = draw(st.sampled_from(DRAWINGS))
    cells = polar(name)
    bands, sectors = len(cells.bands) - 1, max(len(cells.sectors), 1)
    one = st.tuples(st.integers(0, bands - 1), st.integers(0, sectors - 1))
    rows = draw(st.lists(one, max_size=30))
    return name, {f"p{k}": cell for k, cell in enumerate(rows)}


@given(crowds())
def test_everybody_gets_one_place_in_their_own_cell(crowd):
    name, wanted = crowd
    places = spread(polar(name), wanted, {}, count=len(wanted))
    assert {one: cell_at(polar(name), *place) for one, place in places.items()} == wanted


@given(crowds())
def test_with_sectors_as_wide_as_they_need_everybody_still_stands_in_their_own_cell(crowd):
    name, wanted = crowd
    cells = fitted(polar(name), wanted.values())
    places = spread(cells, wanted, {}, count=len(wanted))
    assert {one: cell_at(cells, *place) for one, place in places.items()} == wanted
    assert cells.begins(max(len(cells.sectors), 1)) - cells.begins(0) == pytest.approx(360)


@given(crowds(), st.floats(30, 100), st.floats(0, 359.9))
def test_a_place_put_by_hand_keeps_its_sector_however_wide_that_gets(crowd, far, degrees):
    name, wanted = crowd
    even = polar(name)
    cells = fitted(even, wanted.values())
    angle = math.radians(degrees)
    x, y = far * math.cos(angle), far * math.sin(angle)
    edges = [even.begins(k) % 360 for k in range(len(even.sectors))]
    if any(abs((degrees - edge + 180) % 360 - 180) < 0.1 for edge in edges):
        return  # on the edge itself either side is right
    assert cell_at(cells, *widened(cells, x, y))[1] == cell_at(even, x, y)[1]


@given(crowds(), st.tuples(st.floats(-400, 400), st.floats(-400, 400)))
def test_a_spot_by_hand_counts_and_never_lies_under_the_middle_or_off_the_paper(crowd, spot):
    name, wanted = crowd
    wanted["hand"] = (0, 0)
    x, y = spread(polar(name), wanted, {"hand": spot}, count=len(wanted))["hand"]
    least = polar(name).centre + look().person_radius
    assert least - 0.01 <= math.hypot(x, y) <= look().outer + 0.01


@pytest.mark.parametrize("name", DRAWINGS)
@pytest.mark.parametrize("count", range(1, 9))
def test_up_to_eight_signs_of_one_cell_stand_clear_of_each_other(name, count):
    cells = polar(name)
    clear = 2 * look().person_radius
    for band in range(len(cells.bands) - 1):
        wide = 2 * math.pi * cells.bands[band] * (cells.begins(1) - cells.begins(0)) / 360
        if wide * (cells.bands[band + 1] - cells.bands[band]) < count * 2 * clear * clear:
            continue  # so many do not fit there at full size
        places = slots(cells, (band, 0), count, clear)
        assert min((math.dist(a, b) for a, b in combinations(places, 2)), default=99) >= clear


def test_a_household_stands_around_the_middle_the_first_above_it():
    assert round_about(4, 18) == [(0, -18), (18, 0), (0, 18), (-18, 0)]
    assert round_about(0, 18) == []


def test_sectors_where_nobody_stands_are_named_in_their_order():
    cells = polar("web")
    assert empty_sectors(cells, [(0, 0), (1, 0), (0, 8)]) == list(cells.sectors[1:8])
