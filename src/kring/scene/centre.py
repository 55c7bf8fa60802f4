"""The middle of the drawing: the central person, or several together, with their names."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from kring.network.model import Ego
from kring.scene.ground import box_of
from kring.scene.labels import Box, overlap
from kring.scene.lines import End
from kring.scene.look import look
from kring.scene.placing import ego_places
from kring.scene.scene import Stroke, Text
from kring.scene.shapes import shape_path
from kring.scene.text import LEADING, shortened, width_of
from kring.scene.words import Words

_LARGEST = 5  # in map units
_SIZES = (0.7, 0.6, 0.5, 0.46, 0.42, 0.38, 0.34, 0.3)  # of the radius, largest first
_TIGHT = (0.27,)  # where the name would cover somebody outside the disc
_LEAST = 2.6  # in map units; smaller cannot be read on a sheet of A4
_BOLD = 1.1  # times as wide as thin letters
_CAP = 0.38  # half the height of a capital, in letter sizes
_INSIDE = 0.9  # of the radius: letters stay off the rim
_LINES = 3
_CUTS = 8  # more words than this do not fit in any way
_UNDER = 4.6  # the size of a name that stands under the disc
_ROOM = 12  # in letter sizes; a longer one is broken
_WIDEST = 40  # in letter sizes; a line wider than this runs off the sheet
_BREAK = re.compile(r"(?<=-)(?=\S)|\s+")


def ego_signs(egos: Sequence[Ego]) -> Iterator[Stroke]:
    """Paint the central person, or several together."""
    for x, y, radius in ego_places(len(egos) or 1):
        yield Stroke(path=shape_path("circle", x, y, radius), fill=look().ink)


def ego_names(egos: Sequence[Ego], words: Words, *, signs: Iterable[End] = ()) -> tuple[Text, ...]:
    """Write the names in the centre, as large as fits; else under it, and never cut through.

    When one of several names does not fit they all stand under it, in order, one a line: half
    of a pair inside and half outside would read as one person.

    Args:
        egos: Who stands in the centre.
        words: For who has no name.
        signs: The people around; a name outside the disc stands where fewest of them are.
    """
    names = [" ".join((ego.name or "").split()) or words.me for ego in egos] or [words.me]
    places = ego_places(len(names))
    inside = [_inside(name, *place) for name, place in zip(names, places, strict=True)]
    fitting = tuple(text for text in inside if text)
    if len(fitting) == len(names):
        return fitting
    taken = [Box(end.x, end.y, 2.2 * end.radius, 2.2 * end.radius) for end in signs]
    outside = _outside(names, taken)
    if any(overlap(box_of(outside), box) for box in taken):
        tight = [
            _inside(name, *place, sizes=_TIGHT) for name, place in zip(names, places, strict=True)
        ]
        if all(tight):
            return tuple(text for text in tight if text)
    return (outside,)


def _inside(
    name: str, x: float, y: float, radius: float, *, sizes: Sequence[float] = _SIZES
) -> Text | None:
    for size in (min(part * radius, _LARGEST) for part in sizes):
        lines = min(_broken(name), key=lambda lines: _reach(lines, size))
        if size >= _LEAST and _reach(lines, size) <= _INSIDE * radius:
            return Text(x=x, y=y, lines=lines, size=size, colour=look().paper, bold=True)
    return None


def _outside(names: Sequence[str], taken: Sequence[Box]) -> Text:
    """Write names under the disc, or above it when people stand under it."""
    lines = tuple(shortened(line, _WIDEST) for name in names for line in _rows(name))
    far = look().centre_radius + 0.8 + _UNDER * LEADING * len(lines) / 2
    tried = [
        Text(x=0, y=y, lines=lines, size=_UNDER, colour=look().ink, bold=True, halo=True)
        for y in (far, -far)
    ]
    return min(tried, key=lambda text: sum(overlap(box_of(text), box) for box in taken))


def _rows(name: str) -> tuple[str, ...]:
    if width_of(name) <= _ROOM:
        return (name,)
    return min(_broken(name), key=lambda lines: max(width_of(line) for line in lines))


def _broken(name: str) -> Iterator[tuple[str, ...]]:
    """Break a name over one line or more, only between words or after a hyphen."""
    cuts = [found.span() for found in _BREAK.finditer(name)][:_CUTS]
    for count in range(_LINES):
        for chosen in combinations(cuts, count):
            starts = [0, *(end for _, end in chosen)]
            ends = [*(start for start, _ in chosen), len(name)]
            yield tuple(name[a:b] for a, b in zip(starts, ends, strict=True))


def _reach(lines: Sequence[str], size: float) -> float:
    """Tell how far the furthest corner of these lines lies from their middle."""
    first = -(len(lines) - 1) / 2
    return size * max(
        math.hypot(width_of(line) * _BOLD / 2, abs(first + k) * LEADING + _CAP)
        for k, line in enumerate(lines)
    )
