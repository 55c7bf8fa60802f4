"""Every field and every choice of the closed list has a name, and no name lacks a field."""

from typing import get_args

from kring.draw.labels import FIELDS, RING_NAMES, SECTOR_NAMES, is_several, labels, options_of
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
