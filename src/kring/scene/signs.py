"""The people around the centre: their signs, what stands in them, and their names."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from kring.network.model import Alter
from kring.scene.ground import box_of
from kring.scene.labels import Box, Labelled, place_labels
from kring.scene.lines import End, at
from kring.scene.look import look
from kring.scene.placing import Place
from kring.scene.scene import Stroke, Text
from kring.scene.shapes import group_of, shape_path, tint
from kring.scene.text import LEADING, lines_of, width_of
from kring.scene.words import Words

_FEW, _LARGE = 12, 1.2  # with few people, names are as large as a kitchen wall likes them
_LARGER = 1.35  # for whoever reads with difficulty
_FAR = 4  # between a sign and its name, in map units
_APART = 2.3  # times the radius: some shapes reach a little further than a circle
_LEAST_IN_A_CROWD = 0.7


def name_of(alter: Alter, words: Words) -> str:
    """Give what somebody is called on paper: their name, else the place where one meets them."""
    return alter.name or alter.met_at or words.nameless


def sign_of(alter: Alter, end: End) -> Iterator[Stroke]:
    """Paint somebody's sign: shape and colour by group, outline by how it is now."""
    sign = look().groups[group_of(alter)]
    outline = look().outlines.get(alter.status or "active", ())
    width = 0.9 * max(end.radius / look().person_radius, 0.6)
    path = shape_path(sign.shape, end.x, end.y, end.radius)
    yield Stroke(path=path, colour=sign.colour, width=width, dash=outline, fill=tint(sign.colour))
    if alter.status == "dead":
        # As on a genogram; an upright cross would give everybody the same belief.
        arm = end.radius * 0.5
        falling = f"M{at(end.x - arm, end.y - arm)}L{at(end.x + arm, end.y + arm)}"
        rising = f"M{at(end.x - arm, end.y + arm)}L{at(end.x + arm, end.y - arm)}"
        yield Stroke(path=falling + rising, colour=look().ink, width=0.7 * width)


def inside_of(alter: Alter, end: End) -> Iterator[Text]:
    """Put a picture, or the question mark of a wish, in the sign."""
    inside = "?" if alter.status == "wished" else alter.picture
    if inside and alter.status != "dead":
        ink = look().ink
        yield Text(x=end.x, y=end.y, lines=(inside,), size=end.radius * 1.05, colour=ink)


def names(
    people: Sequence[Alter],
    signs: dict[str, End],
    words: Words,
    *,
    half: float,
    behind: Sequence[Text],
    large: bool = False,
) -> dict[str, Text]:
    """Write everybody's name where it covers nobody; by id.

    Args:
        people: Who stands in the drawing.
        signs: Where, by id.
        words: For who has no name.
        half: Of the paper, from the middle to its edge.
        behind: Texts that lie there already.
        large: Whether they are written larger than usual.
    """
    usual = look().label_size * look().scale_for(len(people)) * (_LARGER if large else 1)
    written = {}
    for size in (usual * _LARGE, usual) if len(people) <= _FEW else (usual,):
        written = _written(people, signs, words, size=size, half=half, behind=behind)
        if not any(_far(text, signs[alter_id]) for alter_id, text in written.items()):
            break
    return written


def _written(
    people: Sequence[Alter],
    signs: dict[str, End],
    words: Words,
    *,
    size: float,
    half: float,
    behind: Sequence[Text],
) -> dict[str, Text]:
    room = look().label_room / look().label_size
    lines = {alter.id: tuple(lines_of(name_of(alter, words), room)) for alter in people}
    boxes = place_labels(
        [_labelled(alter.id, signs[alter.id], lines[alter.id], size) for alter in people],
        obstacles=[
            Box(0, 0, 2 * look().centre_radius, 2 * look().centre_radius),
            *(box_of(text) for text in behind),
        ],
        half_width=half - 1,
        half_height=half - 1,
    )
    ink = look().ink
    return {
        alter_id: Text(x=box.x, y=box.y, lines=lines[alter_id], size=size, colour=ink, halo=True)
        for alter_id, box in boxes.items()
    }


def leaders(written: dict[str, Text], signs: dict[str, End]) -> Iterator[Stroke]:
    """Join a name that had to stand far from its sign to that sign, with a thin line."""
    for alter_id, text in written.items():
        sign = signs[alter_id]
        if end := _far(text, sign):
            path = f"M{at(sign.x, sign.y)}L{at(*end)}"
            yield Stroke(path=path, colour=look().quiet, width=0.3)


def _far(text: Text, sign: End) -> Place | None:
    """Give the nearest place of a name that stands far from its sign."""
    room = box_of(text)
    x = min(max(sign.x, room.x - room.width / 2), room.x + room.width / 2)
    y = min(max(sign.y, room.y - room.height / 2), room.y + room.height / 2)
    return (x, y) if math.hypot(x - sign.x, y - sign.y) > sign.radius + _FAR else None


def radius_of_signs(places: Iterable[Place], *, scale: float) -> float:
    """Tell how large signs are: as large as fits where people stand closest together.

    Two people put on top of each other by hand do not make everybody tiny.

    Args:
        places: Where everybody stands.
        scale: How much smaller signs are already for the number of people.
    """
    full = look().person_radius * scale
    nearest = min((math.dist(a, b) for a, b in combinations(places, 2)), default=math.inf)
    return max(min(full, nearest / _APART), _LEAST_IN_A_CROWD * full)


def _labelled(id: str, end: End, lines: Sequence[str], size: float) -> Labelled:
    return Labelled(
        id=id,
        x=end.x,
        y=end.y,
        radius=end.radius * 1.1,  # some shapes reach a little further than a circle
        width=size * max(width_of(line) for line in lines),
        height=size * LEADING * len(lines),
    )
