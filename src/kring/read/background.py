"""Numbers others wrote down about networks, shown only to who asks for them, never as a norm."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.network.reading import Reading
from kring.read.names import CATEGORY_NAMES

# Family, friends and professionals as Resokit names them (see the sources page).
WRITTEN: Mapping[str, tuple[Promise, Mapping[str, int]]] = {
    "broad": (_("Resokit, on average"), {"family": 12, "friends": 13, "professionals": 5}),
    "poverty": (_("Resokit, people in poverty"), {"family": 2, "friends": 0, "professionals": 3}),
}
KINDS = ("family", "friends", "professionals", "rest")
PER_PERSON = 8  # units of the picture


@dataclass(frozen=True)
class Piece:
    """One piece of a bar: its kind, how many people, and where it lies."""

    kind: str
    name: str
    count: int
    left: int
    width: int


@dataclass(frozen=True)
class Bar:
    """One bar of people side by side; all bars have the same step per person."""

    title: str
    pieces: list[Piece]

    @property
    def length(self) -> int:
        """Give the length of the whole bar."""
        return sum(piece.width for piece in self.pieces)


def background(reading: Reading) -> list[Bar]:
    """Lay the drawing beside the numbers Resokit names: 12-13-5 and 2-0-3.

    Source:
        Resokit, Connecteren met de buurt, Bouwsteen Burger. It gives averages without saying of
        which study; they depend wholly on whom one counts.
    """
    own = reading.composition.mixes["bucket"].counts
    rows = [(_("This drawing"), own), *WRITTEN.values()]
    return [_bar(str(title), counts) for title, counts in rows]


def _bar(title: str, counts: Mapping[str, int]) -> Bar:
    pieces, start = [], 0
    for kind in KINDS:
        count = counts.get(kind, 0)
        if count:
            left, width = start * PER_PERSON, count * PER_PERSON
            pieces.append(Piece(kind, str(CATEGORY_NAMES[kind]), count, left, width))
        start += count
    return Bar(title=title, pieces=pieces)
