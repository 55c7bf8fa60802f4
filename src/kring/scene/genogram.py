"""The genogram: a family over three generations or more, with its unions, children and losses.

A map to talk over, never a finding: there is no single right way to draw one, so the legend
always stands beside it. Emotional lines are a layer of their own, off unless asked for.

Source:
    M. McGoldrick and R. Gerson, Genograms in family assessment, 1985.
"""

from collections.abc import Iterator, Sequence

from kring.network.model import Alter, Ego, Tie, ends
from kring.network.network import Network
from kring.network.relations import GROUPS
from kring.scene.genogram_feelings import feeling_strokes
from kring.scene.genogram_household import household_path, households_of
from kring.scene.genogram_kin import Family, family_of, people_of
from kring.scene.genogram_layout import LETTERS, Layout, layout_of
from kring.scene.genogram_legend import legend_of
from kring.scene.genogram_signs import drawn_as, mark_of, sign_strokes, years_of
from kring.scene.genogram_strokes import (
    YEARS,
    adoption_letters,
    family_strokes,
    pen_stroke,
    union_years,
)
from kring.scene.genogram_told import remarks, told
from kring.scene.genogram_words import GenogramWords
from kring.scene.look import look
from kring.scene.scene import Scene, Text
from kring.scene.signs import name_beside, name_of
from kring.scene.words import Words

_LARGER = 1.35  # for whoever reads with difficulty
_OVER_SIGN = 3.2  # years stand so far above it
_BESIDE_LINE = 1.4  # and so far right of a line that comes down there
_OLDEST = 130  # whoever would be older has a year that cannot be theirs


def genogram(
    network: Network,
    words: Words,
    own: GenogramWords,
    *,
    large: bool = False,
    feelings: bool = False,
) -> Scene:
    """Draw a family.

    Args:
        network: As it may be seen; use `for_the_wall` first for what others see.
        words: What every drawing says.
        own: What a genogram says.
        large: Whether names are larger, for whoever reads with difficulty.
        feelings: Whether the emotional lines lie over it.
    """
    family = family_of(network)
    people = _people(network, family)
    names = names_of(people, words)
    me = next((ego.id for ego in network.egos if not ego.name), None)
    letters = LETTERS * (_LARGER if large else 1)
    layout = layout_of(family, names, shifts_of(network), letters=letters)
    ties = _feelings(network, layout) if feelings else []
    homes = households_of(people, layout)
    signs = {person.id: drawn_as(person) for person in people}
    waiting = [alter for alter in network.alters if may_be_family(alter, layout)]
    return Scene(
        half_width=layout.half_width,
        half_height=layout.half_height,
        strokes=(
            *(pen_stroke("household", household_path(home, layout)) for home in homes),
            *family_strokes(layout),
            *feeling_strokes(ties, layout),
            *(s for one, sign in signs.items() for s in sign_strokes(sign, layout.places[one])),
        ),
        texts=(*_marks(people, layout, own), *_written(layout, letters)),
        legend=legend_of(
            list(signs.values()),
            layout,
            ties,
            own,
            households=bool(homes),
            twins=family.twins,
        ),
        legend_title=words.legend,
        caption=" ".join([own.caption, *remarks(family, layout, names, own, me=me)]),
        tray=tuple(name_beside(alter, words) for alter in waiting),
        tray_title=own.in_the_tray,
        title=own.title,
        description=told(family, layout, names, ties, own, me=me),
        language=words.language,
    )


def _people(network: Network, family: Family) -> list[Ego | Alter]:
    there = {person.id for person in family.people}
    return [each for each in people_of(network) if each.id in there]


def names_of(people: Sequence[Ego | Alter], words: Words) -> dict[str, str]:
    """Give what everybody is called on paper."""
    return {
        each.id: name_of(each, words) if isinstance(each, Alter) else each.name or words.me
        for each in people
    }


def shifts_of(network: Network) -> dict[str, float]:
    """Give how far a hand moved people sideways from where the drawing puts them."""
    spots = ((one.id, network.spot("genogram", one.id)) for one in people_of(network))
    return {one: spot[0] for one, spot in spots if spot}


def may_be_family(alter: Alter, layout: Layout) -> bool:
    """Tell whether somebody is said to be family and is not joined to anybody yet."""
    kinds = alter.relation_types or ()
    family = any(GROUPS[kind].four == "family" for kind in kinds) or alter.sector == "family"
    return family and alter.id not in layout.places and alter.sort in {None, "person", "role"}


def _feelings(network: Network, layout: Layout) -> list[Tie]:
    return [
        tie
        for tie in network.kinship
        if tie.feeling and all(end in layout.places for end in ends(tie.id))
    ]


def _marks(people: Sequence[Ego | Alter], layout: Layout, own: GenogramWords) -> Iterator[Text]:
    """Write ages, years and letters."""
    for person in people:
        x, y = layout.places[person.id]
        yield from mark_of(drawn_as(person), age_of(person, own.year), (x, y))
        if years := years_of(person):
            side = layout.descends.get(person.id, 0)
            yield Text(
                x=x + side * _BESIDE_LINE,
                y=y - look().person_radius - _OVER_SIGN,
                lines=(years,),
                size=YEARS,
                colour=look().ink,
                anchor={-1: "end", 0: "middle", 1: "start"}[side],
                halo=True,
            )
    for joined in layout.couples:
        yield from union_years(joined)
    yield from adoption_letters(layout)


def age_of(person: Ego | Alter, year: int) -> int | None:
    """Tell how old somebody becomes this year; nothing of the dead, or of who is not born yet."""
    if person.born is None or (isinstance(person, Alter) and person.died is not None):
        return None
    age = year - person.born
    return age if 0 <= age <= _OLDEST else None


def _written(layout: Layout, letters: float) -> Iterator[Text]:
    for one, (x, y) in layout.names.items():
        lines = layout.written[one]
        yield Text(x=x, y=y, lines=lines, size=letters, colour=look().ink, halo=True)
