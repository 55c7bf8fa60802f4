"""Who can be near, and how: travelling time, ways of contact, room in someone's days, place."""

from collections import Counter
from collections.abc import Mapping
from typing import get_args

from msgspec import Struct

from kring.network.figures import Share
from kring.network.measures.counted import counted_people
from kring.network.model import Alter
from kring.network.network import Network, once
from kring.network.values import Busy, Channel, PlaceLevel

WITHIN = (15, 30, 60)  # minutes
NEAR = 30  # minutes


class Reachability(Struct, frozen=True, kw_only=True):
    """Per travelling time, channel, fullness of days and place: how many, of how many known."""

    within: Mapping[int, Share]
    near: tuple[str, ...]
    further: tuple[str, ...]
    near_and_full: tuple[str, ...]
    channels: Mapping[str, Share]
    busy: Mapping[str, Share]
    places: Mapping[str, Share]


@once
def reachability(network: Network) -> Reachability:
    """Tell how many people are near and how they can be reached.

    Units: heads of heads for whom it is known. `within` counts travelling time up to and
    including 15, 30 and 60 minutes; somebody who lives in the same house is within all of them.
    `near` lists those within half an hour, `near_and_full` those of them whose days are full,
    `further` those of whom it is known that they are further away.
    One person can have several channels, so those need not add up.

    Source:
        Kruijswijk & Witteveen, "bereikbaarheid": travelling time and how busy people
        are; Nuyts (2017) on bridging distance by telephone and internet.

    >>> from kring.network.network import network_of
    >>> found = reachability(network_of([
    ...     Alter(id="a", travel_minutes=30, busy="full"), Alter(id="b", travel_minutes=31),
    ...     Alter(id="c"),
    ... ]))
    >>> found.within[30]
    Share(part=1, of=2, unknown=1)
    >>> found.near_and_full
    ('a',)
    """
    people = counted_people(network)
    minutes = {alter.id: _minutes(alter) for alter in people}
    known = [value for value in minutes.values() if value is not None]
    unknown = len(people) - len(known)
    near = [alter for alter in people if _is_near(minutes[alter.id])]
    asked = [alter.channels for alter in people if alter.channels]
    per_channel = Counter(channel for channels in asked for channel in set(channels))
    return Reachability(
        within={
            limit: Share(
                part=sum(1 for value in known if value <= limit), of=len(known), unknown=unknown
            )
            for limit in WITHIN
        },
        near=tuple(alter.id for alter in near),
        further=tuple(person for person, value in minutes.items() if value and value > NEAR),
        near_and_full=tuple(alter.id for alter in near if alter.busy == "full"),
        channels={
            channel: Share(
                part=per_channel[channel], of=len(asked), unknown=len(people) - len(asked)
            )
            for channel in get_args(Channel)
        },
        busy=_shares([alter.busy for alter in people], get_args(Busy)),
        places=_shares([alter.place_level for alter in people], get_args(PlaceLevel)),
    )


def _minutes(alter: Alter) -> int | None:
    if alter.travel_minutes is None and alter.place_level == "home":
        return 0
    return alter.travel_minutes


def _is_near(minutes: int | None) -> bool:
    return minutes is not None and minutes <= NEAR


def _shares(values: list[str | None], options: tuple[str, ...]) -> dict[str, Share]:
    counts = Counter(values)
    return {
        option: Share(part=counts[option], of=len(values) - counts[None], unknown=counts[None])
        for option in options
    }
