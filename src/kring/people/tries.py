"""How fast somebody may try again: by name, by address, and for the code of a second step.

It is a slow-down and never a lock: who knows the password gets in after a while, whoever
else was trying. Counting is in the database, so it holds for all workers and through a restart.
"""

import ipaddress
import logging
from datetime import datetime, timedelta
from typing import NamedTuple

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from kring.people.models import SignInTry, User, fold_name

logger = logging.getLogger(__name__)
REMEMBERED = timedelta(hours=1)
KEPT = timedelta(days=1)
NETWORK = 64  # bits of an IPv6 address that one household or office has; the rest is free to vary


class Pace(NamedTuple):
    """How many tries are free in an hour, and how long one waits after that, doubling each time."""

    free: int
    first: timedelta
    longest: timedelta


ONE_PERSON = Pace(5, timedelta(seconds=30), timedelta(minutes=15))
# A whole office, or a whole country, may come from one address: many are free, and waits are short.
ONE_ADDRESS = Pace(50, timedelta(seconds=5), timedelta(minutes=2))


class NotYet(Exception):
    """Somebody who has to wait before the next try."""

    def __init__(self, wait: timedelta) -> None:
        self.wait = wait
        super().__init__(wait)


class Counted(NamedTuple):
    """What tries are counted under: nothing that can be read back; and at which pace they go."""

    mark: str
    pace: Pace


def by_name(name: str) -> Counted:
    """Count what is tried with a name, however it is typed and whether or not it exists."""
    return Counted(_mark("name", fold_name(name)), ONE_PERSON)


def by_second_step(user: User) -> Counted:
    """Count the codes that are tried by who knows somebody's password already."""
    return Counted(_mark("second step", str(user.pk)), ONE_PERSON)


def by_proof(user: User) -> Counted:
    """Count the passwords that are tried by who is signed in; who is outside cannot add to it."""
    return Counted(_mark("proof", str(user.pk)), ONE_PERSON)


def by_act(user_id: int, act: str, pace: Pace) -> Counted:
    """Count what somebody who is signed in asks of the machine, act by act."""
    return Counted(_mark(act, str(user_id)), pace)


def by_address(request: HttpRequest) -> Counted | None:
    """Count what comes from one address; None where it is not known who is behind it."""
    address = address_of(request)
    return Counted(_mark("address", address), ONE_ADDRESS) if address else None


def address_of(request: HttpRequest) -> str | None:
    """Give the network a visitor comes from.

    With https a web server stands in front, and adds the visitor's address to a header; only
    its last part is its own word, what stands before it anybody may have written.
    """
    said = request.META.get("REMOTE_ADDR", "")
    if settings.HTTPS:
        said = request.headers.get("X-Forwarded-For", "").rpartition(",")[2]
    try:
        address = ipaddress.ip_address(said.strip())
    except ValueError:
        return None
    if address.version == 6:
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, NETWORK), strict=False))
    return str(address)


def wait_before_next_try(counted: Counted) -> timedelta:
    """Tell how long somebody has to wait before trying again; zero if not at all.

    A few tries in an hour are free. After that each one that fails doubles the wait, up to the
    longest.
    """
    now = timezone.now()
    tries = SignInTry.objects.filter(name_hash=counted.mark, at__gt=now - REMEMBERED)
    most = counted.pace.free + 32
    times: list[datetime] = list(tries.order_by("-at").values_list("at", flat=True)[:most])
    beyond = len(times) - counted.pace.free
    if beyond < 0:
        return timedelta(0)
    wait = min(counted.pace.first * (1 << beyond), counted.pace.longest)
    return max(times[0] + wait - now, timedelta(0))


@transaction.atomic
def count_try(*all_counted: Counted | None) -> None:
    """Count a try before it is looked at, so that many at once do not slip past the count.

    Raises:
        NotYet: when it is too soon; it is then not looked at, and not counted.
    """
    counted = [each for each in all_counted if each]
    if wait := max((wait_before_next_try(each) for each in counted), default=timedelta(0)):
        logger.warning("too many tries, %s: wait %s", told(counted[-1]), wait)
        raise NotYet(wait)
    SignInTry.objects.filter(at__lt=timezone.now() - KEPT).delete()
    SignInTry.objects.bulk_create(SignInTry(name_hash=each.mark) for each in counted)


def forget_tries(counted: Counted) -> None:
    """Begin to count anew, as somebody has shown who they are."""
    SignInTry.objects.filter(name_hash=counted.mark).delete()


def forget_one_try(counted: Counted | None) -> None:
    """Take back the last try that was counted, as it was right; those of others stay."""
    if counted:
        last = SignInTry.objects.filter(name_hash=counted.mark).order_by("-at").first()
        if last:
            last.delete()


def told(counted: Counted | None) -> str:
    """Give words for the log: which tries belong together, and not whose they are or from where."""
    return f"of those counted under {counted.mark[:8]}" if counted else "from nobody knows where"


def _mark(what: str, text: str) -> str:
    salt = "kring.people.tries" if what == "name" else f"kring.people.tries.{what}"
    return salted_hmac(salt, text, algorithm="sha256").hexdigest()
