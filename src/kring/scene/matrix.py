"""The matrix: the person's own dot between weighing and giving strength, between few and many.

Only the person's own dots are drawn, one for each day, joined to a path. What the drawing would
suggest is for a talk afterwards and stands on no paper; nor do the words research has for the
four quarters.

Source:
    The two axes are those of the table after Machielse (Hortulanus, Machielse & Meeuwesen
    2003) in Nuyts (2017).
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import msgspec

from kring.network.measures.perception import side_of
from kring.network.model import Stand
from kring.network.network import Network
from kring.network.rounds import in_order
from kring.scene.labels import Labelled, place_labels
from kring.scene.lines import at, written
from kring.scene.look import look
from kring.scene.placing import Place, tidy
from kring.scene.scene import Entry, Scene, Stroke, Table, Text
from kring.scene.shapes import shape_path
from kring.scene.text import LEADING, lines_of, width_of

STEP = 18  # map units from one mark to the next
EDGE = 5 * STEP
_BORDER = STEP / 2
DOT, NOW = 4.0, 6.0
_CLEAR = DOT + 0.6
_LETTERS = 5.0
_DATED = 12  # with more dots than that only the first and the last have their day
_BAND, _FIELD = "#f6efdd", "#fffdf9"


class MatrixWords(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the matrix says besides the person's own words."""

    language: str
    title: str
    caption: str
    legend: str
    weighs: str
    strength: str
    few: str
    many: str
    now: str
    before: str
    border: str  # what the band in the middle is
    days: Mapping[str, str]  # each day, written out
    no_day: str
    experiences: tuple[str, str, str]  # weighs, in between, gives strength
    riches: tuple[str, str, str]  # few, in between, many
    told: str  # with {day}, {experience} and {richness}
    told_empty: str
    columns: tuple[str, str, str]  # day, how it is, own words


def matrix(network: Network, words: MatrixWords, *, large: bool = False) -> Scene:
    """Draw the field with every dot the person put in it, and the path from day to day.

    Args:
        network: For its stands; those without both marks are not in the field yet.
        words: Everything else it says.
        large: Whether letters are larger, for whoever reads with difficulty.
    """
    dots = dots_of(network.stands)
    places = [place_of(*marks) for _, marks in dots]
    size = _LETTERS * (1.35 if large else 1)
    strokes = [*_field(), *_path(places), *_dots(places)]
    return Scene(
        half_width=EDGE + 12,
        half_height=EDGE + 20,
        strokes=tuple(strokes),
        texts=(*_ends(words, size), *_days(dots, places, words, size)),
        legend=tuple(_legend(len(dots), words)),
        legend_title=words.legend,
        caption=words.caption,
        tray=(),
        tray_title="",
        title=words.title,
        description=_told(dots, words),
        language=words.language,
        overleaf=(_table(dots, words),),
    )


def dots_of(stands: Sequence[Stand]) -> list[tuple[Stand, tuple[float, float]]]:
    """Give every stand that has a place in the field, earliest first, with both its marks."""
    return [
        (stand, (stand.experience, stand.richness))
        for stand in in_order(stands)
        if stand.experience is not None and stand.richness is not None
    ]


def place_of(experience: float, richness: float) -> Place:
    """Tell where in the field a dot stands: to the right gives strength, up is many."""
    return tidy((experience - 5) * STEP), tidy((5 - richness) * STEP)


def marks_at(x: float, y: float) -> tuple[float, float]:
    """Tell which marks, in tenths, a place in the field stands for."""
    return _mark(5 + x / STEP), _mark(5 - y / STEP)


def _mark(value: float) -> float:
    return math.floor(min(max(value, 0.0), 10.0) * 10 + 0.5) / 10


def path_of(places: Sequence[Place]) -> str | None:
    """Join the dots from day to day; those that touch need no line."""
    found = ""
    for (ax, ay), (bx, by) in pairwise(places):
        length = math.sqrt((bx - ax) ** 2 + (by - ay) ** 2)
        if length <= 2 * _CLEAR:
            continue
        ux, uy = (bx - ax) / length * _CLEAR, (by - ay) / length * _CLEAR
        found += f"M{at(ax + ux, ay + uy)}L{at(bx - ux, by - uy)}"
    return found or None


def _field() -> Iterator[Stroke]:
    edge, near = written(EDGE), written(_BORDER)
    side = f"M-{edge} -{edge}H{edge}V{edge}H-{edge}Z"
    yield Stroke(path=side, fill=_FIELD)
    yield Stroke(path=f"M-{near} -{edge}H{near}V{edge}H-{near}Z", fill=_BAND)
    yield Stroke(path=f"M-{edge} -{near}H{edge}V{near}H-{edge}Z", fill=_BAND)
    quiet = look().print_ring_line
    yield Stroke(path=f"M-{edge} 0H{edge}M0 -{edge}V{edge}", colour=quiet, width=0.5, dash=(2, 1.6))
    yield Stroke(path=side, colour=quiet, width=0.7)


