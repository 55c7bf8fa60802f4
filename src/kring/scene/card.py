"""The network card: everybody in rows, and in columns what can be told of a contact.

It is the oldest way to lay a network on the table, and the one that needs no drawing at all.
Where pages can follow each other it is set as a real table; elsewhere it is drawn as one long
sheet, with what is too long for a cell cut short.

Source:
    The network card of the Maastricht Social Network Analysis (H. Baars, 1994); columns and
    words are Kring's own.
"""

from collections.abc import Iterator, Sequence

import msgspec

from kring.scene.look import look
from kring.scene.scene import Scene, Stroke, Table, Text
from kring.scene.text import LEADING, shortened, wrapped

_HALF_WIDTH = 148.0  # a sheet on its side
_LEAST_HALF_HEIGHT = 100.0
_SIZE = 3.0
_INSET = 1.0
_AIR = 2.2  # above and below the lines of a row
_MOST_LINES = 6  # of one cell in the drawing; the table has them all
_POINTS = 8.5
_OPEN_ROWS = 12  # on a sheet that is still blank
# Who, what we call it, where, since, how we met, how often, how, who gets in touch, gets, gives,
# what it means: as parts of the width.
WIDTHS = (1.5, 1.3, 1.1, 0.65, 1.2, 1.1, 1.1, 1.0, 1.4, 1.4, 2.0)


class CardWords(msgspec.Struct, frozen=True, kw_only=True):
    """What the card says besides what was said of people."""

    language: str
    title: str
    caption: str
    columns: tuple[str, ...]
    told: str  # with {people}


def card(rows: Sequence[tuple[str, ...]], words: CardWords) -> Scene:
    """Lay everybody out in rows.

    Args:
        rows: For each person what stands in each column, in words, the name first.
        words: What the columns are called.
    """
    cells = [_broken(row) for row in (words.columns, *rows)]
    heights = [max(len(lines) for lines in row) * _SIZE * LEADING + _AIR for row in cells]
    half = max(sum(heights) / 2, _LEAST_HALF_HEIGHT)
    tops = [-half + sum(heights[:k]) for k in range(len(heights) + 1)]
    return Scene(
        half_width=_HALF_WIDTH,
        half_height=half,
        strokes=tuple(
            Stroke(
                path=f"M-{_HALF_WIDTH:g} {y:.2f}H{_HALF_WIDTH:g}",
                colour=look().print_ring_line,
                width=0.8 if k == 0 else 0.3,
            )
            for k, y in enumerate([*tops[1:], *([] if rows else _open(tops[1], half))])
        ),
        texts=tuple(
            text
            for k, row in enumerate(cells)
            for text in _row(row, top=tops[k] + _AIR / 2, bold=k == 0)
        ),
        legend=(),
        legend_title="",
        caption=words.caption,
        tray=(),
        tray_title="",
        title=words.title,
        description=" ".join([words.told.format(people=len(rows)), *_told(rows, words)]),
        language=words.language,
        table=Table(
            title=words.title,
            columns=words.columns,
            rows=tuple(rows),
            widths=WIDTHS,
            open_rows=0 if rows else _OPEN_ROWS,
            points=_POINTS,
        ),
    )


def _open(top: float, half: float) -> list[float]:
    """Rule a blank card from its heading down."""
    step = (half - top) / _OPEN_ROWS
    return [top + k * step for k in range(1, _OPEN_ROWS + 1)]


def _lefts() -> list[float]:
    unit = 2 * _HALF_WIDTH / sum(WIDTHS)
    return [-_HALF_WIDTH + unit * sum(WIDTHS[:k]) for k in range(len(WIDTHS) + 1)]


def _broken(row: Sequence[str]) -> list[list[str]]:
    """Break every cell over lines that fit its column."""
    lefts = _lefts()
    found = []
    for k, text in enumerate(row):
        room = (lefts[k + 1] - lefts[k] - 2 * _INSET) / _SIZE / (1.08 if k == 0 else 1)
        lines = [shortened(line, room) for line in wrapped(text, room)] or [""]
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], shortened(f"{lines[_MOST_LINES - 1]} …", room)]
        found.append(lines)
    return found


def _row(row: Sequence[Sequence[str]], *, top: float, bold: bool) -> Iterator[Text]:
    for k, (lines, left) in enumerate(zip(row, _lefts(), strict=False)):
        if any(lines):
            yield Text(
                x=left + _INSET,
                y=top + len(lines) * _SIZE * LEADING / 2,
                lines=tuple(lines),
                size=_SIZE,
                colour=look().ink,
                bold=bold or k == 0,
                anchor="start",
            )


def _told(rows: Sequence[tuple[str, ...]], words: CardWords) -> Iterator[str]:
    for name, *rest in rows:
        said = (f"{of}: {what}" for of, what in zip(words.columns[1:], rest, strict=True) if what)
        yield f"{'; '.join([name, *said]).removesuffix('.')}."
