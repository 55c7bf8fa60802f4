import pytest
from django.utils.translation import override

from kring.draw.figures_words import figures_words
from kring.network.model import Ego
from kring.network.network import Network


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_table_has_words_for_nine_places_and_eight_ways_to_look(language):
    with override(language):
        words = figures_words(Network())
    assert len(set(words.places)) == 9
    assert len(set(words.ways)) == 8
    assert words.language == language


def test_the_title_says_whose_table_it_is():
    with override("en"):
        assert figures_words(Network(egos=(Ego(id="e", name="Sara"),))).title.endswith("Sara")
        assert figures_words(Network()).title == "Figures on my table"
