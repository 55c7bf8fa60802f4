"""The signs of a genogram: a shape for everybody, chosen without having to name a gender.

Conventions differ and even their authors say there is no single right way; the legend always
stands beside the drawing.

Source:
    M. McGoldrick and R. Gerson, Genograms in family assessment, 1985.
"""

from collections.abc import Iterator

import msgspec

from kring.network.model import Alter, Ego
from kring.scene.lines import at, written
from kring.scene.look import look
from kring.scene.placing import Place
from kring.scene.scene import Stroke, Text
from kring.scene.shapes import shape_path

_RIM = 1.3  # between the two outlines of the central person
_SMALL = {"animal": 0.75, "expected": 0.8, "miscarriage": 0.5, "ended": 0.5, "stillborn": 0.5}
_TRIANGLES = frozenset({"expected", "miscarriage", "ended"})
_WIDTH = 0.7
_PAW = ((-0.42, -0.02), (-0.15, -0.34), (0.15, -0.34), (0.42, -0.02))


class Drawn(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody's sign depends on."""

    sign: str = "diamond"  # nobody said: a diamond with a question mark
    special: str | None = None  # animal, expected, miscarriage, ended, stillborn
    is_ego: bool = False
    is_dead: bool = False


def drawn_as(person: Ego | Alter) -> Drawn:
    """Tell which sign somebody gets."""
    if isinstance(person, Ego):
        return Drawn(sign=person.sign or "diamond", is_ego=True)
    return Drawn(
        sign=person.sign or "diamond",
        special="animal" if person.sort == "animal" else person.unborn,
        is_dead=person.status == "dead" or person.died is not None,
    )


def size_of(drawn: Drawn) -> float:
    """Tell the radius of somebody's sign."""
    return look().person_radius * _SMALL.get(drawn.special or "", 1.0)


def outline_of(drawn: Drawn, x: float, y: float, radius: float) -> str:
    """Outline a sign."""
    if drawn.special in _TRIANGLES:
        corners = ((0.0, -1.1), (1.05, 0.75), (-1.05, 0.75))
        return "M" + "L".join(at(x + px * radius, y + py * radius) for px, py in corners) + "Z"
    if drawn.special == "animal" or drawn.sign == "diamond":
        return shape_path("diamond", x, y, radius)
    if drawn.sign == "rounded":
        return _rounded(x, y, 0.9 * radius, 0.42 * radius)
    shape = "circle" if drawn.sign in {"circle", "circle_square"} else "square"
    return shape_path(shape, x, y, radius)  # type: ignore[arg-type]  # one of the two


def inside_of(drawn: Drawn, x: float, y: float, radius: float) -> str:
    """Draw what stands in a sign besides letters: a second outline, a shape, a cross, a paw."""
    parts = []
    if drawn.is_ego:
        parts.append(outline_of(msgspec.structs.replace(drawn, is_ego=False), x, y, radius - _RIM))
    if drawn.sign == "square_circle" and drawn.special is None:
        parts.append(shape_path("circle", x, y, 0.6 * radius))
    if drawn.sign == "circle_square" and drawn.special is None:
        parts.append(shape_path("square", x, y, 0.6 * radius))
    if drawn.special == "animal":
        parts.append(_paw(x, y, radius))
    if drawn.is_dead or drawn.special in {"miscarriage", "ended", "stillborn"}:
        parts.append(_cross(drawn, x, y, radius))
    if drawn.special == "ended":
        low = at(x - 1.5 * radius, y + 0.2 * radius)
        parts.append(f"M{low}H{written(x + 1.5 * radius)}")
    return "".join(parts)


def sign_strokes(drawn: Drawn, place: Place) -> Iterator[Stroke]:
    """Paint a sign."""
    x, y = place
    radius = size_of(drawn)
    ink = look().ink
    outline = outline_of(drawn, x, y, radius)
    yield Stroke(path=outline, colour=ink, width=_WIDTH, fill="#ffffff")
    if inside := inside_of(drawn, x, y, radius):
        yield Stroke(path=inside, colour=ink, width=0.75 * _WIDTH)


def mark_of(drawn: Drawn, age: int | None, place: Place) -> Iterator[Text]:
    """Write somebody's age in their sign, or a question mark where not even a shape was chosen."""
    if drawn.special or drawn.is_dead or (age is None and drawn.sign != "diamond"):
        return
    mark = "?" if age is None else str(age)
    size = look().person_radius * (0.62 if len(mark) < 3 else 0.5)
    yield Text(x=place[0], y=place[1], lines=(mark,), size=size, colour=look().ink)


def years_of(person: Ego | Alter) -> str:
    """Write the years of a life as they stand above a sign: 1961, or 1941–2004."""
    born = "" if person.born is None else str(person.born)
    died = person.died if isinstance(person, Alter) else None
    if died is not None:
        return f"{born}–{died}"
    dead = isinstance(person, Alter) and person.status == "dead"
    return f"{born}–" if born and dead else born


def _cross(drawn: Drawn, x: float, y: float, radius: float) -> str:
    round_or_pointed = drawn.special != "animal" and drawn.sign in {"square", "square_circle"}
    arm = radius * (0.9 if round_or_pointed else 0.62)
    falling = f"M{at(x - arm, y - arm)}L{at(x + arm, y + arm)}"
    return f"{falling}M{at(x - arm, y + arm)}L{at(x + arm, y - arm)}"


def _rounded(x: float, y: float, half: float, bow: float) -> str:
    arc = f"A{written(bow)} {written(bow)} 0 0 1 "
    left, right, top, bottom = x - half, x + half, y - half, y + half
    return (
        f"M{at(left + bow, top)}L{at(right - bow, top)}{arc}{at(right, top + bow)}"
        f"L{at(right, bottom - bow)}{arc}{at(right - bow, bottom)}"
        f"L{at(left + bow, bottom)}{arc}{at(left, bottom - bow)}"
        f"L{at(left, top + bow)}{arc}{at(left + bow, top)}Z"
    )


def _paw(x: float, y: float, radius: float) -> str:
    toes = "".join(
        shape_path("circle", x + px * radius, y + py * radius, 0.09 * radius) for px, py in _PAW
    )
    return toes + shape_path("pebble", x, y + 0.28 * radius, 0.25 * radius)
