import json
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network import values
from kring.network.edits import Edit
from kring.network.forgetting import GOES_WITH, REFERENCES, edit_without, is_of_gone, value_without
from kring.network.model import KINDS

GONE = {"anna"}.__contains__
CASES = json.loads(Path("contract/cases/forgetting.json").read_text(encoding="utf-8"))["values"]


def test_every_field_that_names_another_thing_is_known():
    found = {}
    for kind, thing in KINDS.items():
        hints = get_type_hints(thing, include_extras=True)
        names = {
            field
            for field, hint in hints.items()
            if field != "id" and {values.Id, values.Ids} & set(get_args(hint))
        }
        if names:
            found[kind] = names
    assert found == REFERENCES


def test_whatever_goes_with_somebody_names_them_in_a_field_that_is_known():
    for kind, fields in GOES_WITH.items():
        assert set(fields) <= REFERENCES[kind], kind


@pytest.mark.parametrize(
    ("entity", "so"),
    [
        ("anna", True),
        ("ego~anna", True),
        ("anna~bob", True),
        ("circles~anna", True),
        ("bob", False),
        ("annabel", False),
        ("ego~annabel", False),
    ],
)
def test_a_line_to_somebody_erased_goes_with_them(entity, so):
    assert is_of_gone(entity, GONE) is so


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_field_loses_whoever_is_erased_as_it_does_on_a_device(case):
    given, left = (
        tuple(value) if isinstance(value, list) else value
        for value in (case["value"], case["left"])
    )
    assert value_without(case["kind"], case["field"], given, GONE) == left


@given(
    st.sampled_from(["anna", "bob", "ego~anna", "ego~bob"]),
    st.one_of(st.none(), st.text(max_size=9), st.tuples(st.sampled_from(["anna", "bob"]))),
)
def test_erasing_twice_is_erasing_once(entity, value):
    edit = Edit(id="one", entity=entity, kind="event", field="present", value=value)
    once = edit_without(edit, GONE)
    if once is None:
        assert "anna" in entity
    else:
        assert edit_without(once, GONE) == once
        assert once == msgspec.structs.replace(edit, value=once.value)
