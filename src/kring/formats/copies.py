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


class PaperPhoto(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A photo of a drawing on paper, with when it was added."""

    added_at: datetime  # always with its time zone
    picture: bytes


class KringCopy(msgspec.Struct, frozen=True, kw_only=True):
    """Everything one kring holds, outside any database."""

    network: Network
    moments: tuple[FrozenMoment, ...] = ()
    photos: tuple[PaperPhoto, ...] = ()
