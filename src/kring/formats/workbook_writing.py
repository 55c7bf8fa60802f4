"""Writing the list of people as a workbook (.xlsx), for who works in a spreadsheet.

Every text is written as text, so that nothing in it is carried out as a formula.
"""

import io
from collections.abc import Sequence
from typing import Any

from kring.formats.table_writing import sheet_of
from kring.formats.xml_writing import writable
from kring.network.network import Network


def as_bytes(networks: Sequence[Network], *, language: str | None = None) -> bytes:
    """Write networks as a workbook with one sheet, laid out as the list in CSV."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Kring")
    sheet.freeze_panes = "A2"

    def cell(value: str | float) -> Any:
        held = WriteOnlyCell(sheet, writable(value) if isinstance(value, str) else value)
        if isinstance(value, str):
            held.data_type = "s"
        return held

    for row in sheet_of(networks, language=language):
        sheet.append([cell(value) if value != "" else None for value in row])
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()
