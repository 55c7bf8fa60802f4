"""Sentences that more than one page at the door says."""

from math import ceil

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from kring.people.tries import NotYet


def please_wait(problem: NotYet) -> str:
    """Say how long somebody has to wait."""
    minutes = ceil(problem.wait.total_seconds() / 60)
    text = ngettext(
        "There were many tries. Wait %(minutes)s minute and try again.",
        "There were many tries. Wait %(minutes)s minutes and try again.",
        minutes,
    )
    return text % {"minutes": minutes}


def codes_left(left: int) -> str:
    """Say how many codes on paper are left."""
    text = ngettext(
        "You have %(left)s code on paper left.", "You have %(left)s codes on paper left.", left
    )
    return text % {"left": left}


def wrong_code() -> str:
    """Say that a code does not fit, and why that may be."""
    return _("This code does not fit. A code works once, and one of an app for half a minute.")


def wrong_passkey() -> str:
    """Say that a passkey did not open anything."""
    return _("This passkey does not belong here. Try once more, or use another way.")
