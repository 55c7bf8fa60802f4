"""Every change has its sentence, with names in it."""

import re

import pytest
from django.utils import translation

from kring.follow.change_words import SENTENCES, sentences
from kring.network.remarks import Remark
from kring.read.names import Names
from network.drawn import drawn, person
from shape.tree import SOURCE


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def test_every_change_that_can_be_told_has_words_and_no_words_are_idle():
    source = (SOURCE / "network/changes.py").read_text(encoding="utf-8")
    told = source[source.index("_BECAME") :]
    words = set(re.findall(r'"(?:change\.)?([a-z_]+)"', told))
    states = {"active", "asleep", "broken", "dead", "past", "wished"}
    assert words - states == SENTENCES.keys()


def test_one_and_several_are_told_each_in_their_own_way():
    names = Names(drawn(person("a", name="An"), person("b", name="Bo")))

    def told(*people):
        (said,) = sentences([Remark(code="change.woken", people=people)], names)
        return said.replace("\u2068", "").replace("\u2069", "")

    assert told("a") == "The contact with An is awake again."
    assert told("a", "b") == "The contacts with An and Bo are awake again."


def test_support_is_told_with_what_and_who():
    names = Names(drawn(person("a", name="An")))
    (said,) = sentences([Remark(code="change.support", what=("advice",), people=("a",))], names)
    assert said.replace("\u2068", "").replace("\u2069", "") == "For advice there is now also: An."
