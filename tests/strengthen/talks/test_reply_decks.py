"""Cards with codes of their own; the ten headings are ten, and no word labels anybody."""

from kring.strengthen.talks.reply_decks import BIND_KRACHT, DECKS, LONELINESS


def test_every_card_is_found_by_its_own_code():
    for code, deck in DECKS.items():
        assert deck.code == code
        codes = [card.code for card in deck.cards]
        assert len(codes) == len(set(codes))


def test_bind_kracht_has_ten_headings_with_a_question_for_person_worker_and_team_each():
    assert len(BIND_KRACHT.cards) == 10
    for card in BIND_KRACHT.cards:
        assert all([card.heading, card.question, card.worker, card.team])
    assert "Bind-Kracht" in str(BIND_KRACHT.source)


def test_what_is_said_of_being_alone_has_both_sides_somebody_to_talk_to_and_no_diagnosis():
    told = [str(line) for line in LONELINESS.told]
    assert "passes" in told[0] and "stay long" in told[1]
    assert "somebody you trust" in told[2]
    said = " ".join([*told, *(str(card.question) for card in LONELINESS.cards)]).lower()
    assert not [word for word in ("diagnos", "disorder", "lonely", "score") if word in said]


def test_no_sentence_on_a_card_is_long():
    for deck in DECKS.values():
        for card in deck.cards:
            for text in (card.question, card.worker, card.team, *card.told):
                for sentence in str(text).replace("?", ".").split("."):
                    assert len(sentence.split()) <= 15, sentence
