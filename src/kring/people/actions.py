"""What people do at the door: get a link, set up, show who they are."""

import logging
import secrets
from datetime import timedelta

from allauth.mfa.models import Authenticator
from django.contrib.auth import authenticate
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from kring.people.models import JoinLink, SetUpLink, SignInTry, User
from kring.people.queries import hash_of_secret, open_link
from kring.people.tries import (
    by_address,
    by_name,
    by_second_step,
    count_try,
    forget_one_try,
    forget_tries,
    told,
)

logger = logging.getLogger(__name__)
LINK_LASTS = timedelta(hours=24)


class LinkIsSpent(Exception):
    """A set-up link that was used, is too old or never was."""


@transaction.atomic
def make_set_up_link(*, user: User | None = None) -> str:
    """Make a link that lets somebody choose a password, and take the older ones away.

    Args:
        user: Who it is for; without, it makes the very first account.

    Returns:
        The secret of the link; it is shown once and cannot be looked up again.
    """
    SetUpLink.objects.filter(user=user).delete()
    secret = secrets.token_urlsafe(32)
    SetUpLink.objects.create(
        secret_hash=hash_of_secret(secret), user=user, expires_at=timezone.now() + LINK_LASTS
    )
    return secret


@transaction.atomic
def use_set_up_link(secret: str, *, name: str, password: str) -> User:
    """Make the first account, or give a known user a password; the link then opens nothing more.

    Args:
        secret: What stood in the address.
        name: The name somebody chose; a link made for one user keeps that user's name.
        password: Checked already.

    Raises:
        LinkIsSpent: when somebody else was faster, or the link is too old.
    """
    link = open_link(secret)
    # Only who takes the row away has used it, whatever happens at the same moment.
    if link is None or not SetUpLink.objects.filter(pk=link.pk).delete()[0]:
        raise LinkIsSpent
    if link.user is None:
        return User.objects.create_user(name, password)
    link.user.set_password(password)
    link.user.save(update_fields=["password"])
    forget_tries(by_name(link.user.username))
    return link.user


def known_by_password(request: HttpRequest, *, name: str, password: str) -> User | None:
    """Give who this is when name and password belong together; nobody is signed in yet.

    A name that does not exist takes as long as one that does, so that nobody learns which do.

    Raises:
        NotYet: when this name, or from this address, was tried too often; the password is then
            not looked at.
    """
    here = by_address(request)
    count_try(by_name(name), here)
    user = authenticate(request, username=name, password=password)
    if not isinstance(user, User):
        logger.warning("a name and a password that do not belong together, %s", told(here))
        return None
    forget_tries(by_name(name))
    forget_one_try(here)
    return user


@transaction.atomic
def reset(user: User) -> str:
    """Give somebody who lost everything a way back: a link to a new password, no second step.

    Whoever was signed in under this name is out at once.

    Returns:
        The secret of the link.
    """
    Authenticator.objects.filter(user=user).delete()
    user.set_unusable_password()
    user.save(update_fields=["password"])
    forget_tries(by_name(user.username))
    forget_tries(by_second_step(user))
    return make_set_up_link(user=user)


def forget_old_doors() -> int:
    """Take away links that open nothing any more, and tries nobody has to wait for.

    Returns:
        How many links went.
    """
    now = timezone.now()
    SignInTry.objects.filter(at__lt=now - timedelta(days=1)).delete()
    links, _ = SetUpLink.objects.filter(expires_at__lt=now).delete()
    joining, _ = JoinLink.objects.filter(expires_at__lt=now).delete()
    return links + joining
