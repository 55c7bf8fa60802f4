"""Every field and every choice of the closed list has a name, and no name lacks a field."""

from typing import get_args

import pytest
from django.utils.translation import override

from kring.draw.labels import FIELDS, RING_NAMES, SECTOR_NAMES, is_several, labels, options_of
from kring.formats.table_cells import KIND_OF, choices_for, column_named, value_in
from kring.formats.table_words import LANGUAGES
from kring.network.edits import fields_of
from kring.network.model import KINDS
from kring.network.relations import Quadrant, RelationType
from kring.network.values import Frequency, Sector, Status


def test_every_field_has_a_name_and_every_name_a_field():
    fields = {f"{kind}.{field}" for kind in KINDS for field in fields_of(kind)}

    assert {name for name in fields if not name.endswith(".deleted")} == set(FIELDS)


def test_the_choices_are_those_of_the_closed_list():
    assert set(get_args(Status)) == set(options_of("alter", "status"))
    assert set(get_args(Frequency)) == set(options_of("bond", "frequency"))
    assert set(get_args(RelationType)) == set(options_of("alter", "relation_types"))
    assert {"1", "2", "3", "4"} == set(options_of("bond", "closeness"))


def test_every_choice_of_every_field_has_a_name():
    for kind in KINDS:
        for field, hint in fields_of(kind).items():
            options = {
                option
                for part in _unfolded(hint)
                for option in get_args(part)
                if isinstance(option, str)
            }
            if options:
                assert options == set(options_of(kind, field)), f"{kind}.{field}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_read_with_the_questions_of_the_screen_above_it(language):
    with override(language):
        # "Age" above somebody's own list is an age, and not whether it is the same.
        asked = {
            str(FIELDS[f"{kind}.{field}"]): field
            for field, kind in KIND_OF.items()
            if not field.startswith("similar_")
        }
    assert {question: (column_named(question) or ("",))[0] for question in asked} == asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_read_and_written_in_the_choices_of_the_screen(language):
    with override(language):
        shown = {
            field: {code: str(name) for code, name in options_of(kind, field).items()}
            for field, kind in KIND_OF.items()
            if options_of(kind, field)
        }
    for field, names in shown.items():
        assert choices_for(field, language) == list(names.values())
        for code, name in names.items():
            assert value_in(field, name) == value_in(field, code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_the_rings_say_how_close_in_a_list(language):
    with override(language):
        rings = [str(name) for name in RING_NAMES]
    assert [value_in("closeness", name) for name in rings] == [1, 2, 3, 4]


def _unfolded(hint):
    yield hint
    for part in get_args(hint):
        if not isinstance(part, str):
            yield from _unfolded(part)


def test_rings_and_sectors_are_all_named():
    assert len(RING_NAMES) == 4
    assert set(SECTOR_NAMES) == set(get_args(Sector)) == set(get_args(Quadrant))


def test_a_list_is_told_apart_from_a_single_value():
    assert is_several("alter", "channels")
    assert is_several("alter", "relation_types")
    assert is_several("alter", "qualities")
    assert not is_several("alter", "status")
    assert not is_several("bond", "closeness")


def test_the_page_gets_plain_text_in_its_language(settings):
    given = labels()

    assert all(isinstance(name, str) for name in given["fields"].values())
    assert set(given["options"]["bond.line"]) == set(options_of("bond", "line"))


def test_what_is_said_in_own_words_has_no_choices_though_another_kind_has():
    assert options_of("role", "wish") == options_of("event", "phase") == {}
    assert options_of("bond", "wish") and options_of("step", "phase")
