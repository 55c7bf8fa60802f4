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
        help=_("of contacts: whom to take; of a family tree: who stands in the middle"),
    )
    parser.add_argument(
        "--yes", action="store_true", help=_("write, whatever the form cannot hold")
    )
    _add_pseudonymous(parser)
    parser.set_defaults(run=run, usage_error=parser.error)


def _add_pseudonymous(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(_("without names"))
    group.add_argument(
        "--pseudonymous",
        action="store_true",
        help=_("leave names, texts, places, photos and real days out"),
    )
    group.add_argument(
        "--consent", metavar=_("WORDS"), help=_("what the people agreed to; it comes along")
    )
    group.add_argument(
        "--key",
        metavar=_("FILE"),
        help=_("a key to get the same ids again; made if it is not there; keep it apart"),
    )
    group.add_argument(
        "--keep",
        metavar=_("COLUMN"),
        nargs="+",
        default=[],
        help=_("other columns that may stay, because they name nobody"),
    )


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
    if not args.pick and _list_contacts(files):
        return 1
    copies: Sequence[KringCopy] = [
        copy
        for file in files
        for copy in read_copies(file, kind=args.kind, on_note=tell, names=args.pick)
    ]
    if args.pseudonymous:
        copies = _without_names(copies, args)
    if not _agrees(copies, path, kind, is_sure=args.yes):
        return 1
    write_copies(copies, path, kind=kind)
    return 0


def _list_contacts(files: "Sequence[str]") -> bool:
    """Write the names down in files of contacts, so that somebody can choose; tell if any."""
    from pathlib import Path

    from kring.formats.errors import BadInput
    from kring.formats.source import from_disk
    from kring.formats.vcard import is_vcard, names_in
    from kring.site.command.sentences import tell

    sources = [from_disk(Path(file)) for file in files if file.lower().endswith(".vcf")]
    books = [source for source in sources if is_vcard(source)]
    for source in books:
        names = names_in(source)
        sys.stdout.buffer.write("".join(f"{name}\n" for name in names).encode())
        tell(
            BadInput(
                "{file} holds {count} contacts. None is taken by itself: choose them by name, with"
                " --pick on the command line.",
                file=source.name,
                count=len(names),
            )
        )
    sys.stdout.flush()
    return bool(books)


def _without_names(
    copies: "Sequence[KringCopy]", args: argparse.Namespace
) -> "Sequence[KringCopy]":
    """Take names and texts out, and say who is still easily recognised."""
    import secrets

    from kring.formats.errors import BadInput
    from kring.formats.pseudonym_keys import key_in
    from kring.formats.pseudonyms import SMALL_GROUP, pseudonymous, small_groups

    if not (args.consent or "").strip():
        raise BadInput(
            "Without names it is still about people: write with --consent what they agreed to,"
            " for whom and until when. It comes along in the file."
        )
    key = key_in(args.key) if args.key else secrets.token_bytes(32)
    made = pseudonymous(copies, key=key, consent=args.consent.strip(), keep=args.keep)
    few = small_groups(made)
    if few:
        sentence = _("Fewer than {most} people share each of these, and may be recognised: {few}.")
        sys.stderr.write(f"{sentence.format(most=SMALL_GROUP, few=', '.join(few))}\n")
    if len(made) < SMALL_GROUP:
        sentence = _("Fewer than {most} networks are in it: whoever knows one may recognise it.")
        sys.stderr.write(f"{sentence.format(most=SMALL_GROUP)}\n")
    return made


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
    sys.stderr.write(_("Write it all the same? (yes/no)") + " ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower()[:1] in {"y", "j", "o"}
