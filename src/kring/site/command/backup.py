"""`kring backup`: write everything that is kept into one file."""

import argparse
import sys
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("backup", help=_("write everything that is kept into one file"))
    parser.add_argument("file", metavar=_("FILE"), type=Path, help=_("the backup to write"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the backup, and say what is not in it."""
    from kring.site.home import open_home

    key, _made = open_home()
    from kring.keep.backup import back_up
    from kring.keep.home import home

    count = back_up(home(), args.file)
    written = ngettext("{file}: {count} kring.", "{file}: {count} krings.", count)
    about_key = _(
        "To restore it you also need the key file {key}. It is not in the backup: whoever has"
        " both can read everything. Keep a copy of the key file elsewhere."
    )
    sys.stdout.write(
        f"{written.format(file=args.file, count=count)}\n{about_key.format(key=key)}\n"
    )
    return 0
