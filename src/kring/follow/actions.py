"""What a hand does while following: when to look again, that much changed, what would be good."""

from datetime import date
from typing import TYPE_CHECKING

from kring.keep.actions import put
from kring.network.model import ABOUT_ID

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    from kring.keep.models import Kring

    User = AbstractBaseUser | AnonymousUser


def look_again_on(kring: "Kring", *, day: date | None, by: "User") -> None:
    """Note when the person wants to look at the drawing again; None is not now."""
    put(kring, [(ABOUT_ID, "about", "look_again", day.isoformat() if day else None)], by=by)


def say_much_changed(kring: "Kring", *, since: date | None, by: "User") -> None:
    """Note that much has changed and the person would like to talk; None when that is done."""
    put(kring, [(ABOUT_ID, "about", "much_changed", since.isoformat() if since else None)], by=by)


def say_what_is_progress(kring: "Kring", *, words: str | None, by: "User") -> None:
    """Keep what the person would be glad about, in their own words; nothing else counts it."""
    put(kring, [(ABOUT_ID, "about", "progress", words or None)], by=by)
