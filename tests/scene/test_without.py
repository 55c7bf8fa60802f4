"""Who would be away is grey with their lines, and everything else stays as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kring.network.model import Alter, Bond, Ego, Tie
from kring.network.network import network_of
from kring.scene.circles import circles
from kring.scene.look import look
from kring.scene.without import is_on, without
from network.drawn import networks
from scene.drawings import WORDS as SOME_WORDS

STATUSES = {status: status for status in (*SOME_WORDS.statuses, "second_hand")}
WORDS = replace(SOME_WORDS, statuses=STATUSES)
GREY = look().print_ring_line
THREE = network_of(
    [
        Ego(id="me", name="Sara"),
        *(Alter(id=each, name=each) for each in ("an", "bo", "cy")),
        Bond(id="me~an", closeness=1, line="strong", energy_in=2),
        Bond(id="me~bo", closeness=2, line="ordinary"),
        Bond(id="me~cy", closeness=3),
        Tie(id="an~bo", knows=True),
        Tie(id="bo~cy", knows=True),
    ]
)


def changed(before, after):
    return [one.of for one, other in zip(before, after, strict=True) if one != other]


def test_the_sign_the_name_and_every_line_of_who_would_be_away_are_grey_and_nothing_moves():
    scene = circles(THREE, WORDS)
    seen = without(scene, "an", "Without an.")

    assert [one.path for one in seen.strokes] == [one.path for one in scene.strokes]
    grey = changed(scene.strokes, seen.strokes)
    assert sorted(set(grey)) == [("an",), ("an", "bo")]
    assert grey.count(("an",)) == 3  # the line to the middle, the head of its arrow, the sign
    assert all(GREY in {one.colour, one.fill} for one in seen.strokes if "an" in one.of)
    assert changed(scene.texts, seen.texts) == [("an",)]
    assert seen.description.startswith("Without an. 3 people")


def test_a_broken_outline_says_it_too_where_nobody_sees_the_grey():
    seen = without(circles(THREE, WORDS), "an", "")
    assert all(one.dash for one in seen.strokes if "an" in one.of and one.colour)


@pytest.mark.parametrize("person", ["nobody", ""])
def test_without_somebody_who_is_not_there_a_drawing_is_as_it_was(person):
    scene = circles(THREE, WORDS)
    assert without(scene, person, "") == scene
    assert not is_on(scene, person) and is_on(scene, "an")


@given(networks(), st.data())
def test_only_what_is_of_somebody_changes(network, data):
    scene = circles(network, WORDS)
    person = data.draw(st.sampled_from([*network.alter, "nobody"]))
    seen = without(scene, person, "")
    for before, after in ((scene.strokes, seen.strokes), (scene.texts, seen.texts)):
        assert all(person in of for of in changed(before, after))
