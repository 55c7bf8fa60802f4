"""What allauth asks about accounts and second steps, and is told here.

It looks after what is easy to get wrong: a sign-in that waits for its second step, codes,
passkeys. Its pages, its sentences and its e-mail are not used.
"""

import ipaddress
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest

from kring.keep.account_secrets import open_secret, seal_secret
from kring.people.models import User

NOWHERE = "0.0.0.0"  # noqa: S104  # an address that says nothing


class Account(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts: made by a link, an invitation or an organisation; never by oneself."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Keep the door for whoever comes by closed."""
        del request
        return False

    def get_login_stages(self) -> list[str]:
        """Name what stands between a password and the inside: the second step of who has one."""
        return ["kring.people.account.second_step.SecondStep"]

    def clean_username(self, username: str, *_args: Any, **_kwargs: Any) -> str:
        """Take a name as it is; whoever keeps it sees that it is free."""
        return username

    def get_client_ip(self, request: HttpRequest) -> str:
        """Give no address, so that none is kept with a device: people do not know them by it."""
        del request
        return NOWHERE

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """Say nothing; what happened is said by Kring's own pages, in its own words."""

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """Send nothing; Kring knows no e-mail."""


class SecondSteps(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """Second steps: how their secrets are kept, and under which name a device remembers them."""

    def encrypt(self, text: str) -> str:
        """Seal a secret before it comes into the database."""
        return seal_secret(text)

    def decrypt(self, encrypted_text: str) -> str:
        """Open a secret from the database."""
        return open_secret(encrypted_text)

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Give the address a passkey belongs to: the name people type, without the port."""
        return {"id": name_of_host(context.request), "name": "Kring"}

    def get_public_key_credential_user_entity(self, user: User) -> dict[str, Any]:
        """Give what a device shows when it offers a passkey: somebody's name here."""
        return {
            "id": str(user.pk).encode(),
            "name": user.username,
            "display_name": user.username,
        }


def name_of_host(request: HttpRequest) -> str:
    """Give the name of this place as people type it, without the port."""
    host = request.get_host()
    return host[: host.index("]") + 1] if host.startswith("[") else host.partition(":")[0]


def passkeys_work_at(request: HttpRequest) -> bool:
    """Tell whether browsers allow a passkey here: at a name with https, or at localhost."""
    name = name_of_host(request)
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return request.is_secure() or name == "localhost" or name.endswith(".localhost")
    return False
