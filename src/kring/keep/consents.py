"""What the person said yes to, in words, and what they took back.

A consent is a line in the journal, so it is dated, signed with the kring's key and never
rewritten. Taking it back is another line that names the first by its number.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import transaction

from kring.keep import journal
from kring.keep.errors import KringError
from kring.keep.models import Kring

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

HOW = ("spoken", "on_paper", "here")
"""How the person said it: aloud, with a signature on paper, or by writing it here themselves."""


@dataclass(frozen=True, slots=True)
class Consent:
    """One thing the person said yes to; `withdrawn_at` once they took it back."""

    number: int
    at: datetime
    user_id: int | None
    how: str
    words: str
    withdrawn_at: datetime | None


def consent(kring: Kring, *, words: str, how: str, by: "User") -> None:
    """Write down what the person says yes to.

    Args:
        kring: Whose.
        words: To what, to whom, for what and for how long, in plain words.
        how: One of HOW.
        by: Who writes it down.
    """
    journal.note(kring, by=by, act="consented", what=how, words=words)


@transaction.atomic
def withdraw_consent(kring: Kring, number: int, *, by: "User") -> None:
    """Take a yes back; it stays readable that it was there.

    Raises:
        KringError: There is no such consent, or it was taken back already.
    """
    if not any(one.number == number and not one.withdrawn_at for one in consents_of(kring)):
        raise KringError("This was taken back already.")
    journal.note(kring, by=by, act="consent_withdrawn", what=str(number))


def consents_of(kring: Kring) -> list[Consent]:
    """Give everything the person said yes to, the newest first."""
    lines = journal.lines_of(kring)
    back = {line.what: line.at for line in lines if line.act == "consent_withdrawn"}
    return [
        Consent(
            number=line.number,
            at=line.at,
            user_id=line.user_id,
            how=line.what,
            words=line.words,
            withdrawn_at=back.get(str(line.number)),
        )
        for line in lines
        if line.act == "consented"
    ]
