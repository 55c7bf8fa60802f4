import json
import random
import subprocess
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from kring.network.model import Figure
from kring.network.values import Cover, FigureColour, FigureSort, Pose
from kring.scene.figure_props import thread_between
from kring.scene.figure_signs import end_of, knot_of, layers_of, lying, mark_path
from kring.scene.lines import End
from kring.scene.look import look
from machine.node import NODE

CASES = json.loads(Path("contract/cases/figures.json").read_text(encoding="utf-8"))
WAYS = [
    {"sort": sort, "pose": pose, "cover": cover, "raised": raised}
    for sort in get_args(FigureSort)
    for pose in get_args(Pose)
    for cover in (None, *get_args(Cover))
    for raised in (None, True)
]


def figure(fields):
    return msgspec.convert({"id": "f", **fields}, Figure)


@pytest.mark.parametrize("case", CASES["figures"], ids=lambda case: case["name"])
def test_a_figure_is_painted_as_worked_out_by_hand(case):
    assert layers_of(figure(case["figure"])) == [tuple(layer) for layer in case["layers"]]


@pytest.mark.parametrize("case", CASES["rooms"], ids=lambda case: case["name"])
def test_a_figure_takes_the_room_worked_out_by_hand(case):
    end = end_of(figure(case["figure"]))
    assert [end.x, end.y, end.radius] == pytest.approx(case["room"])


@pytest.mark.parametrize("case", CASES["knots"], ids=lambda case: case["name"])
def test_a_thread_is_tied_where_it_was_worked_out_by_hand(case):
    assert knot_of(figure(case["figure"]), End(*case["to"], 0)).radius == pytest.approx(
        case["radius"]
    )


def test_no_name_lies_over_a_fence_or_a_thread():
    case = CASES["lying"]
    found = lying([figure(each) for each in case["figures"]], [tuple(t) for t in case["threads"]])
    assert [(round(box.x, 6), round(box.y, 6)) for box in found] == [
        tuple(middle) for middle in case["boxes"]
    ]


def test_under_a_cloth_nothing_of_the_figure_is_seen_and_under_a_glass_all_of_it():
    bare = layers_of(figure({"colour": "blue"}))
    hidden = {layer for layer, _ in layers_of(figure({"colour": "blue", "cover": "cloth"}))}
    seen = layers_of(figure({"colour": "blue", "cover": "glass"}))
    assert hidden == {"cloth", "folds"}
    assert seen[: len(bare)] == bare


def test_every_way_to_stand_differs_without_any_colour():
    seen = {}
    for way in WAYS:
        if way["sort"] == "fence" or (way["sort"] == "object" and way["pose"] != "standing"):
            continue
        drawn = json.dumps([layers_of(figure(way)), way["sort"] == "part"])
        if way["cover"] == "cloth":
            continue  # whatever lies under it
        assert drawn not in seen, (way, seen.get(drawn))
        seen[drawn] = way


def test_every_colour_has_a_mark_of_its_own():
    marks = [look().figures.colours[colour].mark for colour in get_args(FigureColour)]
    assert len(set(marks)) == len({mark_path(mark, 0, 0, 3) for mark in marks}) == 6


def test_both_pens_paint_figures_alike():
    rng = random.Random(7)
    asked = [
        {
            "figure": {
                "id": "f",
                **{name: value for name, value in way.items() if value is not None},
                "at": [rng.uniform(-90, 90), rng.uniform(-90, 90)],
                "facing": rng.randrange(360),
                "colour": rng.choice(get_args(FigureColour)),
                "size": rng.choice(["small", "middle", "large"]),
            },
            "to": {"x": rng.uniform(-90, 90), "y": rng.uniform(-90, 90), "radius": 8},
        }
        for way in WAYS
    ]
    script = Path(__file__).with_name("figures_pen.ts")
    done = subprocess.run(
        [NODE, script], input=msgspec.json.encode(asked), capture_output=True, check=True
    )
    for one, theirs in zip(asked, json.loads(done.stdout), strict=True):
        ours = figure(one["figure"])
        thread = thread_between(end_of(ours), End(**one["to"]))
        assert [tuple(layer) for layer in theirs["layers"]] == layers_of(ours)
        assert [tuple(layer) for layer in theirs["thread"]] == thread
