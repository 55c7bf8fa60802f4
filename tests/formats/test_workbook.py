import io
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.formats import workbook
from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.table import networks_in
from kring.formats.workbook import sheet_of


def book(*sheets):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for number, rows in enumerate(sheets):
        sheet = made.create_sheet(f"blad {number}")
        for row in rows:
            sheet.append(row)
    held = io.BytesIO()
    made.save(held)
    return Source("lijst.xlsx", held.getvalue())


def test_the_first_sheet_with_names_is_read_with_its_numbers_and_days():
    rows = [
        ["Naam", "Sinds", "Laatste contact", "Betaald", "Leeftijd", "Gemeten"],
        ["An", 1980.0, date(2026, 3, 31), True, 45.5, datetime(2026, 1, 2, 3, 4, 5)],  # noqa: DTZ001  # a workbook knows no zones
    ]
    (network,) = networks_in(sheet_of(book([["uitleg"], ["lees dit"]], [[], *rows])))
    (alter,) = network.alters
    assert (alter.name, alter.known_since, alter.paid) == ("An", 1980, True)
    assert network.bond(alter.id).last_contact == "2026-03-31"
    assert network.columns[alter.id] == {"Leeftijd": 45.5, "Gemeten": "2026-01-02T03:04:05"}


def test_a_workbook_without_names_is_told_with_its_line():
    with pytest.raises(BadInput, match=r"lijst\.xlsx, line 1: no column holds the names"):
        networks_in(sheet_of(book([["Leeftijd"], [45]])))


def test_an_empty_workbook_is_told():
    with pytest.raises(BadInput, match=r"lijst\.xlsx is empty"):
        networks_in(sheet_of(book([])))


def test_a_sheet_with_more_cells_than_people_can_have_is_refused(monkeypatch):
    monkeypatch.setattr(workbook, "MOST_CELLS", 10)
    with pytest.raises(BadInput, match="has more than 10 cells"):
        sheet_of(book([["Naam"], *([str(number)] for number in range(20))]))


SMALL = book([["Naam", "Sinds"], ["An", 1980]]).content


@given(st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), min_size=1))
def test_a_damaged_workbook_is_read_or_refused_in_a_sentence(changes):
    content = bytearray(SMALL)
    for at, byte in changes:
        content[at] = byte
    try:
        networks_in(sheet_of(Source("lijst.xlsx", bytes(content))))
    except BadInput as told:
        assert str(told)  # noqa: PT017  # either way is right; a crash is not
