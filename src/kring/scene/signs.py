"""The people around the centre: their signs, what stands in them, and their names."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import msgspec

from kring.network.model import Alter
from kring.scene.ground import box_of
from kring.scene.labels import Box, Labelled, Line, kept_inside, overlap, place_labels
from kring.scene.lines import End, Strand, at
from kring.scene.look import look
from kring.scene.placing import Place
from kring.scene.scene import Stroke, Text
from kring.scene.shapes import group_of, shape_path, tint
from kring.scene.text import LEADING, lines_of, width_of
from kring.scene.words import Words

_CROWD = 60  # from here on lines run through every place a name could have
_FEW, _LARGE = 12, 1.2  # with few people, names are as large as a kitchen wall likes them
_LARGER_IN_A_CROWD = 1.25
_FAR_IN_A_CROWD = 0.2  # of the people, whose names may stand far from their signs
_LARGER = 1.35  # for whoever reads with difficulty
_FAR = 4  # between a sign and its name, in map units
_APART = 2.3  # times the radius: some shapes reach a little further than a circle
_TOLD_BESIDE = frozenset({"past", "wished", "dead"})  # by a word, where no sign can
_LEAST_IN_A_CROWD = 0.7


def name_of(alter: Alter, words: Words) -> str:
    """Give what somebody is called on paper: their name, else the place where one meets them."""
    return alter.name or alter.met_at or words.nameless


def name_beside(alter: Alter, words: Words) -> str:
    """Give a name for a list beside the drawing: without a sign a word tells who is not there."""
    name = name_of(alter, words)
    return f"{name} ({words.statuses[alter.status]})" if alter.status in _TOLD_BESIDE else name


def sign_of(alter: Alter, end: End) -> Iterator[Stroke]:
    """Paint somebody's sign: shape and colour by group, outline by how it is now."""
    sign = look().groups[group_of(alter)]
    outline = look().outlines.get(alter.status or "active", ())
    width = 0.9 * max(end.radius / look().person_radius, 0.6)
    path = shape_path(sign.shape, end.x, end.y, end.radius)
    fill = tint(sign.colour)
    yield Stroke(
        path=path, colour=sign.colour, width=width, dash=outline, fill=fill, of=(alter.id,)
    )
    if alter.status == "dead":
        # As on a genogram; an upright cross would give everybody the same belief.
        arm = end.radius * 0.5
        falling = f"M{at(end.x - arm, end.y - arm)}L{at(end.x + arm, end.y + arm)}"
        rising = f"M{at(end.x - arm, end.y + arm)}L{at(end.x + arm, end.y - arm)}"
        path = falling + rising
        yield Stroke(path=path, colour=look().ink, width=0.7 * width, of=(alter.id,))


def inside_of(alter: Alter, end: End) -> Iterator[Text]:
    """Put a picture, or the question mark of a wish, in the sign."""
    inside = "?" if alter.status == "wished" else alter.picture
    if inside and alter.status != "dead":
        size, ink = end.radius * 1.05, look().ink
        yield Text(x=end.x, y=end.y, lines=(inside,), size=size, colour=ink, of=(alter.id,))


def painted_line(strand: Strand, scale: float) -> Iterator[Stroke]:
    """Paint a line, thinner in a crowd, with the heads of its arrows.

    Args:
        strand: The line.
        scale: How much smaller signs are for the number of people.
    """
    how = look().lines[strand.kind]
    colour, width = how.colour or look().ink, how.width * max(scale, 0.6)
    path, of = strand.line.path, strand.between
    yield Stroke(path=path, colour=colour, width=width, dash=how.dash, cap=how.cap, of=of)
    for arrow in strand.line.arrows:
        yield Stroke(path=arrow, fill=colour, of=of)


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """Where names may stand: on the paper, and not over what is drawn or written there."""

    half_width: float
    half_height: float
    middle: float  # the radius of what stands in the middle
    texts: Sequence[Text] = ()
    lines: Sequence[Line] = ()  # what had better not run through a name
    rim: float = 0  # the radius of the outer ring, if there are rings


def names(
    people: Sequence[Alter],
    signs: dict[str, End],
    words: Words,
    *,
    room: Room,
    large: bool = False,
) -> dict[str, Text]:
    """Write everybody's name where it covers nobody; by id.

    Args:
        people: Who stands in the drawing.
        signs: Where, by id.
        words: For who has no name.
        room: Where names may stand.
        large: Whether they are written larger than usual.
    """
    usual = look().label_size * look().scale_for(len(people)) * (_LARGER if large else 1)
    lines = {alter.id: _broken(alter, words) for alter in people}
    written = {}
    for size in _sizes(usual, len(people)):
        written = _written(lines, signs, size, room)
        far = sum(_far(text, signs[alter_id]) is not None for alter_id, text in written.items())
        most = len(people) * _FAR_IN_A_CROWD if len(people) > _FEW else 0
        if far <= most and not _lie_on_each_other(written.values()):
            break
    return written


def _sizes(usual: float, people: int) -> tuple[float, ...]:
    """Give how large names may be, the largest first: in a crowd signs leave some more room."""
    if people <= _FEW:
        return (usual * _LARGE, usual)
    is_crowd = look().crowd.start < people <= _CROWD
    return (usual * _LARGER_IN_A_CROWD, usual) if is_crowd else (usual,)


def _lie_on_each_other(texts: Iterable[Text]) -> bool:
    boxes = sorted((box_of(text) for text in texts), key=lambda box: box.y - box.height / 2)
    for k, box in enumerate(boxes):
        for below in boxes[k + 1 :]:
            if below.y - below.height / 2 >= box.y + box.height / 2:
                break
            if overlap(box, below) > 0:
                return True
    return False


def _broken(alter: Alter, words: Words) -> tuple[str, ...]:
    return tuple(lines_of(name_of(alter, words), look().label_room / look().label_size))


def _written(
    lines: Mapping[str, tuple[str, ...]], signs: Mapping[str, End], size: float, room: Room
) -> dict[str, Text]:
    boxes = place_labels(
        [_labelled(one, signs[one], written, size) for one, written in lines.items()],
        obstacles=[Box(0, 0, 2 * room.middle, 2 * room.middle)],
        words=[box_of(text) for text in room.texts],
        lines=room.lines if len(lines) <= _CROWD else (),
        half_width=room.half_width - 1,
        half_height=room.half_height - 1,
        rim=room.rim,
    )
    ink = look().ink
    return {
        one: Text(x=box.x, y=box.y, lines=lines[one], size=size, colour=ink, halo=True, of=(one,))
        for one, wanted in boxes.items()
        for box in [kept_inside(wanted, room.half_width - 1, room.half_height - 1)]
    }


def leaders(written: dict[str, Text], signs: dict[str, End]) -> Iterator[Stroke]:
    """Join a name that had to stand far from its sign to that sign, with a thin line."""
    for alter_id, text in written.items():
        sign = signs[alter_id]
        if end := _far(text, sign):
            path = f"M{at(sign.x, sign.y)}L{at(*end)}"
            yield Stroke(path=path, colour=look().quiet, width=0.3, of=(alter_id,))


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
