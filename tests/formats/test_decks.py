"""A deck as a file: out and in again the same; what is wrong is told with place and remedy."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.formats.decks import LARGEST, DeckCard, DeckFile, deck_as_bytes, deck_in, said_in
from kring.formats.errors import BadInput

DECK = {
    "deck": 1,
    "code": "buurt",
    "name": {"nl": "In de buurt"},
    "cards": [{"code": "plein", "question": {"nl": "Wie zie je op het plein?"}}],
}


def read(**other):
    return deck_in(json.dumps({**DECK, **other}).encode(), file="buurt.json")


def test_a_deck_is_read():
    deck = read()
    assert (deck.code, deck.asks, deck.cards[0].code) == ("buurt", "names", "plein")


WORDS = st.dictionaries(
    st.sampled_from(["nl", "fr", "en"]), st.text("abc é", min_size=1), min_size=1
)


@given(st.lists(WORDS.filter(lambda said: any(text.strip() for text in said.values()))), WORDS)
def test_what_was_written_is_read_the_same(questions, name):
    cards = tuple(DeckCard(code=f"c{at}", question=said) for at, said in enumerate(questions))
    deck = DeckFile(code="x", name=name, asks="who", cards=cards)
    assert deck_in(deck_as_bytes(deck), file="x.json") == deck


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"no deck", "buurt.json is no deck of cards."),
        (b"\xff", "buurt.json is no deck of cards."),
        (b" " * (LARGEST + 1), "under 200 KB"),
        (json.dumps({**DECK, "name": "Buurt"}).encode(), "at name."),
        (
            json.dumps({**DECK, "cards": [{"code": "A b", "question": {}}]}).encode(),
            "cards[0].code",
        ),
        (json.dumps({**DECK, "cards": [{"code": "a", "question": {}}]}).encode(), "Card 1"),
        (json.dumps({**DECK, "cards": DECK["cards"] * 2}).encode(), "the code plein"),
        (json.dumps({**DECK, "deck": 2}).encode(), "newer Kring"),
    ],
)
def test_what_is_wrong_is_one_sentence_with_place_and_remedy(content, told):
    with pytest.raises(BadInput) as bad:
        deck_in(content, file="buurt.json")
    assert told in str(bad.value) and str(bad.value).endswith(".")


def test_a_text_is_read_in_another_language_rather_than_not():
    assert said_in({"nl": "Wie?", "fr": " "}, "fr") == "Wie?"
    assert said_in({"fr": "Qui ?"}, "de") == "Qui ?"
    assert said_in({}, "nl") == ""
