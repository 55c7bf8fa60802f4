import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.formats.cells import guarded, is_id, rows_of, text_of, unguarded, value_of
from kring.formats.errors import BadInput
from kring.formats.source import Source


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("", None),
        ("true", True),
        ("false", False),
        ("5", 5),
        ("-5", -5),
        ("0.25", 0.25),
        ("-1.5e-7", -1.5e-7),
        ("007", "007"),
        ("1e5", "1e5"),
        ("1234567890123456", "1234567890123456"),
        ("nan", "nan"),
        ("True", "True"),
    ],
)
def test_a_cell_is_read_for_what_it_plainly_is(cell, value):
    found = value_of(cell)
    assert (found, type(found)) == (value, type(value))


@given(st.text())
def test_the_guard_against_formulas_comes_off_again(text):
    assert unguarded(guarded(text)) == text


@given(st.sampled_from("=+-@\t\r"), st.text())
def test_no_guarded_text_begins_like_a_formula(sign, text):
    assert guarded(sign + text).startswith("'")


def test_rows_bear_the_number_of_the_line_they_begin_on():
    text = 'a,b\r\n"1\n2",x\r\n\r\n3,y\r\n'
    assert rows_of(text, file="f") == [(1, ["a", "b"]), (2, ["1\n2", "x"]), (5, ["3", "y"])]


def test_quotation_marks_that_do_not_match_are_told_with_the_line():
    with pytest.raises(BadInput, match=r"f, line 2: the quotation marks"):
        rows_of('a,b\n"1"2,x\n', file="f")


def test_text_that_is_not_utf8_is_told_with_the_line():
    with pytest.raises(BadInput, match=r"f\.csv is not written in UTF-8 \(see line 3\)"):
        text_of(Source("f.csv", b"naam\nAn\nZo\xeb\n"))


def test_the_mark_excel_writes_in_front_is_no_part_of_the_text():
    assert text_of(Source("f.csv", b"\xef\xbb\xbfnaam")) == "naam"


def test_bytes_that_are_no_text_are_told():
    with pytest.raises(BadInput, match="is not a text file"):
        text_of(Source("f.csv", b"naam\x00"))


def test_an_id_is_letters_figures_and_two_signs():
    assert is_id("Ab_9-z")
    assert not is_id("a b")
    assert not is_id("")


def test_the_id_of_the_kring_itself_is_nobody_else_s():
    assert not is_id("kring")
