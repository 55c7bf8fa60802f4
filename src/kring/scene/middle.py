"""The drawings around a middle, each from its cells: who stands where, and what lies under them.

Ecomap, ecogram, inclusion web and neighbourhood share this one way of drawing; what differs
between them stands in a `Plan`.
"""

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec

from kring.network.model import Alter, ends
from kring.network.network import Network
from kring.scene.bonds import arrows_of, bond_kind, tie_kind
from kring.scene.centre import ego_names, ego_signs
from kring.scene.ground import names_of_rings
from kring.scene.legend import legend_of
from kring.scene.lines import End, LinePath, Strand, at, line_between, tie_between
from kring.scene.look import LineKind, look
from kring.scene.placing import Place
from kring.scene.polar import Polar
from kring.scene.scene import Entry, Scene, Stroke, Text
from kring.scene.shapes import shape_path
from kring.scene.signs import (
    Room,
    leaders,
    name_beside,
    name_of,
    names,
    painted_line,
    radius_of_signs,
    sign_of,
)
from kring.scene.text import lines_of, width_of
from kring.scene.words import Words

_BESIDE = 4  # between the outer edge and the names of the sectors
_NAME_SIZE = 4.4
_NAME_ROOM = 8  # in letter sizes; a longer one is broken
_TOWARDS = 0.62  # of the way to somebody
_LETTERS, _LETTERS_ROOM = 4.6, 20  # how large on a line, and how long at most
_LEAST_SCALE = 0.6  # of letters and lines in a crowd
_STAR = 0.6  # of the sign
_STAR_WAIST = 0.42
HALF_WIDTH, HALF_HEIGHT = 142.0, 118.0

