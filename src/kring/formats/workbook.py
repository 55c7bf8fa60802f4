"""Reading a list from a workbook (.xlsx): the first sheet with a column of names."""

import io
from datetime import date, datetime, time
from typing import Any

from kring.formats.archive import expect_modest
from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.table import Sheet
from kring.formats.table_cells import column_named
from kring.network.values import Scalar

MOST_CELLS = 1_000_000  # twenty thousand people with fifty columns


def sheet_of(source: Source) -> Sheet:
    """Take the table of people out of a workbook.

    Raises:
        BadInput: It is no workbook, damaged, or larger than any list of people.
    """
    expect_modest(source)
    # The library that reads workbooks meets hostile files with every kind of error there is.
    try:
        sheets = _sheets(source)
    except BadInput:
        raise
    except Exception:  # noqa: BLE001
        raise BadInput(
            "{file} is no workbook Kring can read. Save it as “CSV UTF-8” and try that.",
            file=source.name,
        ) from None
    named = (sheet for sheet in sheets if sheet.rows and _has_names(sheet))
    return next(named, sheets[0] if sheets else Sheet(source.name, []))


def _sheets(source: Source) -> list[Sheet]:
    import openpyxl

    book = openpyxl.load_workbook(
        io.BytesIO(source.content), read_only=True, data_only=True, keep_links=False
    )
    try:
        sheets = []
        counted = 0
        for worksheet in book.worksheets:
            rows = []
            for line, cells in enumerate(worksheet.iter_rows(values_only=True), start=1):
                counted += max(len(cells), 1)
                if counted > MOST_CELLS:
                    raise BadInput(
                        "{file} has more than {limit} cells. Split it into smaller files.",
                        file=source.name,
                        limit=MOST_CELLS,
                    )
                row = [_cell(cell) for cell in cells]
                if any(cell not in {None, ""} for cell in row):
                    rows.append((line, row))
            sheets.append(Sheet(source.name, rows))
        return sheets
    finally:
        book.close()


def _cell(cell: Any) -> Scalar | None:
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time.min else cell.isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if cell is None or isinstance(cell, str | int | float | bool):
        return cell
    return str(cell)


def _has_names(sheet: Sheet) -> bool:
    headers = (column_named(str(header)) for header in sheet.rows[0][1] if header is not None)
    return any(found and found[0] == "name" for found in headers)
