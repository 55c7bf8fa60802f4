import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.any_network import TRIMMED, values
from kring.formats.table_cells import (
    KIND_OF,
    choices_for,
    column_named,
    header_of,
    joined,
    known_and_own,
    likely,
    parts_of,
    plain,
    text_for,
    value_in,
)
from kring.formats.table_words import HEADERS, LANGUAGES
from kring.network.edits import Refused, fields_of

WITH_WORDS = sorted(set(KIND_OF) - {"via", "introduced_by"})


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Naam", "name"),
        ("  WIE ", "name"),
        ("prenom", "name"),
        ("First name", "name"),
        ("travel_minutes", "travel_minutes"),
        ("Fréquence", "frequency"),
        ("frequence", "frequency"),
        ("Kent", "knows"),
        ("Leeftijd", None),
        ("", None),
    ],
)
def test_headers_are_recognised_whatever_their_capitals_and_accents(header, column):
    assert (column_named(header) or (None,))[0] == column


@pytest.mark.parametrize("language", [None, *LANGUAGES])
def test_every_header_that_is_written_is_recognised_again(language):
    found = {column: column_named(header_of(column, language)) for column in HEADERS}
    assert {column: found[column][0] for column in HEADERS} == {each: each for each in HEADERS}


@given(st.data(), st.sampled_from(WITH_WORDS), st.sampled_from([None, *LANGUAGES]))
def test_every_value_that_is_written_is_read_back_the_same(data, field, language):
    value = data.draw(values(fields_of(KIND_OF[field])[field], TRIMMED))
    assert value_in(field, text_for(field, value, language)) == value


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("relation_types", "zus, collega", ("sibling", "colleague")),
        ("relation_types", "Zus; Collega", ("sibling", "colleague")),
        ("paid", "x", True),
        ("paid", "non", False),
        ("closeness", "1", 1),
        ("closeness", "Heel dichtbij", 1),
        ("closeness", "iemand die ik ken", 3),
        ("closeness", "Dichtbij · vrienden", 2),
        ("energy_in", "best wel", 2),
        ("busy", "heeft ruimte", "has_room"),
        ("relation_types", "cousin, nephew or niece", ("cousin",)),
        ("last_contact", "2026-03-31", "2026-03-31"),
        ("practical", "krijg ik", "get"),
        ("qualities", "rijbewijs\nkoken", ("rijbewijs", "koken")),
        ("met_at", "de bakker, op de hoek", "de bakker, op de hoek"),
    ],
)
def test_cells_are_read_as_people_type_them(field, text, value):
    assert value_in(field, text) == value


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("relation_types", "kwaadspreker"),
        ("closeness", "5"),
        ("closeness", "overal"),
        ("known_since", "vroeger"),
        ("known_since", "1980.5"),
        ("last_contact", "31/03/2026"),
        ("paid", "misschien"),
        ("met_at", "x" * 201),
    ],
)
def test_what_cannot_stand_in_a_column_is_refused(field, text):
    with pytest.raises(Refused):
        value_in(field, text)


@given(st.lists(TRIMMED, max_size=4))
def test_several_things_in_one_cell_come_apart_again(parts):
    assert parts_of(joined(parts)) == parts


def test_choices_are_told_in_the_language_of_the_header():
    assert choices_for("busy", "fr") == ["a du temps", "a un peu de temps", "n’a plus de place"]
    assert choices_for("busy", None) == ["has_room", "some_room", "full"]
    assert choices_for("meaning", "nl") == []


def test_plain_words_have_no_accents_capitals_or_signs():
    assert plain("  L’ŒUVRE (été)_2 ") == "l oeuvre ete 2"


def test_words_that_are_no_choice_are_told_apart_and_a_likely_one_is_found():
    assert known_and_own("relation_types", "zus; yogamaatje") == (["sibling"], ["yogamaatje"])
    assert known_and_own("relation_types", "broer of zus") == (["sibling"], [])
    assert likely("relation_types", "buurvruow", "nl") == "buurvrouw"
    assert likely("relation_types", "voisinne", "fr") == "voisine"
    assert likely("relation_types", "xyz", "nl") is None
