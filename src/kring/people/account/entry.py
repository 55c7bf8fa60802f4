"""Letting somebody in who showed who they are, past a second step if they have one."""

import logging

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import resolve_url
from django.utils.http import url_has_allowed_host_and_scheme

from kring.people.models import User

logger = logging.getLogger(__name__)


class SignedIn(HttpRequest):
    """A request of somebody who is signed in; no other gets past the door of these pages."""

    user: User


def let_in(request: HttpRequest, user: User, *, by: str, to: str) -> HttpResponse:
    """Let somebody in, or ask for their second step first.

    Args:
        request: Of whoever is at the door. Its session gets a new key, so that a key somebody
            else knew opens nothing.
        user: Who they showed to be.
        by: How they showed it: `password`, `link`, `passkey`, `oidc`.
        to: The page they were on their way to; one elsewhere is not gone to.
    """
    shown(request, user, by=by)
    response: HttpResponse = perform_login(request, user, redirect_url=safe_address(request, to))
    return response


def shown(request: HttpRequest, user: User, *, by: str, **more: str | bool | int) -> None:
    """Note in the session that somebody showed just now who they are, and how."""
    record_authentication(request, user, by, **more)
    logger.info("user %s showed who they are: %s", user.pk, by)


def safe_address(request: HttpRequest, wanted: str) -> str:
    """Give the page somebody wanted if it is one of this Kring, else their start page."""
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if safe else resolve_url(settings.LOGIN_REDIRECT_URL)
