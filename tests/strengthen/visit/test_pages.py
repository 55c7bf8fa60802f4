"""Where people are talked with, a tablet that is away says the same as the pages, and nobody."""

import pytest
from django.utils.translation import override

from kring.strengthen.talks.family import BOX
from kring.strengthen.visit.pages import page_texts, page_words
from kring.strengthen.visit.texts import path_texts
from kring.strengthen.visit.thinking import thinking_words


def test_a_talk_is_led_to_and_its_boxes_say_that_nobody_reads_them_yet():
    told = page_texts()

    assert told["opens"] == {"family": "To the talk"}
    assert told["voice"] == str(BOX.lead)


def test_every_word_is_there_in_the_language_of_the_screen():
    with override("nl"):
        dutch = page_words()

    assert all(dutch.values())
    assert dutch["side_by_side"] == "Leg naast elkaar"
    assert "%(name)s" in dutch["fill_in_of"]


def test_no_word_takes_the_place_of_another_page():
    shared = {
        key
        for key, word in page_words().items()
        if key in thinking_words() or path_texts()["words"][key] != word
    }
    assert not shared


def test_no_sign_of_a_page_stands_in_a_word():
    assert not [word for word in page_words().values() if "<" in word]


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_sentence_to_how_many_can_be_filled_in_on_a_tablet(language):
    with override(language):
        giving = page_texts()["giving"]
    for sentence in (giving["gives_one"], giving["gives_other"]):
        assert sentence % {"part": "6", "of": "9"} == sentence.replace("%(part)s", "6").replace(
            "%(of)s", "9"
        )
