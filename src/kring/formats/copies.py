"""A kring as a file can carry it: the network as it is now, and the moments before."""

from datetime import datetime

import msgspec

from kring.network.network import Network


class FrozenMoment(msgspec.Struct, frozen=True, kw_only=True):
    """How the network was at one moment, with the title and the sentence it was given."""

    set_at: datetime  # always with its time zone
    title: str = ""
    sentence: str | None = None
    network: Network


class KringCopy(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one kring holds, outside any database."""

    network: Network
    moments: tuple[FrozenMoment, ...] = ()
