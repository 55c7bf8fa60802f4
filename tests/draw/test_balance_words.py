"""The balance says where it leans, without a verdict, in every language."""

import pytest
from django.utils.translation import override

from kring.draw.balance_words import SURFACE, balance_words
from kring.network.model import Ego, Weight
from kring.network.network import network_of
from kring.scene.balance import balance

SARA = network_of([Ego(id="me", name="Sara"), Weight(id="w", side="burden", text="De huur")])


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_weight_and_every_lean_has_its_own_words(language):
    with override(language):
        words = balance_words(SARA)
    leans = [words.level, *words.leans["burden"], *words.leans["strength"]]
    assert len(set(leans)) == 5
    assert len(set(words.heavy.values())) == 5
    assert "Sara" in words.title


def test_the_balance_is_told_in_dutch():
    with override("nl"):
        told = balance(SARA, balance_words(SARA)).description
    assert told == "Wat weegt: De huur (ertussenin). Hij helt naar wat weegt."


def test_screen_and_paper_say_a_lean_alike():
    with override("fr"):
        words = balance_words(SARA)
        assert str(SURFACE["balance.strength_little"]) == words.leans["strength"][0]
        assert str(SURFACE["balance.level"]) == words.level
