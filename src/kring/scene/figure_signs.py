"""A figure on a table, seen from above: its layers from below to above, each as a path.

The nose shows which way somebody looks, so that face to face and back to back can be told
apart. A cloth hides a figure, a glass leaves it in sight, a block lifts it; shape alone says
which, in black and white too. The browser follows the same numbers; `contract/cases/figures.json`
holds both to them.
"""

import math
from collections.abc import Sequence

import msgspec

from kring.network.model import Figure
from kring.scene.figure_props import Painted, Stand, block, box, cloth, glass, rail
from kring.scene.labels import Box
from kring.scene.lines import End, Point, at, written
from kring.scene.look import Mark, look
from kring.scene.shapes import shape_path

_REACH = {"standing": 1.2, "sitting": 1.35, "lying": 1.9}  # in radii, from the middle
_TO_NOSE, _TO_FEET, _TO_SIDE = 1.9, 1.65, 0.7  # of who lies
_OBJECT = 1.1
_UNDER_CLOTH, _UNDER_GLASS = 0.15, 0.35  # further out than what they cover
_AIR = 5.0  # around fences and threads, kept free of names
_BLOCK = 1.0  # half its side, in reaches


def stand_of(figure: Figure) -> Stand:
    """Tell where a figure stands; one that was never turned looks up."""
    x, y = figure.at or (0.0, 0.0)
    radius = look().figures.sizes[figure.size or "middle"]
    return Stand(x, y, radius, float(figure.facing or 0))


def end_of(figure: Figure) -> End:
    """Give the round room a figure takes, with what covers or lifts it."""
    x, y = figure.at or (0.0, 0.0)
    if figure.sort == "fence":
        return End(x, y, look().figures.fences[figure.size or "middle"])
    reach = _reach(figure)
    covered = reach + {None: 0, "cloth": _UNDER_CLOTH, "glass": _UNDER_GLASS}[figure.cover]
    raised = reach * _BLOCK * math.sqrt(2) if figure.raised else 0
    return End(x, y, max(covered, raised) * stand_of(figure).radius)


def knot_of(figure: Figure, other: End) -> End:
    """Give how far from its middle a figure is tied to another.

    Whoever lies takes a round room, but a thread that ended at its edge would hang in the air
    beside them: it goes on to the body.

    Args:
        figure: Who is tied.
        other: Where the thread goes to.
    """
    end = end_of(figure)
    bare = figure.sort not in {"object", "fence"} and not figure.cover and not figure.raised
    if figure.pose != "lying" or not bare:
        return end
    stand = msgspec.structs.replace(stand_of(figure), x=0.0, y=0.0)
    ahead, aside = stand.point(1, 0), stand.point(0, 1)
    dx, dy = other.x - end.x, other.y - end.y
    along = (dx * ahead.x + dy * ahead.y) / stand.radius
    across = (dx * aside.x + dy * aside.y) / stand.radius
    long = _TO_NOSE if along > 0 else _TO_FEET
    times = math.sqrt((along / long) ** 2 + (across / _TO_SIDE) ** 2)
    length = math.sqrt(dx * dx + dy * dy)
    return End(end.x, end.y, stand.radius * length / times if times else end.radius)


def layers_of(figure: Figure, stand: Stand | None = None) -> list[Painted]:
    """Give everything that is painted of a figure, from below to above.

    Args:
        figure: What it is and how it stands.
        stand: Where and how large, for an example elsewhere than on its table.
    """
    stand = stand or stand_of(figure)
    if figure.sort == "fence":
        return [("rail", rail(stand, look().figures.fences[figure.size or "middle"]))]
    reach = _reach(figure)
    below = block(stand, reach * _BLOCK * stand.radius) if figure.raised else []
    if figure.cover == "cloth":
        return [*below, *cloth(stand, reach + _UNDER_CLOTH)]
    over = glass(stand, reach + _UNDER_GLASS) if figure.cover == "glass" else []
    inside = _object(figure, stand) if figure.sort == "object" else _somebody(figure, stand)
    return [*below, *inside, *over]


