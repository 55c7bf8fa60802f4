"""A tablet asks a helper what a page asks, and counts as it was published."""

from kring.strengthen.load.own_check_words import STATEMENTS
from kring.strengthen.visit.own_check import own_check_texts, own_check_words


def test_the_nine_statements_come_along_unchanged_and_more_or_less_counts_as_yes():
    told = own_check_texts()
    assert told["statements"] == list(STATEMENTS)
    assert dict(zip(told["answers"], told["counts"], strict=True)) == {
        "nee!": False,
        "nee": False,
        "min of meer": True,
        "ja": True,
        "ja!": True,
    }


def test_every_word_of_it_is_said():
    words = own_check_words()
    assert all(words.values())
    assert "%(yes)s" in words["said_yes"] and "%(name)s" in words["i_am"]
