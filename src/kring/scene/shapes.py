"""The sign of everybody: a shape and a colour for each group, so that colour never stands alone."""

import math
from collections.abc import Sequence

from kring.network.model import Alter, is_paid
from kring.network.relations import GROUPS
from kring.scene.lines import at, written
from kring.scene.look import Group, Shape

_OF_SORT: dict[str, Group] = {"group": "group", "place": "place", "animal": "animal"}
_CORNERS: dict[Shape, tuple[tuple[float, float], ...]] = {
    "diamond": ((0, -1.22), (1.22, 0), (0, 1.22), (-1.22, 0)),
    "house": ((0, -1.15), (1, -0.3), (1, 0.9), (-1, 0.9), (-1, -0.3)),
    "square": ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    "hexagon": (
        (-0.54, -0.94),
        (0.54, -0.94),
        (1.08, 0),
        (0.54, 0.94),
        (-0.54, 0.94),
        (-1.08, 0),
    ),
}


def group_of(alter: Alter) -> Group:
    """Tell in which group somebody is drawn, the same as they are counted in.

    Groups, places and animals by what they are; people by what is known of their work, then
    by the first word they were given that says something, else by their part of the circle if
    that can mean one thing only: in society stand friends, neighbours and colleagues alike.
    """
    if alter.sort in _OF_SORT:
        return _OF_SORT[alter.sort]
    if is_paid(alter):
        return "paid"
    named: list[Group] = [
        four
        for kind in alter.relation_types or ()
        if (four := GROUPS[kind].four) is not None and four != "paid"
    ]
    if named:
        return named[0]
    return "family" if alter.sector == "family" else "unknown"


def tint(colour: str) -> str:
    """Give the light colour inside a sign; on a black and white print it is as good as white."""
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{255 - (255 - part) // 8:02x}" for part in parts)


def shape_path(shape: Shape, x: float, y: float, radius: float) -> str:
    """Outline a shape around a point; all shapes of one radius look equally large."""
    if shape == "circle":
        return _ellipse(x, y, radius, radius)
    if shape == "pebble":
        return _ellipse(x, y, 1.15 * radius, 0.82 * radius)
    if shape == "flower":
        return _flower(x, y, radius)
    if shape == "pin":
        return _pin(x, y, radius)
    return _polygon([(x + px * radius, y + py * radius) for px, py in _CORNERS[shape]])


def bar_path(left: float, right: float, y: float, half: float) -> str:
    """Outline a bar from left to right, half as high to both sides of its middle line."""
    return _polygon([(left, y - half), (right, y - half), (right, y + half), (left, y + half)])


def _polygon(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(at(px, py) for px, py in points) + "Z"


def _ellipse(x: float, y: float, rx: float, ry: float) -> str:
    left, right = at(x - rx, y), at(x + rx, y)
    arc = f"A{written(rx)} {written(ry)} 0 1 1"
    return f"M{left}{arc} {right}{arc} {left}Z"


def _flower(x: float, y: float, radius: float) -> str:
    petals = 6
    points = []
    for i in range(petals + 1):
        angle = (2 * i - petals / 2) * math.pi / petals
        far = radius * 0.92
        points.append(at(x + far * math.cos(angle), y + far * math.sin(angle)))
    bulge = written(radius * 0.5)
    arcs = "".join(f"A{bulge} {bulge} 0 0 1 {point}" for point in points[1:])
    return f"M{points[0]}{arcs}Z"


def _pin(x: float, y: float, radius: float) -> str:
    side = y + 0.1 * radius
    bow = written(0.9 * radius)
    left, right = at(x - 0.82 * radius, side), at(x + 0.82 * radius, side)
    return f"M{left}A{bow} {bow} 0 1 1 {right}L{at(x, y + 1.25 * radius)}Z"
