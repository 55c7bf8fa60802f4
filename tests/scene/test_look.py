import json
from pathlib import Path
from typing import get_args

import pytest

from kring.network.values import Line
from kring.scene.look import Group, LineKind, look

CASES = json.loads(Path("contract/cases/placing.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["scale"], ids=lambda case: str(case["people"]))
def test_signs_get_smaller_when_many_people_share_the_paper(case):
    assert look().scale_for(case["people"]) == case["scale"]


def test_every_line_a_person_can_choose_has_a_look():
    assert set(get_args(Line)) <= set(get_args(LineKind)) == set(look().lines)


def test_no_two_groups_are_told_apart_by_colour_alone():
    assert set(get_args(Group)) == set(look().groups)
    shapes = [sign.shape for sign in look().groups.values()]
    assert len(shapes) == len(set(shapes))


def test_no_two_lines_to_the_centre_look_the_same_in_black_and_white():
    kinds = [look().lines[kind] for kind in get_args(LineKind) if not kind.startswith("know")]
    looks = {(line.width, line.dash, line.form) for line in kinds}
    assert len(looks) == len(kinds)


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_lines_and_signs_that_mean_something_stand_out_from_the_paper():
    # WCAG 2.2, 1.4.11: graphical objects at least 3:1.
    colours = [sign.colour for sign in look().groups.values()]
    colours += [line.colour for line in look().lines.values() if line.colour]
    assert all(contrast(colour, look().paper) >= 3 for colour in colours)
    assert contrast(look().ink, look().paper) >= 4.5
