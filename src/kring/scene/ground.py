"""What lies under the people: the rings, the edges of the sectors, and what those are called."""

from collections.abc import Iterable, Iterator

from kring.scene.labels import Box, overlap
from kring.scene.lines import End
from kring.scene.look import look
from kring.scene.scene import Stroke, Text
from kring.scene.shapes import shape_path
from kring.scene.text import LEADING, lines_of, width_of
from kring.scene.words import Words

_RING_NAME = 3.3


def rings_and_edges() -> Iterator[Stroke]:
    """Paint the rings, the innermost a little warmer, and the edges of the sectors."""
    rings = look().rings
    for ring, fill in reversed(list(zip(rings, look().print_ring_fills, strict=True))):
        circle = shape_path("circle", 0, 0, ring)
        yield Stroke(path=circle, colour=look().print_ring_line, width=0.35, fill=fill)
    first, last = look().centre_radius + 2, look().outer
    for along in (
        f"M{first} 0H{last}",
        f"M-{first} 0H-{last}",
        f"M0 {first}V{last}",
        f"M0 -{first}V-{last}",
    ):
        yield Stroke(path=along, colour=look().print_ring_line, width=0.3, dash=(0.8, 1.6))


def sector_names(words: Words) -> Iterator[Text]:
    """Write the names of the sectors in the corners."""
    far = look().outer + 3
    corners = ((-far, -far, "start"), (far, -far, "end"), (far, far, "end"), (-far, far, "start"))
    for sector, (x, y, anchor) in zip(look().sectors, corners, strict=True):
        lines = tuple(lines_of(words.sectors[sector], 8))
        colour = look().quiet
        yield Text(x=x, y=y, lines=lines, size=4.4, colour=colour, bold=True, anchor=anchor)


def ring_names(words: Words, signs: Iterable[End]) -> Iterator[Text]:
    """Write the name of each ring inside its line, where nobody stands."""
    yield from names_of_rings(look().rings, words.rings, signs)


def names_of_rings(
    rings: Iterable[float], names: Iterable[str], signs: Iterable[End]
) -> Iterator[Text]:
    """Write names inside the lines of rings: below, above, or aside where nobody stands.

    Args:
        rings: The radius of each, from inside out.
        names: What they are called; rings without a name keep none.
        signs: Who stands where.
    """
    taken = [Box(end.x, end.y, 2.2 * end.radius, 2.2 * end.radius) for end in signs]
    for ring, name in zip(rings, names, strict=False):
        near = ring - 2.4
        places = (
            (0.0, near),
            (0.0, -near),
            (0.71 * near, 0.71 * near),
            (-0.71 * near, 0.71 * near),
            (0.71 * near, -0.71 * near),
            (-0.71 * near, -0.71 * near),
        )
        tried = [
            Text(x=x, y=y, lines=(name,), size=_RING_NAME, colour=look().quiet, halo=True)
            for x, y in places
        ]
        free = (text for text in tried if not any(overlap(box_of(text), box) for box in taken))
        yield next(free, tried[0])


def box_of(text: Text) -> Box:
    """Give the room a text takes."""
    width = text.size * max(width_of(line) for line in text.lines)
    aside = {"start": width / 2, "middle": 0.0, "end": -width / 2}[text.anchor]
    return Box(text.x + aside, text.y, width, text.size * LEADING * len(text.lines))
