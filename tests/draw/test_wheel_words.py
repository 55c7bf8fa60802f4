"""The wheel has a name for each part of life, and the person's word for a good life above it."""

import pytest
from django.utils.translation import override

from kring.draw.wheel_words import SURFACE, wheel_words
from kring.network.model import About, Ego
from kring.network.network import network_of
from kring.scene.wheel_layout import AREAS


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_part_of_life_has_a_name_of_its_own_and_something_to_think_of(language):
    with override(language):
        words = wheel_words(network_of([]))
        thoughts = [str(SURFACE[f"wheel.{area}"]) for area in AREAS]
    assert len(set(words.areas.values())) == 8
    assert len(set(thoughts)) == 8
    assert len(words.questions) == 4


def test_the_person_chooses_between_life_and_existence():
    existence = network_of([About(id="kring", life_word="existence"), Ego(id="me", name="Jo")])
    with override("nl"):
        assert wheel_words(network_of([])).title == "Mijn kwaliteit van leven"
        assert wheel_words(existence).title == "Mijn kwaliteit van bestaan · Jo"
