"""The circles: people in rings by how close they feel, in sectors by how they belong.

Distance shows closeness and nothing else. It is no order of who should help first, and the
caption under the drawing says so, always: the same picture is often misread that way.

Source:
    B. Lensink's network circle (four shells, four quadrants); the line kinds of
    A. Hartman's ecomap (1978), black and white on purpose.
"""

from collections.abc import Iterator

from kring.network.model import Alter, Ego, ends
from kring.network.network import Network
from kring.scene.bonds import arrows_of, bond_kind, tie_kind
from kring.scene.cells import closeness_at
from kring.scene.labels import Box, Labelled, place_labels
from kring.scene.legend import legend_of
from kring.scene.lines import End, LinePath, at, line_between, tie_between
from kring.scene.look import LineKind, look
from kring.scene.placing import Place, circles_of, ego_places
from kring.scene.scene import Scene, Stroke, Text
from kring.scene.shapes import group_of, shape_path, tint
from kring.scene.text import lines_of, width_of
from kring.scene.words import Words

_MARGIN = 11  # around the outer ring, for signs and names on it
_LEADING = 1.2
_FEW, _LARGE = 12, 1.2  # with few people, names are as large as a kitchen wall likes them


def circles(network: Network, words: Words) -> Scene:
    """Draw a network on the circles.

    Args:
        network: As it may be seen; use `for_the_wall` first for what others see.
        words: Everything the drawing says besides people's own names.
    """
    places = circles_of(network)
    scale = look().scale_for(len(places))
    radius = look().person_radius * scale
    on_paper = [alter for alter in network.alters if alter.id in places]
    signs = {alter.id: End(*places[alter.id], radius) for alter in on_paper}
    half = look().outer + _MARGIN
    lines = [*_ties(network, signs), *_bonds(network, signs), *_introductions(on_paper, signs)]
    background = _background(words)
    return Scene(
        half_width=half,
        half_height=half,
        strokes=(
            *_paper(),
            *(stroke for kind, line in lines for stroke in drawn(kind, line)),
            *(sign for alter in on_paper for sign in sign_of(alter, signs[alter.id])),
            *(_ego_sign(*place) for place in ego_places(len(network.egos) or 1)),
        ),
        texts=(
            *background,
            *_ego_names(network.egos, words),
            *(mark for alter in on_paper for mark in _inside(alter, signs[alter.id])),
            *_names(on_paper, signs, words, scale=scale, half=half, behind=background),
        ),
        legend=legend_of(on_paper, [kind for kind, _ in lines], network, words),
        legend_title=words.legend,
        caption=words.caption,
        tray=tuple(name_of(a, words) for a in network.alters if a.id not in places),
        tray_title=words.in_the_tray,
        title=words.title,
        description=_told(on_paper, places, words),
        language=words.language,
    )


def name_of(alter: Alter, words: Words) -> str:
    """Give what somebody is called on paper: their name, else the place where one meets them."""
    return alter.name or alter.met_at or words.nameless


def drawn(kind: LineKind, line: LinePath) -> Iterator[Stroke]:
    """Paint a line of some kind, with the heads of its arrows."""
    how = look().lines[kind]
    colour = how.colour or look().ink
    yield Stroke(path=line.path, colour=colour, width=how.width, dash=how.dash, cap=how.cap)
    for arrow in line.arrows:
        yield Stroke(path=arrow, fill=colour)


def sign_of(alter: Alter, end: End) -> Iterator[Stroke]:
    """Paint somebody's sign: shape and colour by group, outline by how it is now."""
    sign = look().groups[group_of(alter)]
    outline = look().outlines.get(alter.status or "active", ())
    width = 0.9 * max(end.radius / look().person_radius, 0.6)
    path = shape_path(sign.shape, end.x, end.y, end.radius)
    yield Stroke(path=path, colour=sign.colour, width=width, dash=outline, fill=tint(sign.colour))
    if alter.status == "dead":
        arm = end.radius * 0.42
        across = f"M{at(end.x - arm, end.y)}L{at(end.x + arm, end.y)}"
        cross = f"{across}M{at(end.x, end.y - arm)}L{at(end.x, end.y + arm)}"
        yield Stroke(path=cross, colour=look().ink, width=0.7 * width)


def _paper() -> Iterator[Stroke]:
    """Paint the rings, the innermost a little warmer, and the edges of the sectors."""
    rings = look().rings
    for ring, fill in reversed(list(zip(rings, look().print_ring_fills, strict=True))):
        circle = shape_path("circle", 0, 0, ring)
        yield Stroke(path=circle, colour=look().print_ring_line, width=0.35, fill=fill)
    first, last = look().centre_radius + 2, look().outer
    for along in (f"M{first} 0H{last}", f"M-{first} 0H-{last}"):
        yield _edge(along)
    for along in (f"M0 {first}V{last}", f"M0 -{first}V-{last}"):
        yield _edge(along)


def _edge(path: str) -> Stroke:
    return Stroke(path=path, colour=look().print_ring_line, width=0.3, dash=(0.8, 1.6))


