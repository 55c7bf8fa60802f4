"""`kring purge`: take away what has had its time. Made to run every night."""

import argparse
import sys
from gettext import gettext as _
from gettext import ngettext


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser(
        "purge", help=_("erase krings nobody took up, and links and traces that are too old")
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Take away, and say how much."""
    del args
    from kring.site.home import open_home

    open_home()
    from django.contrib.auth.models import AnonymousUser
    from django.core.management import call_command

    from kring.keep.purging import purge
    from kring.people.actions import forget_old_doors

    gone = purge(by=AnonymousUser())
    doors = forget_old_doors() + gone.invitations
    call_command("clearsessions", verbosity=0)
    krings = ngettext("{number} kring erased.", "{number} krings erased.", gone.krings)
    links = ngettext("{number} old link taken away.", "{number} old links taken away.", doors)
    sys.stdout.write(f"{krings.format(number=gone.krings)}\n{links.format(number=doors)}\n")
    return 0
