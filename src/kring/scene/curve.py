"""The line through a life: smooth, through every point, and never further than what was said.

A Catmull-Rom curve drawn as a function of time, so that it cannot turn back. Where it would
swing higher than two neighbouring points, or deeper, it is held in: the line claims no peak
and no low that nobody told. The browser follows the same rules; `contract/cases/lifeline.json`
holds both to them.

Source:
    E. Catmull & R. Rom, "A class of local interpolating splines" (1974); the holding in is that
    of F. N. Fritsch & R. E. Carlson, "Monotone piecewise cubic interpolation" (1980).
"""

from collections.abc import Sequence
from itertools import pairwise

from kring.scene.lifetime import Knot
from kring.scene.lines import at

_AT_ONCE = 0.01  # map units: closer than a pen can tell
_STEEPEST = 3.0  # times the flatter neighbour, so that a line stays between its two points


def curves_of(knots: Sequence[Knot], *, now: float) -> tuple[str, str]:
    """Draw the line as two paths: what has been, and what is ahead; "" where there is none.

    Args:
        knots: What it goes through, in order of time.
        now: Today.
    """
    pieces = _pieces(knots)
    behind = [piece for knot, piece in zip(knots[1:], pieces, strict=False) if knot.time <= now]
    ahead = pieces[len(behind) :]
    return _path(knots[:1], behind), _path(knots[len(behind) :], ahead)


def _path(start: Sequence[Knot], pieces: Sequence[str]) -> str:
    return f"M{at(start[0].x, start[0].y)}{''.join(pieces)}" if pieces else ""


def _pieces(knots: Sequence[Knot]) -> list[str]:
    slopes = _slopes(knots)
    found = []
    for i, (a, b) in enumerate(pairwise(knots)):
        third = (b.x - a.x) / 3
        first = at(a.x + third, a.y + slopes[i] * third)
        second = at(b.x - third, b.y - slopes[i + 1] * third)
        found.append(f"C{first} {second} {at(b.x, b.y)}")
    return found


def _slopes(knots: Sequence[Knot]) -> list[float]:
    """Tell how steep the line is in every point: as its two neighbours lie, held in."""
    if len(knots) < 2:
        return [0.0] * len(knots)
    between = [_slope(a, b) for a, b in pairwise(knots)]
    inner = [
        _held_in(_slope(knots[i - 1], knots[i + 1]), between[i - 1], between[i])
        for i in range(1, len(knots) - 1)
    ]
    return [between[0], *inner, between[-1]]


def _slope(a: Knot, b: Knot) -> float:
    wide = b.x - a.x
    return (b.y - a.y) / wide if wide > _AT_ONCE else 0.0


def _held_in(slope: float, before: float, after: float) -> float:
    if before * after <= 0:
        return 0.0  # a peak or a low is where the person put it
    most = _STEEPEST * min(abs(before), abs(after))
    return min(max(slope, -most), most)