Marks = Callable[[Alter, End], Sequence[Text]]
Link = tuple[str, str, LineKind]


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What makes one of these drawings what it is."""

    cells: Polar
    places: Mapping[str, Place]
    parts: Mapping[str, str]  # by alter: in which part they stand, in words
    part_order: Sequence[str]  # in words, as the drawing is read aloud
    sector_names: Mapping[str, str] = field(default_factory=dict)
    band_names: Sequence[str] = ()
    middle_radius: float = 0  # of the household's circle; 0: the person alone
    shows_bonds: bool = False
    shows_ties: bool = False
    links: Sequence[Link] = ()
    marks: Marks = lambda _alter, _end: ()
    stars: Collection[str] = ()  # who has a star of a wish in their sign
    marks_on_lines: bool = False  # then who has a mark and no line gets a thread, to carry it
    extra_legend: Sequence[Entry] = ()
    caption: str = ""
    title: str = ""
    told: str = ""  # said of the whole, behind who stands where
    half_width: float = HALF_WIDTH  # narrower where no names of sectors stand around it


def drawn(network: Network, words: Words, plan: Plan, *, large: bool) -> Scene:
    """Draw a plan.

    Args:
        network: As it may be seen.
        words: What every drawing says.
        plan: Which drawing.
        large: Whether names are larger, for whoever reads with difficulty.
    """
    on_paper = [alter for alter in network.alters if alter.id in plan.places]
    scale = look().scale_for(len(on_paper))
    radius = radius_of_signs(plan.places.values(), scale=scale)
    signs = {alter.id: End(*plan.places[alter.id], radius, alter.id) for alter in on_paper}
    bands = names_of_rings(plan.cells.bands[1:], plan.band_names, signs.values())
    ground = (*_sector_names(plan), *bands)
    centre = ego_names(network.egos, words, signs=signs.values())
    outside = [text for text in centre if text.halo]
    lines = list(_lines(network, plan, signs))
    marked = {alter.id: _marks(plan, alter, signs[alter.id]) for alter in on_paper}
    marks = [mark for written in marked.values() for mark in written]
    room = Room(
        half_width=plan.half_width,
        half_height=HALF_HEIGHT,
        middle=plan.middle_radius or look().centre_radius,
        texts=(*ground, *outside, *marks),
        lines=[line.run for line in lines],
    )
    written = names(on_paper, signs, words, room=room, large=large)
    return Scene(
        half_width=plan.half_width,
        half_height=HALF_HEIGHT,
        strokes=(
            *_edges(plan),
            *(_threads(marked, lines, signs) if plan.marks_on_lines else ()),
            *(stroke for line in lines for stroke in painted_line(line, scale)),
            *leaders(written, signs),
            *(sign for alter in on_paper for sign in sign_of(alter, signs[alter.id])),
            *(star(signs[one]) for one in plan.stars if one in signs),
            *ego_signs(network.egos),
        ),
        texts=(*ground, *centre, *marks, *written.values()),
        legend=(
            *legend_of(
                on_paper if plan.shows_bonds else [_silent(alter) for alter in on_paper],
                [line.kind for line in lines],
                network,
                words,
            ),
            *plan.extra_legend,
        ),
        legend_title=words.legend,
        caption=plan.caption,
        tray=tuple(name_beside(a, words) for a in network.alters if a.id not in plan.places),
        tray_title=words.in_the_tray,
        title=plan.title or words.title,
        description=_told(on_paper, plan, words),
        language=words.language,
    )


def _marks(plan: Plan, alter: Alter, end: End) -> list[Text]:
    return [msgspec.structs.replace(mark, of=(alter.id,)) for mark in plan.marks(alter, end)]


def _silent(alter: Alter) -> Alter:
    """Leave the arrows of a bond out of the legend where no bond is drawn."""
    return Alter(
        id=f"{alter.id}-",
        sort=alter.sort,
        status=alter.status,
        relation_types=alter.relation_types,
        sector=alter.sector,
    )


def _edges(plan: Plan) -> Iterator[Stroke]:
    """Paint the edges of bands and sectors, and the circle of a household."""
    cells, thin = plan.cells, look().print_ring_line
    for ring in cells.bands[1:] if plan.sector_names or plan.band_names else ():
        yield Stroke(path=shape_path("circle", 0, 0, ring), colour=thin, width=0.35)
    if plan.middle_radius:
        circle = shape_path("circle", 0, 0, plan.middle_radius)
        yield Stroke(path=circle, colour=look().ink, width=0.9, fill=look().paper)
    spokes = ""
    for number in range(len(cells.sectors) if plan.sector_names else 0):
        angle = math.radians(cells.begins(number))
        (x1, y1), (x2, y2) = (
            (far * math.cos(angle), far * math.sin(angle))
            for far in (cells.bands[0], cells.bands[-1])
        )
        spokes += f"M{x1:.2f} {y1:.2f}L{x2:.2f} {y2:.2f}"
    if spokes:
        yield Stroke(path=spokes, colour=thin, width=0.3, dash=(1, 1.4))


def _sector_names(plan: Plan) -> Iterator[Text]:
    """Write around the outer edge what each sector is called."""
    cells = plan.cells
    for number, code in enumerate(cells.sectors if plan.sector_names else ()):
        angle = math.radians(cells.within(number, 0.5))
        across, down = math.cos(angle), math.sin(angle)
        lines = tuple(lines_of(plan.sector_names[code], _NAME_ROOM))
        far = look().outer + _BESIDE
        yield Text(
            x=far * across,
            y=far * down + down * (len(lines) - 0.5) * _NAME_SIZE / 2,
            lines=lines,
            size=_NAME_SIZE,
            colour=look().quiet,
            bold=True,
            anchor="start" if across > 0.2 else "end" if across < -0.2 else "middle",
        )


def _lines(network: Network, plan: Plan, signs: Mapping[str, End]) -> Iterator[Strand]:
    for tie in network.ties if plan.shows_ties else ():
        first, second = (signs.get(end) for end in ends(tie.id))
        kind = tie_kind(tie)
        if kind and first and second and (path := tie_between(kind, first, second)):
            yield Strand(kind, LinePath(path), first, second)
    for a, b, kind in plan.links:
        if a in signs and b in signs and (line := line_between(kind, signs[a], signs[b])):
            yield Strand(kind, line, signs[a], signs[b])
    for alter in network.alters if plan.shows_bonds else ():
        end = signs.get(alter.id)
        bond = network.bond(alter.id)
        if end is None:
            continue
        inside = math.hypot(end.x, end.y) < plan.middle_radius  # who lives with them
        from_whom = 0 if inside else plan.middle_radius
        centre = End(0, 0, from_whom or look().centre_radius)
        at_centre, at_person = arrows_of(bond)
        if (line_kind := bond_kind(alter, bond)) and (
            line := line_between(line_kind, centre, end, at_from=at_centre, at_to=at_person)
        ):
            yield Strand(line_kind, line, centre, end)


def _threads(
    marked: Mapping[str, Sequence[Text]], lines: Sequence[Strand], signs: Mapping[str, End]
) -> Iterator[Stroke]:
    """Join who has a mark, and no line for it to stand on, to the centre with a thin thread."""
    joined = {line.end for line in lines}
    for alter_id, marks in marked.items():
        end = signs[alter_id]
        if marks and end not in joined:
            path = f"M0 0L{at(end.x, end.y)}"
            yield Stroke(path=path, colour=look().print_ring_line, width=0.35, of=(alter_id,))


def _told(on_paper: Sequence[Alter], plan: Plan, words: Words) -> str:
    """Tell the drawing: who stands in which part, in the order of the parts."""
    parts = [words.told.format(people=len(on_paper))]
    for part in plan.part_order:
        there = [name_of(a, words) for a in on_paper if plan.parts.get(a.id) == part]
        if there:
            parts.append(f"{part}: {', '.join(there)}.")
    return " ".join([*parts, plan.told]).strip()


def star(end: End) -> Stroke:
    """Draw the star of a wish in a sign."""
    path = star_path(end.x, end.y, end.radius * _STAR)
    of = (end.whose,)
    return Stroke(path=path, colour=look().ink, width=0.5, fill=look().paper, of=of)


def star_path(x: float, y: float, radius: float) -> str:
    """Give a star with five points, one upwards."""
    corners = (
        (radius * (1 if k % 2 == 0 else _STAR_WAIST), math.radians(36 * k - 90)) for k in range(10)
    )
    places = (at(x + far * math.cos(angle), y + far * math.sin(angle)) for far, angle in corners)
    return f"M{'L'.join(places)}Z"


def letters_beside(letters: str, end: End, *, scale: float = 1) -> Text:
    """Write letters on the line between the centre and somebody, nearer to them.

    Args:
        letters: What goes over it.
        end: The sign of who they are about.
        scale: How much smaller signs are for the number of people.
    """
    width = max(width_of(letters), 0.1)
    return Text(
        x=end.x * _TOWARDS,
        y=end.y * _TOWARDS,
        lines=(letters,),
        size=min(_LETTERS, _LETTERS_ROOM / width) * max(scale, _LEAST_SCALE),
        colour=look().ink,
        bold=True,
        halo=True,
    )
