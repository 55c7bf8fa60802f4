"""Where a crowd stands in *who is who*: several columns in a box, and boxes as high as they need.

Every box stays in its corner or at its side, but gets room by how many stand in it, so that
twenty relatives do not shrink to specks beside an empty box. The browser follows the same
rules; `contract/cases/who.json` holds both to them.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import msgspec

from kring.network.values import Bubble
from kring.scene.placing import tidy
from kring.scene.who_cards import (
    GAP,
    HEAD,
    ONLY_NAMES,
    Box,
    Called,
    Card,
    Layout,
    Line,
    Pen,
    half_width_for,
    sign_for,
)

LEAST_HALF_HEIGHT = 112.0  # an upright sheet, with room for a title and the legend
MOST_HALF_HEIGHT = 118.0
_ABOUT_ME = 20.0  # what stays free above, below and beside me
_LEAST_NAME = 5.0  # how many letter sizes a name has at least
_MOST_COLUMNS = 9
_LEAST_DEEP = 8.0  # of a box, below its name
_MOST_SPARE = 40.0  # which a box above or below me takes besides what it needs
_LEFT: tuple[Bubble, ...] = ("household", "town_services", "doctor_care")
_RIGHT: tuple[Bubble, ...] = ("friends", "neighbours", "volunteers")

People = Mapping[Bubble, Sequence[Called]]


class _Sheet(msgspec.Struct, frozen=True):
    """One way to divide the sheet: a pen, and how many columns the three parts have."""

    pen: Pen
    half_width: float
    columns: tuple[int, int, int]
    highs: Mapping[str, float]  # of everybody's card, with this pen

    @property
    def lefts(self) -> tuple[float, float, float]:
        """Give where the three parts begin."""
        first, second, _ = self.columns
        middle = -self.half_width + first * self.pen.column + GAP
        return (-self.half_width, middle, middle + second * self.pen.column + GAP)

    def height(self, people: Sequence[Called], part: int) -> float:
        """Tell how high a box for these people is."""
        deep = (0.0, *(sum(self.highs[one.id] for one in row) for row in self.rows(people, part)))
        return HEAD + max(_LEAST_DEEP, *deep)

    def rows(self, people: Sequence[Called], part: int) -> list[Sequence[Called]]:
        """Divide the people of a box over its columns, as evenly as goes."""
        most = max(-(-len(people) // self.columns[part]), 1)
        return [people[k : k + most] for k in range(0, len(people), most)]

    def needed(self, of: People) -> float:
        """Tell half the height that everybody needs."""
        beside = (
            (sum(self.height(of[bubble], part) for bubble in side) + 2 * GAP) / 2
            for part, side in ((0, _LEFT), (2, _RIGHT))
        )
        around = (self.height(of[bubble], 1) + _ABOUT_ME for bubble in ("family", "home_care"))
        return max(*beside, *around)


def lay_out_crowd(
    of: People, *, sizes: Sequence[float], sign: float | None, cut: bool = False
) -> Layout:
    """Lay out a sheet on which only names fit.

    Args:
        of: The people of each box.
        sizes: Of the letters, the first that fits; the sheet grows when none does.
        sign: The radius of signs that a finger has to hit, on the screen.
        cut: Whether whoever does not fit is left for the page after it, and only counted.
    """
    sheet = _that_fits(of, sizes, sign)
    shown = _cut(of, sheet) if cut else of
    half = max(sheet.needed(shown), LEAST_HALF_HEIGHT)
    boxes = _boxes(shown, sheet, half)
    cards: dict[str, Card] = {}
    for bubble, box in boxes.items():
        for k, row in enumerate(sheet.rows(shown[bubble], _part(bubble))):
            down = box.y + HEAD
            for one in row:
                cards[one.id] = sheet.pen.card(one, box.x + k * sheet.pen.column, down)
                down += sheet.highs[one.id]
    _, middle, right = sheet.lefts
    passage = _ABOUT_ME - GAP / 2
    return Layout(
        half_height=tidy(half),
        half_width=sheet.half_width,
        column=sheet.pen.column,
        sign=sheet.pen.sign,
        is_whole=False,
        size=sheet.pen.size,
        room=sheet.pen.room,
        boxes={bubble: boxes[bubble] for bubble in of},
        cards=cards,
        gutters=(tidy(middle - GAP / 2), tidy(right - GAP / 2)),
        passages=(-passage, passage),
        left_over={b: len(of[b]) - len(shown[b]) for b in of if len(of[b]) > len(shown[b])},
    )


def more(layout: Layout, bubble: Bubble) -> Line:
    """Give the words at the top of a box that tell how many more stand on the page after it."""
    box = layout.boxes[bubble]
    text = f"+ {layout.left_over[bubble]}"
    return Line(tidy(box.x + box.width - 3), tidy(box.y + 5.2), text, layout.size, bold=True)


def _part(bubble: Bubble) -> int:
    return 0 if bubble in _LEFT else 2 if bubble in _RIGHT else 1


def _that_fits(of: People, sizes: Sequence[float], sign: float | None) -> _Sheet:
    """Give the first sheet on which everybody fits, else the lowest with the smallest letters."""
    best, least = None, 0.0
    for size in sizes:
        best = None
        for columns in range(3, _MOST_COLUMNS + 1):
            for sheet in _divided(of, size, columns, sign):
                needed = sheet.needed(of)
                if best is None or needed < least:
                    best, least = sheet, needed
            if best is not None and least <= MOST_HALF_HEIGHT:
                return best
    if best is None:
        raise ValueError("No size of letters was given for a sheet of who is who. Give one.")
    return best


def _divided(of: People, size: float, columns: int, sign: float | None) -> Iterator[_Sheet]:
    """Give every way to share so many columns, with me inside the middle part."""
    half_width = half_width_for(sign)
    pen = Pen(size, ONLY_NAMES, sign_for(size, sign), (2 * half_width - 2 * GAP) / columns)
    if columns > 3 and pen.room < _LEAST_NAME * size:  # three always go
        return
    highs = {one.id: pen.height(one) for people in of.values() for one in people}
    for left, right in product(range(1, columns - 1), repeat=2):
        if left + right >= columns:
            continue
        sheet = _Sheet(pen, half_width, (left, columns - left - right, right), highs)
        _, middle, after = sheet.lefts
        if middle <= -_ABOUT_ME and after - GAP >= _ABOUT_ME:
            yield sheet


def _boxes(of: People, sheet: _Sheet, half: float) -> dict[Bubble, Box]:
    """Stack the boxes of each part; what is left over goes to all alike."""
    boxes: dict[Bubble, Box] = {}
    lefts, widths = sheet.lefts, [n * sheet.pen.column for n in sheet.columns]
    for part, side in ((0, _LEFT), (2, _RIGHT)):
        highs = [sheet.height(of[bubble], part) for bubble in side]
        spare = (2 * half - 2 * GAP - sum(highs)) / len(side)
        top = -half
        for bubble, high in zip(side, highs, strict=True):
            boxes[bubble] = _box(lefts[part], top, widths[part], high + spare)
            top += high + spare + GAP
    up, down = (
        min(sheet.height(of[bubble], 1) + _MOST_SPARE, half - _ABOUT_ME)
        for bubble in ("family", "home_care")
    )
    boxes["family"] = _box(lefts[1], -half, widths[1], up)
    boxes["home_care"] = _box(lefts[1], half - down, widths[1], down)
    return boxes


def _box(x: float, y: float, width: float, height: float) -> Box:
    return Box(tidy(x), tidy(y), tidy(width), tidy(height))


def _cut(of: People, sheet: _Sheet) -> dict[Bubble, Sequence[Called]]:
    """Take the last of the highest box away until everybody left fits."""
    shown: dict[Bubble, Sequence[Called]] = dict(of)
    for part, names in ((0, _LEFT), (1, ("family",)), (1, ("home_care",)), (2, _RIGHT)):
        side: tuple[Bubble, ...] = names
        room = MOST_HALF_HEIGHT - _ABOUT_ME if part == 1 else 2 * (MOST_HALF_HEIGHT - GAP)
        while sum(sheet.height(shown[bubble], part) for bubble in side) > room:
            highest = max(side, key=lambda bubble: sheet.height(shown[bubble], part))
            shown[highest] = shown[highest][:-1]
    return shown
