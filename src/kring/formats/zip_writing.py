"""Writing several tables as one zip: all of them arrive, or none."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

from kring.formats.cells import guarded

LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same content gives the same file, and tells no time


def zipped(texts: Mapping[str, bytes]) -> bytes:
    """Put files in a zip under their names."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, text)
    return held.getvalue()


def table_of(rows: Sequence[Mapping[str, str]], *, first: Sequence[str]) -> bytes:
    """Write rows of named cells as a table, with a column for every name.

    Args:
        rows: Where a name is missing its cell is empty.
        first: Columns that come first, also where no row has them.
    """
    header = list(dict.fromkeys([*first, *(name for row in rows for name in row)]))
    return csv_of(header, ([row.get(name, "") for name in header] for row in rows))


def csv_of(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write a table; a cell that a spreadsheet would carry out gets a ' in front."""
    held = io.StringIO(newline="")
    writer = csv.writer(held)
    writer.writerow([guarded(cell) for cell in header])
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return held.getvalue().encode()
