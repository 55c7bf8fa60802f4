import pytest

from formats.gedcom_files import family
from kring.formats.errors import BadInput
from kring.formats.gedcom_lines import records_in
from kring.formats.source import Source


def read(content):
    content = content if isinstance(content, bytes) else content.encode()
    return records_in(Source("a.ged", content))


def test_lines_belong_to_the_line_above_them_with_a_lower_level():
    person = read(family())[1]
    assert (person.id, person.said("NAME"), person.said("BIRT", "DATE")) == (
        "I1",
        "Mira /Peeters/",
        "3 MAR 1985",
    )
    assert (person.named("FAMC"), person.first("DEAT", "DATE")) == (["F1"], None)
    assert len(read(family())[-2].all("HUSB")) == 1


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way(ends):
    assert len(read(family().replace("\n", ends))) == 11


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_encodings_that_say_so_are_read(encoding):
    assert read("0 HEAD\n1 NOTE é\n0 TRLR\n".encode(encoding))[0].said("NOTE") == "é"


def test_old_windows_is_read_where_the_file_says_so():
    text = "0 HEAD\n1 CHAR ANSI\n1 NOTE é\n0 TRLR\n".encode("cp1252")
    assert read(text)[0].said("NOTE") == "é"


@pytest.mark.parametrize("ends", [b"\n", b"\r\n", b"\r"])
def test_ansel_is_read_where_the_file_says_so(ends):
    lines = [b"0 HEAD", b"1 CHAR ANSEL", b"1 NOTE Ren\xe2ee \xa2stergaard", b"0 TRLR"]
    assert read(ends.join(lines))[0].said("NOTE") == "Renée Østergaard"


def test_utf_8_that_calls_itself_ansel_is_read_as_what_it_is():
    assert read("0 HEAD\n1 CHAR ANSEL\n1 NOTE Renée\n0 TRLR\n")[0].said("NOTE") == "Renée"


def test_a_byte_that_is_no_ansel_is_told_with_its_line():
    with pytest.raises(BadInput, match="line 3: the text is not in UTF-8"):
        read(b"0 HEAD\n1 CHAR ANSEL\n1 NOTE \x81\xe2e\n0 TRLR\n")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("0 HEAD\n1 SOUR x\n", "stops halfway"),
        ("0 HEAD\nhello\n0 TRLR", r"a\.ged, line 2: this is no line of a family tree"),
        ("0 HEAD\n4 SOUR x\n0 TRLR", "line 2: this is no line"),
        ("0 HEAD\n0 @I1@ INDI\n0 @I1@ INDI\n0 TRLR", "line 3: “I1” stands there twice"),
        (b"0 HEAD\n1 NOTE \xff\n0 TRLR", r"line 2: the text is not in UTF-8"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(content, sentence):
    with pytest.raises(BadInput, match=sentence):
        read(content)
