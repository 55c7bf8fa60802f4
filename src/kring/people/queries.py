"""What is asked about people and doors."""

import hashlib
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.crypto import salted_hmac

from kring.people.models import SetUpLink, SignInTry, User, fold_name

FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
REMEMBERED = timedelta(hours=1)


def nobody_yet() -> bool:
    """Tell whether nobody can sign in yet, so that the first account is to be made."""
    return not User.objects.exists()


def hash_of_secret(secret: str) -> str:
    """Give what is stored of a link's secret; the secret is random, so one plain hash will do."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def hash_of_name(name: str) -> str:
    """Give what is stored of a name that was tried: nothing that can be read back."""
    return salted_hmac("kring.people.tries", fold_name(name), algorithm="sha256").hexdigest()


def open_link(secret: str) -> SetUpLink | None:
    """Find the set-up link with this secret, if it still opens something."""
    links = SetUpLink.objects.select_related("user")
    link = links.filter(secret_hash=hash_of_secret(secret), expires_at__gt=timezone.now()).first()
    if link is None or (link.user is None and not nobody_yet()):
        return None
    return link


def wait_before_next_try(name: str) -> timedelta:
    """Tell how long somebody has to wait before trying this name again; zero if not at all.

    Five tries in an hour are free. After that each one that fails doubles the wait, from
    half a minute to a quarter of an hour. Counting is per name, in the database, so it holds
    for all workers and through a restart. It is a slow-down and never a lock: who knows
    the password gets in after at most a quarter of an hour, whoever else was trying.
    """
    now = timezone.now()
    tries = SignInTry.objects.filter(name_hash=hash_of_name(name), at__gt=now - REMEMBERED)
    times: list[datetime] = list(tries.order_by("-at").values_list("at", flat=True)[:32])
    if len(times) < FREE_TRIES:
        return timedelta(0)
    wait = min(FIRST_WAIT * (1 << (len(times) - FREE_TRIES)), LONGEST_WAIT)
    return max(times[0] + wait - now, timedelta(0))
