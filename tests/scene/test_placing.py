import json
import math
import random
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.cells import cell_at
from kring.scene.look import look
from kring.scene.placing import Standing, ego_places, places_of, slots

CASES = json.loads(Path("contract/cases/placing.json").read_text(encoding="utf-8"))

SECTORS = st.sampled_from([None, "family", "fellows", "professionals", "society"])
SPOTS = st.none() | st.tuples(st.floats(-300, 300), st.floats(-300, 300))


@st.composite
def crowds(draw, most=60):
    rows = draw(st.lists(st.tuples(st.none() | st.integers(1, 4), SECTORS, SPOTS), max_size=most))
    return [Standing(f"p{i}", *row) for i, row in enumerate(rows)]


@pytest.mark.parametrize("case", CASES["places"], ids=lambda case: case["name"])
def test_places_are_those_worked_out_by_hand(case):
    people = [
        Standing(
            p["id"], p.get("closeness"), p.get("sector"), tuple(p["spot"]) if "spot" in p else None
        )
        for p in case["people"]
    ]
    assert places_of(people) == {key: tuple(place) for key, place in case["places"].items()}


@pytest.mark.parametrize("case", CASES["room"], ids=lambda case: str(case["closeness"]))
@pytest.mark.parametrize("sector", look().sectors)
def test_many_people_of_one_cell_stand_clear_of_each_other(case, sector):
    for count in range(1, case["people"] + 1):
        places = slots(case["closeness"], sector, count)
        nearest = min((math.dist(a, b) for a, b in combinations(places, 2)), default=math.inf)
        assert nearest >= 2 * look().person_radius


def test_several_central_persons_share_the_centre():
    for case in CASES["egos"]:
        assert ego_places(case["count"]) == [tuple(place) for place in case["places"]]


@given(crowds())
def test_everybody_with_a_ring_or_a_spot_is_placed_exactly_once_and_nobody_else(people):
    on_paper = {p.id for p in people if p.closeness is not None or p.spot is not None}
    assert set(places_of(people)) == on_paper


@given(crowds())
def test_everybody_stands_in_the_ring_and_the_sector_that_is_said(people):
    places = places_of(people)
    for person in people:
        if person.id not in places:
            continue
        # A place is written in hundredths; one on an edge may fall a hair over it.
        x, y = places[person.id]
        near = {cell_at(x + dx, y + dy) for dx in (-0.01, 0, 0.01) for dy in (-0.01, 0, 0.01)}
        assert person.closeness in {None, *(ring for ring, _ in near)}
        assert person.sector in {None, *(sector for _, sector in near)}


@given(crowds())
def test_the_same_people_always_stand_in_the_same_places(people):
    assert places_of(people) == places_of(list(people))


@given(crowds(most=25), st.randoms())
def test_the_order_of_the_people_changes_who_stands_where_in_a_cell_but_not_the_places(people, rng):
    shuffled = list(people)
    rng.shuffle(shuffled)
    before, after = places_of(people), places_of(shuffled)
    assert sorted(before.values()) == sorted(after.values())
    for person in people:
        if person.spot and before[person.id] != after[person.id]:
            assert person.closeness is not None or person.sector is not None


@pytest.mark.parametrize("seed", range(40))
def test_people_placed_by_rule_stand_clear_of_each_other(seed):
    rng = random.Random(seed)
    people = [Standing(f"p{i}", rng.randint(1, 4), rng.choice(look().sectors)) for i in range(20)]
    cells = [(p.closeness, p.sector) for p in people]
    most = max(cells.count(cell) for cell in cells)
    places = list(places_of(people).values())
    near = [
        (a, b)
        for i, a in enumerate(places)
        for b in places[:i]
        if (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 < (2 * look().person_radius) ** 2
    ]
    assert not near or most > 4
