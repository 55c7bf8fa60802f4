"""`kring restore`: bring a backup back."""

import argparse
import sys
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser(
        "restore", help=_("bring a backup back (the key file has to be in place)")
    )
    parser.add_argument("file", metavar=_("FILE"), type=Path, help=_("the backup to read"))
    parser.add_argument("--force", action="store_true", help=_("replace what is kept now"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Restore the backup, and say what happens with the tablets."""
    from kring.site.home import make_home, start_django

    home = make_home()
    start_django()
    from kring.keep.restore import restore

    restored = restore(home, args.file, force=args.force)
    back = ngettext(
        "{count} kring is back as of {moment}.",
        "{count} krings are back as of {moment}.",
        restored.krings,
    ).format(count=restored.krings, moment=restored.made_at)
    tablets = _("Tablets that drew since then hand in what they still have when they come online.")
    sys.stdout.write(f"{back}\n{tablets}\n")
    return 0
