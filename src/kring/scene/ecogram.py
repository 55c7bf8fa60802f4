"""The ecogram: a star with the person in its heart, and on each line what goes over it.

A capital letter is support the person gets, a small one support they give; the four letters
are those of the ecogram, and a fifth for what one can rely on.

Source:
    The ecogram as used in social work in the Netherlands and Flanders (P, G, A, E).
"""

from collections.abc import Container, Sequence

from kring.network.model import FUNCTIONS, Alter, Bond
from kring.network.network import Network
from kring.scene.lines import End
from kring.scene.look import look
from kring.scene.middle import Plan, drawn, letters_beside
from kring.scene.middle_words import MiddleWords
from kring.scene.placing import Place
from kring.scene.polar import polar, spread
from kring.scene.scene import Entry, Scene, Text
from kring.scene.shapes import group_of
from kring.scene.words import Words

_HALF_WIDTH = 116.0  # no names of sectors stand around it


def ecogram(network: Network, words: Words, own: MiddleWords, *, large: bool = False) -> Scene:
    """Draw the ecogram of a network.

    Args:
        network: As it may be seen.
        words: What every drawing says.
        own: What the ecogram says.
        large: Whether names are larger, for whoever reads with difficulty.
    """
    scale = look().scale_for(len(network.alters))

    def marks(alter: Alter, end: End) -> Sequence[Text]:
        letters = letters_of(network.bond(alter.id), own.letters)
        return (letters_beside(letters, end, scale=scale),) if letters else ()

    used = {name for alter in network.alters for name in _given(network.bond(alter.id))}
    plan = Plan(
        cells=polar("ecogram"),
        places=places_of(network),
        parts={alter.id: own.sectors[group_of(alter)] for alter in network.alters},
        part_order=[own.sectors[group] for group in look().groups],
        shows_bonds=True,
        marks_on_lines=True,
        half_width=_HALF_WIDTH,
        marks=marks,
        extra_legend=letters_legend(used, own),
        caption=own.caption,
        title=own.title,
        told=own.told,
    )
    return drawn(network, words, plan, large=large)


def places_of(network: Network) -> dict[str, Place]:
    """Give everybody a place around the person, those of one group beside each other."""
    groups = list(look().groups)
    ordered = sorted(network.alters, key=lambda alter: groups.index(group_of(alter)))
    wanted = {alter.id: (0, 0) for alter in ordered}
    spots = {one: spot for one in wanted if (spot := network.spot("ecogram", one))}
    return spread(polar("ecogram"), wanted, spots, count=len(wanted))


def letters_of(bond: Bond, letters: dict[str, str]) -> str:
    """Write what goes over a line: a capital for what one gets, a small letter for what one gives.

    Args:
        bond: What the person and somebody mean to each other.
        letters: By kind of support.
    """
    said = ""
    for name in FUNCTIONS:
        how = getattr(bond, name)
        said += letters[name].upper() if how in {"get", "both"} else ""
        said += letters[name].lower() if how in {"give", "both"} else ""
    return said


def letters_legend(used: Container[str], own: MiddleWords) -> list[Entry]:
    """Explain the letters that occur, and what a capital and a small one mean.

    Args:
        used: The kinds of support that are somewhere in the drawing.
        own: What the drawing says.
    """
    found = [
        Entry((), own.letters_told[name], _sign(own.letters[name].upper()))
        for name in FUNCTIONS
        if name in used
    ]
    letter = next((own.letters[name] for name in FUNCTIONS if name in used), "")
    both = Entry((), own.letters_told["both"], _sign(letter.upper() + letter.lower()))
    return [*found, both] if found else []


def _given(bond: Bond) -> list[str]:
    return [name for name in FUNCTIONS if getattr(bond, name) in {"get", "give", "both"}]


def _sign(letter: str) -> Text:
    return Text(x=0, y=0, lines=(letter,), size=4, colour=look().ink, bold=True)
