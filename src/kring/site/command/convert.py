"""`kring convert`: from one form of file to another."""

import argparse
from gettext import gettext as _

from kring.site.command.read import KINDS


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser(
        "convert", help=_("write the networks in files in another form (.kring, .csv)")
    )
    parser.add_argument(
        "files", metavar=_("IN"), nargs="+", help=_("a file, or a folder of an export")
    )
    parser.add_argument(
        "out", metavar=_("OUT"), help=_("the file to write; its ending tells the form")
    )
    parser.add_argument("--from", dest="kind", choices=KINDS, help=_("if the file does not tell"))
    parser.add_argument("--to", choices=("kring", "csv"), help=_("if the ending does not tell"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read everything first; only when all of it could be read is anything written."""
    from kring.formats.reading import read_copies
    from kring.formats.writing import write_copies

    copies = [copy for file in args.files for copy in read_copies(file, kind=args.kind)]
    write_copies(copies, args.out, kind=args.to)
    return 0
