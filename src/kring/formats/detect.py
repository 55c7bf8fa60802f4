"""Telling which kind of file somebody hands in: by what is in it, then by its ending."""

from kring.formats.archive import is_zip, names_in
from kring.formats.errors import BadInput
from kring.formats.source import Source

KINDS_OF_FILE = ("kring", "csv", "xlsx", "netcanvas")
"""Names for `--from`: Kring's own file, a list as text or as workbook, a Network Canvas export."""

OLD_EXCEL = b"\xd0\xcf\x11\xe0"
TEXT_ENDINGS = (".csv", ".tsv", ".txt", ".tab")


def kind_of(source: Source) -> str:
    """Tell which of `KINDS_OF_FILE` a file is.

    Raises:
        BadInput: It is something Kring does not read; the sentence says what it does read.
    """
    start = source.content[:1_024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if is_zip(source):
        return _kind_of_zip(source)
    if start.startswith(b"%PDF"):
        raise BadInput(
            "{file} is a PDF, made for paper; no network can be read from it."
            " Hand in the file the PDF was made from.",
            file=source.name,
        )
    if start.startswith(OLD_EXCEL):
        raise BadInput(
            "{file} is a workbook of an old Excel. Save it as .xlsx or as “CSV UTF-8”.",
            file=source.name,
        )
    ending = source.name.lower()
    if ending.endswith((".zip", ".xlsx", ".netcanvas")):
        raise BadInput(
            "{file} is not a zip, or it is damaged. Download or make it again.", file=source.name
        )
    if start.startswith(b"{") and b'"kring-rescue"' in start:
        raise BadInput(
            "{file} holds changes that were not saved yet. Open it on the start page of the Kring"
            " where its drawing is kept.",
            file=source.name,
        )
    if start.startswith(b"{") or ending.endswith(".kring"):
        return "kring"
    if b"networkCanvasEgoUUID" in start:
        raise BadInput(
            "{file} is one file of a Network Canvas export. Hand in the whole folder or zip.",
            file=source.name,
        )
    if ending.endswith(TEXT_ENDINGS) or not (start.startswith(b"<") or b"\x00" in start):
        return "csv"
    raise BadInput(
        "{file} is in a form Kring does not read. It reads .kring files, lists (.csv, .xlsx)"
        " and exports of Network Canvas (a folder or .zip).",
        file=source.name,
    )


def _kind_of_zip(source: Source) -> str:
    names = names_in(source)
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "protocol.json" in names:
        raise BadInput(
            "{file} is a protocol of Network Canvas: the questions, not the answers."
            " Hand in the export, with this file beside it.",
            file=source.name,
        )
    return "netcanvas"
