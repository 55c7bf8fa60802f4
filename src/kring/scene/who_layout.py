"""Where everything stands in *who is who*: eight boxes around the middle, a card for each person.

Boxes keep their place for ever, so that a hand finds the neighbours where they were yesterday.
Letters are as large as fits; when it gets full, first what somebody is for and when go, then
the phone number, and only then letters get smaller. The browser follows the same rules;
`contract/cases/who.json` holds both to them.
"""

from collections.abc import Mapping, Sequence

import msgspec

from kring.network.bubbles import BUBBLES
from kring.network.values import Bubble
from kring.scene.placing import tidy
from kring.scene.text import LEADING, lines_of, width_of

HALF_WIDTH = 100.0
GAP = 6.0  # between boxes; the lines of who works together run here
COLUMN = (2 * HALF_WIDTH - 2 * GAP) / 3
SIGN = 2.6  # the radius of somebody's sign, at most
_SIGN_TO_LETTER = 0.5
LARGEST = 6.4  # on a sheet of A4 this is 16 points
_INSET = 3.0  # from the side of a box to what stands in it
_BESIDE = _INSET + 2 * SIGN + 2.4  # from the side of a box to the names
_ROOM = COLUMN - _BESIDE - _INSET  # for a line of text
_HEAD = 9.5  # the height of a box's own name
_BETWEEN = 0.4  # of the letters, between two cards
_LEAST_ROW = 44.0
_LEAST_HALF_HEIGHT = 112.0  # an upright sheet, with room for a title and the legend
_MOST_HALF_HEIGHT = 118.0
BOLD = 1.08  # times as wide as thin letters
_ALL, _WITH_PHONE, _ONLY_NAMES = 3, 2, 1
# The letter size and how much is told of somebody, the first that fits.
_USUAL = tuple((size, _ALL) for size in (LARGEST, 5.4, 4.6)) + tuple(
    (size, told) for told in (_WITH_PHONE, _ONLY_NAMES) for size in (LARGEST, 5.4, 4.6)
)
_LARGE = ((LARGEST, _ALL), (LARGEST, _WITH_PHONE), (LARGEST, _ONLY_NAMES))
_CROWDED = tuple((size, _ONLY_NAMES) for size in (5.4, 4.6, 3.9, 3.3, 2.8))
# Column and row of each box, in the order of the bubbles: clockwise around the middle.
CELLS = ((0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1))


class Called(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody as the sheet tells of them."""

    id: str
    bubble: Bubble
    name: str
    what_for: str = ""
    phone: str = ""
    when: str = ""


class Line(msgspec.Struct, frozen=True):
    """One line of a card: its middle, from the left side on."""

    x: float
    y: float
    text: str
    size: float  # a long word is written smaller rather than cut
    bold: bool


class Card(msgspec.Struct, frozen=True):
    """Where somebody's sign stands, and the lines beside it."""

    x: float
    y: float
    lines: tuple[Line, ...]


class Box(msgspec.Struct, frozen=True):
    """A bubble on the paper, by its corner at the top left."""

    x: float
    y: float
    width: float
    height: float


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """The whole sheet."""

    half_height: float
    sign: float  # the radius of everybody's sign
    is_whole: bool  # whether everything that is told of people fits beside their names
    boxes: Mapping[Bubble, Box]
    cards: Mapping[str, Card]


def lay_out(people: Sequence[Called], *, large: bool = False) -> Layout:
    """Lay out a sheet for these people.

    Args:
        people: In document order; those of one bubble stand in this order.
        large: Whether letters stay large and details go first, for the fridge.
    """
    of = {bubble: [one for one in people if one.bubble == bubble] for bubble in BUBBLES}
    steps = (*(_LARGE if large else _USUAL), *_CROWDED)
    size, told = steps[-1]
    for size, told in steps:  # the last one stands when nothing fits
        if _half_height(of, size, told) <= _MOST_HALF_HEIGHT:
            break
    half = max(_half_height(of, size, told), _LEAST_HALF_HEIGHT)
    spare = (half - _half_height(of, size, told)) / 1.5  # the middle row counts for half
    outer, middle = (row + spare for row in _rows(of, size, told))
    tops = (-half, -middle / 2, middle / 2 + GAP)
    boxes = {
        bubble: Box(
            tidy(-HALF_WIDTH + column * (COLUMN + GAP)),
            tidy(tops[row]),
            tidy(COLUMN),
            tidy(middle if row == 1 else outer),
        )
        for bubble, (column, row) in zip(BUBBLES, CELLS, strict=True)
    }
    cards = {}
    for bubble in BUBBLES:
        down = boxes[bubble].y + _HEAD
        for one in of[bubble]:
            written = _written(one, size, told)
            cards[one.id] = _card(boxes[bubble].x, down, written, size)
            down += (len(written) * LEADING + _BETWEEN) * size
    sign = min(SIGN, tidy(size * _SIGN_TO_LETTER))
    whole = told == _ALL
    return Layout(half_height=tidy(half), sign=sign, is_whole=whole, boxes=boxes, cards=cards)


def _half_height(of: Mapping[Bubble, Sequence[Called]], size: float, told: int) -> float:
    outer, middle = _rows(of, size, told)
    return outer + GAP + middle / 2


def _rows(of: Mapping[Bubble, Sequence[Called]], size: float, told: int) -> tuple[float, float]:
    """Give the heights of the outer rows, which are alike, and of the middle one."""
    needed = [_LEAST_ROW, _LEAST_ROW, _LEAST_ROW]
    for bubble, (_, row) in zip(BUBBLES, CELLS, strict=True):
        lines = sum(len(_written(one, size, told)) for one in of[bubble])
        cards = (lines * LEADING + len(of[bubble]) * _BETWEEN) * size
        needed[row] = max(needed[row], _HEAD + cards)
    return max(needed[0], needed[2]), needed[1]


def _written(one: Called, size: float, told: int) -> list[tuple[str, bool]]:
    """Give the lines of a card, each with whether it is bold: the name is."""
    room = _ROOM / size
    lines = [(line, True) for line in lines_of(one.name, room / BOLD)]
    if told == _ALL and one.what_for:
        lines += [(line, False) for line in lines_of(one.what_for, room)]
    if told > _ONLY_NAMES and one.phone:
        lines.append((one.phone, False))
    if told == _ALL and one.when:
        lines += [(line, False) for line in lines_of(one.when, room)]
    return lines


def _card(left: float, top: float, lines: Sequence[tuple[str, bool]], size: float) -> Card:
    placed = tuple(
        Line(
            tidy(left + _BESIDE),
            tidy(top + (k + 0.5) * size * LEADING),
            text,
            tidy(min(size, _ROOM / (width_of(text) * (BOLD if bold else 1)))) if text else size,
            bold,
        )
        for k, (text, bold) in enumerate(lines)
    )
    return Card(tidy(left + _INSET + SIGN), placed[0].y, placed)
