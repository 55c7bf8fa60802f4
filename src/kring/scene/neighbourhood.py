"""The neighbourhood: home in the middle, and the places somebody goes to in rings of distance.

No address and no map from outside: a place where somebody feels welcome is private, and a
sketch with rings is what people draw by hand in five minutes.

Source:
    The neighbourhood map of Resokit, which reads a neighbourhood through its networks; the
    rings are Kring's own.
"""

from collections.abc import Sequence

import msgspec

from kring.network.model import Alter
from kring.network.network import Network
from kring.scene.lines import End
from kring.scene.look import look
from kring.scene.middle import Link, Plan, drawn
from kring.scene.middle_words import MiddleWords
from kring.scene.placing import Place
from kring.scene.polar import Cell, polar, spread
from kring.scene.scene import Entry, Scene, Text
from kring.scene.words import Words

_OF_LEVEL = {
    "home": 0,
    "street": 0,
    "neighbourhood": 1,
    "town": 2,
    "country": 2,
    "abroad": 2,
    "online": 3,
}
_NEAR, _FURTHER = 5, 15  # minutes
WELCOME = {"yes": "+", "sometimes": "±", "no": "–"}


def neighbourhood(
    network: Network, words: Words, own: MiddleWords, *, large: bool = False
) -> Scene:
    """Draw the places and people around somebody's home.

    Args:
        network: As it may be seen.
        words: What every drawing says.
        own: What the neighbourhood says.
        large: Whether names are larger, for whoever reads with difficulty.
    """
    cells = polar("neighbourhood")
    wanted = cells_of(network)
    felt = {alter.welcome for alter in network.alters if alter.id in wanted and alter.welcome}

    def marks(alter: Alter, end: End) -> Sequence[Text]:
        if not alter.welcome:
            return ()
        return (_sign(WELCOME[alter.welcome], end.x, end.y, end.radius * 1.1),)

    plan = Plan(
        cells=cells,
        places=places_of(network),
        parts={one: own.bands[band] for one, (band, _) in wanted.items()},
        part_order=own.bands,
        band_names=own.bands,
        links=links_of(network),
        marks=marks,
        extra_legend=[
            Entry((), own.welcome[code], _sign(sign, 0, 0, 5))
            for code, sign in WELCOME.items()
            if code in felt
        ],
        caption=own.caption,
        title=own.title,
        told=own.told,
    )
    lines = words.lines | {"second_hand": own.seen_there}
    return drawn(network, msgspec.structs.replace(words, lines=lines), plan, large=large)


def ring_of(alter: Alter) -> int | None:
    """Tell in which ring somebody stands, from 0; None as long as nobody said how far it is."""
    if alter.place_level is not None:
        return _OF_LEVEL[alter.place_level]
    if alter.travel_minutes is None:
        return None
    if alter.travel_minutes <= _NEAR:
        return 0
    return 1 if alter.travel_minutes <= _FURTHER else 2


def cells_of(network: Network) -> dict[str, Cell]:
    """Tell in which ring everybody stands of whom it is known how far it is."""
    return {alter.id: (ring, 0) for alter in network.alters if (ring := ring_of(alter)) is not None}


def places_of(network: Network) -> dict[str, Place]:
    """Give the place of everybody who is in the neighbourhood; who is missing waits in the tray."""
    wanted = cells_of(network)
    spots = {one: spot for one in wanted if (spot := network.spot("neighbourhood", one))}
    return spread(polar("neighbourhood"), wanted, spots, count=len(wanted))


def links_of(network: Network) -> list[Link]:
    """Join each place to the people one sees there."""
    return [
        (alter.id, other, "second_hand")
        for alter in network.alters
        for other in alter.seen_there or ()
        if other != alter.id and other in network.alter
    ]


def _sign(sign: str, x: float, y: float, size: float) -> Text:
    return Text(x=x, y=y, lines=(sign,), size=size, colour=look().ink, bold=True)
