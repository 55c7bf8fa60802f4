"""`kring demo`: put the made-up stories between somebody's drawings."""

import argparse
import sys
from gettext import gettext as _
from gettext import ngettext
from typing import TYPE_CHECKING

from kring.site.configuration import BadSetting

if TYPE_CHECKING:
    from kring.people.models import User

NAME = "demo"


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("demo", help=_("load the made-up stories"))
    parser.add_argument(
        "name",
        metavar=_("NAME"),
        nargs="?",
        help=_("for whom; may be left out when there is only one"),
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Load the stories for one user."""
    from kring.site.home import open_home

    open_home()
    load(args.name)
    return 0


def load(name: str | None) -> None:
    """Load the stories for whoever is meant, unless they are there already.

    With nobody there yet a user "demo" is made, who gets in by a one-time link and chooses
    a password; there is never one that is known beforehand.

    Raises:
        BadSetting: nobody has this name, or it is not clear who is meant.
    """
    from kring.people.actions import make_set_up_link
    from kring.site.actions import load_stories
    from kring.site.command.user import say_link

    user, is_new = _who(name)
    count = load_stories(by=user)
    if count:
        loaded = ngettext(
            "{count} made-up story is loaded. Nobody in it exists.",
            "{count} made-up stories are loaded. Nobody in them exists.",
            count,
        ).format(count=count)
    else:
        loaded = _("The made-up stories were there already.")
    sys.stdout.write(f"{loaded}\n")
    if is_new:
        say_link(make_set_up_link(user=user))


def _who(name: str | None) -> "tuple[User, bool]":
    from kring.people.models import User, fold_name

    if name:
        user = User.objects.filter(folded=fold_name(name)).first()
        if user is None:
            raise BadSetting(
                "Nobody here has this name. To add somebody: kring user add {name}", name=name
            )
        return user, False
    users = list(User.objects.order_by("pk")[:2])
    if not users:
        return User.objects.create_user(NAME), True
    if len(users) > 1:
        raise BadSetting("There are several users. Say for whom: kring demo NAME")
    return users[0], False
