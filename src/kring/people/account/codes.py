"""Codes: the six digits of an app, and the codes for later on paper."""

from dataclasses import dataclass

from allauth.core.internal.cryptokit import compare_user_code
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    hotp_value,
    validate_totp_code,
    yield_hotp_counters_from_time,
)
from allauth.mfa.utils import decrypt
from django.db import transaction

from kring.people.models import User

APP = Authenticator.Type.TOTP
PAPER = Authenticator.Type.RECOVERY_CODES
PASSKEY = Authenticator.Type.WEBAUTHN
FEW = 3


@dataclass(frozen=True, slots=True)
class Steps:
    """What somebody has beside a password."""

    app: bool
    passkeys: int
    codes_left: int | None

    @property
    def any(self) -> bool:
        """Tell whether a second step is asked at all."""
        return self.app or self.passkeys > 0

    @property
    def few_codes(self) -> bool:
        """Tell whether it is time for new codes on paper."""
        return self.any and (self.codes_left or 0) <= FEW


def has_second_step(user: User) -> bool:
    """Tell whether somebody is asked for more than a password."""
    return bool(Authenticator.objects.filter(user=user, type__in=[APP, PASSKEY]).exists())


def steps_of(user: User) -> Steps:
    """Tell which second steps somebody has."""
    rows = list(Authenticator.objects.filter(user=user))
    paper = next((row for row in rows if row.type == PAPER), None)
    return Steps(
        app=any(row.type == APP for row in rows),
        passkeys=sum(row.type == PASSKEY for row in rows),
        codes_left=None if paper is None else len(paper.wrap().get_unused_codes()),
    )


@transaction.atomic
def use_code(user: User, code: str) -> str | None:
    """Take a code of somebody's app or of their paper; each works once.

    An app's code is also refused when it, or a newer one, was used before, in whatever worker:
    who looked over a shoulder is too late.

    Returns:
        Which it was, `totp` or `recovery_codes`; None when it is not right.
    """
    rows = Authenticator.objects.select_for_update().filter(user=user, type__in=[APP, PAPER])
    for row in sorted(rows, key=lambda row: row.type != APP):
        fits = _fits_app(row, code) if row.type == APP else row.wrap().validate_code(code)
        if fits:
            row.refresh_from_db()
            row.record_usage()
            return str(row.type)
    return None


def _fits_app(row: Authenticator, code: str) -> bool:
    secret, last = decrypt(row.data["secret"]), row.data.get("last", 0)
    for counter in yield_hotp_counters_from_time():
        expected = format_hotp_value(hotp_value(secret, counter))
        if counter > last and compare_user_code(actual=code, expected=expected):
            row.data["last"] = counter
            row.save(update_fields=["data"])
            return True
    return False


@transaction.atomic
def turn_on_app(user: User, *, secret: str, code: str) -> bool:
    """Begin to ask for the codes of an app, once a first code shows that it has the secret."""
    if not validate_totp_code(secret, code):
        return False
    Authenticator.objects.filter(user=user, type=APP).delete()
    TOTP.activate(user, secret)
    use_code(user, code)
    return True


@transaction.atomic
def turn_off_app(user: User) -> None:
    """No longer ask for codes of an app; with the last second step the codes on paper go too."""
    Authenticator.objects.filter(user=user, type=APP).delete()
    forget_paper_alone(user)


def forget_paper_alone(user: User) -> None:
    """Forget codes on paper that stand for nothing any more."""
    if not Authenticator.objects.filter(user=user).exclude(type=PAPER).exists():
        Authenticator.objects.filter(user=user).delete()


@transaction.atomic
def new_codes(user: User) -> list[str]:
    """Make new codes for on paper; the older ones open nothing from now on."""
    User.objects.select_for_update(of=("self",)).get(pk=user.pk)
    Authenticator.objects.filter(user=user, type=PAPER).delete()
    codes: list[str] = RecoveryCodes.activate(user).generate_codes()
    return [f"{code[:4]} {code[4:]}" for code in codes]
