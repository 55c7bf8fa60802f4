from typing import get_args

import pytest
from django.utils.translation import override

from kring.draw.who_words import SURFACE, who_words
from kring.network.model import Ego
from kring.network.network import Network, network_of
from kring.network.values import Bubble


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_bubble_has_a_name_in_every_language(language):
    with override(language):
        words = who_words(Network())
    assert set(words.bubbles) == set(get_args(Bubble))
    assert "{names}" in words.works_with


def test_whose_sheet_it_is_stands_on_it():
    with override("en"):
        assert who_words(network_of([Ego(id="me", name="Maria")])).title.endswith("Maria")
        assert who_words(Network()).title == "Who is who"


def test_the_screen_says_the_same_under_the_drawing_as_the_paper():
    with override("nl"):
        assert str(SURFACE["who.caption"]) == who_words(Network()).caption