def lying(figures: Sequence[Figure], threads: Sequence[tuple[str, str]]) -> list[Box]:
    """Give small boxes along fences and threads, over which no name should lie."""
    found = []
    for figure in figures:
        if figure.sort == "fence":
            half = look().figures.fences[figure.size or "middle"]
            stand = msgspec.structs.replace(stand_of(figure), radius=half)
            found += [stand.point(0, aside) for aside in (-1, -0.5, 0, 0.5, 1)]
    ends = {figure.id: end_of(figure) for figure in figures}
    for a, b in ((ends[first], ends[second]) for first, second in threads):
        found += [
            Point(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part)
            for part in (0.2, 0.3, 0.5, 0.7, 0.8)
        ]
    return [Box(point.x, point.y, _AIR, _AIR) for point in found]


def _reach(figure: Figure) -> float:
    return _OBJECT if figure.sort == "object" else _REACH[figure.pose or "standing"]


def _somebody(figure: Figure, stand: Stand) -> list[Painted]:
    """Paint shoulders, head and nose; legs and a chair when sitting, a long body when lying."""
    if figure.pose == "lying":
        body, middle, nose = stand.oval(-0.4, 1.25, 0.66), 0.9, 1.9
    else:
        body, middle, nose = stand.oval(0, 0.7, 1.15), 0.0, 1.15
    painted: list[Painted] = []
    if figure.pose == "sitting":
        chair = stand.point(-0.95, -0.85), stand.point(-0.95, 0.85)
        painted.append(("chair", "M" + "L".join(at(p.x, p.y) for p in chair)))
        legs = (stand.shape((0.2, s * 0.24), (1.3, s * 0.24), (1.3, s * 0.8), (0.2, s * 0.8))
                for s in (-1, 1))  # fmt: skip
        painted.append(("legs", "".join(legs)))
    painted.append(("body", body))
    painted.append(("nose", stand.shape((nose, 0), (nose - 0.7, -0.42), (nose - 0.7, 0.42))))
    head = stand.point(middle, 0)
    painted.append(
        (
            "head" if figure.colour else "plain_head",
            shape_path("circle", head.x, head.y, 0.6 * stand.radius),
        )
    )
    if figure.colour:
        mark = look().figures.colours[figure.colour].mark
        painted.append(("mark", mark_path(mark, head.x, head.y, 0.3 * stand.radius)))
    return painted


def _object(figure: Figure, stand: Stand) -> list[Painted]:
    """Paint a square block; it has a nose only once somebody turned it."""
    painted: list[Painted] = [
        ("body", stand.shape((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)))
    ]
    if figure.facing is not None:
        painted.append(("nose", stand.shape((1.35, 0), (0.85, -0.42), (0.85, 0.42))))
    if figure.colour:
        mark = look().figures.colours[figure.colour].mark
        painted.append(("dark_mark", mark_path(mark, stand.x, stand.y, 0.34 * stand.radius)))
    return painted


def mark_path(mark: Mark, x: float, y: float, radius: float) -> str:
    """Outline the mark that goes with a colour; it stays upright however a figure is turned."""
    r = radius
    if mark == "dot":
        return shape_path("circle", x, y, r)
    if mark in {"diamond", "square"}:
        return shape_path("diamond" if mark == "diamond" else "square", x, y, r)
    if mark == "triangle":
        return f"M{at(x, y - 1.1 * r)}L{at(x + r, y + 0.8 * r)}L{at(x - r, y + 0.8 * r)}Z"
    if mark == "bars":
        return box(x - 0.5 * r, y, 0.3 * r, r) + box(x + 0.5 * r, y, 0.3 * r, r)
    left, right, inner = at(x - 0.55 * r, y), at(x + 0.55 * r, y), written(0.55 * r)
    hole = f"A{inner} {inner} 0 1 0"  # the other way round, so that it stays open
    return f"{shape_path('circle', x, y, 1.1 * r)}M{left}{hole} {right}{hole} {left}Z"
