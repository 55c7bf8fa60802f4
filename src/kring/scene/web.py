"""The inclusion web: nine parts of life, with people in the inner band and places in the outer.

The person says in which part somebody or some place belongs, and may well leave parts empty:
nobody needs something in all nine. With the letters of support on each entry it is an
instrument of its own, and is called so: "inclusion web, with support".

Source:
    P. Bates and S. Hacking, *Inclusion Web Resource Pack* (National Development Team for
    Inclusion); Resokit joined the functions of a network to it.
"""

import math
from collections.abc import Sequence

from kring.network.model import FUNCTIONS, Alter
from kring.network.network import Network
from kring.scene.ecogram import letters_legend, letters_of
from kring.scene.lines import End
from kring.scene.look import look
from kring.scene.middle import Plan, drawn, star
from kring.scene.middle_words import MiddleWords
from kring.scene.placing import Place
from kring.scene.polar import Cell, fitted, polar, spread
from kring.scene.scene import Entry, Scene, Text
from kring.scene.text import width_of
from kring.scene.words import Words

_ON_A_LINE = 3  # letters
_LARGEST = 0.7  # of the radius
_INSIDE = 0.9  # of the radius: letters stay off the outline
_PLACES = frozenset({"place", "group", "service"})


def web(network: Network, words: Words, own: MiddleWords, *, large: bool = False) -> Scene:
    """Draw the inclusion web of a network.

    Args:
        network: As it may be seen.
        words: What every drawing says.
        own: What the web says.
        large: Whether names are larger, for whoever reads with difficulty.
    """
    cells = fitted(polar("web"), cells_of(network).values())

    def marks(alter: Alter, end: End) -> Sequence[Text]:
        letters = letters_of(network.bond(alter.id), own.letters)
        is_free = alter.status not in {"dead", "wished"}
        return (_inside(letters, end),) if letters and is_free else ()

    used = [
        name
        for name in FUNCTIONS
        if any(
            getattr(network.bond(one), name) in {"get", "give", "both"} for one in cells_of(network)
        )
    ]
    wishes = [alter.id for alter in network.alters if alter.status == "wished" and alter.domain]
    plan = Plan(
        cells=cells,
        places=places_of(network),
        parts={
            one: own.sectors[cells.sectors[sector]]
            for one, (_, sector) in cells_of(network).items()
        },
        part_order=[own.sectors[code] for code in cells.sectors],
        sector_names=own.sectors,
        band_names=own.bands,
        marks=marks,
        stars=wishes,
        extra_legend=[*letters_legend(used, own), *(_star_told(own) if wishes else ())],
        caption=own.caption,
        title=own.title,
        told=own.told,
    )
    return drawn(network, words, plan, large=large)


def _star_told(own: MiddleWords) -> list[Entry]:
    return [Entry((star(End(0, 0, 5)),), own.wish)]


def _inside(letters: str, end: End) -> Text:
    """Write letters in a sign as large as they fit, many of them on two lines."""
    half = len(letters) if len(letters) <= _ON_A_LINE else math.ceil(len(letters) / 2)
    lines = tuple(part for part in (letters[:half], letters[half:]) if part)
    reach = math.hypot(max(width_of(line) for line in lines) / 2, len(lines) / 2)
    size = end.radius * min(_LARGEST, _INSIDE / reach)
    return Text(x=end.x, y=end.y, lines=lines, size=size, colour=look().ink)


def cells_of(network: Network) -> dict[str, Cell]:
    """Tell in which cell everybody stands whom the person gave a part of life."""
    sectors = polar("web").sectors
    return {
        alter.id: (int(alter.sort in _PLACES), sectors.index(alter.domain))
        for alter in network.alters
        if alter.domain
    }


def places_of(network: Network) -> dict[str, Place]:
    """Give the place of everybody who is in the web; who is missing waits in the tray."""
    wanted = cells_of(network)
    spots = {one: spot for one in wanted if (spot := network.spot("web", one))}
    return spread(fitted(polar("web"), wanted.values()), wanted, spots, count=len(wanted))
