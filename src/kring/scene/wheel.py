"""The wheel: eight parts of life as the person rates them, with who belongs there and where.

People and taking part stand in the hub: what changes there moves the other six. A part that is
filled little is no bad part; every piece has one and the same colour, and its mark stands
beside it. A dashed edge shows how it was before.

Source:
    The eight domains of quality of life are those of Schalock (2002); that relations and
    inclusion are the catalyst of the others after Resokit.
"""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from kring.network.model import Rating
from kring.network.network import Network
from kring.network.rounds import newest
from kring.network.values import LifeArea, Question
from kring.scene.lines import at, written
from kring.scene.look import look
from kring.scene.scene import Entry, Scene, Stroke, Table, Text
from kring.scene.shapes import shape_path
from kring.scene.text import LEADING, lines_of, shortened, width_of
from kring.scene.wheel_layout import (
    AREAS,
    HUB,
    HUB_EDGE,
    HUB_FULL,
    area_path,
    mark_at,
    score_line,
    words_at,
)

_NAME, _WHO, _MARK = 4.6, 3.6, 6.0
_DASH = (1.6, 1.3)
_FILL, _HUB_FILL, _BARE = "#dfe7ea", "#f3e2b6", "#fffdf9"
_PIP = 0.9
_PLATE = 1.2  # beside a name
_BOLD = 1.08
_ROOM = {True: 34.0, False: 44.0}  # for a name, in the hub and around it


