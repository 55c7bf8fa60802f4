import io

import openpyxl

from kring.formats.reading import copies_in
from kring.formats.source import Source
from kring.formats.workbook_writing import as_bytes
from kring.network.model import Alter, Bond, Ego, Tie
from kring.network.network import network_of

NETWORK = network_of(
    [
        Ego(id="ego"),
        Alter(id="row-2", name="=1+1", channels=("phone", "letter")),
        Alter(id="row-3", name="Bo \x07"),
        Bond(id="ego~row-2", closeness=2),
        Tie(id="row-2~row-3", knows=True),
    ],
    columns={"row-2": {"leeftijd": 34}},
)


def test_a_list_in_a_workbook_comes_back_as_it_was():
    (copy,) = copies_in(Source("a.xlsx", as_bytes([NETWORK])))
    first, second = copy.network.alters
    assert (first.name, first.channels, second.name) == ("=1+1", ("phone", "letter"), "Bo \ufffd")
    assert copy.network.bonds == NETWORK.bonds
    assert copy.network.columns == NETWORK.columns


def test_no_cell_is_a_formula():
    book = openpyxl.load_workbook(io.BytesIO(as_bytes([NETWORK])))
    types = {cell.data_type for row in book.active.iter_rows() for cell in row}
    assert "f" not in types


def test_the_words_are_those_of_a_language():
    book = openpyxl.load_workbook(io.BytesIO(as_bytes([NETWORK], language="nl")))
    assert book.active["A1"].value == "Naam"
