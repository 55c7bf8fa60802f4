"""Who works together in *who is who*: lines that run between the boxes, like a map of trams.

No line crosses somebody's card. It leaves beside one name, follows the gaps between the boxes,
and arrives beside the other; several lines in one gap run next to each other. The browser
follows the same rules; `contract/cases/who.json` holds both to them.
"""

from collections.abc import Iterable, Iterator

import msgspec

from kring.network.bubbles import BUBBLES
from kring.network.values import Bubble
from kring.scene.lines import written
from kring.scene.placing import tidy
from kring.scene.text import width_of
from kring.scene.who_cards import BOLD, Layout
from kring.scene.who_layout import CELLS

WIDTH = 1.0
DOT = 1.1  # where a line begins and ends
_LANES = (0.0, -1.5, 1.5, -3.0, 3.0)  # in turns, so that lines do not lie on each other
_AFTER_NAME, _BEFORE_SIGN = 2.2, 1.6


class Joined(msgspec.Struct, frozen=True):
    """A line between two people: its path, and where its two ends are."""

    path: str
    ends: tuple[tuple[float, float], tuple[float, float]]


class _End(msgspec.Struct, frozen=True):
    x: float
    y: float
    gutter: float


def works_together(
    layout: Layout, bubbles: dict[str, Bubble], pairs: Iterable[tuple[str, str]]
) -> Iterator[Joined]:
    """Draw the lines between people who work together.

    Args:
        layout: Where everybody stands.
        bubbles: In which bubble, by id.
        pairs: Who works with whom; who is not on the sheet is left out.
    """
    drawn = 0
    for first, second in pairs:
        if first in layout.cards and second in layout.cards:
            columns = [CELLS[BUBBLES.index(bubbles[one])][0] for one in (first, second)]
            a = _end(layout, first, columns[0], columns[1])
            b = _end(layout, second, columns[1], columns[0])
            yield _joined(layout, a, b, _LANES[drawn % len(_LANES)])
            drawn += 1


def _end(layout: Layout, one: str, column: int, other: int) -> _End:
    """Leave towards the gap: before the sign on the left side, after the name on the right."""
    card, (left, right) = layout.cards[one], layout.gutters
    if column == 2 or (column == 1 and other == 0):  # the third column
        before = tidy(card.x - layout.sign - _BEFORE_SIGN)
        return _End(before, card.y, left if column == 1 else right)
    name = card.lines[0]
    after = name.x + width_of(name.text) * name.size * BOLD + _AFTER_NAME
    return _End(tidy(after), card.y, left if column == 0 else right)


def _joined(layout: Layout, a: _End, b: _End, lane: float) -> Joined:
    first, second = tidy(a.gutter + lane), tidy(b.gutter + lane)
    path = f"M{written(a.x)} {written(a.y)}H{written(first)}"
    if a.gutter != b.gutter:
        across = min(
            (tidy(passage + lane) for passage in layout.passages),
            key=lambda y: abs(a.y - y) + abs(b.y - y),
        )
        path += f"V{written(across)}H{written(second)}"
    path += f"V{written(b.y)}H{written(b.x)}"
    return Joined(path, ((a.x, a.y), (b.x, b.y)))