def _path(places: Sequence[Place]) -> Iterator[Stroke]:
    if path := path_of(places):
        yield Stroke(path=path, colour=look().quiet, width=0.7, dash=(2.1, 1.8))


def _dots(places: Sequence[Place]) -> Iterator[Stroke]:
    ink = look().ink
    for x, y in places[:-1]:
        yield Stroke(path=shape_path("circle", x, y, DOT), colour=ink, width=0.8, fill="#ffffff")
    for x, y in places[-1:]:
        yield Stroke(path=shape_path("circle", x, y, NOW), colour=ink, width=0.8, fill="#ffffff")
        yield Stroke(path=shape_path("circle", x, y, NOW - 1.8), fill=ink)


def _ends(words: MatrixWords, size: float) -> Iterator[Text]:
    far, colour = EDGE + 9, look().ink
    for x, y, text, anchor in (
        (0, -far, words.many, "middle"),
        (0, far, words.few, "middle"),
        (-EDGE, far, words.weighs, "start"),
        (EDGE, far, words.strength, "end"),
    ):
        lines = tuple(lines_of(text, 60 / size))
        yield Text(x=x, y=y, lines=lines, size=size, colour=colour, bold=True, anchor=anchor)


def _days(
    dots: Sequence[tuple[Stand, tuple[float, float]]],
    places: Sequence[Place],
    words: MatrixWords,
    size: float,
) -> Iterator[Text]:
    """Write the day beside each dot, where it covers no other."""
    size *= 0.84
    last = len(dots) - 1
    said = {
        f"{i:05}": _day(stand, words)
        for i, (stand, _) in enumerate(dots)
        if last < _DATED or i in {0, last}
    }
    labelled = [
        Labelled(
            id=number,
            x=x,
            y=y,
            radius=NOW,
            width=size * width_of(text),
            height=size * LEADING,
        )
        for number, text in said.items()
        for x, y in [places[int(number)]]
    ]
    boxes = place_labels(labelled, half_width=EDGE, half_height=EDGE)
    for number, box in boxes.items():
        lines = (said[number],)
        yield Text(x=box.x, y=box.y, lines=lines, size=size, colour=look().ink, halo=True)


def _day(stand: Stand, words: MatrixWords) -> str:
    return words.days.get(stand.day or "", words.no_day)


def _legend(dots: int, words: MatrixWords) -> Iterator[Entry]:
    if dots:
        ink = look().ink
        rim = Stroke(path=shape_path("circle", 0, 0, 3.4), colour=ink, width=0.6, fill="#ffffff")
        yield Entry((rim, Stroke(path=shape_path("circle", 0, 0, 2.3), fill=ink)), words.now)
        if dots > 1:
            bare = Stroke(path=shape_path("circle", 0, 0, 3), colour=ink, width=0.6, fill="#ffffff")
            yield Entry((bare,), words.before)
    band = Stroke(path="M-6 -2.5H6V2.5H-6Z", fill=_BAND)
    middle = Stroke(path="M-6 0H6", colour=look().print_ring_line, width=0.5, dash=(2, 1.6))
    yield Entry((band, middle), words.border)


def _table(dots: Sequence[tuple[Stand, tuple[float, float]]], words: MatrixWords) -> Table:
    """List every day with the person's own words; blank rows to write in by hand."""
    rows = tuple(
        (
            _day(stand, words),
            f"{_said(words.experiences, experience)}; {_said(words.riches, richness)}",
            stand.words or "",
        )
        for stand, (experience, richness) in dots
    )
    return Table(
        title=words.title,
        columns=words.columns,
        rows=rows,
        widths=(3, 4, 7),
        open_rows=0 if rows else 3,
        points=12,
    )


def _told(dots: Sequence[tuple[Stand, tuple[float, float]]], words: MatrixWords) -> str:
    if not dots:
        return words.told_empty
    told = []
    for stand, (experience, richness) in dots:
        sentence = words.told.format(
            day=_day(stand, words),
            experience=_said(words.experiences, experience),
            richness=_said(words.riches, richness),
        )
        told.append(f"{sentence} {stand.words}" if stand.words else sentence)
    return " ".join(told)


def _said(said: tuple[str, str, str], mark: float) -> str:
    """Say in words on which side of the middle a mark stands."""
    return said[{False: 0, None: 1, True: 2}[side_of(mark)]]
