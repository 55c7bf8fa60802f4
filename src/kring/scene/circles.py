"""The circles: people in rings by how close they feel, in sectors by how they belong.

Distance shows closeness and nothing else. It is no order of who should help first, and the
caption under the drawing says so, always: the same picture is often misread that way.

Source:
    B. Lensink's network circle (four shells, four quadrants); the line kinds of
    A. Hartman's ecomap (1978), black and white on purpose.
"""

import math
from collections.abc import Iterator, Mapping, Sequence

from kring.network.model import Alter, ends
from kring.network.network import Network
from kring.scene.around import around
from kring.scene.bonds import arrows_of, bond_kind, tie_kind
from kring.scene.cells import closeness_at
from kring.scene.centre import ego_names, ego_signs
from kring.scene.ground import ring_names, rings_and_edges, sector_names
from kring.scene.legend import legend_of
from kring.scene.lines import End, LinePath, Strand, at, line_between, tie_between
from kring.scene.look import look
from kring.scene.placing import Layer, Place, circles_of, layer_of
from kring.scene.scene import Scene, Stroke
from kring.scene.shapes import shape_path
from kring.scene.signs import (
    Room,
    inside_of,
    leaders,
    name_beside,
    name_of,
    names,
    painted_line,
    radius_of_signs,
    sign_of,
)
from kring.scene.words import Words

_MARGIN = 11  # around the outer ring, for signs and names on it


def circles(
    network: Network, words: Words, *, layer: Layer = "circles", large: bool = False
) -> Scene:
    """Draw a network on the circles; without circles as long as nobody has a place in them.

    As it was, and as it is wished, only people whom a hand put there are drawn, and no lines:
    what is said of a bond is about now.

    Args:
        network: As it may be seen; use `for_the_wall` first for what others see.
        words: Everything the drawing says besides people's own names.
        layer: How it is now, how it was, or how it could be.
        large: Whether names are larger, for whoever reads with difficulty.
    """
    is_now = layer == "circles"
    places = circles_of(network) if is_now else layer_of(network, layer)
    ringed = bool(places) or not network.alters or not is_now
    places = places if ringed else around(network)
    scale = look().scale_for(len(places))
    radius = radius_of_signs(places.values(), scale=scale)
    on_paper = [alter for alter in network.alters if alter.id in places]
    signs = {alter.id: End(*places[alter.id], radius, alter.id) for alter in on_paper}
    half = look().outer + _MARGIN
    lines: list[Strand] = []
    if is_now:
        lines = [*_ties(network, signs), *_bonds(network, signs), *_introductions(on_paper, signs)]
    ground = (*sector_names(words), *ring_names(words, signs.values())) if ringed else ()
    centre = ego_names(network.egos, words, signs=signs.values())
    outside = [text for text in centre if text.halo]
    room = Room(
        half_width=half,
        half_height=half,
        middle=look().centre_radius,
        texts=(*ground, *outside),
        lines=[line.run for line in lines],
        rim=look().outer if ringed else 0,
    )
    written = names(on_paper, signs, words, room=room, large=large)
    return Scene(
        half_width=half,
        half_height=half,
        strokes=(
            *(rings_and_edges() if ringed else ()),
            *(() if is_now else _traces(network, places)),
            *(stroke for line in lines for stroke in painted_line(line, scale)),
            *leaders(written, signs),
            *(sign for alter in on_paper for sign in sign_of(alter, signs[alter.id])),
            *ego_signs(network.egos),
        ),
        texts=(
            *ground,
            *centre,
            *(mark for alter in on_paper for mark in inside_of(alter, signs[alter.id])),
            *written.values(),
        ),
        legend=legend_of(
            on_paper, [line.kind for line in lines], network if is_now else Network(), words
        ),
        legend_title=words.legend,
        caption=words.caption if ringed else words.caption_without_rings,
        tray=tuple(name_beside(a, words) for a in network.alters if a.id not in places),
        tray_title=words.in_the_tray,
        title=words.title,
        description=_told(on_paper, places if ringed else {}, words),
        language=words.language,
    )


def _ties(network: Network, signs: dict[str, End]) -> Iterator[Strand]:
    for tie in network.ties:
        first, second = (signs.get(end) for end in ends(tie.id))
        kind = tie_kind(tie)
        if kind and first and second and (path := tie_between(kind, first, second)):
            yield Strand(kind, LinePath(path), first, second)


def _bonds(network: Network, signs: dict[str, End]) -> Iterator[Strand]:
    centre = End(0, 0, look().centre_radius)
    for alter in network.alters:
        bond = network.bond(alter.id)
        kind = bond_kind(alter, bond)
        end = signs.get(alter.id)
        if kind is None or end is None:
            continue
        at_centre, at_person = arrows_of(bond)
        if line := line_between(kind, centre, end, at_from=at_centre, at_to=at_person):
            yield Strand(kind, line, centre, end)


def _introductions(on_paper: Sequence[Alter], signs: dict[str, End]) -> Iterator[Strand]:
    """Join who is known only through somebody else to that somebody."""
    for alter in on_paper:
        through = signs.get(alter.via or "")
        if alter.status != "second_hand" or through is None:
            continue
        if line := line_between("second_hand", through, signs[alter.id]):
            yield Strand("second_hand", line, through, signs[alter.id])


def _traces(network: Network, places: Mapping[str, Place]) -> Iterator[Stroke]:
    """Show under a layer, as through tracing paper, where people stand now."""
    for alter_id, (x, y) in circles_of(network).items():
        if alter_id not in places:
            continue
        there = places[alter_id]
        if math.dist((x, y), there) > look().person_radius:
            path = f"M{at(x, y)}L{at(*there)}"
            yield Stroke(path=path, colour=look().quiet, width=0.3, dash=(0.8, 1.4))
        circle = shape_path("circle", x, y, look().person_radius / 2)
        yield Stroke(path=circle, colour=look().quiet, width=0.3, dash=(0.8, 1.4))


def _told(on_paper: Sequence[Alter], places: dict[str, Place], words: Words) -> str:
    """Tell the drawing: who stands in which ring, closest first; without rings just who."""
    parts = [words.told.format(people=len(on_paper))]
    if not places:
        return " ".join([*parts, ", ".join(name_of(alter, words) for alter in on_paper)]).strip()
    for number, ring in enumerate(words.rings, start=1):
        names = [name_of(a, words) for a in on_paper if closeness_at(*places[a.id]) == number]
        if names:
            parts.append(f"{ring}: {', '.join(names)}.")
    return " ".join(parts)
