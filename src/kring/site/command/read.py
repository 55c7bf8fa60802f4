"""`kring read`: the figures of every network in one or more files, and what they tell."""

import argparse
import sys
from gettext import gettext as _
from typing import TYPE_CHECKING

from kring.site.configuration import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from kring.network.network import Network

KINDS = (
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
)  # those of formats/detect.py, without loading it


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser(
        "read", help=_("say what the networks in files tell (.kring, .csv, .xlsx, Network Canvas)")
    )
    parser.add_argument(
        "files", metavar=_("FILE"), nargs="+", help=_("a file, or a folder of an export")
    )
    parser.add_argument("--json", action="store_true", help=_("all figures, one network a line"))
    parser.add_argument("--lang", choices=LANGUAGES, help=_("the language of the sentences"))
    parser.add_argument("--from", dest="kind", choices=KINDS, help=_("if the file does not tell"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read each file; one that cannot be read is told by name, and the others are still read."""
    import gc

    gc.disable()  # thousands of interviews leave no loose rings behind; looking costs a third
    from kring.formats.errors import BadInput
    from kring.formats.reading import read_networks
    from kring.site.command.sentences import tell

    told: list[BadInput] = []

    def tell_of(bad: BadInput) -> None:
        told.append(bad)
        tell(bad)

    write = _write_json if args.json else _sentences_in(args.lang)
    for file in args.files:
        try:
            networks = read_networks(file, kind=args.kind, on_bad=tell_of, on_note=tell)
        except BadInput as bad:
            tell_of(bad)
            continue
        for network in networks:
            write(network, file)
    sys.stdout.flush()
    return 1 if told else 0


def _write_json(network: "Network", file: str) -> None:
    import json
    from datetime import date

    from kring.network.reading import read_network, reading_as_json

    reading = read_network(network, today=date.today())  # noqa: DTZ011  # the day it is here
    line = json.dumps(reading_as_json(network, reading, source=file), ensure_ascii=False)
    sys.stdout.buffer.write(line.encode() + b"\n")


def _sentences_in(language: str) -> "Callable[[Network, str], None]":
    """Give who writes a network down in plain sentences."""
    from kring.site.home import start_django

    start_django()
    from django.utils.translation import activate

    from kring.network.reading import read_network
    from kring.read.cards import cards
    from kring.read.names import Names

    activate(language)

    def write(network: "Network", file: str) -> None:
        from datetime import date

        reading = read_network(network, today=date.today())  # noqa: DTZ011  # the day it is here
        lines = [network.name or network.id or file, ""]
        for card in cards(reading, Names(network)):
            said = [*card.sentences, *card.more, str(card.text.question)]
            lines += [str(card.text.title), *(f"  {each}" for each in said), ""]
        sys.stdout.buffer.write("\n".join(lines).encode() + b"\n")

    return write
