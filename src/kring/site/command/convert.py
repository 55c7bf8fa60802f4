"""`kring convert`: from one form of file to another."""

import argparse
import sys
from gettext import gettext as _
from typing import TYPE_CHECKING

from kring.site.command.read import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kring.formats.copies import KringCopy

# Those of formats/writing.py, without loading it.
KINDS_TO_WRITE = (
    *("kring", "csv", "xlsx", "tables", "jsonl", "graphml", "gexf", "egor", "netcanvas"),
    "gedcom",
)


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser(
        "convert", help=_("write the networks in files in another form (.kring, .csv, .graphml …)")
    )
    parser.add_argument(
        "files",
        metavar=_("IN"),
        nargs="+",
        help=_("a file, or a folder of an export; without -o the last one is written"),
    )
    parser.add_argument(
        "-o", "--output", metavar=_("OUT"), help=_("the file to write; its ending tells the form")
    )
    parser.add_argument("--from", dest="kind", choices=KINDS, help=_("if the file does not tell"))
    parser.add_argument("--to", choices=KINDS_TO_WRITE, help=_("if the ending does not tell"))
    parser.add_argument(
        "--pick",
        metavar=_("NAME"),
        nargs="+",
        action="extend",
        default=[],
        help=_("of a family tree: who stands in the middle"),
    )
    parser.add_argument(
        "--yes", action="store_true", help=_("write, whatever the form cannot hold")
    )
    parser.set_defaults(run=run, usage_error=parser.error)


def run(args: argparse.Namespace) -> int:
    """Read everything first; only when all of it could be read is anything written."""
    from pathlib import Path

    from kring.formats.reading import read_copies
    from kring.formats.writing import kind_by_ending, write_copies
    from kring.site.command.sentences import tell

    out, files = args.output, args.files
    if out is None:
        *files, out = files
        if not files:
            args.usage_error(_("say what to read and what to write"))
    path = Path(out)
    kind = args.to or kind_by_ending(path)
    copies = [
        copy
        for file in files
        for copy in read_copies(file, kind=args.kind, on_note=tell, names=args.pick)
    ]
    if not _agrees(copies, path, kind, is_sure=args.yes):
        return 1
    write_copies(copies, path, kind=kind)
    return 0


def _agrees(copies: "Sequence[KringCopy]", path: "Path", kind: str, *, is_sure: bool) -> bool:
    """Name what the form cannot hold, and ask whether to go on where somebody can answer."""
    from kring.formats.carried import left_behind

    lost = left_behind(copies, kind)
    if not lost:
        return True
    sentence = _("{file} cannot hold: {lost}.").format(file=path, lost=", ".join(map(_, lost)))
    sys.stderr.write(f"{sentence}\n")
    if is_sure or not sys.stdin.isatty():
        return True
    sys.stderr.write(_("Write it all the same? (yes/no) "))
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower()[:1] in {"y", "j", "o"}
