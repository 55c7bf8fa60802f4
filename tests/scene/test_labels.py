import json
import math
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.labels import Box, Labelled, kept_inside, overlap, place_labels
from kring.scene.look import look
from kring.scene.placing import Standing, places_of
from kring.scene.text import width_of

CASES = json.loads(Path("contract/cases/labels.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["labels"], ids=lambda case: case["name"])
def test_names_stand_where_worked_out_by_hand(case):
    people = [Labelled(**person) for person in case["people"]]
    obstacles = [Box(**box) for box in case.get("obstacles", ())]
    words = [Box(**box) for box in case.get("words", ())]
    lines = [tuple(line) for line in case.get("lines", ())]
    for order in (people, people[::-1]):
        found = place_labels(
            order,
            obstacles=obstacles,
            words=words,
            lines=lines,
            half_width=100,
            half_height=100,
            rim=case.get("rim", 0),
        )
        assert {key: [box.x, box.y] for key, box in found.items()} == case["boxes"]


def ring_map(count, seed):
    """Draw a map as people make them: spread over the circles by hand, names of 3 to 12 letters."""
    rng = random.Random(seed)
    scale = look().scale_for(count)
    standing = [
        Standing(f"p{i}", rng.choice([1, 2, 2, 3, 3, 3, 4, 4, 4]), rng.choice(look().sectors))
        for i in range(count)
    ]
    places = places_of(standing)
    size = look().label_size * scale
    return [
        Labelled(
            id=person.id,
            x=places[person.id][0],
            y=places[person.id][1],
            radius=look().person_radius * scale,
            width=rng.randint(3, 12) * 0.58 * size,
            height=1.2 * size,
        )
        for person in standing
    ]


def covered(people):
    centre = Box(0, 0, 20, 20)
    boxes = place_labels(people, obstacles=[centre], half_width=112, half_height=112)
    rows = list(boxes.values())
    return sum(overlap(a, b) > 0 for i, a in enumerate(rows) for b in rows[:i])


@pytest.mark.parametrize("count", [5, 10, 20, 30, 40])
def test_no_name_lies_over_another_up_to_forty_people(count):
    assert [seed for seed in range(50) if covered(ring_map(count, seed))] == []


def test_a_close_family_keeps_its_names_beside_it():
    # Five people closest and one friend, all in one part of the circle, as in a story.
    names = ["Mama in Tanger", "Khadija", "Ilyas", "Salma", "Adam", "Omar"]
    rings = [1, 1, 1, 1, 1, 2]
    standing = [Standing(n, ring, "family") for n, ring in zip(names, rings, strict=True)]
    radius, size = look().person_radius, look().label_size
    people = [
        Labelled(id=n, x=x, y=y, radius=radius, width=size * width_of(n), height=1.2 * size)
        for n, (x, y) in places_of(standing).items()
    ]

    boxes = place_labels(people, obstacles=[Box(0, 0, 20, 20)], half_width=110, half_height=110)

    for person in people:
        box = boxes[person.id]
        wide = max(0, abs(box.x - person.x) - box.width / 2)
        high = max(0, abs(box.y - person.y) - box.height / 2)
        assert math.hypot(wide, high) <= radius + 1.5  # 1 is the air between a sign and its name
        assert all(overlap(box, Box(p.x, p.y, 1.8 * radius, 1.8 * radius)) == 0 for p in people)


BOXES = st.builds(
    Labelled,
    id=st.uuids().map(str),
    x=st.floats(-100, 100),
    y=st.floats(-100, 100),
    radius=st.just(7.0),
    width=st.floats(1, 60),
    height=st.just(6.0),
)


@given(st.lists(BOXES, max_size=15, unique_by=lambda p: p.id), st.randoms())
def test_everybody_gets_a_name_and_the_order_makes_no_difference(people, rng):
    shuffled = list(people)
    rng.shuffle(shuffled)
    found = place_labels(people, half_width=110, half_height=110)
    assert set(found) == {p.id for p in people}
    assert place_labels(shuffled, half_width=110, half_height=110) == found


def test_a_name_that_would_be_cut_off_is_pushed_back_onto_the_paper():
    assert kept_inside(Box(98, -99, 20, 4), 100, 100) == Box(90, -98, 20, 4)
    assert kept_inside(Box(3, 4, 20, 4), 100, 100) == Box(3, 4, 20, 4)
