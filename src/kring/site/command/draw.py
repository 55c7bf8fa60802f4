"""`kring draw`: the network in a file as a drawing: SVG, or a poster as PDF or PNG."""

import argparse
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

from kring.site.command.read import KINDS
from kring.site.configuration import LANGUAGES

if TYPE_CHECKING:
    from kring.network.network import Network

# Those of draw/drawings.py, without loading it.
VIEWS = (
    *("circles", "ecomap", "ecogram", "genogram", "lifeline", "figures", "web", "who"),
    *("neighbourhood", "matrix", "balance", "wheel", "then", "wished", "card"),
)
ENDINGS = (".svg", ".pdf", ".png")


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("draw", help=_("draw the network in a file, on paper"))
    parser.add_argument(
        "file", metavar=_("FILE"), nargs="?", help=_("a .kring, .csv, .xlsx or an export")
    )
    parser.add_argument(
        "--blank", action="store_true", help=_("draw the blank sheet, without a file")
    )
    parser.add_argument(
        "--as", dest="view", metavar=_("VIEW"), default="circles", help=", ".join(VIEWS)
    )
    parser.add_argument("--network", metavar="ID", help=_("which one: its id, or 1, 2, 3 …"))
    parser.add_argument("--lang", choices=LANGUAGES, help=_("the language of the words"))
    parser.add_argument("--size", choices=("A4", "A3"), default="A4", help=_("of a poster"))
    parser.add_argument("--from", dest="kind", choices=KINDS, help=_("if the file does not tell"))
    parser.add_argument(
        "-o",
        "--output",
        metavar=_("OUT"),
        required=True,
        help=_("a file ending in .svg, .pdf or .png"),
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read the file, draw the one network that is asked for, and write the drawing."""
    from kring.formats.errors import BadInput
    from kring.formats.reading import read_networks

    out = Path(args.output)
    if out.suffix.lower() not in ENDINGS:
        raise BadInput("{out}: choose a name that ends in .svg, .pdf or .png.", out=args.output)
    if args.blank:
        _write(out, _drawn(None, args, ending=out.suffix.lower()))
        return 0
    if args.file is None:
        raise BadInput("Say which file to draw, or --blank for an empty sheet.")
    networks = read_networks(args.file, kind=args.kind)
    network = _chosen(networks, args.network, file=args.file)
    _write(out, _drawn(network, args, ending=out.suffix.lower()))
    return 0


def _chosen(networks: "list[Network]", asked: str | None, *, file: str) -> "Network":
    """Find the network that is meant; a number counts from one."""
    from kring.formats.errors import BadInput

    if asked is None and len(networks) == 1:
        return networks[0]
    if not networks:
        raise BadInput("{file} holds no network.", file=file)
    found = [network for network in networks if network.id == asked]
    if not found and asked and asked.isascii() and asked.isdigit():
        found = networks[int(asked) - 1 : int(asked)] if int(asked) > 0 else []
    if found:
        return found[0]
    shown = [network.id or str(number) for number, network in enumerate(networks, start=1)]
    listed = ", ".join(shown[:10]) + (f" … ({len(shown)})" if len(shown) > 10 else "")
    if asked is None:
        raise BadInput(
            "{file} holds several networks: {networks}. Choose one with --network.",
            file=file,
            networks=listed,
        )
    raise BadInput(
        "{file} has no network “{asked}”. It holds: {networks}.",
        file=file,
        networks=listed,
        asked=asked,
    )


def _drawn(network: "Network | None", args: argparse.Namespace, *, ending: str) -> bytes:
    """Draw a network on a sheet; without one the sheet is blank."""
    from kring.formats.errors import BadInput
    from kring.site.home import start_django

    start_django()
    from datetime import date

    from django.conf import settings
    from django.utils.translation import override

    from kring.draw.blank import blank_scene, blank_words
    from kring.draw.drawings import DRAWINGS
    from kring.draw.paper_words import sheet_words_for
    from kring.scene.poster import poster
    from kring.scene.svg import svg

    if args.view not in DRAWINGS:
        raise BadInput(
            "There is no drawing called “{view}”. Choose one of: {views}.",
            view=args.view,
            views=", ".join(DRAWINGS),
        )
    drawing = DRAWINGS[args.view]
    seen = drawing.seen(network) if network is not None else None
    with override(args.lang or settings.LANGUAGE_CODE):
        scene = blank_scene(args.view) if seen is None else drawing.scene(seen)
        if ending == ".svg":
            return svg(scene, paper=True).encode()
        today = date.today()  # noqa: DTZ011  # the day it is here
        words = (
            blank_words(args.view)
            if seen is None
            else sheet_words_for(seen, today=today, title=drawing.title)
        )
    return poster(
        scene,
        words,
        ending="png" if ending == ".png" else "pdf",
        size="A3" if args.size == "A3" else "A4",
        turned="landscape" if scene.half_width > scene.half_height else "portrait",
    )


def _write(out: Path, content: bytes) -> None:
    """Write beside it first, so that nothing half-written is left under the name asked for."""
    beside = out.with_name(f"{out.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(out)
    except OSError as problem:
        problem.filename = str(out)  # the name that was asked for
        raise
    finally:
        beside.unlink(missing_ok=True)
