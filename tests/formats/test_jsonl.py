import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formats.any_network import copies
from kring.formats.errors import BadInput
from kring.formats.jsonl import as_bytes, copies_in, is_json_lines
from kring.formats.source import Source
from kring.formats.telling import Telling


def read(content, bad=None):
    return copies_in(Source("a.jsonl", content), Telling(None if bad is None else bad.append))


@settings(max_examples=25)
@given(st.lists(copies(), min_size=1, max_size=2))
def test_what_is_written_comes_back_identical(held):
    content = as_bytes(held)
    assert read(content) == held
    assert content.count(b"\n") == len(held)
    assert is_json_lines(Source("a", content))


def test_a_kring_file_is_not_taken_for_it():
    assert not is_json_lines(Source("a", b'{\n  "format": 1,'))
    assert not is_json_lines(Source("a", b'{"format": 1, "networks": []}'))


def test_one_bad_line_does_not_cost_the_others_theirs():
    bad = []
    found = read(b'{"format":1,"id":"a"}\n{"format":1,"dragons":1}\n{"fo\n{"format":1}\n', bad)
    assert [copy.network.id for copy in found] == ["a", ""]
    assert [str(each) for each in bad] == [
        "a.jsonl: line 2 › dragons is not something Kring knows. Take it out, or update Kring.",
        "a.jsonl, line 3: this is no kring, or a part of it is missing. Make the file again.",
    ]


def test_without_anybody_to_tell_a_bad_line_stops_everything():
    with pytest.raises(BadInput, match="line 1: this is no kring"):
        read(b"[1]\n")
