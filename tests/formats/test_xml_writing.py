from hypothesis import given
from hypothesis import strategies as st

from kring.formats.source import Source
from kring.formats.xml_tree import tree_of
from kring.formats.xml_writing import attribute, text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_is_written_can_be_read_and_only_unwritable_signs_are_lost(words):
    tree = tree_of(Source("a", f"<a b={attribute(words)}>{text(words)}</a>".encode()))
    kept = "".join(sign if sign in "\t\n\r" or sign >= " " else "\ufffd" for sign in words)
    kept = kept.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    assert (tree.text, tree.attributes["b"]) == (kept, kept)
