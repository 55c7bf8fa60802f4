"""`kring key`: look after the master key."""

import argparse
import sys


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("key", help="renew the key that opens every kring kept here")
    words = parser.add_subparsers(metavar="WHAT", required=True)
    renew = words.add_parser("renew", help="lock every kring with a new key; may be repeated")
    renew.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Renew the master key; a server may go on running meanwhile."""
    del args
    from kring.site.home import open_home

    path, _ = open_home()
    from kring.keep.home import home
    from kring.keep.keys import renew_master_key

    count = renew_master_key(home())
    sys.stdout.write(
        f"{count} {'kring is' if count == 1 else 'krings are'} locked with a new key now.\n"
        f"Make a new copy of {path}. It still opens older backups, too.\n"
    )
    return 0
