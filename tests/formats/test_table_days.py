"""A birthday as people write it, in three languages and with figures, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.formats.table_cells import text_for, value_in
from kring.formats.table_days import year_day_in, year_day_words
from kring.network.edits import Refused


@pytest.mark.parametrize(
    "text",
    ["12 maart", "12 mrt.", "12-mrt", "12 Mars", "March 12", "12th March", "12/3", "12-03-1950",
     "12.3.", "2027-03-12", "2027-03-12T00:00:00", "--03-12", " 12  maart 1950 "],
)  # fmt: skip
def test_the_twelfth_of_march_is_read_however_it_is_written(text):
    assert year_day_in(text) == "--03-12"


@pytest.mark.parametrize(
    ("text", "day"),
    [("1er août", "--08-01"), ("1 aout", "--08-01"), ("2 févr.", "--02-02"), ("5 juil", "--07-05"),
     ("6 okt", "--10-06"), ("29 februari", "--02-29"), ("3 mei", "--05-03"), ("3 may", "--05-03")],
)  # fmt: skip
def test_every_language_has_its_months(text, day):
    assert value_in("birthday", text) == day


@pytest.mark.parametrize("text", ["31 februari", "12/13", "32/1", "0/3", "maart", "ooit", "1950"])
def test_what_is_no_day_of_a_year_is_refused(text):
    with pytest.raises(Refused):
        value_in("birthday", text)


@pytest.mark.parametrize("language", ["nl", "fr", "en", None])
@given(day=st.dates())
def test_a_list_says_back_what_it_was_told(language, day):
    value = f"--{day:%m-%d}"
    assert value_in("birthday", text_for("birthday", value, language)) == value


def test_a_day_is_written_as_people_write_it():
    said = [year_day_words("--03-01", language) for language in ("nl", "fr", "en")]
    assert said == ["1 maart", "1er mars", "1 March"]
