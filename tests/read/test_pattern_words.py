"""Every pattern has its words, with both sides and a question, and no verdict."""

import re

from kring.network import patterns
from kring.read.pattern_words import PATTERNS
from shape.tree import SOURCE


def codes():
    source = (SOURCE / "network/patterns.py").read_text(encoding="utf-8")
    return set(re.findall(r'code="pattern\.(\w+)"', source))


def test_every_pattern_that_can_be_found_has_words_and_no_words_are_idle():
    assert codes() == PATTERNS.keys()
    assert len(codes()) > len(patterns.RULES)  # each rule, and what takes the day of today


def test_every_question_is_one_and_no_side_is_empty():
    for text in PATTERNS.values():
        assert str(text.question).rstrip().endswith("?")
        assert str(text.good) and str(text.weighs)


def test_nothing_is_said_to_be_wrong_or_to_have_to_change():
    hard = re.compile(r"\b(too|must|should|bad|wrong|weak|poor|problem|risk|lack)\b", re.IGNORECASE)
    said = [str(each) for text in PATTERNS.values() for each in (text.good, text.question)]
    assert [each for each in said if hard.search(each)] == []
