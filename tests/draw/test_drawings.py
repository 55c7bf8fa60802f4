"""Every drawing can be drawn of anybody, says its name and its use, and keeps private what is."""

import io
from datetime import date

import pikepdf
import pytest
from django.utils.translation import override

from kring.draw.drawings import DRAWINGS
from kring.draw.paper_words import sheet_words_for
from kring.network.model import Alter, Bond, Ego, Event
from kring.network.network import network_of
from kring.network.sampler import sampler
from kring.scene.poster import poster
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


def nodes(element):
    """Walk the structure a reader is told: every element with a tag of its own."""
    if isinstance(element, pikepdf.Array):
        for part in element:
            yield from nodes(part)
    elif isinstance(element, pikepdf.Dictionary):
        if "/S" in element:
            yield element
        if "/K" in element:
            yield from nodes(element["/K"])


@pytest.mark.parametrize("view", DRAWINGS)
@pytest.mark.parametrize("people", [0, 12, None])
def test_the_poster_of_every_drawing_can_be_read_aloud(view, people):
    """PDF/UA-1: it says so itself, is tagged, and tells its language, title and pictures."""
    whole = sampler() if people is None else network(people)  # every sign there is, once
    drawing = DRAWINGS[view]
    with override("nl"):
        scene = drawing.scene(drawing.seen(whole))
        words = sheet_words_for(whole, today=date(2026, 3, 31))
    document = pikepdf.open(io.BytesIO(poster(scene, words)))
    root = document.Root
    assert document.open_metadata()["pdfuaid:part"] == "1"
    assert bool(root.MarkInfo.Marked)
    assert str(root.Lang).startswith("nl")
    assert str(document.docinfo["/Title"])
    tags = list(nodes(root.StructTreeRoot))
    assert "/H1" in {str(tag["/S"]) for tag in tags}
    pictures = [tag for tag in tags if str(tag["/S"]) == "/Figure"]
    assert all(str(picture.get("/Alt", "")) for picture in pictures)
    assert pictures or any(str(tag["/S"]) == "/Table" for tag in tags)
