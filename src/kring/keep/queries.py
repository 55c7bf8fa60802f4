"""Everything that reads what is kept."""

from dataclasses import dataclass

from kring.keep import gone, moments, records, snapshots
from kring.keep.errors import Unreadable
from kring.keep.grants import stands_for
from kring.keep.home import home
from kring.keep.keys import key_of
from kring.keep.looking import hidden_in, seen_log, whole
from kring.keep.models import Kring, Moment
from kring.keep.moments import MomentLine
from kring.keep.records import Logged
from kring.keep.sealing import KringKey
from kring.network.document import Document
from kring.network.model import Thing
from kring.network.network import Network, network_of
from kring.network.sight import seen
from kring.network.stepping_back import Step, steps_of

__all__ = [
    "Conflict",
    "Logged",
    "MomentLine",
    "conflicts_of",
    "damaged_in",
    "document_of",
    "edits_since",
    "erased_in",
    "moments_of",
    "network_of_kring",
    "network_of_moment",
    "own_part_in",
    "things_at",
]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field about which different devices said different things; the last one shows."""

    entity: str
    field: str
    said: tuple[Logged, ...]


def document_of(kring: Kring) -> Document:
    """Give a kring as whoever opened it may see it, with where two people said different things.

    Raises:
        Unreadable: Something in the log was damaged.
    """
    return seen(snapshots.document(kring, key_of(home(), kring.pk)), kring.access.sight)


def network_of_kring(kring: Kring) -> Network:
    """Give the network that is on paper now."""
    return network_of(document_of(kring).things(), id=kring.pk)


def own_part_in(kring: Kring) -> dict[str, tuple[Step, ...]]:
    """Give how a helper who looks along can step back from what was agreed with them.

    Also where they do not see who else helps: it is read from the whole, and only their own.

    Returns:
        By agreement; empty for who does not stand on the drawing.
    """
    helper = stands_for(kring)
    there = network_of(whole(kring).things()).agreements if helper else ()
    return {agreed.id: steps for agreed in there if (steps := steps_of(agreed, helper))}


def edits_since(kring: Kring, seq: int, *, until: int | None = None) -> list[Logged]:
    """Give the edits of the log after a number, in order."""
    return seen_log(kring, records.read(kring, key_of(home(), kring.pk), since=seq, until=until))


def conflicts_of(kring: Kring) -> list[Conflict]:
    """Give the fields where different people's values wait for somebody to choose."""
    key = key_of(home(), kring.pk)
    open_now = document_of(kring).conflicts
    numbers = [one.seq for held in open_now.values() for one in held]
    found = seen_log(kring, records.read(kring, key, only=numbers))
    entries = {entry.seq: entry for entry in found}
    return [
        Conflict(
            entity, field, tuple(entries[held.seq] for held in all_held if held.seq in entries)
        )
        for (entity, field), all_held in open_now.items()
    ]


def erased_in(kring: Kring) -> list[str]:
    """Give the ids of things that were erased for good, so that devices drop them, too."""
    return gone.erased_ids(kring)


def moments_of(kring: Kring) -> list[MomentLine]:
    """Give the moments of a kring, the newest first."""
    if not kring.access.opens("moments"):
        return []
    key = key_of(home(), kring.pk)
    found = Moment.objects.filter(kring=kring).defer("body").order_by("-set_at", "-pk")
    return [moments.heading_of(key, moment) for moment in found]


def network_of_moment(kring: Kring, moment_id: str) -> tuple[MomentLine, Network]:
    """Give a moment with the network as it was, as whoever opened the kring may see it.

    Raises:
        Moment.DoesNotExist: This kring has no such moment, or none is open to them.
        Unreadable: The moment was damaged.
    """
    if not kring.access.opens("moments"):
        raise Moment.DoesNotExist
    moment = Moment.objects.get(kring=kring, pk=moment_id)
    key = key_of(home(), kring.pk)
    left = _seen_at(kring, key, moment)
    return moments.heading_of(key, moment), network_of(left.things(), id=kring.pk)


def damaged_in(kring: Kring) -> list[MomentLine]:
    """Give the moments of a kring that can no longer be read; they are not touched by that."""
    found = []
    for line in moments_of(kring):
        try:
            network_of_moment(kring, line.id)
        except Unreadable:
            found.append(line)
    return found


def things_at(kring: Kring, moment_id: str) -> list[Thing]:
    """Give everything that was in a kring at a moment, also who was put aside then.

    Raises:
        Moment.DoesNotExist: This kring has no such moment, or none is open to whoever opened it.
        Unreadable: The moment was damaged.
    """
    if not kring.access.opens("moments"):
        raise Moment.DoesNotExist
    moment = Moment.objects.get(kring=kring, pk=moment_id)
    return _seen_at(kring, key_of(home(), kring.pk), moment).things()


def _seen_at(kring: Kring, key: KringKey, moment: Moment) -> Document:
    document = moments.document_at(key, moment)
    return seen(document, kring.access.sight, also=hidden_in(kring))
