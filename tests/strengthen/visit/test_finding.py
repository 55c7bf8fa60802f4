"""Where one thinks of places and of then, a tablet that is away says what the pages say."""

from django.utils.translation import override

from kring.strengthen.visit.finding import finding_texts, finding_words
from kring.strengthen.visit.texts import path_texts


def test_every_word_is_there_in_the_language_of_the_screen():
    with override("nl"):
        dutch = finding_words()

    assert all(dutch.values())
    assert dutch["where_see"] != "Where do you see each other?"


def test_no_word_takes_the_place_of_another_page():
    told = path_texts()["words"]

    assert {key: told[key] for key in finding_words()} == finding_words()
    assert len(finding_texts()["good"]) == 4