def _background(words: Words) -> tuple[Text, ...]:
    """Write the names of the sectors in the corners and those of the rings down the middle."""
    far = look().outer + 3
    corners = ((-far, -far, "start"), (far, -far, "end"), (far, far, "end"), (-far, far, "start"))
    quiet = look().quiet
    return (
        *(
            Text(
                x=x,
                y=y,
                lines=tuple(lines_of(words.sectors[sector], 8)),
                size=4.4,
                colour=quiet,
                bold=True,
                anchor=anchor,
            )
            for sector, (x, y, anchor) in zip(look().sectors, corners, strict=True)
        ),
        *(
            Text(x=0, y=ring - 2.4, lines=(name,), size=2.9, colour=quiet, halo=True)
            for ring, name in zip(look().rings, words.rings, strict=True)
        ),
    )


def _ties(network: Network, signs: dict[str, End]) -> Iterator[tuple[LineKind, LinePath]]:
    for tie in network.ties:
        first, second = (signs.get(end) for end in ends(tie.id))
        kind = tie_kind(tie)
        if kind and first and second and (path := tie_between(kind, first, second)):
            yield kind, LinePath(path)


def _bonds(network: Network, signs: dict[str, End]) -> Iterator[tuple[LineKind, LinePath]]:
    centre = End(0, 0, look().centre_radius)
    for alter in network.alters:
        bond = network.bond(alter.id)
        kind = bond_kind(alter, bond)
        end = signs.get(alter.id)
        if kind is None or end is None:
            continue
        at_centre, at_person = arrows_of(bond)
        if line := line_between(kind, centre, end, at_from=at_centre, at_to=at_person):
            yield kind, line


def _introductions(
    on_paper: list[Alter], signs: dict[str, End]
) -> Iterator[tuple[LineKind, LinePath]]:
    """Join who is known only through somebody else to that somebody."""
    for alter in on_paper:
        through = signs.get(alter.via or "")
        if alter.status != "second_hand" or through is None:
            continue
        if line := line_between("second_hand", through, signs[alter.id]):
            yield "second_hand", line


def _ego_sign(x: float, y: float, radius: float) -> Stroke:
    return Stroke(path=shape_path("circle", x, y, radius), fill=look().ink)


def _ego_names(egos: tuple[Ego, ...], words: Words) -> Iterator[Text]:
    """Write names in the centre, as large as fits."""
    names = [ego.name or words.me for ego in egos] or [words.me]
    for name, (x, y, radius) in zip(names, ego_places(len(names)), strict=True):
        room = 1.7 * radius
        sizes = [part * radius for part in (0.5, 0.42, 0.34, 0.28)]
        tried = [(size, lines_of(name, room / size)) for size in sizes]
        whole = [(size, lines) for size, lines in tried if not lines[-1].endswith("…")]
        size, lines = (whole or tried[-1:])[0]
        white = look().paper
        yield Text(x=x, y=y, lines=tuple(lines), size=size, colour=white, bold=True)


def _inside(alter: Alter, end: End) -> Iterator[Text]:
    """Put a picture, or the question mark of a wish, in the sign."""
    inside = "?" if alter.status == "wished" else alter.picture
    if inside and alter.status != "dead":
        ink = look().ink
        yield Text(x=end.x, y=end.y, lines=(inside,), size=end.radius * 1.05, colour=ink)


def _names(
    on_paper: list[Alter],
    signs: dict[str, End],
    words: Words,
    *,
    scale: float,
    half: float,
    behind: tuple[Text, ...],
) -> Iterator[Text]:
    """Write everybody's name where it covers nobody."""
    size = look().label_size * scale * (_LARGE if len(on_paper) <= _FEW else 1)
    room = look().label_room / look().label_size
    written = {alter.id: lines_of(name_of(alter, words), room) for alter in on_paper}
    boxes = place_labels(
        [
            Labelled(
                id=alter.id,
                x=end.x,
                y=end.y,
                radius=end.radius * 1.1,
                width=size * max(width_of(line) for line in written[alter.id]),
                height=size * _LEADING * len(written[alter.id]),
            )
            for alter in on_paper
            if (end := signs[alter.id])
        ],
        obstacles=[Box(0, 0, 22, 22), *(_box(text) for text in behind)],
        half_width=half - 1,
        half_height=half - 1,
    )
    for alter in on_paper:
        box, ink = boxes[alter.id], look().ink
        lines = tuple(written[alter.id])
        yield Text(x=box.x, y=box.y, lines=lines, size=size, colour=ink, halo=True)


def _box(text: Text) -> Box:
    width = text.size * max(width_of(line) for line in text.lines)
    aside = {"start": width / 2, "middle": 0.0, "end": -width / 2}[text.anchor]
    return Box(text.x + aside, text.y, width, text.size * _LEADING * len(text.lines))


def _told(on_paper: list[Alter], places: dict[str, Place], words: Words) -> str:
    """Tell the drawing: who stands in which ring, closest first."""
    parts = [words.told.format(people=len(on_paper))]
    for number, ring in enumerate(words.rings, start=1):
        names = [name_of(a, words) for a in on_paper if closeness_at(*places[a.id]) == number]
        if names:
            parts.append(f"{ring}: {', '.join(names)}.")
    return " ".join(parts)
