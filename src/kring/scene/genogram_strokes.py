"""How the lines of a family look: eight unions, and children born, adopted, in foster care.

Black and white on purpose: the form of a line says what it means, never its colour.
"""

from collections.abc import Iterator

import msgspec

from kring.scene.genogram_claims import Couple
from kring.scene.genogram_layout import Joined, Layout, Line
from kring.scene.lines import at
from kring.scene.look import look
from kring.scene.placing import Place
from kring.scene.scene import Stroke, Text
from kring.scene.shapes import shape_path

YEARS = 3.2  # the size of years
_OVER_LINE = 5.2  # years stand so far above the line of their union
_SLASH, _LEAN, _BETWEEN = 2.3, 1.0, 1.5
_ASIDE = 3.4  # slashes stand left of the line to the children


class Pen(msgspec.Struct, frozen=True):
    """How a line is drawn."""

    width: float = 0.6
    dash: tuple[float, ...] = ()
    cap: str = "butt"
    quiet: bool = False


PENS: dict[str, Pen] = {
    "married": Pen(0.7),
    "legal_cohabiting": Pen(0.7, (4.2, 1.3)),
    "cohabiting": Pen(0.7, (1.9, 1.3)),
    "relationship": Pen(0.7, (0.1, 1.5), "round"),
    "engaged": Pen(0.7, (0.1, 1.5), "round"),
    "separated": Pen(0.7),
    "divorced": Pen(0.7),
    "widowed": Pen(0.7),
    "unsaid": Pen(0.4, (), "butt", quiet=True),
    "biological": Pen(0.6),
    "adopted": Pen(0.6, (2.2, 1.3)),
    "foster": Pen(0.75, (0.1, 1.5), "round"),
    "step": Pen(0.5, (3.2, 1.1, 0.6, 1.1)),
    "identical": Pen(0.6),
    "household": Pen(0.5, (1.6, 1.4), "butt", quiet=True),
}


def pen_stroke(kind: str, path: str) -> Stroke:
    """Stroke a path as a line of this kind."""
    pen = PENS[kind]
    colour = look().quiet if pen.quiet else look().ink
    return Stroke(path=path, colour=colour, width=pen.width, dash=pen.dash, cap=pen.cap)


def union_kind(couple: Couple) -> str:
    """Tell how the line of a couple is drawn."""
    return couple.union or "unsaid"


def slashes_of(couple: Couple) -> int:
    """Tell how often the line of a couple is struck through: once apart, twice divorced."""
    if couple.union == "divorced":
        return 2
    return 1 if couple.ended and couple.union != "widowed" else 0


def family_strokes(layout: Layout) -> Iterator[Stroke]:
    """Draw all lines of a family, and what stands on those of couples."""
    unions = {
        frozenset((joined.couple.one, joined.couple.other)): union_kind(joined.couple)
        for joined in layout.couples
    }
    for line in layout.lines:
        path = "M" + "L".join(at(x, y) for x, y in line.points)
        yield pen_stroke(_kind(line, unions), path)
    for joined in layout.couples:
        yield from couple_marks(joined.couple, joined.at)


def _kind(line: Line, unions: dict[frozenset[str], str]) -> str:
    if line.kind in {"together", "askew"}:
        return unions[frozenset(line.people)]
    return line.kind


def couple_marks(couple: Couple, place: Place) -> Iterator[Stroke]:
    """Strike a line through, or put on it the ring or the end that it means."""
    x, y = place
    ink = look().ink
    count = slashes_of(couple)
    if count:
        first = x - _ASIDE - (count - 1) * _BETWEEN / 2
        path = "".join(
            f"M{at(first + k * _BETWEEN - _LEAN, y + _SLASH)}"
            f"L{at(first + k * _BETWEEN + _LEAN, y - _SLASH)}"
            for k in range(count)
        )
        yield Stroke(path=path, colour=ink, width=0.7)
    if couple.union == "engaged":
        ring = shape_path("circle", x - _ASIDE, y, 1.3)
        yield Stroke(path=ring, colour=ink, width=0.6, fill="#ffffff")
    if couple.union == "widowed":
        end = f"M{at(x - _ASIDE - 1.3, y - 1.3)}L{at(x - _ASIDE + 1.3, y + 1.3)}"
        end += f"M{at(x - _ASIDE - 1.3, y + 1.3)}L{at(x - _ASIDE + 1.3, y - 1.3)}"
        yield Stroke(path=end, colour=ink, width=0.6)


def union_years(joined: Joined) -> Iterator[Text]:
    """Write from when to when two people were together, over their line."""
    since, until = joined.couple.since, joined.couple.until
    if since is None and until is None:
        return
    said = f"{since or ''}" if until is None else f"{since or ''}–{until}"
    x, y = joined.at
    yield Text(x=x, y=y - _OVER_LINE, lines=(said,), size=YEARS, colour=look().quiet)


def adoption_letters(layout: Layout) -> Iterator[Text]:
    """Write a small A beside the line to an adopted child."""
    for line in layout.lines:
        if line.kind == "adopted" and len(line.people) == 1:
            x, y = line.points[-1]
            up = y - look().person_radius * 0.85
            yield Text(x=x - 2, y=up, lines=("A",), size=YEARS, colour=look().ink, halo=True)
