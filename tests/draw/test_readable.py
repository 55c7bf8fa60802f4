"""Every drawing can be read by whoever stands before it: nothing over each other, nothing cut off.

What only an eye can judge is looked at with `make contact-sheet`.
"""

from itertools import combinations

import pytest

from kring.draw.drawings import DRAWINGS
from kring.scene.ground import box_of
from kring.scene.labels import overlap
from kring.scene.look import look
from scene.mixed_crowd import NAMES, mixed_crowd

OF_PEOPLE = (
    "circles", "ecomap", "ecogram", "genogram", "web", "who", "neighbourhood", "then", "wished",
)  # fmt: skip
STARTS = {name.split()[0] for name in NAMES}


def names_in(scene):
    return [text for text in scene.texts if text.lines[0].split()[:1] and is_name(text)]


def is_name(text):
    return text.lines[0].split()[0] in STARTS and not text.lines[0].startswith("+")


def luminance(colour):
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("count", [1, 5, 30, 60])
@pytest.mark.parametrize("code", OF_PEOPLE)
def test_no_two_names_lie_over_each_other(code, count):
    found = names_in(DRAWINGS[code].scene(mixed_crowd(count)))
    over = [
        (" ".join(a.lines), " ".join(b.lines))
        for a, b in combinations(found, 2)
        if overlap(box_of(a), box_of(b)) > 0.05
    ]
    assert over == []


@pytest.mark.parametrize("count", [1, 5, 30, 60])
@pytest.mark.parametrize("code", DRAWINGS)
def test_every_text_lies_inside_the_sheet(code, count):
    scene = DRAWINGS[code].scene(mixed_crowd(count))
    cut = []
    for text in scene.texts:
        box = box_of(text)
        wide = abs(box.x) + box.width / 2 - scene.half_width
        high = abs(box.y) + box.height / 2 - scene.half_height
        if max(wide, high) > 0.5:
            cut.append((" ".join(text.lines), round(wide, 1), round(high, 1)))
    assert cut == []


@pytest.mark.parametrize("code", DRAWINGS)
def test_letters_stand_out_from_the_paper(code):
    scene = DRAWINGS[code].scene(mixed_crowd(30))
    colours = {text.colour for text in scene.texts} - {look().paper, "#ffffff"}
    assert {colour: contrast(colour, look().paper) >= 4.5 for colour in colours} == dict.fromkeys(
        colours, True
    )


def test_signs_and_lines_stand_out_from_the_paper():
    colours = [sign.colour for sign in (*look().groups.values(), *look().themes.values())]
    colours += [line.colour for line in look().lines.values() if line.colour]
    assert min(contrast(colour, look().paper) for colour in colours) >= 3


def test_without_colour_signs_and_lines_are_still_told_apart():
    shapes = [sign.shape for sign in look().groups.values()]
    assert len(set(shapes)) == len(shapes)
    kinds = [
        (line.form, line.width, line.dash, line.colour or look().ink)
        for line in look().lines.values()
    ]
    assert len(set(kinds)) == len(kinds)
