"""Birthdays told in a sentence."""

from datetime import date

import pytest

from kring.network.model import Alter, Ego
from kring.network.network import network_of
from kring.strengthen.contacts.birthday_words import coming

TODAY = date(2027, 3, 1)


def told(**alter):
    things = [Ego(id="me"), Alter(id="an", name="An", **alter)]
    return [(one.told, one.may_be_greeted) for one in coming(network_of(things), TODAY)]


@pytest.mark.parametrize(
    ("alter", "sentence"),
    [
        ({"birthday": "--03-12"}, "An has a birthday on 12 March."),
        ({"birthday": "--03-12", "born": 1987}, "An turns 40 on 12 March."),
        ({"birthday": "--03-01"}, "An has a birthday today."),
        ({"birthday": "--03-01", "born": 1987}, "An turns 40 today."),
    ],
)
def test_it_is_one_sentence(alter, sentence):
    assert told(**alter) == [(sentence, True)]


def test_who_is_simply_a_contact_is_named_and_never_proposed():
    assert told(birthday="--03-12", here_for_help="contact_only") == [
        ("An has a birthday on 12 March.", False)
    ]


def test_nobody_is_reminded_of_who_was_left_empty():
    assert told() == []
