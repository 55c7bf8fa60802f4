"""Who works together in *who is who*: lines that run between the boxes, like a map of trams.

No line crosses somebody's card. It leaves beside one name, follows the gaps between the boxes,
and arrives beside the other; several lines in one gap run next to each other. Where others stand
beside somebody in a box of several columns, it first goes down between the columns and out under
the box. The browser
follows the same rules; `contract/cases/who.json` holds both to them.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from kring.network.bubbles import BUBBLES
from kring.network.values import Bubble
from kring.scene.lines import written
from kring.scene.placing import tidy
from kring.scene.text import LEADING, width_of
from kring.scene.who_cards import BOLD, GAP, INSET, Card, Layout
from kring.scene.who_layout import CELLS

WIDTH = 1.0
DOT = 1.1  # where a line begins and ends
_LANES = (0.0, -1.5, 1.5, -3.0, 3.0)  # in turns, so that lines do not lie on each other
_AFTER_NAME, _BEFORE_SIGN = 2.2, 1.6


class Joined(msgspec.Struct, frozen=True):
    """A line between two people: its path, and where its two ends are."""

    path: str
    ends: tuple[tuple[float, float], tuple[float, float]]
    between: tuple[str, ...] = ()  # whom


class _End(msgspec.Struct, frozen=True):
    x: float
    y: float
    gutter: float
    around: tuple[float, float] | None  # between which columns, and under the box


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
            a = _end(layout, bubbles, first, columns[0], columns[1])
            b = _end(layout, bubbles, second, columns[1], columns[0])
            joined = _joined(layout, a, b, _LANES[drawn % len(_LANES)])
            yield msgspec.structs.replace(joined, between=(first, second))
            drawn += 1


def _end(layout: Layout, bubbles: dict[str, Bubble], one: str, column: int, other: int) -> _End:
    """Leave towards the gap: before the sign on the left side, after the name on the right."""
    card, (left, right) = layout.cards[one], layout.gutters
    if column == 2 or (column == 1 and other == 0):  # the third column
        before = tidy(card.x - layout.sign - _BEFORE_SIGN)
        gutter = left if column == 1 else right
        return _End(before, card.y, gutter, _around(layout, bubbles, one, -1))
    name = card.lines[0]
    after = name.x + width_of(name.text) * name.size * BOLD + _AFTER_NAME
    gutter = left if column == 0 else right
    return _End(tidy(after), card.y, gutter, _around(layout, bubbles, one, 1))


def _around(
    layout: Layout, bubbles: dict[str, Bubble], one: str, side: Literal[-1, 1]
) -> tuple[float, float] | None:
    """Tell how a line gets past those who stand beside somebody on that side, if anybody does."""
    card, box = layout.cards[one], layout.boxes[bubbles[one]]
    beside = (
        other
        for name, other in layout.cards.items()
        if bubbles[name] == bubbles[one] and (other.x - card.x) * side > 1
    )
    if not any(_reaches(layout, other, card.y) for other in beside):
        return None
    edge = card.x - layout.sign - INSET + (layout.column if side > 0 else 0)
    return tidy(edge), tidy(box.y + box.height + GAP / 2)


def _reaches(layout: Layout, card: Card, y: float) -> bool:
    """Tell whether a line at this height would run through a card."""
    line = layout.size * LEADING
    above = max(line / 2, layout.sign)
    below = max((len(card.lines) - 0.5) * line, layout.sign)
    return card.y - above - WIDTH <= y <= card.y + below + WIDTH


def _joined(layout: Layout, a: _End, b: _End, lane: float) -> Joined:
    first, second = tidy(a.gutter + lane), tidy(b.gutter + lane)
    path = f"M{written(a.x)} {written(a.y)}"
    path += "".join(f"H{written(x)}V{written(y)}" for x, y in _turns(a, lane))
    path += f"H{written(first)}"
    if a.gutter != b.gutter:
        begin, end = _level(a, lane), _level(b, lane)
        across = min(
            (tidy(passage + lane) for passage in layout.passages),
            key=lambda y: abs(begin - y) + abs(end - y),
        )
        path += f"V{written(across)}H{written(second)}"
    path += f"V{written(_level(b, lane))}"
    path += "".join(f"H{written(x)}V{written(b.y)}" for x, _ in _turns(b, lane))
    return Joined(f"{path}H{written(b.x)}", ((a.x, a.y), (b.x, b.y)))


def _turns(end: _End, lane: float) -> list[tuple[float, float]]:
    """Give where a line turns before it reaches the gap: nowhere, or once between columns."""
    if end.around is None:
        return []
    x, y = end.around
    return [(tidy(x + lane / 2), tidy(y + lane / 2))]


def _level(end: _End, lane: float) -> float:
    """Tell at what height a line comes into the gap."""
    return _turns(end, lane)[0][1] if end.around else end.y
