"""Where people are talked with, a tablet that is away says the same as the pages, and nobody."""

import pytest
from django.utils.translation import override

from kring.strengthen.away import path_texts
from kring.strengthen.away_talking import packs_along, talking_texts, talking_words
from kring.strengthen.away_thinking import thinking_words
from kring.strengthen.contact_topics import TOPICS
from kring.strengthen.family import BOX


def test_a_talk_is_led_to_and_its_boxes_say_that_nobody_reads_them_yet():
    told = talking_texts()

    assert told["opens"] == {"family": "To the talk"}
    assert told["voice"] == str(BOX.lead)


def test_every_word_is_there_in_the_language_of_the_screen():
    with override("nl"):
        dutch = talking_words()

    assert all(dutch.values())
    assert dutch["side_by_side"] == "Leg naast elkaar"
    assert "%(name)s" in dutch["fill_in_of"]


def test_each_subject_asks_the_same_as_its_page_and_safety_has_its_numbers():
    told = talking_texts()

    for topic in told["topics"]:
        known = TOPICS[topic["code"]]
        assert (topic["first"], topic["more"]) == (known.first, known.more)
        assert topic["only"] == dict(known.only)
    assert any("112" in line for line in told["not_safe"])


def test_no_word_takes_the_place_of_another_page():
    shared = {
        key
        for key, word in talking_words().items()
        if key in thinking_words() or path_texts()["words"][key] != word
    }
    assert not shared


def test_no_sign_of_a_page_stands_in_a_word():
    assert not [word for word in talking_words().values() if "<" in word]


def test_the_free_questionnaire_comes_along_with_how_it_is_counted():
    [oslo] = packs_along()

    assert [item["points"] for item in oslo["items"]] == [
        (1, 2, 3, 4),
        (1, 2, 3, 4, 5),
        (1, 2, 3, 4, 5),
    ]
    [scale] = oslo["scales"]
    assert [(band["code"], band["least"], band["most"]) for band in scale["bands"]] == [
        ("poor", 3, 8),
        ("moderate", 9, 11),
        ("strong", 12, 14),
    ]
    assert all(band["words"] and band["other_side"] for band in scale["bands"])
    assert "Dalgard" in oslo["source"]


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_sentence_to_how_many_can_be_filled_in_on_a_tablet(language):
    with override(language):
        giving = talking_texts()["giving"]
    for sentence in (giving["gives_one"], giving["gives_other"]):
        assert sentence % {"part": "6", "of": "9"} == sentence.replace("%(part)s", "6").replace(
            "%(of)s", "9"
        )
