"""What one cell of a table says: text as rows and cells, and a cell as a value."""

import csv
import io
import re
from functools import lru_cache

import msgspec

from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.network.model import ABOUT_ID
from kring.network.values import Id, Scalar

Row = tuple[int, list[str]]
"""A row with the number of its first line, as a text program counts lines."""

WHOLE = re.compile(r"-?(0|[1-9]\d{0,14})\Z")  # a number a browser counts exactly; "007" is text
DECIMAL = re.compile(r"-?(0|[1-9]\d*)\.\d+([eE][-+]?\d{1,2})?\Z")
GUARDED = re.compile(r"'+[=+\-@\t\r]")
DANGEROUS = re.compile(r"'*[=+\-@\t\r]")
LONGEST_CELL = 1_000_000


def text_of(source: Source) -> str:
    """Give the text of a file.

    Raises:
        BadInput: It is not UTF-8, or it is no text at all.
    """
    try:
        text = source.content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.content.count(b"\n", 0, error.start) + 1
        raise BadInput(
            "{file} is not written in UTF-8 (see line {line})."
            " Save it as “CSV UTF-8” and try once more.",
            file=source.name,
            line=line,
        ) from None
    if "\x00" in text:
        raise BadInput(
            "{file} is not a text file. Choose the CSV file of the export.", file=source.name
        )
    return text


def rows_of(text: str, *, file: str, delimiter: str = ",") -> list[Row]:
    """Cut a text into rows and cells; rows with nothing in them are left out.

    Raises:
        BadInput: The quotation marks do not match up.
    """
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    before = 0
    try:
        for cells in reader:
            if any(cells):
                rows.append((before + 1, cells))
            before = reader.line_num
    except csv.Error as error:
        if "field larger" in str(error):
            raise BadInput(
                "{file}, line {line}: one cell holds more than {limit} signs. Split it.",
                file=file,
                line=reader.line_num,
                limit=LONGEST_CELL,
            ) from None
        raise BadInput(
            "{file}, line {line}: the quotation marks do not match up. Mend that line.",
            file=file,
            line=reader.line_num,
        ) from None
    return rows


@lru_cache(maxsize=16_384)
def value_of(cell: str) -> Scalar | None:
    """Read a cell of which nothing is known: yes or no, a number, else the text itself.

    An empty cell is None: not asked or not known, never "no".
    """
    if not cell:
        return None
    if cell in {"true", "false"}:
        return cell == "true"
    if WHOLE.match(cell):
        return int(cell)
    if DECIMAL.match(cell):
        return float(cell)
    return cell


def is_id(text: str) -> bool:
    """Tell whether a text can be the id of a person, place or other thing in a network."""
    try:
        msgspec.convert(text, Id)
    except msgspec.ValidationError:
        return False
    return text != ABOUT_ID


def guarded(text: str) -> str:
    """Put a ' before text that a spreadsheet would take for a formula and carry out."""
    return f"'{text}" if DANGEROUS.match(text) else text


def unguarded(text: str) -> str:
    """Take away the ' that keeps a spreadsheet from taking a text for a formula."""
    return text[1:] if GUARDED.match(text) else text
