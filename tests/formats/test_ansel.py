import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.formats.ansel import ACCENTS, LETTERS, text_of


def test_an_accent_stands_before_its_letter():
    # The examples of GEDCOM 5.5.1, appendix C, and names of the low countries.
    assert text_of(b"Ren\xe2ee") == "Renée"
    assert text_of(b"Fran\xf0cois") == "François"
    assert text_of(b"J\xe8urgen, \xc7 \xcf, \xa2stergaard") == "Jürgen, ß ß, Østergaard"
    assert text_of(b"Dani\xe8el van Itali\xe8e") == "Daniël van Italië"
    assert text_of(b"\xa1\xe2od\xb2z") == "Łódøz"


def test_two_accents_come_on_one_letter():
    assert text_of(b"\xe3\xe2a") == unicodedata.normalize("NFC", "a\u0302\u0301") == "ấ"


def test_an_accent_that_lost_its_letter_stays_on_its_line():
    assert text_of(b"a\xe2\n1 NAME").splitlines() == ["á", "1 NAME"]
    assert text_of(b"a\xe2") == "á"


def test_the_tables_are_those_of_the_standard():
    # Places of the code tables of the Library of Congress, one of each run.
    places = {0xAE: "ʼ", 0xBA: "ð", 0xBD: "ư", 0xBF: "■", 0xC0: "°", 0xC6: "¡", 0xC8: "€"}
    assert all(LETTERS[byte] == letter for byte, letter in places.items())
    called = {0xE0: "HOOK ABOVE", 0xE9: "CARON", 0xEE: "DOUBLE ACUTE ACCENT", 0xF0: "CEDILLA"}
    called |= {0xF1: "OGONEK", 0xF7: "COMMA BELOW", 0xF9: "BREVE BELOW", 0xFE: "COMMA ABOVE"}
    for byte, name in called.items():
        assert unicodedata.name(ACCENTS[byte]) == f"COMBINING {name}"
    assert all(unicodedata.combining(accent) for accent in ACCENTS.values())


def test_a_byte_that_is_no_letter_is_refused():
    with pytest.raises(UnicodeDecodeError):
        text_of(b"a\x81b")


@given(st.text(st.characters(max_codepoint=0x7F)))
def test_plain_letters_stay_as_they_are(text):
    assert text_of(text.encode("ascii")) == text
