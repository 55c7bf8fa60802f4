"""Dutch is read at a kitchen table: no sentence is longer than fifteen words.

A sentence ends where somebody reading aloud takes a breath: at a full stop, a question mark, a
colon, a semicolon, or a new line.
"""

import re

import pytest
from babel.messages.pofile import read_po
from build_words import catalogue_of

MOST_WORDS = 15
BREATH = re.compile(r"(?<=[.?!…:;])\s+|\n")
# What only researchers read, about files they made themselves: shorter would say less.
FOR_RESEARCHERS = ("src/kring/formats/", "src/kring/cohort/")
# Blame, haste and the words of an office, none of which belongs at that table.
NEVER = ("cliënt", "casus", "verplicht", "te laat", "achterstand", "zou moeten", "inzetbaar")


def sentences():
    with catalogue_of("nl").open("rb") as file:
        for message in read_po(file, locale="nl"):
            if not message.id:
                continue
            told = message.string if isinstance(message.string, tuple) else (message.string,)
            places = [place for place, _line in message.locations]
            if all(place.startswith(FOR_RESEARCHERS) for place in places):
                continue
            yield from (sentence for text in told for sentence in BREATH.split(text))


def test_no_sentence_is_longer_than_a_breath():
    assert [each for each in sentences() if len(each.split()) > MOST_WORDS] == []


def test_there_are_sentences_to_look_at():
    assert sum(1 for each in sentences() if len(each.split()) > MOST_WORDS // 2) > 500


@pytest.mark.parametrize("words", NEVER)
def test_nobody_is_blamed_hurried_or_made_a_case(words):
    found = [each for each in sentences() if re.search(rf"\b{words}", each.lower())]
    assert found == []