class WheelWords(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the wheel says besides the person's own words."""

    language: str
    title: str
    caption: str
    legend: str
    areas: Mapping[LifeArea, str]
    questions: Mapping[Question, str]
    filled: str  # how far a part is filled
    before: str
    important: str
    importance: Mapping[int, str]
    mark: str  # with {mark}
    empty: str
    columns: tuple[str, str, str]  # part of life, mark, own words
    questions_title: str


def wheel(network: Network, words: WheelWords, *, large: bool = False) -> Scene:
    """Draw the wheel as it is now: of every part of life what was said last.

    Args:
        network: For its ratings, and the names of who and where.
        words: Everything else it says.
        large: Whether letters are larger, for whoever reads with difficulty.
    """
    said = newest(network.ratings, lambda rating: rating.area)
    grown = 1.25 if large else 1
    return Scene(
        half_width=109,
        half_height=109,
        strokes=(
            *(stroke for area in AREAS for stroke in _part(area, said.get(area, []))),
            *(_plate(a, said[a], network, words, grown) for a in AREAS if a in said),
            *(pip for area in AREAS for pip in _pips(area, said.get(area, []), words, grown)),
        ),
        texts=tuple(
            text
            for area in AREAS
            for text in _texts(area, said.get(area, []), network, words, grown)
        ),
        legend=tuple(_legend(said, words)),
        legend_title=words.legend,
        caption=words.caption,
        tray=(),
        tray_title="",
        title=words.title,
        description=_told(said, network, words),
        language=words.language,
        overleaf=(_table(said, words), _answers(network, words)),
    )


def who_and_where(rating: Rating, network: Network) -> str:
    """Name the people and the places that belong to a part of life."""
    named = (network.alter.get(each) for each in (*(rating.who or ()), *(rating.where or ())))
    return ", ".join(alter.name for alter in named if alter and alter.name)


def written_mark(score: float) -> str:
    """Write a mark without a nought behind the point."""
    return f"{score:g}"


def _part(area: LifeArea, said: Sequence[Rating]) -> Iterator[Stroke]:
    ink, hub = look().ink, area in HUB
    score = said[0].score if said else None
    whole = score_line(area, 10 * HUB_EDGE / HUB_FULL) + "Z" if hub else area_path(area)
    yield Stroke(path=whole or "", colour=look().print_ring_line, width=0.6, fill=_BARE)
    if score and (path := area_path(area, score)):
        yield Stroke(path=path, colour=ink, width=0.8, fill=_HUB_FILL if hub else _FILL)
    before = next((rating.score for rating in said[1:] if rating.score is not None), None)
    if before is not None and before != score and before > 0:
        path = score_line(area, before)
        yield Stroke(path=path, colour=ink, width=0.7, dash=_DASH)


def _name_lines(area: LifeArea, words: WheelWords, size: float) -> list[str]:
    return lines_of(words.areas[area], _ROOM[area in HUB] / size)


def _pips(
    area: LifeArea, said: Sequence[Rating], words: WheelWords, grown: float
) -> Iterator[Stroke]:
    """Say in dots how important a part of life is: as many as the answer, from none to four."""
    importance = (said[0].importance if said else None) or 0
    x, y = words_at(area)
    y += _below(area, words, grown) - 1.4
    for i in range(importance):
        aside = (i - (importance - 1) / 2) * 3 * _PIP
        rim = shape_path("circle", x + aside, y, _PIP * 1.6)
        yield Stroke(path=rim, fill="#ffffff")  # so that no arc runs through it
        yield Stroke(path=shape_path("circle", x + aside, y, _PIP), fill=look().ink)


def _plate(
    area: LifeArea, said: Sequence[Rating], network: Network, words: WheelWords, grown: float
) -> Stroke:
    """Lay bare paper under a name with what belongs to it, so that no edge runs through it."""
    size, small = _NAME * grown, _WHO * grown
    names = _name_lines(area, words, size)
    below = _people(area, said, network, small)
    wide = [width_of(line) * size * _BOLD for line in names]
    half = max([*wide, *(width_of(line) * small for line in below)]) / 2 + _PLATE
    x, y = words_at(area)
    top = y - 1.4 - size * LEADING * len(names) / 2
    has_dots = bool(said and said[0].importance)
    low = y + _below(area, words, grown) + small * LEADING * len(below)
    bottom = low if below or has_dots else y - 1.4 + size * LEADING * len(names) / 2
    left, right = at(x - half, top), at(x + half, bottom)
    path = f"M{left}H{written(x + half)}L{right}H{written(x - half)}Z"
    return Stroke(path=path, fill=_BARE)


def _people(
    area: LifeArea, said: Sequence[Rating], network: Network, small: float
) -> tuple[str, ...]:
    names = who_and_where(said[0], network) if said and area not in HUB else ""
    room = 42 / small
    return tuple(shortened(line, room) for line in lines_of(names, room)) if names else ()


def _below(area: LifeArea, words: WheelWords, grown: float) -> float:
    """Tell how far under the middle of a part the room under its name begins."""
    size = _NAME * grown
    return size * LEADING * len(_name_lines(area, words, size)) / 2 + 2.4


def _texts(
    area: LifeArea, said: Sequence[Rating], network: Network, words: WheelWords, grown: float
) -> Iterator[Text]:
    x, y = words_at(area)
    ink, size = look().ink, _NAME * grown
    lines = tuple(_name_lines(area, words, size))
    yield Text(x=x, y=y - 1.4, lines=lines, size=size, colour=ink, bold=True, halo=True)
    if not said:
        return
    small = _WHO * grown
    if below := _people(area, said, network, small):
        far = _below(area, words, grown) + small * LEADING * len(below) / 2
        yield Text(x=x, y=y + far, lines=below, size=small, colour=ink, halo=True)
    if said[0].score is not None:
        mx, my = mark_at(area)
        mark = (written_mark(said[0].score),)
        yield Text(x=mx, y=my, lines=mark, size=_MARK, colour=ink, bold=True, halo=True)


def _legend(said: Mapping[str, Sequence[Rating]], words: WheelWords) -> Iterator[Entry]:
    ink = look().ink
    part = "M-5 3L-3 -3H3L5 3Z"
    yield Entry((Stroke(path=part, colour=ink, width=0.6, fill=_FILL),), words.filled)
    if any(len(ratings) > 1 for ratings in said.values()):
        yield Entry((Stroke(path="M-6 0H6", colour=ink, width=0.7, dash=_DASH),), words.before)
    if any(ratings[0].importance for ratings in said.values()):
        dots = (shape_path("circle", x, 0, _PIP) for x in (-3, 0, 3))
        yield Entry(tuple(Stroke(path=dot, fill=ink) for dot in dots), words.important)


def _table(said: Mapping[str, Sequence[Rating]], words: WheelWords) -> Table:
    """List every part with its mark and the person's own words; blank ones to fill in by hand."""
    rows = []
    for area in AREAS:
        rating = said[area][0] if area in said else Rating(id="none")
        mark = "" if rating.score is None else written_mark(rating.score)
        rows.append((words.areas[area], mark, rating.words or ""))
    return Table(
        title=words.title, columns=words.columns, rows=tuple(rows), widths=(4, 1, 7), points=12
    )


def _answers(network: Network, words: WheelWords) -> Table:
    """List the four open questions with what was answered last."""
    answered = newest(network.answers, lambda answer: answer.question)
    rows = [
        (said, answered[question][0].words or "" if question in answered else "")
        for question, said in words.questions.items()
    ]
    title, (_, _, own) = words.questions_title, words.columns
    return Table(title=title, columns=(title, own), rows=tuple(rows), widths=(5, 7), points=12)


def _told(said: Mapping[str, Sequence[Rating]], network: Network, words: WheelWords) -> str:
    """Tell part by part: the mark, how important, who and where, and the person's own words."""
    told = []
    for area in AREAS:
        if area not in said:
            continue
        rating = said[area][0]
        parts = [] if rating.score is None else [words.mark.format(mark=written_mark(rating.score))]
        if rating.importance is not None:
            parts.append(f"{words.important} {words.importance[rating.importance]}")
        if names := who_and_where(rating, network):
            parts.append(names)
        if rating.words:
            parts.append(rating.words)
        whole = f"{words.areas[area]}: {'; '.join(parts)}"
        told.append(whole if whole.endswith((".", "!", "?")) else f"{whole}.")
    return " ".join(told) or words.empty
