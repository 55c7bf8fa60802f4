"""Passkeys: making one, and opening a door with it.

A passkey here always stands on the device that asks for a finger, a face or a PIN. So it is
enough on its own, and also serves as second step after a password.
"""

import json
import struct
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal import auth
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from fido2.utils import websafe_decode, websafe_encode

from kring.people.account.codes import PASSKEY, forget_paper_alone
from kring.people.models import User

LONGEST_NAME = 60
MOST = 20
ANSWERED = ("clientDataJSON", "authenticatorData", "signature")
LONGEST = 20_000  # signs; what a browser answers is a tenth of it
# What fido2 raises at what is no passkey, of whatever form.
NONSENSE = (
    *(ValidationError, ValueError, TypeError, KeyError, AttributeError, IndexError),
    *(RecursionError, struct.error),
)


class NoFit(Exception):
    """A passkey that is not the one that was asked for, or not from here."""


def read_answer(said: str) -> dict[str, Any]:
    """Read what a browser says that a passkey answered.

    Raises:
        NoFit: It is no answer at all.
    """
    try:
        answer = json.loads(said) if len(said) <= LONGEST else None
    except (ValueError, RecursionError) as problem:
        raise NoFit from problem
    if not isinstance(answer, dict):
        raise NoFit
    return answer


def invite_passkey(user: User) -> dict[str, Any]:
    """Give what a browser needs to make a passkey for somebody."""
    options: dict[str, Any] = auth.begin_registration(user, passwordless=True)
    return options


@transaction.atomic
def add_passkey(user: User, *, name: str, credential: dict[str, Any]) -> None:
    """Take in the passkey a browser made.

    Raises:
        NoFit: It does not answer what was asked, or was made without finger, face or PIN.
    """
    try:
        kept = _formed(credential, "clientDataJSON", "attestationObject")
        auth.parse_registration_response(kept)
        made = auth.complete_registration(kept)
    except NONSENSE as problem:
        raise NoFit from problem
    if not made.is_user_verified() or passkeys_of(user).count() >= MOST:
        raise NoFit
    auth.WebAuthn.add(user, name[:LONGEST_NAME], kept)


def _formed(answer: dict[str, Any], *parts: str) -> dict[str, Any]:
    """Give an answer with only what is needed of it, written anew; all of it is text.

    `fido2` takes a number for a length and makes room for it, and what it leaves aside would
    come into the database as it was sent.
    """
    said = {"id": answer["rawId"], **{name: answer["response"][name] for name in parts}}
    if not all(isinstance(each, str) for each in said.values()):
        raise NoFit
    again = {name: websafe_encode(websafe_decode(each)) for name, each in said.items()}
    same = again.pop("id")
    head = {"id": same, "rawId": same, "type": "public-key", "clientExtensionResults": {}}
    return {**head, "response": again}


@transaction.atomic
def take_away_passkey(user: User, number: int) -> str | None:
    """Forget one passkey; gives its name, or None when it is not somebody's own."""
    row = passkeys_of(user).filter(pk=number).first()
    if row is None:
        return None
    row.delete()
    forget_paper_alone(user)
    return str(row.data["name"])


def passkeys_of(user: User) -> QuerySet[Any]:
    """Give somebody's passkeys, the oldest first."""
    mine: QuerySet[Any] = Authenticator.objects.filter(user=user, type=PASSKEY)
    return mine.order_by("created_at")


def ask_for_passkey(user: User | None) -> dict[str, Any]:
    """Give what a browser needs to ask for a passkey: of somebody, or of whoever has one here."""
    options: dict[str, Any] = auth.begin_authentication(user)
    return options


def known_by_passkey(credential: dict[str, Any], *, user: User | None = None) -> User:
    """Give who this passkey shows somebody to be.

    Args:
        credential: What the browser answered.
        user: Who it has to be; without, whoever it belongs to.

    Raises:
        NoFit: It is of somebody else, not from here, too late, or used before.
    """
    try:
        answer = _formed(credential, *ANSWERED)
        auth.parse_authentication_response(answer)
        whose = user or _owner(credential)
        row = auth.complete_authentication(whose, answer)
    except NONSENSE as problem:
        raise NoFit from problem
    finally:
        auth.clear_state()  # a question is answered once, rightly or not
    row.record_usage()
    return whose


def _owner(credential: dict[str, Any]) -> User:
    said = credential["response"]["userHandle"]
    if not isinstance(said, str):
        raise NoFit
    handle = websafe_decode(said).decode()
    user = User.objects.filter(pk=int(handle), is_active=True).first()
    if user is None:
        raise NoFit
    return user
