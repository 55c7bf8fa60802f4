"""No function stands in `table_words.py`; what must hold is that its words are complete."""

from typing import Annotated, Literal, get_args, get_origin

import pytest

from kring.formats.table_cells import KIND_OF, plain
from kring.formats.table_headers import HEADERS
from kring.formats.table_words import CHOICES
from kring.network.edits import fields_of


def codes(hint):
    """Give what can be chosen: words, or the steps of a short scale."""
    if get_origin(hint) is Literal:
        return set(get_args(hint))
    if get_origin(hint) is Annotated:
        bounds = get_args(hint)[1]
        if bounds.ge is not None and bounds.le < 10:
            return {str(step) for step in range(bounds.ge, bounds.le + 1)}
    parts = [part for part in get_args(hint) if part is not ...]
    return set().union(*(codes(part) for part in parts)) if parts else set()


def test_every_field_of_a_person_and_of_what_they_mean_has_a_header():
    extra = {"network", "id", "knows", "knows_partly"}
    assert set(HEADERS) == set(KIND_OF) | extra


def test_every_choice_has_its_words():
    wanted = {field: codes(fields_of(kind)[field]) for field, kind in KIND_OF.items()}
    assert {field: set(CHOICES.get(field, {})) for field in wanted} == wanted


def test_no_header_means_two_columns_in_any_language():
    meant = {}
    for column, words in HEADERS.items():
        for word in {column, *(each for language in words for each in language.split("|"))}:
            meant.setdefault(plain(word), set()).add(column)
    assert {word: columns for word, columns in meant.items() if len(columns) > 1} == {}


@pytest.mark.parametrize("field", CHOICES)
def test_no_word_means_two_choices(field):
    meant = {}
    for code, words in CHOICES[field].items():
        for word in {code, *(each for language in words for each in language.split("|"))}:
            meant.setdefault(plain(word), set()).add(code)
    assert {word: found for word, found in meant.items() if len(found) > 1} == {}
