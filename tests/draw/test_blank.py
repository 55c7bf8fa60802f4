"""Every drawing is there as a blank sheet: nobody on it, all its signs explained."""

import pytest
from django.utils.translation import override

from kring.draw.blank import blank_scene, blank_words, ground_of
from kring.draw.drawings import DRAWINGS
from kring.scene.poster import poster
from kring.scene.svg import svg


@pytest.mark.parametrize("view", DRAWINGS)
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_drawing_is_a_blank_sheet_that_says_what_it_is(view, language):
    with override(language):
        scene = blank_scene(view)
        name = str(DRAWINGS[view].name)
    assert scene.tray == ()
    assert scene.description.startswith(name)
    assert "<svg" in svg(scene)


@pytest.mark.parametrize("view", ["circles", "ecomap", "genogram"])
def test_what_any_hand_may_draw_is_explained(view):
    with override("en"):
        assert len(blank_scene(view).legend) > 12
        assert ground_of(view).legend == ()


def test_the_boxes_of_who_is_who_have_lines_to_write_on():
    with override("en"):
        blank = blank_scene("who")
        assert len(blank.strokes) - 9 == 8 * 6
    assert blank.overleaf[0].open_rows == 6


@pytest.mark.parametrize("view", DRAWINGS)
def test_every_blank_sheet_can_be_set_for_readers_of_all_kinds(view):
    with override("nl"):
        scene = blank_scene(view)
        paper = poster(scene, blank_words(view), turned=DRAWINGS[view].turned)
    assert paper.startswith(b"%PDF")
    assert b"pdfuaid" in paper
