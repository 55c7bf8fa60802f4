"""`kring user`: let somebody in, or in again."""

import argparse
import getpass
import sys
from gettext import gettext as _
from typing import TYPE_CHECKING

from kring.site.configuration import BadSetting

if TYPE_CHECKING:
    from kring.people.models import User


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser("user", help=_("add somebody who can sign in"))
    words = parser.add_subparsers(metavar=_("WHAT"), required=True)
    add = words.add_parser("add", help=_("add somebody; asks for a password or prints a link"))
    add.add_argument("name", metavar=_("NAME"))
    add.add_argument(
        "--link", action="store_true", help=_("print a link to choose a password with")
    )
    add.set_defaults(run=run)
    link = words.add_parser("link", help=_("print a link for somebody who forgot the password"))
    link.add_argument("name", metavar=_("NAME"))
    link.set_defaults(run=run_link)
    reset = words.add_parser(
        "reset", help=_("let somebody back in who lost the password and the second step too")
    )
    reset.add_argument("name", metavar=_("NAME"))
    reset.set_defaults(run=run_reset)


def run(args: argparse.Namespace) -> int:
    """Add somebody."""
    from kring.site.home import open_home

    open_home()
    from kring.people.models import User, fold_name

    name = " ".join(args.name.split())
    if not name or len(name) > 80:
        raise BadSetting("Give a name of at most 80 signs: kring user add NAME")
    if User.objects.filter(folded=fold_name(name)).exists():
        raise BadSetting("Somebody has this name already. For a new password: kring user link NAME")
    password = None
    if not args.link and sys.stdin.isatty():
        password = _ask_password(User(username=name), language=args.lang)
    user = User.objects.create_user(name, password)
    if password is None:
        from kring.people.actions import make_set_up_link

        say_link(make_set_up_link(user=user))
    else:
        sys.stdout.write(_("Added.") + "\n")
    return 0


def run_link(args: argparse.Namespace) -> int:
    """Print a link with which somebody who is known can choose a new password."""
    user = known(args.name)
    from kring.people.actions import make_set_up_link

    say_link(make_set_up_link(user=user))
    return 0


def run_reset(args: argparse.Namespace) -> int:
    """Take somebody's second step away, sign them out everywhere, and print a link."""
    user = known(args.name)
    from kring.people.actions import reset

    say_link(reset(user))
    sys.stdout.write(
        _("Everybody who was signed in under this name is out, and no second step is asked.") + "\n"
    )
    return 0


def known(name: str) -> "User":
    """Give somebody by the name they sign in with.

    Raises:
        BadSetting: Nobody has it.
    """
    from kring.site.home import open_home

    open_home()
    from kring.people.models import User, fold_name

    user = User.objects.filter(folded=fold_name(name)).first()
    if user is None:
        raise BadSetting("Nobody here has this name. To add somebody: kring user add NAME")
    return user


def say_link(secret: str) -> None:
    """Print a one-time link."""
    from kring.keep.home import home
    from kring.site.address import address_now
    from kring.site.configuration import read_settings

    settings = read_settings()
    address = f"https://{settings['hosts'][0]}" if settings["https"] else address_now(home())
    if address:
        how = _("With this link a password can be chosen; it works once, for a day:")
    else:
        how = _(
            "A password can be chosen once, within a day. Start Kring (kring serve) and open,"
            " behind the address where it runs:"
        )
    sys.stdout.write(f"{how}\n{address or ''}/set-up/{secret}\n")


def _ask_password(user: "User", *, language: str) -> str:
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError
    from django.utils.translation import activate

    activate(language)  # what is wrong with a password is told by Django's own way
    while True:
        password = getpass.getpass(_("Choose a password (ten signs or more): "))
        try:
            validate_password(password, user)
        except ValidationError as problem:
            sys.stdout.write(" ".join(problem.messages) + "\n")
            continue
        if getpass.getpass(_("The same once more: ")) == password:
            return password
        sys.stdout.write(_("The two are not the same.") + "\n")
