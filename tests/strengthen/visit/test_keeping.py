"""The page of keeping in touch says the same on a tablet away from the server."""

from django.utils.translation import override

from kring.strengthen.contacts.birthday_words import SENTENCES
from kring.strengthen.contacts.keeping import BIRTHDAY, MESSAGES, SINCE
from kring.strengthen.visit.keeping import keeping_texts, keeping_words
from kring.strengthen.visit.thinking import LED_TO


def test_every_sentence_comes_along():
    told = keeping_texts()
    assert len(told["examples"]) == len(MESSAGES)
    assert list(told["since"]) == list(SINCE)
    assert list(told["birthdays"]) == list(SENTENCES)
    assert all("%(name)s" in sentence for sentence in told["birthdays"].values())


def test_it_is_called_as_in_the_overview_and_leads_to_a_birthday():
    with override("nl"):
        words = keeping_words()
    assert words["keeping_in_touch"] == "In contact blijven"
    assert all(words.values()) and "%(birthday)s" in words["birthday"]
    assert BIRTHDAY in LED_TO
