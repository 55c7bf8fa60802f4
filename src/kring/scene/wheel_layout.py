"""Where the eight parts of life lie on the wheel: six around, people and taking part in the hub.

The browser follows the same rules; `contract/cases/wheel.json` holds both to them.
"""

import math
from typing import get_args

from kring.network.values import LifeArea
from kring.scene.lines import at, written
from kring.scene.placing import Place, tidy

AREAS: tuple[LifeArea, ...] = get_args(LifeArea)
AROUND, HUB = AREAS[:6], AREAS[6:]
HUB_EDGE, HUB_FULL = 44.0, 42.0
INNER, OUTER = 47.0, 97.0
_WORDS_AT = 72.0
_MARK_AT = 103.0
_TURN = 360 / len(AROUND)
_START = -90.0  # degrees clockwise from the right: twelve o'clock


def area_path(area: LifeArea, score: float = 10) -> str | None:
    """Outline a part of life, filled from the middle as far as its mark; None when that is 0."""
    if score <= 0:
        return None
    if area in HUB:
        return _half(_hub_side(area), HUB_FULL * score / 10)
    first = _START + AROUND.index(area) * _TURN
    return _ring_part(first, first + _TURN, INNER, _far(score))


def score_line(area: LifeArea, score: float) -> str:
    """Draw only the edge where a mark ends, for how it was before."""
    if area in HUB:
        far, side = HUB_FULL * score / 10, _hub_side(area)
        return f"M0 {written(-far)}{_arc(far, turn=side > 0)}0 {written(far)}"
    first = _START + AROUND.index(area) * _TURN
    far = _far(score)
    return f"M{_around(first, far)}{_arc(far, turn=True)}{_around(first + _TURN, far)}"


def words_at(area: LifeArea) -> Place:
    """Tell around which point the name of a part of life stands."""
    if area in HUB:
        return (_hub_side(area) * 21.0, 0.0)
    return _place(_middle(area), _WORDS_AT)


def mark_at(area: LifeArea) -> Place:
    """Tell where the mark stands: outside the wheel, or under the name in the hub."""
    if area in HUB:
        return (_hub_side(area) * 11.0, 25.0)
    return _place(_middle(area), _MARK_AT)


def touched(x: float, y: float) -> tuple[LifeArea, int]:
    """Tell which part of life a finger points at, and which mark, in whole numbers."""
    far = math.sqrt(x * x + y * y)
    if far < (HUB_EDGE + INNER) / 2:
        return HUB[0 if x < 0 else 1], _whole(far / HUB_FULL)
    turned = (math.degrees(math.atan2(y, x)) - _START) % 360
    area = AROUND[min(int(turned // _TURN), len(AROUND) - 1)]
    return area, _whole((far - INNER) / (OUTER - INNER))


def _whole(part: float) -> int:
    return math.floor(min(max(part, 0.0), 1.0) * 10 + 0.5)


def _hub_side(area: LifeArea) -> int:
    return -1 if area == HUB[0] else 1


def _far(score: float) -> float:
    return INNER + (OUTER - INNER) * score / 10


def _middle(area: LifeArea) -> float:
    return _START + (AROUND.index(area) + 0.5) * _TURN


def _place(degrees: float, far: float) -> Place:
    angle = math.radians(degrees)
    return tidy(far * math.cos(angle)), tidy(far * math.sin(angle))


def _around(degrees: float, far: float) -> str:
    return at(*_place(degrees, far))


def _arc(far: float, *, turn: bool) -> str:
    return f"A{written(far)} {written(far)} 0 0 {int(turn)} "


def _half(side: int, far: float) -> str:
    return f"M0 {written(-far)}{_arc(far, turn=side > 0)}0 {written(far)}Z"


def _ring_part(first: float, last: float, inner: float, outer: float) -> str:
    return (
        f"M{_around(first, inner)}L{_around(first, outer)}"
        f"{_arc(outer, turn=True)}{_around(last, outer)}"
        f"L{_around(last, inner)}{_arc(inner, turn=False)}{_around(first, inner)}Z"
    )
