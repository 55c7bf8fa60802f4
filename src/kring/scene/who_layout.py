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
SIGN = 2.6  # the radius of somebody's sign on paper, at most
_SIGN_TO_LETTER = 0.5
LARGEST = 6.4  # on a sheet of A4 this is 16 points
_INSET = 3.0  # from the side of a box to what stands in it
_AFTER_SIGN = 2.4  # from a sign to the name
_HEAD = 9.5  # the height of a box's own name
_BETWEEN = 0.4  # of the letters, between two cards
_LEAST_ROW = 44.0
_LEAST_HALF_HEIGHT = 112.0  # an upright sheet, with room for a title and the legend
_MOST_HALF_HEIGHT = 118.0
_TIGHT = 1.2  # how much smaller, at most
BOLD = 1.08  # times as wide as thin letters
_ALL, _WITH_PHONE, _ONLY_NAMES = 3, 2, 1
_SIZES = (LARGEST, 5.4, 4.6)
# The letter size and how much is told of somebody, the first that fits.
_USUAL = tuple((size, told) for told in (_ALL, _WITH_PHONE, _ONLY_NAMES) for size in _SIZES)
_LARGE = tuple((LARGEST, told) for told in (_ALL, _WITH_PHONE, _ONLY_NAMES))
_UNDER_FINGERS = ((5.4, _WITH_PHONE),)
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


class _Pen(msgspec.Struct, frozen=True):
    """How cards are written: the size of the letters and of the signs, and how much is told."""

    size: float
    told: int
    sign: float

    @property
    def beside(self) -> float:
        """How far from the side of a box names begin."""
        return _INSET + 2 * self.sign + _AFTER_SIGN

    @property
    def room(self) -> float:
        """How long a line may be."""
        return COLUMN - self.beside - _INSET

    @property
    def first(self) -> float:
        """How far below the top of a card the sign and the first line have their middle."""
        return max(self.size * LEADING / 2, self.sign)

    def lines(self, one: Called) -> list[tuple[str, bool]]:
        """Give the lines of a card, each with whether it is bold: the name is."""
        room = self.room / self.size
        lines = [(line, True) for line in _name_lines(one.name, room / BOLD)]
        if self.told == _ALL and one.what_for:
            lines += [(line, False) for line in lines_of(one.what_for, room)]
        if self.told > _ONLY_NAMES and one.phone:
            lines.append((one.phone, False))
        if self.told == _ALL and one.when:
            lines += [(line, False) for line in lines_of(one.when, room)]
        return lines

    def height(self, one: Called) -> float:
        """Tell how much of a box a card takes, with the air after it."""
        below = (len(self.lines(one)) - 0.5) * self.size * LEADING
        return self.first + max(below, self.sign) + _BETWEEN * self.size

    def card(self, one: Called, left: float, top: float) -> Card:
        """Write a card with its corner there."""
        y = top + self.first
        lines = tuple(
            Line(
                tidy(left + self.beside),
                tidy(y + k * self.size * LEADING),
                text,
                self.fitting(text, BOLD if bold else 1),
                bold,
            )
            for k, (text, bold) in enumerate(self.lines(one))
        )
        return Card(tidy(left + _INSET + self.sign), tidy(y), lines)

    def fitting(self, text: str, times: float) -> float:
        """Tell how large a line is written so that it stays inside the box."""
        wide = width_of(text) * times
        return tidy(self.room / wide) if wide * self.size > self.room else self.size


def _name_lines(name: str, room: float) -> list[str]:
    """Break a name; one that just does not fit is written a little smaller rather than cut."""
    lines = lines_of(name, room)
    return lines_of(name, room * _TIGHT) if lines[-1].endswith("…") else lines


def lay_out(people: Sequence[Called], *, large: bool = False, sign: float | None = None) -> Layout:
    """Lay out a sheet for these people.

    Args:
        people: In document order; those of one bubble stand in this order.
        large: Whether letters stay large and details go first, for the fridge.
        sign: The radius of signs that a finger has to hit, on the screen; on paper they go with
            the letters.
    """
    of = {bubble: [one for one in people if one.bubble == bubble] for bubble in BUBBLES}
    pen, rows = _pen_that_fits(of, large=large, sign=sign)
    needed = rows[0] + GAP + rows[1] / 2
    half = max(needed, _LEAST_HALF_HEIGHT)
    spare = (half - needed) / 1.5  # the middle row counts for half
    outer, middle = (row + spare for row in rows)
    tops = (-half, -middle / 2, middle / 2 + GAP)
    boxes, cards = {}, {}
    for bubble, (column, row) in zip(BUBBLES, CELLS, strict=True):
        left, top = -HALF_WIDTH + column * (COLUMN + GAP), tops[row]
        high = middle if row == 1 else outer
        boxes[bubble] = Box(tidy(left), tidy(top), tidy(COLUMN), tidy(high))
        down = top + _HEAD
        for one in of[bubble]:
            cards[one.id] = pen.card(one, left, down)
            down += pen.height(one)
    return Layout(
        half_height=tidy(half), sign=pen.sign, is_whole=pen.told == _ALL, boxes=boxes, cards=cards
    )


def _pen_that_fits(
    of: Mapping[Bubble, Sequence[Called]], *, large: bool, sign: float | None
) -> tuple[_Pen, tuple[float, float]]:
    """Give the first pen with which everybody fits, else the smallest, with the rows it needs."""
    pen, rows = _Pen(LARGEST, _ALL, SIGN), (0.0, 0.0)
    steps = _UNDER_FINGERS if sign is not None else _LARGE if large else _USUAL
    for size, told in (*steps, *_CROWDED):
        pen = _Pen(size, told, min(SIGN, size * _SIGN_TO_LETTER) if sign is None else sign)
        rows = _rows(of, pen)
        if rows[0] + GAP + rows[1] / 2 <= _MOST_HALF_HEIGHT:
            break
    return pen, rows


def _rows(of: Mapping[Bubble, Sequence[Called]], pen: _Pen) -> tuple[float, float]:
    """Give the heights of the outer rows, which are alike, and of the middle one."""
    needed = [_LEAST_ROW, _LEAST_ROW, _LEAST_ROW]
    for bubble, (_, row) in zip(BUBBLES, CELLS, strict=True):
        needed[row] = max(needed[row], _HEAD + sum(pen.height(one) for one in of[bubble]))
    return max(needed[0], needed[2]), needed[1]
