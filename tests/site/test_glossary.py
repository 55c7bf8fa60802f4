"""Words: each has three names and one short sentence."""

import pytest
from django.utils.translation import override

from kring.site.glossary import CHAPTERS

TERMS = [term for chapter in CHAPTERS for term in chapter.terms]


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.en)
def test_has_three_names_and_one_sentence(term):
    with override("en"):
        says = str(term.says)
    assert term.nl
    assert term.fr
    assert term.en
    assert says.endswith(".")
    assert says.count(".") == 1
    assert len(says.split()) <= 20


def test_no_word_is_explained_twice():
    assert len({term.nl for term in TERMS}) == len(TERMS)
