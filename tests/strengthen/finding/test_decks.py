"""Kring's own decks: the eight questions in the order of the source, and codes that last."""

from django.utils import translation

from kring.formats.decks import DeckCard, DeckFile
from kring.strengthen.finding.decks import KNOW, OWN, SEED, deck_of


def test_the_eight_questions_stand_in_the_order_of_the_source():
    assert [card.code for card in SEED.cards] == [
        "phone", "social", "cards", "former", "shops", "lent", "friends-parents", "school-gate",
    ]  # fmt: skip


def test_every_card_has_one_code_a_question_of_at_most_fifteen_words_and_no_verdict():
    for deck in OWN.values():
        codes = [card.code for card in deck.cards]
        assert len(set(codes)) == len(codes)
        for language in ("nl", "fr", "en"):
            with translation.override(language):
                assert all(len(str(card.question).split()) <= 15 for card in deck.cards)
    assert all(card.quality for card in KNOW.cards)


def test_a_deck_of_a_house_is_read_in_the_language_of_the_page():
    card = DeckCard(code="plein", question={"nl": "Wie zie je op het plein?", "fr": "Qui ?"})
    file = DeckFile(code="buurt", name={"nl": "Buurt"}, cards=(card,))

    deck = deck_of(file, code="d1", language="fr")
    assert (deck.code, deck.name, deck.cards[0].question) == ("d1", "Buurt", "Qui ?")
    assert deck.at("plein") == 0 and deck.at("x") is None
