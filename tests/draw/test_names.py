"""Reading names: the same cases as the drawing, and two laws."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.draw.names import names_in, same_name

CASES = json.loads(Path("contract/cases/names.json").read_text(encoding="utf-8"))["names"]
LISTED = st.lists(st.sampled_from(["An", "Bo de Wit", "D'Hondt, Lies", "4AD", "Zoë"]), min_size=2)


@pytest.mark.parametrize("case", CASES, ids=[case["text"] for case in CASES])
def test_a_text_is_read_as_the_drawing_reads_it(case):
    assert names_in(case["text"]) == case["names"]


@given(st.text())
def test_no_name_is_empty_and_none_stands_twice(text):
    names = names_in(text)
    assert all(name == name.strip() != "" for name in names)
    assert len({same_name(name) for name in names}) == len(names)


@given(LISTED)
def test_a_list_on_lines_comes_out_as_it_went_in(names):
    assert names_in("\n".join(names)) == list(dict.fromkeys(names))


def test_names_are_alike_whatever_their_capitals_and_accents():
    assert same_name("ZOË") == same_name("zoe")
    assert same_name("Zoë") != same_name("Zora")
