"""Tables with figures, seen from above, as the person set them up.

Nobody but the person says what it means: near and far, face to face or back to back are drawn
as they stand and told as they stand, never judged.

Source:
    Placing figures to make a situation visible comes from contextual work after
    I. Boszormenyi-Nagy; cloth, glass, block, thread and fence are what lies on such a table.
"""

import math
from collections.abc import Iterator, Sequence

import msgspec

from kring.network.model import Figure
from kring.network.network import Network
from kring.scene.figure_paint import painted
from kring.scene.figure_props import table_path, thread_between
from kring.scene.figure_signs import end_of, knot_of, layers_of, lying
from kring.scene.figures_legend import figures_legend
from kring.scene.figures_told import told
from kring.scene.figures_words import FiguresWords
from kring.scene.labels import Labelled, kept_inside, place_labels
from kring.scene.lines import End
from kring.scene.look import look
from kring.scene.scene import Scene, Stroke, Text
from kring.scene.tables import Table, name_of_figure, tables_of
from kring.scene.text import LEADING, lines_of, width_of, wrapped

_MARGIN, _TITLE = 8, 12
_TITLE_SIZE, _NOTE_SIZE = 6.4, 4.6
_LARGER = 1.35
_ROOM = 11  # of a name, in letter sizes


class _Corner(msgspec.Struct, frozen=True):
    """Where the middle of one table lies on the sheet, and how much note lies under it."""

    x: float
    y: float
    note: tuple[str, ...]


def figures(network: Network, words: FiguresWords, *, large: bool = False) -> Scene:
    """Draw every table of a network; one bare table when there is none yet.

    Args:
        network: With everything in it: this drawing is for the person alone.
        words: Everything the drawing says besides the person's own words.
        large: Whether names are larger, for whoever reads with difficulty.
    """
    tables = tables_of(network)
    corners, half_width, half_height = _laid_out(tables)
    strokes: list[Stroke] = []
    texts: list[Text] = []
    for table, corner in zip(tables, corners, strict=False):
        moved = _moved(table, corner)
        strokes += [*painted([("table", table_path(corner.x, corner.y))], None), *_standing(moved)]
        texts += [*_around(table, corner, words, alone=len(tables) == 1)]
        texts += _names(moved, corner, network, words, large=large)
    if not tables:
        strokes += painted([("table", table_path(0, 0))], None)
    return Scene(
        half_width=half_width,
        half_height=half_height,
        strokes=tuple(strokes),
        texts=tuple(texts),
        legend=figures_legend(tables, words),
        legend_title=words.legend,
        caption=words.caption,
        tray=(),
        tray_title="",
        title=words.title,
        description=told(network, words),
        language=words.language,
    )


def _laid_out(tables: Sequence[Table]) -> tuple[list[_Corner], float, float]:
    """Lay tables row by row; a row is as high as its longest note."""
    columns = max(1, math.ceil(math.sqrt(len(tables))))
    wide, half = 2 * (look().outer + _MARGIN), look().outer
    notes = [tuple(wrapped(table.setting.note or "", 2 * half / _NOTE_SIZE)) for table in tables]
    corners: list[_Corner] = []
    down = 0.0
    for first in range(0, len(tables), columns):
        row = notes[first : first + columns]
        title = _TITLE if len(tables) > 1 or tables[0].setting.title else 0
        for column, note in enumerate(row):
            x = (column + 0.5 - columns / 2) * wide
            corners.append(_Corner(x, down + title + _MARGIN + half, note))
        below = max(len(note) for note in row) * _NOTE_SIZE * LEADING
        down += title + 2 * (_MARGIN + half) + below
    half_height = down / 2 if tables else half + _MARGIN
    lifted = [msgspec.structs.replace(c, y=c.y - half_height) for c in corners]
    return lifted, columns * wide / 2, half_height


def _moved(table: Table, corner: _Corner) -> Table:
    figures = tuple(
        msgspec.structs.replace(f, at=(f.at[0] + corner.x, f.at[1] + corner.y))
        for f in table.figures
        if f.at
    )
    return msgspec.structs.replace(table, figures=figures)


def _standing(table: Table) -> Iterator[Stroke]:
    """Paint fences, then threads, then figures from the back of the table to the front."""
    order = sorted(table.figures, key=lambda f: (f.sort != "fence", f.at[1] if f.at else 0))
    ends = {figure.id: end_of(figure) for figure in table.figures}
    for figure in order:
        if figure.sort == "fence":
            yield from painted(layers_of(figure), figure)
    known = {figure.id: figure for figure in table.figures}
    for first, second in table.threads:
        a, b = knot_of(known[first], ends[second]), knot_of(known[second], ends[first])
        yield from painted(thread_between(a, b), None)
    for figure in order:
        if figure.sort != "fence":
            yield from painted(layers_of(figure), figure)


def _around(table: Table, corner: _Corner, words: FiguresWords, *, alone: bool) -> Iterator[Text]:
    """Write the title above a table and the person's own note under it."""
    half, ink = look().outer, look().ink
    title = table.setting.title
    if title or not alone:
        lines = tuple(lines_of(title or words.table.format(number=table.number), 28)[:1])
        y = corner.y - half - _MARGIN / 2 - _TITLE / 2
        yield Text(x=corner.x, y=y, lines=lines, size=_TITLE_SIZE, colour=ink, bold=True)
    if corner.note:
        y = corner.y + half + _MARGIN / 2 + len(corner.note) * _NOTE_SIZE * LEADING / 2
        yield Text(x=corner.x, y=y, lines=corner.note, size=_NOTE_SIZE, colour=ink)


def _names(
    table: Table, corner: _Corner, network: Network, words: FiguresWords, *, large: bool
) -> Iterator[Text]:
    """Write every name where it covers nobody; a fence has one only when it was given one."""
    named = [f for f in table.figures if f.sort != "fence" or f.label]
    size = look().label_size * look().scale_for(len(named)) * (_LARGER if large else 1)
    lines = {f.id: tuple(lines_of(name_of_figure(f, network, words), _ROOM)) for f in named}
    ends = {f.id: end_of(f) for f in named}
    boxes = place_labels(
        [
            Labelled(
                id=f.id,
                x=ends[f.id].x - corner.x,
                y=ends[f.id].y - corner.y,
                radius=_label_radius(f, ends[f.id]),
                width=size * max(width_of(line) for line in lines[f.id]),
                height=size * LEADING * len(lines[f.id]),
            )
            for f in named
        ],
        obstacles=[
            msgspec.structs.replace(box, x=box.x - corner.x, y=box.y - corner.y)
            for box in lying(table.figures, table.threads)
        ],
        half_width=look().outer + _MARGIN / 2,
        half_height=look().outer - 1,
    )
    for figure_id, wanted in boxes.items():
        box = kept_inside(wanted, look().outer + _MARGIN / 2, look().outer + _MARGIN / 2)
        x, y = box.x + corner.x, box.y + corner.y
        yield Text(x=x, y=y, lines=lines[figure_id], size=size, colour=look().ink, halo=True)


def _label_radius(figure: Figure, end: End) -> float:
    return 3 if figure.sort == "fence" else end.radius
