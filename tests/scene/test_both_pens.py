"""The browser and the paper draw alike: random maps through both, compared to the hundredth."""

import json
import random
import subprocess
from pathlib import Path

import msgspec

from kring.scene.labels import Box, Labelled, place_labels
from kring.scene.lines import End, line_between, tie_between
from kring.scene.look import look
from kring.scene.placing import Standing, places_of
from kring.scene.text import lines_of
from machine.node import NODE

NAMES = [
    "Mieke",
    "tante Noëlla",
    "فاطمة الزهراء",
    "ሰላም ተስፋዬ",
    "👩‍👩‍👧 buren",
    "de man van de bakker",
    "李小龙",
]


def drawn_map(seed):
    rng = random.Random(seed)
    people = [
        Standing(
            f"p{i}",
            rng.choice([None, 1, 2, 3, 4]),
            rng.choice([None, *look().sectors]),
            rng.choice([None, (rng.uniform(-120, 120), rng.uniform(-120, 120))]),
        )
        for i in range(rng.randint(0, 40))
    ]
    labelled = [
        Labelled(f"p{i}", rng.uniform(-100, 100), rng.uniform(-100, 100), 6, rng.uniform(5, 40), 5)
        for i in range(rng.randint(0, 40))
    ]
    lines = [
        {
            "kind": rng.choice(sorted(look().lines)),
            "start": End(rng.uniform(-90, 90), rng.uniform(-90, 90), 7),
            "end": End(rng.uniform(-90, 90), rng.uniform(-90, 90), 7),
            "at_from": rng.randint(0, 3),
            "at_to": rng.randint(0, 3),
        }
        for _ in range(20)
    ]
    return people, labelled, lines, rng.uniform(3, 9)


def runs(lines):
    """Give from where to where each line runs."""
    ends = [(line["start"], line["end"]) for line in lines]
    return [(start.x, start.y, end.x, end.y) for start, end in ends]


def by_the_browser(maps):
    centre = Box(0, 0, 20, 20)
    asked = [
        {
            "people": people,
            "labelled": labelled,
            "around": {
                "obstacles": [centre],
                "lines": runs(lines),
                "halfWidth": 110,
                "halfHeight": 105,
            },
            "lines": lines,
            "names": NAMES,
            "room": room,
        }
        for people, labelled, lines, room in maps
    ]
    script = Path(__file__).with_name("browser_pen.ts")
    done = subprocess.run(
        [NODE, script], input=msgspec.json.encode(asked), capture_output=True, check=True
    )
    return json.loads(done.stdout)


def near(ours, theirs):
    return ours.keys() == theirs.keys() and all(
        abs(a - b) < 0.02 for key in ours for a, b in zip(ours[key], theirs[key], strict=True)
    )


def test_both_pens_place_people_names_and_lines_alike():
    maps = [drawn_map(seed) for seed in range(60)]
    for (people, labelled, lines, room), theirs in zip(maps, by_the_browser(maps), strict=True):
        labels = place_labels(
            labelled,
            obstacles=[Box(0, 0, 20, 20)],
            lines=runs(lines),
            half_width=110,
            half_height=105,
        )
        assert near(places_of(people), theirs["places"])
        assert near({key: (box.x, box.y) for key, box in labels.items()}, theirs["labels"])
        assert [lines_of(name, room) for name in NAMES] == theirs["names"]
        for line, (between, tie) in zip(lines, theirs["lines"], strict=True):
            ours = line_between(**line)
            assert json.loads(msgspec.json.encode(ours)) == between
            assert tie_between(line["kind"], line["start"], line["end"]) == tie
