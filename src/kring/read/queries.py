"""What is read for a page: a network as it is now or as it was at a moment, and its reading."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import Http404
from django.utils import timezone

from kring.keep.errors import Unreadable
from kring.keep.models import Kring, Moment
from kring.keep.queries import MomentLine, moments_of, network_of_kring, network_of_moment
from kring.network.measures.composition import CATEGORIES, Grouping
from kring.network.measures.turnover import turnover
from kring.network.network import Network
from kring.network.patterns import patterns
from kring.network.reading import Reading, read_network
from kring.network.remarks import Remark, on_turnover
from kring.read.names import Names

GROUPINGS: Mapping[str, Grouping] = {grouping: grouping for grouping in CATEGORIES}


@dataclass(frozen=True)
class Page:
    """Everything one reading page is made of."""

    network: Network
    moment: MomentLine | None
    reading: Reading
    names: Names
    since: tuple[Remark, ...]
    earlier: MomentLine | None
    grouping: Grouping
    patterns: tuple[Remark, ...]


def page_of(kring: Kring, *, moment_id: str | None, grouping: Grouping) -> Page:
    """Read a kring as it is now, or as it was at a moment, beside the moment before.

    Args:
        kring: Whose network.
        moment_id: A moment of this kring, or None for now.
        grouping: The lens on the composition.

    Raises:
        Http404: This kring has no such moment.
    """
    moment, network = _looked_at(kring, moment_id)
    day = timezone.localdate(moment.set_at) if moment else timezone.localdate()
    earlier, before = _before(kring, moment)
    return Page(
        network=network,
        moment=moment,
        reading=read_network(network, today=day, grouping=grouping),
        names=Names(before, network) if before else Names(network),
        since=tuple(on_turnover(turnover(before, network))) if before else (),
        earlier=earlier,
        grouping=grouping,
        patterns=patterns(network, today=day),
    )


def _looked_at(kring: Kring, moment_id: str | None) -> tuple[MomentLine | None, Network]:
    if moment_id is None:
        return None, network_of_kring(kring)
    try:
        return network_of_moment(kring, moment_id)
    except (Moment.DoesNotExist, Unreadable):
        raise Http404 from None


def _before(kring: Kring, moment: MomentLine | None) -> tuple[MomentLine | None, Network | None]:
    """Find the moment before the one that is looked at; one that was damaged is passed over."""
    for line in moments_of(kring):  # the newest first
        if moment is None or line.set_at < moment.set_at:
            try:
                return network_of_moment(kring, line.id)
            except Unreadable:
                continue  # told on the pages of the moments
    return None, None
