from hypothesis import given
from hypothesis import strategies as st

from kring.formats.source import Source
from kring.formats.xml_tree import tree_of
from kring.formats.xml_writing import attribute, text, writable


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_is_written_can_be_read_and_only_unwritable_signs_are_lost(words):
    tree = tree_of(Source("a", f"<a b={attribute(words)}>{text(words)}</a>".encode()))
    kept = "".join(sign if sign in "\t\n\r" or sign >= " " else "\ufffd" for sign in words)
    kept = kept.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    assert (tree.text, tree.attributes["b"]) == (kept, kept)


def test_what_xml_cannot_hold_becomes_another_sign_and_a_quotation_mark_ends_nothing():
    assert text("a\x0bb\ud800c < d\r") == "a\ufffdb\ufffdc &lt; d&#13;"
    assert attribute('say "hi" & go\n') == '"say &quot;hi&quot; &amp; go&#10;"'
    assert writable("a\x00<b>\t") == "a\ufffd<b>\t"
