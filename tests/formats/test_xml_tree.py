from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.formats import xml_tree
from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.xml_tree import tree_of


def read(content):
    return tree_of(Source("a.xml", content if isinstance(content, bytes) else content.encode()))


def test_elements_know_their_name_attributes_text_and_line():
    tree = read('<a xmlns:n="urn:n">\n<n:b n:c="1">x&lt;y</n:b><b/></a>')
    first, second = tree.all("b")
    assert (first.attributes, first.text, first.line, second.text) == ({"c": "1"}, "x<y", 2, "")
    assert tree.first("c") is None


@pytest.mark.parametrize("raw", ["Zoë & co", "a&b;c", "&&", "R&D;"])
def test_a_bare_ampersand_is_the_sign_it_was_meant_to_be(raw):
    assert read(f'<a b="{raw}">{raw} &amp; &#233;</a>').text == f"{raw} & é"


BOMB = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]>\n<a>&y;</a>'


def test_a_file_that_defines_words_of_its_own_is_refused():
    with pytest.raises(BadInput, match=r"a\.xml, line 1: this file defines words of its own"):
        read(BOMB)


def test_nothing_outside_the_file_is_fetched():
    outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file.txt">]><a>&x;</a>'
    with pytest.raises(BadInput, match="defines words of its own"):
        read(outside)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("<a>\n<b", r"a\.xml stops halfway, at line 2"),
        ("<a>\n<b></b>", r"a\.xml stops halfway, at line 2"),
        ('<a>\n<b c="x" y"/></a>', r"a\.xml, line 2, sign \d+: this is no sound XML"),
        ("<a>\n<b>1 < 2</b></a>", r"a\.xml, line 2, sign \d+: this is no sound XML"),
        ('<?xml version="1.0" encoding="klingon"?><a/>', "not in the encoding the file says"),
        (b"<a>\n\xff</a>", r"a\.xml, line 2, sign 1"),
    ],
)
def test_what_is_unsound_is_told_with_its_line_and_a_remedy(content, sentence):
    with pytest.raises(BadInput, match=sentence):
        read(content)


def test_a_file_with_more_in_it_than_memory_should_hold_is_refused(monkeypatch):
    monkeypatch.setattr(xml_tree, "MOST_ELEMENTS", 10)
    with pytest.raises(BadInput, match="more in this file than Kring takes at once"):
        read(f"<a>{'<b/>' * 10}</a>")
    with pytest.raises(BadInput, match="more in this file"):
        read("<a>" * 101)


@given(st.binary(max_size=60))
def test_whatever_stands_in_a_file_it_is_read_or_told_in_a_sentence(content):
    with suppress(BadInput):
        read(content)
