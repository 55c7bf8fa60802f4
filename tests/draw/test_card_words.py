import pytest
from django.utils.translation import override

from kring.draw.card_words import card_rows, card_words
from kring.network.model import Alter, Bond, Ego
from kring.network.network import Network, network_of


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_there_are_as_many_columns_as_things_told_of_somebody(language):
    network = network_of([Ego(id="me"), Alter(id="a", name="Tom"), Bond(id="me~a", meaning="x")])
    with override(language):
        words, (row,) = card_words(network), card_rows(network)
    assert len(words.columns) == len(row)
    assert (row[0], row[-1]) == ("Tom", "x")
    assert len(set(words.columns)) == len(words.columns)


def test_an_empty_card_is_nobodys_fault():
    with override("en"):
        assert "nobody's fault" in card_words(Network()).caption
        assert card_rows(Network()) == []
