"""Where everything stands in *who is who*: eight boxes around the middle, a card for each person.

Boxes keep their place for ever, so that a hand finds the neighbours where they were yesterday.
Letters are as large as fits; when it gets full, first what somebody is for and when go, then
the phone number; a crowd stands in several columns (`who_crowd`). The browser follows the same
rules; `contract/cases/who.json` holds both to them.
"""

from collections.abc import Mapping, Sequence

from kring.network.bubbles import BUBBLES
from kring.network.values import Bubble
from kring.scene.placing import tidy
from kring.scene.who_cards import (
    ALL,
    GAP,
    HEAD,
    ONLY_NAMES,
    WITH_PHONE,
    Box,
    Called,
    Layout,
    Pen,
    half_width_for,
    sign_for,
)
from kring.scene.who_crowd import LEAST_HALF_HEIGHT, MOST_HALF_HEIGHT, lay_out_crowd

LARGEST = 6.4  # on a sheet of A4 this is 16 points
_UNDER_FINGER = 5.4
_LEAST_ROW = 44.0
_SIZES = (LARGEST, 5.4, 4.6)
# The letter size and how much is told of somebody, the first that fits.
_USUAL = tuple((size, told) for told in (ALL, WITH_PHONE, ONLY_NAMES) for size in _SIZES)
_LARGE = tuple((LARGEST, told) for told in (ALL, WITH_PHONE, ONLY_NAMES))
_UNDER_FINGERS = ((_UNDER_FINGER, WITH_PHONE), (_UNDER_FINGER, ONLY_NAMES))
_CROWDED = (5.4, 4.6, 3.9, 3.3, 2.8)
# Column and row of each box, in the order of the bubbles: clockwise around the middle.
CELLS = ((0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1))


def lay_out(people: Sequence[Called], *, large: bool = False, sign: float | None = None) -> Layout:
    """Lay out a sheet for these people.

    Args:
        people: In document order; those of one bubble stand in this order.
        large: Whether letters stay large for the fridge: details go first, and then whoever
            does not fit stands on the page after it.
        sign: The radius of signs that a finger has to hit, on the screen; on paper they go with
            the letters.
    """
    of = {bubble: [one for one in people if one.bubble == bubble] for bubble in BUBBLES}
    steps = _UNDER_FINGERS if sign is not None else _LARGE if large else _USUAL
    for size, told in steps:
        half_width = half_width_for(sign)
        pen = Pen(size, told, sign_for(size, sign), (2 * half_width - 2 * GAP) / 3)
        outer, middle = _rows(of, pen)
        if outer + GAP + middle / 2 <= MOST_HALF_HEIGHT:
            return _in_rows(of, pen, half_width, outer, middle)
    sizes = (LARGEST,) if large else (_UNDER_FINGER,) if sign is not None else _CROWDED
    return lay_out_crowd(of, sizes=sizes, sign=sign, cut=large)


def _in_rows(
    of: Mapping[Bubble, Sequence[Called]],
    pen: Pen,
    half_width: float,
    outer: float,
    middle: float,
) -> Layout:
    """Lay out three rows of three, me in the one in the middle."""
    needed = outer + GAP + middle / 2
    half = max(needed, LEAST_HALF_HEIGHT)
    spare = (half - needed) / 1.5  # the middle row counts for half
    outer, middle = outer + spare, middle + spare
    tops = (-half, -middle / 2, middle / 2 + GAP)
    boxes, cards = {}, {}
    for bubble, (column, row) in zip(BUBBLES, CELLS, strict=True):
        left, top = -half_width + column * (pen.column + GAP), tops[row]
        high = middle if row == 1 else outer
        boxes[bubble] = Box(tidy(left), tidy(top), tidy(pen.column), tidy(high))
        down = top + HEAD
        for one in of[bubble]:
            cards[one.id] = pen.card(one, left, down)
            down += pen.height(one)
    gutter, passage = (pen.column + GAP) / 2, tidy(middle) / 2 + GAP / 2
    return Layout(
        half_height=tidy(half),
        half_width=half_width,
        column=pen.column,
        sign=pen.sign,
        is_whole=pen.told == ALL,
        size=pen.size,
        room=pen.room,
        boxes=boxes,
        cards=cards,
        gutters=(-gutter, gutter),
        passages=(-passage, passage),
        left_over={},
    )


def _rows(of: Mapping[Bubble, Sequence[Called]], pen: Pen) -> tuple[float, float]:
    """Give the heights of the outer rows, which are alike, and of the middle one."""
    needed = [_LEAST_ROW, _LEAST_ROW, _LEAST_ROW]
    for bubble, (_, row) in zip(BUBBLES, CELLS, strict=True):
        needed[row] = max(needed[row], HEAD + sum(pen.height(one) for one in of[bubble]))
    return max(needed[0], needed[2]), needed[1]
