"""Every sentence in every language, with every place in it that is filled in later."""

import build_words
import pytest
from babel.messages.pofile import read_po


def catalogue(language):
    path = build_words.catalogue_of(language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


@pytest.mark.parametrize("language", build_words.LANGUAGES)
def test_every_sentence_is_translated_with_the_same_places_and_nothing_guessed(language):
    assert build_words.faults(catalogue(language)) == []


@pytest.mark.parametrize("language", build_words.LANGUAGES)
def test_the_catalogues_hold_exactly_the_sentences_of_the_program(language):
    path = build_words.catalogue_of(language)
    fresh = build_words.carried_over(language, build_words.collect(), path)
    assert path.read_text("utf-8") == build_words.written(fresh), "run: make words"


def test_the_three_languages_know_the_same_sentences():
    known = [{m.id for m in build_words.entries(catalogue(each))} for each in ("nl", "fr", "en")]
    assert known[0] == known[1] == known[2]
