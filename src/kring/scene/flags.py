"""The names of what happened, as flags on poles: above the line for good times, below for hard.

Every flag flies to the right of its pole and stands in a lane of its own where another one is in
the way, so no name ever lies over another, however many there are. As long as there are few, no
pole runs through a name either. The browser follows the same rules;
`contract/cases/lifeline.json` holds both to them.
"""

from collections.abc import Iterable, Sequence

import msgspec

from kring.scene.lifetime import TOP
from kring.scene.placing import tidy
from kring.scene.text import LEADING, lines_of, shortened, width_of

ROOM = 34.0  # map units for a line of a name; one long word may take nearly half as much again
SMALLER = 0.8  # the year under a name
_AIR = 3.0  # between two flags of one lane
_CLEAR = 5.0  # between the highest value and the first lane
FROM_POLE = 1.2
_LANES = 5  # so many lanes in which no pole may run through a name


class Told(msgspec.Struct, frozen=True):
    """What stands on a flag, and where its pole is."""

    id: str
    x: float
    above: bool
    title: str
    when: str


class Flag(msgspec.Struct, frozen=True):
    """A name in its place: x is its left side; y the middle of its name, and of its year."""

    id: str
    x: float
    y: float
    when_y: float
    pole: float  # how far the pole reaches
    lines: tuple[str, ...]
    when: str


class Flags(msgspec.Struct, frozen=True):
    """All flags, and how far up and down they reach from the middle of the line."""

    flags: tuple[Flag, ...]
    top: float
    bottom: float


def flags_of(told: Iterable[Told], *, size: float) -> Flags:
    """Give every name its place.

    Args:
        told: What is written, in order of time.
        size: Of the letters, in map units.
    """
    every = list(told)
    above, high = _one_side([each for each in every if each.above], size)
    below, deep = _one_side([each for each in every if not each.above], size)
    placed = {flag.id: flag for flag in (*above, *below)}
    return Flags(tuple(placed[each.id] for each in every), -high, deep)


def _one_side(told: Sequence[Told], size: float) -> tuple[list[Flag], float]:
    names: list[float] = []  # per lane, from where on to the right a name stands
    poles: list[float] = []  # and a pole of a name further out
    found = []
    for each in reversed(told):
        lines = tuple(lines_of(each.title, ROOM / size)) if each.title else ()
        when = shortened(each.when, ROOM / size / SMALLER)
        reach = each.x + FROM_POLE + _width(lines, when, size) + _AIR
        lane = _lane(names, poles, reach)
        if lane == len(names):
            names.append(each.x)
            poles.append(each.x)
        names[lane] = each.x
        poles[:lane] = [each.x] * lane
        found.append(_flag(each, lines, when, lane, size))
    return found, tidy(TOP + _CLEAR + len(names) * height_of(size))


def _lane(names: Sequence[float], poles: Sequence[float], reach: float) -> int:
    """Choose the nearest lane where a name is free of names and poles, else just of names."""
    free = [lane for lane, taken in enumerate(names) if reach <= taken]
    clear = [lane for lane in free if reach <= poles[lane]]
    if clear:
        return clear[0]
    return free[0] if free and len(names) >= _LANES else len(names)


def height_of(size: float) -> float:
    """Tell how high a lane is: two lines of a name and its year."""
    return size * LEADING * (2 + SMALLER) + 1


def _width(lines: Sequence[str], when: str, size: float) -> float:
    return max([size * width_of(line) for line in lines] + [size * SMALLER * width_of(when)])


def _flag(each: Told, lines: tuple[str, ...], when: str, lane: int, size: float) -> Flag:
    side = -1 if each.above else 1
    high = size * LEADING * len(lines)
    low = size * LEADING * SMALLER
    near = TOP + _CLEAR + lane * height_of(size)
    # Above, the year stands nearest to the line; below, the name does.
    y = near + high / 2 + (low if each.above else 0)
    when_y = near + low / 2 + (0 if each.above else high)
    return Flag(
        id=each.id,
        x=tidy(each.x + FROM_POLE),
        y=tidy(side * y),
        when_y=tidy(side * when_y),
        pole=tidy(side * (near + high + low)),
        lines=lines,
        when=when,
    )
