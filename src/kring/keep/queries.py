"""Everything that reads what is kept."""

from datetime import timedelta

from django.utils import timezone

from kring.keep import gone, moments, records, snapshots
from kring.keep.home import home
from kring.keep.keys import key_of
from kring.keep.models import DeviceSeen, Kring, Moment
from kring.keep.moments import MomentLine
from kring.keep.records import Logged
from kring.network.document import Document
from kring.network.network import Network, network_of

__all__ = [
    "Logged",
    "MomentLine",
    "document_of",
    "edits_since",
    "erased_in",
    "moments_of",
    "network_of_kring",
    "network_of_moment",
    "other_devices",
]

HERE = timedelta(seconds=30)  # a device that asked for news this lately is drawing along


def document_of(kring: Kring) -> Document:
    """Give a kring as it stands now, with where two people said different things.

    Raises:
        Unreadable: Something in the log was damaged.
    """
    return snapshots.document(kring, key_of(home(), kring.pk))


def network_of_kring(kring: Kring) -> Network:
    """Give the network that is on paper now."""
    return network_of(document_of(kring).things(), id=kring.pk)


def edits_since(kring: Kring, seq: int, *, until: int | None = None) -> list[Logged]:
    """Give the edits of the log after a number, in order."""
    return list(records.read(kring, key_of(home(), kring.pk), since=seq, until=until))


def erased_in(kring: Kring) -> list[str]:
    """Give the ids of things that were erased for good, so that devices drop them, too."""
    return gone.erased_ids(kring, key_of(home(), kring.pk))


def moments_of(kring: Kring) -> list[MomentLine]:
    """Give the moments of a kring, the newest first."""
    key = key_of(home(), kring.pk)
    found = Moment.objects.filter(kring=kring).defer("body").order_by("-set_at", "-pk")
    return [moments.heading_of(key, moment) for moment in found]


def network_of_moment(kring: Kring, moment_id: str) -> tuple[MomentLine, Network]:
    """Give a moment with the network as it was.

    Raises:
        Moment.DoesNotExist: This kring has no such moment.
        Unreadable: The moment was damaged.
    """
    moment = Moment.objects.get(kring=kring, pk=moment_id)
    key = key_of(home(), kring.pk)
    return moments.heading_of(key, moment), moments.thaw(key, moment)


def other_devices(kring: Kring, device: str) -> int:
    """Count the other devices that are on this kring right now."""
    since = timezone.now() - HERE
    return DeviceSeen.objects.filter(kring=kring, at__gt=since).exclude(device=device).count()
