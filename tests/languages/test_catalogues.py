"""Every sentence in every language, with every place in it that is filled in later."""

import build_words
import pytest


@pytest.mark.parametrize("language", build_words.LANGUAGES)
def test_every_sentence_is_translated_with_the_same_places_and_nothing_guessed(language):
    assert build_words.faults(build_words.read(language)) == []


@pytest.mark.parametrize("language", build_words.LANGUAGES)
def test_the_catalogues_hold_exactly_the_sentences_of_the_program(language):
    there = build_words.read(language)
    assert build_words.out_of_step(there, build_words.collect()) == [], "run: make words"
