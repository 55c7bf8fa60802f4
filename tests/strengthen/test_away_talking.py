"""Where people are talked with, a tablet that is away says the same as the pages, and nobody."""

from django.utils.translation import override

from kring.strengthen.away_talking import talking_texts, talking_words
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
