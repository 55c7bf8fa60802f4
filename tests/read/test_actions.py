"""What is said on the reading page is kept in the kring, as edits like all others."""

import pytest

from kring.keep.queries import document_of, network_of_kring
from kring.read.actions import (
    choose_who_counts,
    lay_aside,
    say_all_lines_are_drawn,
    say_in_own_words,
)
from read.kept import kept


@pytest.fixture
def kring(owner):
    return kept(owner, around={"mum": {}, "bo": {}})


def say(kring, owner, **given):
    words = {"whole": None, "meanings": {}} | given
    say_in_own_words(kring, network_of_kring(kring), **words, by=owner)
    return network_of_kring(kring)


def test_own_words_are_kept_as_they_were_said(kring, owner):
    network = say(kring, owner, whole="Zo vol!", meanings={"mum": "Zij is mijn thuis."})
    assert network.about.sentence == "Zo vol!"
    assert network.bond("mum").meaning == "Zij is mijn thuis."
    assert network.bond("bo").meaning is None


def test_an_empty_sentence_takes_the_old_one_away(kring, owner):
    say(kring, owner, whole="Zo vol!", meanings={"mum": "Thuis."})
    network = say(kring, owner, whole="", meanings={"mum": ""})
    assert (network.about.sentence, network.bond("mum").meaning) == (None, None)


def test_about_somebody_who_is_not_there_nothing_is_written(kring, owner):
    before = document_of(kring).seq
    say(kring, owner, meanings={"stranger": "Wie?"})
    assert document_of(kring).seq == before


def test_all_lines_are_drawn_until_the_person_says_they_are_not(kring, owner):
    say_all_lines_are_drawn(kring, complete=True, by=owner)
    assert network_of_kring(kring).about.ties_asked is True
    say_all_lines_are_drawn(kring, complete=False, by=owner)
    assert network_of_kring(kring).about.ties_asked is None


def test_the_person_chooses_who_counts(kring, owner):
    choose_who_counts(kring, paid_count=False, by=owner)
    assert network_of_kring(kring).about.paid_count is False
    choose_who_counts(kring, paid_count=True, by=owner)
    assert network_of_kring(kring).about.paid_count is True


def test_what_stood_out_is_laid_aside_once_and_taken_back(kring, owner):
    for pattern in ("all_paid", "quiet", "all_paid"):
        lay_aside(kring, network_of_kring(kring), pattern=pattern, by=owner)
    assert network_of_kring(kring).about.patterns_aside == ("all_paid", "quiet")
    lay_aside(kring, network_of_kring(kring), pattern=None, by=owner)
    assert network_of_kring(kring).about.patterns_aside is None
