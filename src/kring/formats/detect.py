"""Telling which kind of file somebody hands in: by what is in it, then by its ending."""

import re
from collections.abc import Sequence

from kring.formats.archive import is_zip, names_in
from kring.formats.ego_tables import is_ego_table
from kring.formats.errors import BadInput
from kring.formats.jsonl import is_json_lines
from kring.formats.matrix import is_matrix
from kring.formats.network_canvas_graphml import is_network_canvas
from kring.formats.source import Source
from kring.formats.tables import is_table
from kring.formats.vcard import is_vcard

KINDS_OF_FILE = (
    "kring",
    "csv",
    "xlsx",
    "netcanvas",
    "graphml",
    "egor",
    "egonet",
    "matrix",
    "gexf",
    "gedcom",
    "jsonl",
    "tables",
    "vcard",
)
"""Names for `--from`; what each of them is, is told in docs/formats.md."""

ENDINGS = (
    *(".csv", ".netcanvas", ".graphml", ".kring", ".xlsx", ".gexf", ".ged", ".jsonl"),
    *(".int", ".ego"),
)
"""Endings of the files that are read out of a folder or zip."""

OLD_EXCEL = b"\xd0\xcf\x11\xe0"
TEXT_ENDINGS = (".csv", ".tsv", ".txt", ".tab")
ROOT = re.compile(r"<(?:\w+:)?(graphml|gexf)[\s>/]")
OF_EGONET = re.compile(r"<Interview\s[^>]*\bStudyId=|<Package\s[^>]*\bCreator=")


def kind_of(source: Source) -> str:
    """Tell which of `KINDS_OF_FILE` a file is, or “zip” for one in which there are files.

    Raises:
        BadInput: It is something Kring does not read; the sentence says what it does read.
    """
    start = source.content[:1_024].removeprefix(b"\xef\xbb\xbf").lstrip()
    if is_zip(source):
        return _kind_of_zip(source)
    _expect_readable(source, start)
    if b"networkCanvasEgoUUID" in start:
        raise BadInput(
            "{file} is one file of a Network Canvas export. Hand in the whole folder or zip.",
            file=source.name,
        )
    found = _kind_of_text(source, start)
    if found is None:
        raise BadInput(
            "{file} is in a form Kring does not read. It reads .kring files, lists (.csv, .xlsx),"
            " graphs, family trees, contacts and exports of other programs.",
            file=source.name,
        )
    return found


def _kind_of_text(source: Source, start: bytes) -> str | None:
    """Tell the kind of a file that is no zip; a table is looked into."""
    ending = source.name.lower()
    root = _root_of_xml(source)
    tests = (
        ("gedcom", start.startswith(b"0 HEAD") or ending.endswith(".ged")),
        ("vcard", is_vcard(source)),
        ("jsonl", is_json_lines(source)),
        ("kring", start.startswith(b"{") or ending.endswith(".kring")),
        ("netcanvas", root == "graphml" and is_network_canvas(source)),
    )
    sure = next((kind for kind, is_it in tests if is_it), root)
    if sure is not None:
        return sure
    if not ending.endswith(TEXT_ENDINGS) and (start.startswith(b"<") or b"\x00" in start):
        return None
    if is_ego_table(source):
        return "egor"
    return "matrix" if is_matrix(source) else "csv"


def kind_of_several(files: Sequence[Source]) -> str | None:
    """Tell which export the files of a folder or zip are together; None if each is its own."""
    if any(_is_of_network_canvas(each) for each in files) or not files:
        return "netcanvas"
    tables = [each for each in files if each.name.lower().endswith(".csv")]
    if any(_root_of_xml(each) == "egonet" for each in files):
        return "egonet"
    if any(is_table(each) for each in tables):
        return "tables"
    if any(is_ego_table(each) for each in tables):
        return "egor"
    return None


def _expect_readable(source: Source, start: bytes) -> None:
    """Refuse what has the wrong form, with what to hand in instead."""
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
    if source.name.lower().endswith((".zip", ".xlsx", ".netcanvas")):
        raise BadInput(
            "{file} is not a zip, or it is damaged. Download or make it again.", file=source.name
        )
    if start.startswith(b"{") and b'"kring-rescue"' in start:
        raise BadInput(
            "{file} holds changes that were not saved yet. Open it on the start page of the Kring"
            " where its drawing is kept.",
            file=source.name,
        )


def _kind_of_zip(source: Source) -> str:
    # A zip bears the names of its files as they are: where neither stands, it need not be opened.
    told = any(name in source.content for name in (b"xl/workbook.xml", b"protocol.json"))
    names = names_in(source) if told else set()
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "protocol.json" in names:
        raise BadInput(
            "{file} is a protocol of Network Canvas: the questions, not the answers."
            " Hand in the export, with this file beside it.",
            file=source.name,
        )
    return "zip"


def _root_of_xml(source: Source) -> str | None:
    """Tell the outermost element of a kind of XML that Kring reads."""
    start = source.content[:4_096]
    wide = start.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = start.decode("utf-16" if wide else "latin-1", errors="ignore")
    if not text.lstrip("\ufeffï»¿ \r\n\t").startswith("<"):
        return None
    found = ROOT.search(text)
    if found:
        return found[1]
    return "egonet" if OF_EGONET.search(text) else None


def _is_of_network_canvas(source: Source) -> bool:
    name = source.name.lower()
    if name.endswith(".csv"):
        return b"networkCanvasEgoUUID" in source.content[:1_024]
    return name.endswith(".netcanvas") or is_network_canvas(source)
