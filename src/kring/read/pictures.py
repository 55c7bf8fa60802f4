"""The little pictures beside the sentences: people as their own signs, in rows, heaps and groups.

A picture shows which people are meant and is no chart: nothing in it has a scale or a
target. Words and counts stand beside it as text, so that it can be left unseen.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.draw.labels import options_of
from kring.network.measures.composition import Grouping, category_of
from kring.network.measures.counted import counted_people
from kring.network.measures.density import is_tied
from kring.network.measures.stability import BANDS, band_of
from kring.network.model import Alter, ends
from kring.network.network import Network
from kring.network.reading import Reading
from kring.network.remarks import FEWEST
from kring.read.names import CATEGORY_NAMES, Names
from kring.scene.look import look
from kring.scene.shapes import group_of, shape_path

SIGN = 8.0  # radius of a sign, in the units of the picture
STEP = 24.0  # from one sign to the next
ACROSS = 12  # signs beside each other in a heap
MOST_ROWS = 6

BAND_NAMES: Mapping[str, Promise] = {
    "under_1": _("this year"),
    "to_5": _("1 to 5 years"),
    "to_15": _("6 to 15 years"),
    "over_15": _("longer"),
}


@dataclass(frozen=True)
class Sign:
    """One person's sign with its outline, colour and whose it is."""

    path: str
    colour: str
    name: str


@dataclass(frozen=True)
class Picture:
    """Signs and lines between them, on a paper of some width and height."""

    width: float
    height: float
    signs: list[Sign]
    lines: list[tuple[float, float, float, float]]


@dataclass(frozen=True)
class Part:
    """A word with the people who go with it: their signs, and few by name or many by number."""

    label: str
    said: str
    picture: Picture


@dataclass(frozen=True)
class Pictures:
    """What is drawn on each card; empty where there is nothing to draw."""

    size: Picture | None
    density: Picture | None
    composition: list[Part]
    stability: list[Part]
    complexity: list[Part]
    reach: list[Part]


def pictures(network: Network, reading: Reading, *, grouping: Grouping) -> Pictures:
    """Draw the little pictures of one reading.

    Args:
        network: Whose people are drawn.
        reading: What was read in it.
        grouping: The lens on what kinds of people there are.
    """
    draw = _Pen(network)
    people = counted_people(network)
    years = reading.stability.by_person
    kinds = reading.composition.mixes[grouping].counts
    return Pictures(
        size=draw.heap([*people, *_others(network, people)]) if network.alters else None,
        density=draw.groups(reading.density.groups) if _is_told(reading) else None,
        composition=draw.parts(
            (str(CATEGORY_NAMES[kind]), [a for a in people if category_of(a, grouping) == kind])
            for kind in kinds
        ),
        stability=draw.parts(
            (
                (
                    str(BAND_NAMES[band]),
                    [a for a in people if a.id in years and band_of(years[a.id]) == band],
                )
                for band in BANDS
            ),
            also_empty=bool(years),
        ),
        complexity=draw.parts(
            (quality, [network.alter[person] for person in carriers])
            for quality, carriers in list(reading.complexity.qualities.items())[:MOST_ROWS]
        ),
        reach=draw.parts(
            (
                (str(label), [a for a in people if a.place_level == level])
                for level, label in options_of("alter", "place_level").items()
            ),
            also_empty=any(a.place_level for a in people),
        ),
    )


def _is_told(reading: Reading) -> bool:
    """Tell whether anything is said about who knows whom."""
    return bool(reading.density.drawn or reading.density.known.of)


def _others(network: Network, people: Sequence[Alter]) -> list[Alter]:
    counted = {alter.id for alter in people}
    return [
        alter
        for alter in network.alters
        if alter.id not in counted and (alter.status or "active") == "active"
    ]


class _Pen:
    """Draws the people of one network as their signs."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self.names = Names(network)

    def sign(self, alter: Alter, x: float, y: float) -> Sign:
        group = look().groups[group_of(alter)]
        path = shape_path(group.shape, x, y, SIGN)
        return Sign(path=path, colour=group.colour, name=self.names.one(alter.id))

    def heap(self, alters: Sequence[Alter]) -> Picture:
        """Put signs beside each other, in lines."""
        places = [
            (STEP * (number % ACROSS + 0.5), STEP * (number // ACROSS + 0.5))
            for number in range(len(alters))
        ]
        lines = math.ceil(len(alters) / ACROSS)
        return Picture(
            width=STEP * min(len(alters), ACROSS),
            height=STEP * lines,
            signs=[self.sign(alter, x, y) for alter, (x, y) in zip(alters, places, strict=True)],
            lines=[],
        )

    def parts(
        self, labelled: Iterable[tuple[str, Sequence[Alter]]], *, also_empty: bool = False
    ) -> list[Part]:
        """Put a heap beside each word; words without people only where asked."""
        return [
            Part(label=label, said=self._said(alters), picture=self.heap(alters))
            for label, alters in labelled
            if alters or also_empty
        ]

    def _said(self, alters: Sequence[Alter]) -> str:
        if len(alters) < FEWEST:
            return self.names.of(alter.id for alter in alters)
        return str(len(alters))

    def groups(self, groups: Sequence[Sequence[str]]) -> Picture:
        """Draw each group as a ring of people, beside each other, with the lines there are."""
        places: dict[str, tuple[float, float]] = {}
        left = top = tallest = widest = 0.0
        for group in groups:
            radius = _ring_radius(len(group))
            room = 2 * radius + STEP
            if left and left + room > STEP * (ACROSS + 2):
                left, top, tallest = 0.0, top + tallest, 0.0
            middle = (left + room / 2, top + room / 2)
            places.update(_ring(group, middle, radius))
            left, tallest, widest = left + room, max(tallest, room), max(widest, left + room)
        ties = [ends(tie.id) for tie in self.network.ties if is_tied(tie)]
        return Picture(
            width=round(widest, 1),
            height=round(top + tallest, 1),
            signs=[self.sign(self.network.alter[person], *at) for person, at in places.items()],
            lines=[(*places[a], *places[b]) for a, b in ties if a in places and b in places],
        )


def _ring_radius(people: int) -> float:
    """Give the radius on which so many signs stand a step apart."""
    return 0.0 if people < 2 else 0.62 * STEP * max(1.0, people / 4)


def _ring(
    group: Sequence[str], middle: tuple[float, float], radius: float
) -> dict[str, tuple[float, float]]:
    places = {}
    for number, person in enumerate(group):
        turn = 2 * math.pi * number / len(group) - math.pi / 2
        x, y = middle[0] + radius * math.cos(turn), middle[1] + radius * math.sin(turn)
        places[person] = (round(x, 1), round(y, 1))
    return places
