"""`kring key`: look after the master key."""

import argparse
import sys
from gettext import gettext as _
from gettext import ngettext


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("key", help=_("renew the key that opens every kring kept here"))
    words = parser.add_subparsers(metavar=_("WHAT"), required=True)
    renew = words.add_parser("renew", help=_("lock every kring with a new key; may be repeated"))
    renew.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Renew the master key; a server may go on running meanwhile."""
    del args
    from kring.site.home import open_home

    path, _made = open_home()
    from kring.keep.home import home
    from kring.keep.keys import renew_master_key

    count = renew_master_key(home())
    locked = ngettext(
        "{count} kring is locked with a new key now.",
        "{count} krings are locked with a new key now.",
        count,
    ).format(count=count)
    copy = _("Make a new copy of {file}. It still opens older backups, too.").format(file=path)
    sys.stdout.write(f"{locked}\n{copy}\n")
    return 0
