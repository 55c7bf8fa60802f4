"""`kring restore`: bring a backup back."""

import argparse
import sys
from pathlib import Path


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser(
        "restore", help="bring a backup back (the key file has to be in place)"
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="the backup to read")
    parser.add_argument("--force", action="store_true", help="replace what is kept now")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Restore the backup, and say what happens with the tablets."""
    from kring.site.home import make_home, start_django

    home = make_home()
    start_django()
    from kring.keep.restore import restore

    restored = restore(home, args.file, force=args.force)
    sys.stdout.write(
        f"{restored.krings} {'kring is' if restored.krings == 1 else 'krings are'} back as of"
        f" {restored.made_at}.\n"
        "Tablets that drew since then hand in what they still have when they come online.\n"
    )
    return 0
