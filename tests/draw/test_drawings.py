"""Every drawing can be drawn of anybody, says its name and its use, and keeps private what is."""

import pytest
from django.utils.translation import override

from kring.draw.drawings import DRAWINGS
from kring.network.model import Alter, Bond, Ego, Event
from kring.network.network import network_of
from kring.scene.svg import svg

NAMES = ("Mieke", "أمل", "🐶 Bobby", "x" * 200)


def network(people):
    alters = [
        Alter(id=f"a{k}", name=NAMES[k % 4], relation_types=("friend",), visibility="print")
        for k in range(people)
    ]
    bonds = [Bond(id=f"me~a{k}", closeness=1 + k % 4, line="strong") for k in range(people)]
    return network_of([Ego(id="me", name="K."), *alters, *bonds])


@pytest.mark.parametrize("view", DRAWINGS)
@pytest.mark.parametrize("people", [0, 1, 5, 30, 60])
def test_every_drawing_is_drawn_of_nobody_and_of_a_crowd(view, people):
    with override("nl"):
        scene = DRAWINGS[view].scene(network(people))
    assert scene.half_width > 0
    assert scene.half_height > 0
    assert scene.description
    assert svg(scene).startswith("<svg")


@pytest.mark.parametrize("view", DRAWINGS)
def test_the_same_network_gives_the_same_drawing_to_the_letter(view):
    with override("nl"):
        first, second = (svg(DRAWINGS[view].scene(network(12))) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("view", DRAWINGS)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_drawing_has_a_name_and_says_when_it_helps(view, language):
    with override(language):
        assert str(DRAWINGS[view].name)
        assert str(DRAWINGS[view].when)


@pytest.mark.parametrize("view", [code for code, one in DRAWINGS.items() if not one.is_private])
def test_who_may_not_hang_on_the_wall_is_on_no_sheet_that_visitors_see(view):
    hidden = Alter(id="h", name="Verborgen", visibility="self", relation_types=("friend",))
    whole = network_of([Ego(id="me"), hidden, Bond(id="me~h", closeness=1)])
    drawing = DRAWINGS[view]
    with override("nl"):
        scene = drawing.scene(drawing.seen(whole))
    assert "Verborgen" not in svg(scene)


def test_a_lifeline_for_others_shows_what_was_ticked_and_for_oneself_everything():
    ticked = Event(id="t", title="Diploma", year=2000, visibility="print")
    own = Event(id="o", title="Verborgen", year=2001)
    drawing, whole = DRAWINGS["lifeline"], network_of([Ego(id="me"), ticked, own])
    with override("nl"):
        shown = svg(drawing.scene(drawing.seen(whole, others=True)))
        mine = svg(drawing.scene(drawing.seen(whole)))
    assert ("Diploma" in shown, "Verborgen" in shown) == (True, False)
    assert "Verborgen" in mine


@pytest.mark.parametrize("view", [code for code, one in DRAWINGS.items() if one.is_private])
def test_asking_for_others_opens_no_private_drawing_that_has_nothing_to_tick(view):
    whole = network(3)
    drawing = DRAWINGS[view]
    assert drawing.may_be_shared or drawing.seen(whole, others=True) == whole
