"""What a drawing is made of: signs, lines and texts with their places, in the order of painting.

A scene knows nothing of networks any more, and nothing yet of SVG or PDF: one pen draws it
for the screen, the other for a poster.
"""

import msgspec


class Stroke(msgspec.Struct, frozen=True, kw_only=True):
    """A path with the way it is stroked and filled; no colour is no paint."""

    path: str
    colour: str | None = None
    width: float = 0.6
    dash: tuple[float, ...] = ()
    cap: str = "butt"
    fill: str | None = None
    of: tuple[str, ...] = ()  # whose sign it is, or between whom it lies; nobody's is the ground


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """Some lines of text around a middle, or from one side on."""

    x: float
    y: float
    lines: tuple[str, ...]
    size: float
    colour: str
    bold: bool = False
    halo: bool = False  # a rim in the colour of the paper, so that lines do not run through it
    anchor: str = "middle"  # of the lines: start, middle or end
    of: tuple[str, ...] = ()  # whose name or mark it is


class Entry(msgspec.Struct, frozen=True):
    """One line of the legend: a small drawing of 12 by 8 around (0, 0), and what it means."""

    strokes: tuple[Stroke, ...]
    words: str
    sign: Text | None = None


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A page in rows and columns, with rows left open to write in by hand."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]  # of the columns, as parts of each other
    open_rows: int = 0
    points: float = 16  # the size of its letters on paper; the fridge is read from afar

    @property
    def percents(self) -> list[float]:
        """Give the widths of the columns, in hundredths of the page."""
        return [round(100 * width / sum(self.widths), 1) for width in self.widths]

    @property
    def open_numbers(self) -> range:
        """Count the open rows, for whoever draws them one by one."""
        return range(self.open_rows)


class Scene(msgspec.Struct, frozen=True, kw_only=True):
    """A whole drawing around (0, 0)."""

    half_width: float
    half_height: float
    strokes: tuple[Stroke, ...]
    texts: tuple[Text, ...]
    legend: tuple[Entry, ...]
    legend_title: str
    caption: str
    tray: tuple[str, ...]  # who is not in the drawing yet, by name
    tray_title: str
    title: str
    description: str  # the drawing in words, for whoever cannot see it
    language: str
    table: Table | None = None  # where pages can follow each other, it stands there instead
    overleaf: tuple[Table, ...] = ()  # each on a page of its own after the drawing
