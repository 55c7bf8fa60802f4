"""`kring backup`: write everything that is kept into one file."""

import argparse
import sys
from pathlib import Path


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("backup", help="write everything that is kept into one file")
    parser.add_argument("file", metavar="FILE", type=Path, help="the backup to write")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the backup, and say what is not in it."""
    from kring.site.home import open_home

    key, _ = open_home()
    from kring.keep.backup import back_up
    from kring.keep.home import home

    count = back_up(home(), args.file)
    sys.stdout.write(
        f"{args.file}: {count} {'kring' if count == 1 else 'krings'}.\n"
        f"To restore it you also need the key file {key}. It is not in the backup: whoever has"
        " both can read everything. Keep a copy of the key file elsewhere.\n"
    )
    return 0
