"""Taking away what has had its time: krings nobody took up, doors nobody used, old traces.

A kring that a worker kept for somebody closes on its date. Is it still nobody's some weeks after
that, it is erased for good: nobody may go on holding what was never theirs.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.db.models import Exists, OuterRef
from django.utils import timezone

from kring.keep.erase import erase_kring
from kring.keep.models import DeviceSeen, Grant, Invitation, Kring

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

USUAL_DAYS = 30
TRACES_LAST = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Purged:
    """What went: krings nobody took up, invitations that were too old."""

    krings: int
    invitations: int


def nobodys(now: datetime) -> list[Grant]:
    """Give, of each kring that is nobody's for too long, the right with which it was last kept."""
    open_owner = Grant.objects.open_now().filter(kring=OuterRef("kring"), role="owner")
    ever_owned = Grant.objects.filter(kring=OuterRef("kring"), role="owner")
    open_keeper = Grant.objects.open_now().filter(kring=OuterRef("kring"), role="starter")
    kept = Grant.objects.filter(role="starter").exclude(
        Exists(open_owner) | Exists(ever_owned) | Exists(open_keeper)
    )
    latest: dict[str, Grant] = {}
    for grant in kept.select_related("organisation", "kring").order_by("pk"):
        latest[grant.kring_id] = grant
    return [grant for grant in latest.values() if _ended(grant) + _grace(grant) < now]


def purge(*, by: "User") -> Purged:
    """Take away what has had its time.

    Args:
        by: In whose name the server's log says so.
    """
    now = timezone.now()
    over = nobodys(now)
    for grant in over:
        erase_kring(Kring.objects.get(pk=grant.kring_id), by=by)
    DeviceSeen.objects.filter(at__lt=now - TRACES_LAST).delete()
    old, _ = Invitation.objects.filter(expires_at__lt=now).delete()
    return Purged(len(over), old)


def _ended(grant: Grant) -> datetime:
    ends = [end for end in (grant.ended_at, grant.until) if end is not None]
    return min(ends)


def _grace(grant: Grant) -> timedelta:
    house = grant.organisation
    return timedelta(days=house.keep_days if house is not None else USUAL_DAYS)
