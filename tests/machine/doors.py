"""Signed in, in a test that is not about doors: as if somebody had come in just now."""

import time

from allauth.account.internal.flows.login import (
    _AUTHENTICATION_METHODS_USER_SESSION_KEY,
    AUTHENTICATION_METHODS_SESSION_KEY,
)
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value


def come_in(client, user, *, ago=0.0):
    """Sign somebody in on Django's client, and note that they showed who they are just now.

    Args:
        client: Whose browser it is.
        user: Who comes in.
        ago: How many seconds ago they showed it; after five minutes it is asked once more.
    """
    client.force_login(user)
    session = client.session
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [{"method": "password", "at": time.time() - ago}]
    session[_AUTHENTICATION_METHODS_USER_SESSION_KEY] = str(user.pk)
    session.save()


SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def code_now(secret, *, later=0):
    """Give the code that an app shows now for a secret, or that it will show some steps later."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30 + later))
