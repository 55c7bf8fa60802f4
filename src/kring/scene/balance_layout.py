"""Where everything on the balance stands: how far it leans, and the blocks on both its plates.

The lean is gentle and has an end, however much lies on one side: it shows how it feels, and is
no alarm. The browser follows the same rules; `contract/cases/balance.json` holds both to them.
"""

import math
from collections.abc import Sequence

import msgspec

from kring.network.model import Weight
from kring.network.values import Side
from kring.scene.placing import tidy

MOST = 8.0  # degrees
SIDES: tuple[Side, Side] = ("burden", "strength")  # left, right
PIVOT = 66.0
ARM = 54.0
PLATE = 88.0  # its width
POST = 8.0  # from the beam up to a plate
TOP = -92.0
IN_THE_MIDDLE = 3  # how heavy something is of which nobody said so
_LEAST, _EACH, _GAP = 12.0, 4.0, 1.2


class Block(msgspec.Struct, frozen=True):
    """One thing on a plate, from its upper left corner."""

    id: str
    x: float
    y: float
    width: float
    height: float


class Scale(msgspec.Struct, frozen=True, kw_only=True):
    """The whole balance; `lean` in degrees, above zero when the side of strength goes down."""

    lean: float
    left: tuple[float, float]  # the ends of the beam
    right: tuple[float, float]
    blocks: tuple[Block, ...]


def heaviness(weight: Weight) -> int:
    """Tell how heavy something is, from 1 to 5."""
    return weight.heavy or IN_THE_MIDDLE


def lean_of(burden: int, strength: int) -> float:
    """Tell how many degrees the beam leans: eight at most, when one side is empty."""
    both = burden + strength
    return tidy(MOST * (strength - burden) / both) if both else 0.0


def scale_of(weights: Sequence[Weight]) -> Scale:
    """Put everything on its plate, the heaviest below; blocks get lower when there are many.

    Args:
        weights: What lies there on the day that is drawn; without a side it waits.
    """
    on = {side: _heaviest_first(weights, side) for side in SIDES}
    sums = {side: sum(map(heaviness, on[side])) for side in SIDES}
    lean = lean_of(sums["burden"], sums["strength"])
    angle = lean * math.pi / 180
    aside, down = ARM * math.cos(angle), ARM * math.sin(angle)
    left, right = (-aside, PIVOT - down), (aside, PIVOT + down)
    high = max(_height(on[side]) for side in SIDES)
    room = min(left[1], right[1]) - POST - TOP
    squeeze = min(1.0, room / high) if high else 1.0
    return Scale(
        lean=lean,
        left=(tidy(left[0]), tidy(left[1])),
        right=(tidy(right[0]), tidy(right[1])),
        blocks=(
            *_stack(on["burden"], *left, squeeze),
            *_stack(on["strength"], *right, squeeze),
        ),
    )


def _heaviest_first(weights: Sequence[Weight], side: Side) -> list[Weight]:
    return sorted((w for w in weights if w.side == side), key=lambda w: -heaviness(w))


def _height(weights: Sequence[Weight]) -> float:
    return sum(_LEAST + _EACH * heaviness(weight) + _GAP for weight in weights)


def _stack(weights: Sequence[Weight], x: float, y: float, squeeze: float) -> list[Block]:
    found, foot = [], y - POST
    for weight in weights:
        height = (_LEAST + _EACH * heaviness(weight)) * squeeze
        foot -= height + _GAP * squeeze
        found.append(Block(weight.id, tidy(x - PLATE / 2), tidy(foot), PLATE, tidy(height)))
    return found
