"""Whatever somebody hands in, it is read or told in a sentence that names the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formats import netcanvas_exports as exports
from formats.gedcom_files import family
from kring.formats.cells import LONGEST_CELL
from kring.formats.errors import BadInput
from kring.formats.reading import copies_in
from kring.formats.source import LARGEST, Source, from_disk
from kring.formats.writing import as_bytes
from kring.network.model import Alter, Bond, Ego, Tie
from kring.network.network import network_of

NETWORK = network_of(
    [
        Ego(id="ik", name="Sara"),
        Alter(id="an", name="An", channels=("phone", "letter"), born=1950),
        Alter(id="bo", name="Bo"),
        Bond(id="ik~an", closeness=1),
        Tie(id="an~bo", knows=True),
        Tie(id="an~ik", kin="first_is_parent"),
    ],
    id="n",
    columns={"an": {"leeftijd": 34.5}},
)
WRITTEN = ("kring", "csv", "jsonl", "graphml", "gexf", "gedcom", "egor", "netcanvas", "tables")


def made(kind):
    from kring.formats.copies import KringCopy

    return as_bytes([KringCopy(network=NETWORK)], kind)


FILES = {kind: made(kind) for kind in WRITTEN}
FILES["other gedcom"] = family().encode()
FILES["matrix"] = b",an,bo\nan,0,1\nbo,1,0\n"
FILES["one table"] = b"egoID;netsize;alter.sex.1;alter.sex.2;X1.to.2\n1;2;w;m;3\n"
FILES["network canvas graphml"] = exports.graphml("npm").encode()
FILES["other graphml"] = (
    b'<graphml><graph><node id="a"/><edge source="a" target="a"/></graph></graphml>'
)
FILES["contacts"] = b"BEGIN:VCARD\nFN:An\nEND:VCARD\n"


@st.composite
def damaged(draw):
    content = FILES[draw(st.sampled_from(sorted(FILES)))]
    at = draw(st.integers(0, len(content)))
    end = draw(st.integers(at, min(at + 40, len(content))))
    new = draw(st.sampled_from([b"", b"\xff\xfe", b"NaN", b"an", b'"', b"<", b"0", b"\x00", b"~"]))
    return content[:at] + new + content[end:]


@settings(max_examples=300)
@given(damaged())
def test_a_damaged_file_is_read_or_told(content):
    try:
        copies_in(Source("bestand", content), on_bad=lambda _: None)
    except BadInput as bad:
        assert "bestand" in str(bad)  # noqa: PT017  # most damage leaves a file that can be read


@pytest.mark.parametrize("kind", [kind for kind in FILES if kind not in {"csv", "one table"}])
def test_half_a_file_is_told_or_at_least_holds_nobody_new(kind):
    half = FILES[kind][: len(FILES[kind]) // 2]
    bad = []
    try:
        copies = copies_in(Source("bestand", half), on_bad=bad.append)
    except BadInput as told:
        bad.append(told)
        copies = []
    assert bad or all(len(copy.network.alters) <= 4 for copy in copies)


@pytest.mark.parametrize("kind", ["kring", "graphml", "gexf", "gedcom", "csv", "jsonl"])
def test_text_in_another_encoding_is_told(kind):
    content = FILES[kind].replace(b"Sara", b"Zo\xeb").replace(b"An", b"Zo\xeb")
    with pytest.raises(BadInput, match=r"UTF-8|kring|XML"):
        copies_in(Source("bestand", content))


def test_a_gigabyte_on_one_line_is_refused_before_it_is_read(tmp_path):
    with (tmp_path / "groot.graphml").open("wb") as opened:
        opened.write(b"<graphml>")
        opened.truncate(2**30)
    with pytest.raises(BadInput, match=f"larger than {LARGEST // 2**20} MB"):
        from_disk(tmp_path / "groot.graphml")


def test_a_cell_without_end_is_told():
    with pytest.raises(BadInput, match="line 2: one cell holds more than 1000000 signs"):
        copies_in(Source("a.csv", b"Naam\n" + b"a" * (LONGEST_CELL + 1)))


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize("root", [b"graphml", b"gexf"])
def test_words_that_unfold_are_refused_in_every_kind_of_xml(root):
    content = BOMB + b"<" + root + b"><graph id='&b;'/></" + root + b">"
    with pytest.raises(BadInput, match="defines words of its own"):
        copies_in(Source("bestand.xml", content))
