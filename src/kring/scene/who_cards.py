"""One card in *who is who*: a sign, a name, and what is told of somebody, each on a line.

The browser follows the same rules; `contract/cases/who.json` holds both to them.
"""

from collections.abc import Mapping

import msgspec

from kring.network.values import Bubble
from kring.scene.placing import tidy
from kring.scene.text import LEADING, lines_of, softly, width_of

HALF_WIDTH = 100.0
HALF_WIDTH_ON_SCREEN = 160.0  # which is wider than high
GAP = 6.0  # between boxes; the lines of who works together run here
COLUMN = (2 * HALF_WIDTH - 2 * GAP) / 3
SIGN = 2.6  # the radius of somebody's sign on paper, at most
_SIGN_TO_LETTER = 0.5
HEAD = 9.5  # the height of a box's own name
INSET = 3.0  # from the side of a box to what stands in it
_AFTER_SIGN = 2.4  # from a sign to the name
_BETWEEN = 0.4  # of the letters, between two cards
_MOST_LINES = 3  # of a name
_TIGHT = 1.2  # how much smaller, at most
BOLD = 1.08  # times as wide as thin letters
ALL, WITH_PHONE, ONLY_NAMES = 3, 2, 1


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
    size: float  # of the letters
    room: float  # how long a line may be
    half_width: float
    column: float  # how wide one row of cards is
    boxes: Mapping[Bubble, Box]
    cards: Mapping[str, Card]
    gutters: tuple[float, float]  # the middles of the gaps left and right of the middle column
    passages: tuple[float, float]  # where a line may go past me in the middle, above and below
    left_over: Mapping[Bubble, int]  # how many of a box stand only on the page after it


class Pen(msgspec.Struct, frozen=True):
    """How cards are written: the size of the letters and of the signs, and how much is told."""

    size: float
    told: int
    sign: float
    column: float = COLUMN  # how wide one row of cards is

    @property
    def beside(self) -> float:
        """How far from the side of a box names begin."""
        return INSET + 2 * self.sign + _AFTER_SIGN

    @property
    def room(self) -> float:
        """How long a line may be."""
        return self.column - self.beside - INSET

    @property
    def first(self) -> float:
        """How far below the top of a card the sign and the first line have their middle."""
        return max(self.size * LEADING / 2, self.sign)

    def lines(self, one: Called) -> list[tuple[str, bool]]:
        """Give the lines of a card, each with whether it is bold: the name is."""
        room = self.room / self.size
        lines = [(line, True) for line in _name_lines(one.name, room / BOLD)]
        if self.told == ALL and one.what_for:
            lines += [(line, False) for line in lines_of(one.what_for, room)]
        if self.told > ONLY_NAMES and one.phone:
            lines.append((one.phone, False))
        if self.told == ALL and one.when:
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
        return Card(tidy(left + INSET + self.sign), tidy(y), lines)

    def fitting(self, text: str, times: float) -> float:
        """Tell how large a line is written so that it stays inside the box."""
        wide = width_of(text) * times
        return tidy(self.room / wide) if wide * self.size > self.room else self.size


def _name_lines(name: str, room: float) -> list[str]:
    """Break a name; one that just does not fit is written a little smaller rather than cut."""
    for lines in (lines_of(name, room), lines_of(name, room * _TIGHT)):
        if not lines[-1].endswith("…"):
            return lines
    return softly(name, room * _TIGHT, _MOST_LINES)


def half_width_for(sign: float | None) -> float:
    """Tell how wide half a sheet is: on paper, or on a screen where fingers have to hit signs."""
    return HALF_WIDTH if sign is None else HALF_WIDTH_ON_SCREEN


def sign_for(size: float, sign: float | None) -> float:
    """Tell the radius of signs: what a finger has to hit, and on paper what goes with letters."""
    return min(SIGN, size * _SIGN_TO_LETTER) if sign is None else sign
