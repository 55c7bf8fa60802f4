"""`kring organisation`: begin one, with somebody who looks after it."""

import argparse
import sys
from gettext import gettext as _

from kring.site.configuration import BadSetting


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("organisation", help=_("begin an organisation"))
    words = parser.add_subparsers(metavar=_("WHAT"), required=True)
    add = words.add_parser("add", help=_("begin one; somebody known here looks after it"))
    add.add_argument("name", metavar=_("NAME"))
    add.add_argument("--admin", metavar=_("USER"), required=True, help=_("who looks after it"))
    add.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Begin an organisation."""
    from kring.site.command.user import known

    name = " ".join(args.name.split())
    if not name or len(name) > 200:
        raise BadSetting("Give a name of at most 200 signs: kring organisation add NAME")
    admin = known(args.admin)
    from kring.people.models import Organisation
    from kring.people.organisation.actions import begin_organisation

    if Organisation.objects.filter(name__iexact=name).exists():
        raise BadSetting("There is an organisation of this name already.")
    begin_organisation(name, admin=admin)
    sys.stdout.write(_("Begun.") + "\n")
    return 0
