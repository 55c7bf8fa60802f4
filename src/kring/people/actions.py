"""What people do at the door: get a link, set up, sign in."""

import secrets
from datetime import timedelta

from django.contrib.auth import authenticate, login
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from kring.people.models import SetUpLink, SignInTry, User
from kring.people.queries import hash_of_name, hash_of_secret, open_link, wait_before_next_try

LINK_LASTS = timedelta(hours=24)


class LinkIsSpent(Exception):
    """A set-up link that was used, is too old or never was."""


class NotYet(Exception):
    """Somebody who has to wait before the next try."""

    def __init__(self, wait: timedelta) -> None:
        self.wait = wait
        super().__init__(wait)


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
    _forget_tries(link.user.username)
    return link.user


def sign_in(request: HttpRequest, *, name: str, password: str) -> User | None:
    """Let somebody in when name and password belong together.

    A try is counted before the password is looked at, so that many at once do not slip
    past the count.

    Raises:
        NotYet: when this name was tried too often; the password is not looked at.
    """
    with transaction.atomic():
        if wait := wait_before_next_try(name):
            raise NotYet(wait)
        SignInTry.objects.filter(at__lt=timezone.now() - timedelta(days=1)).delete()
        SignInTry.objects.create(name_hash=hash_of_name(name))
    user = authenticate(request, username=name, password=password)
    if not isinstance(user, User):
        return None
    _forget_tries(name)
    login(request, user)
    return user


def _forget_tries(name: str) -> None:
    SignInTry.objects.filter(name_hash=hash_of_name(name)).delete()
