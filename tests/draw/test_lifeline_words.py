"""Every text of a lifeline is there, in every language."""

import re

import pytest
from django.utils.translation import override

from kring.draw.lifeline_words import LIFELINE_SURFACE, lifeline_words
from kring.network.model import Ego
from kring.network.network import Network
from kring.scene.look import look


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_theme_has_a_word_and_no_two_are_called_the_same(language):
    with override(language):
        words = lifeline_words(Network())
    assert set(words.themes) == set(look().themes)
    assert len(set(words.themes.values())) == len(words.themes)


def test_the_sheet_says_whose_line_it_is_and_that_they_choose_who_reads_it():
    with override("nl"):
        words = lifeline_words(Network(egos=(Ego(id="me", name="Sara"),)))
    assert words.title == "Levenslijn van Sara"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", words.today)
    assert words.caption


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_texts_keep_their_places_for_names_in_every_language(language):
    def places(text):
        return sorted(re.findall(r"%\((\w+)\)s", text))

    for key, text in LIFELINE_SURFACE.items():
        with override("en"):
            english = str(text)
        with override(language):
            assert places(str(text)) == places(english), key
