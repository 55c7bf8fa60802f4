"""The line of people under a lifeline: for everybody a bar over the years they were there."""

import math
from collections.abc import Iterator, Sequence

import msgspec

from kring.network.model import Alter
from kring.network.network import Network
from kring.scene.lifeline_words import LifelineWords
from kring.scene.lifetime import LEFT, Axis
from kring.scene.look import look
from kring.scene.people_line import Kind, Presence, Span
from kring.scene.scene import Entry, Stroke, Text
from kring.scene.shapes import bar_path, group_of, shape_path, tint
from kring.scene.text import lines_of, shortened, width_of

_ROW = 1.5  # letter sizes from name to name
_CLOSER = 1.4  # in a crowd
_FEW, _LEAST = 20, 0.72  # from more people on, rows get lower, down to this part
_SMALLER = 0.78  # of the letters: a name is written that much smaller rather than cut
_ON_TWO_LINES = 0.66  # of the letters: two lines are as high as one row
_ROUNDING = 0.01  # so that a name that just fits is not cut
_ROOM = 45.0  # for a name, left of the axis
_SHORTEST = 1.0  # a bar of one moment can still be seen
_DASHES: dict[Kind, tuple[float, ...]] = {
    "there": (),
    "asleep": (1.6, 1.4),
    "unsure": (0.4, 1.2),
    "before": (0.4, 1.2),
}


class Row(msgspec.Struct, frozen=True):
    """Somebody with their bar, at a height."""

    alter: Alter
    presence: Presence
    name: str
    y: float


class People(msgspec.Struct, frozen=True):
    """All bars, from the first row down."""

    rows: tuple[Row, ...]
    axis: Axis
    heading: Text
    size: float
    bottom: float

    def strokes(self, down: float) -> Iterator[Stroke]:
        """Paint the bars, and on them who was there and who helped.

        Args:
            down: How far everything is shifted.
        """
        for row in self.rows:
            y = row.y + down
            for span in row.presence.spans:
                yield self._bar(row, span, y)
            for mark in row.presence.marks:
                yield _mark(self.axis.x(mark.time), y, self.size, helped=mark.helped)

    def texts(self, down: float) -> Iterator[Text]:
        """Write the names.

        Args:
            down: How far everything is shifted.
        """
        if self.rows:
            yield msgspec.structs.replace(self.heading, y=self.heading.y + down)
        for row in self.rows:
            lines, size = self._written(row.name)
            y, ink = row.y + down, look().ink
            yield Text(x=LEFT - 4, y=y, lines=lines, size=size, colour=ink, anchor="end")

    def _written(self, name: str) -> tuple[tuple[str, ...], float]:
        """Write a name on one line if it fits, a little smaller if need be, else on two."""
        fits = _ROOM / max(width_of(name), 1)
        if fits >= _SMALLER * self.size:
            size = min(fits, self.size)
            return (shortened(name, _ROOM / size + _ROUNDING),), size
        size = _ON_TWO_LINES * self.size
        return tuple(lines_of(name, _ROOM / size)), size

    def legend(self, words: LifelineWords) -> Iterator[Entry]:
        """Explain the bars and the marks that are there."""
        kinds = {span.kind for row in self.rows for span in row.presence.spans}
        kinds |= {"unsure"} if "before" in kinds else set()  # one sign for both
        ink = look().ink
        said: tuple[tuple[Kind, str], ...] = (
            ("there", words.there),
            ("asleep", words.asleep),
            ("unsure", words.unsure),
        )
        for kind, meaning in said:
            if kind in kinds:
                fill = "#f1efe9" if kind == "there" else "#ffffff"
                path = "M-6 -1.6H6V1.6H-6Z"
                yield Entry(
                    (Stroke(path=path, colour=ink, width=0.5, dash=_DASHES[kind], fill=fill),),
                    meaning,
                )
        helped = {mark.helped for row in self.rows for mark in row.presence.marks}
        for which, meaning in ((False, words.was_there), (True, words.helped)):
            if which in helped:
                yield Entry((_mark(0, 0, 4.4, helped=which),), meaning)

    def _bar(self, row: Row, span: Span, y: float) -> Stroke:
        colour = look().groups[group_of(row.alter)].colour
        left, right = self.axis.x(span.start), self.axis.x(span.end)
        right = max(right, left + _SHORTEST)
        half = self.size * 0.36
        path = bar_path(left, right, y, half)
        fill = tint(colour) if span.kind == "there" else "#ffffff"
        return Stroke(path=path, colour=colour, width=0.45, dash=_DASHES[span.kind], fill=fill)


def _mark(x: float, y: float, size: float, *, helped: bool) -> Stroke:
    """Mark an event on somebody's bar: filled when they helped, open when they were there."""
    shape = shape_path("diamond" if helped else "circle", x, y, size * 0.24)
    return Stroke(
        path=shape, colour=look().ink, width=0.4, fill=look().ink if helped else "#ffffff"
    )


def people_below(
    network: Network,
    presences: Sequence[Presence],
    axis: Axis,
    words: LifelineWords,
    *,
    top: float,
    size: float,
) -> People:
    """Give everybody with a known year a row.

    Args:
        network: Whose people they are.
        presences: When they were there, in order.
        axis: The years on paper.
        words: For the heading, and for who has no name.
        top: Where the first row may begin.
        size: Of the letters.
    """
    heading = Text(
        x=LEFT - _ROOM - 3,
        y=top + size,
        lines=(words.people,),
        size=size * 0.9,
        colour=look().quiet,
        bold=True,
        anchor="start",
    )
    many = max(len(presences), 1)
    letters = size * max(_LEAST, min(1.0, math.sqrt(_FEW / many)))
    row = (_ROW if many <= _FEW else _CLOSER) * letters
    first = top + 2.4 * size
    rows = tuple(
        Row(
            alter := network.alter[presence.id],
            presence,
            called(alter, words),
            first + k * row,
        )
        for k, presence in enumerate(presences)
    )
    bottom = rows[-1].y + letters if rows else top
    return People(rows, axis, heading, letters, bottom)


def called(alter: Alter, words: LifelineWords) -> str:
    """Give what somebody is called here."""
    return alter.name or alter.met_at or words.somebody


def names_of(network: Network, presences: Sequence[Presence], words: LifelineWords) -> list[str]:
    """List who has no year yet, as soon as somebody has."""
    there = {presence.id for presence in presences}
    others = [a for a in network.alters if a.id not in there and a.status != "wished"]
    return [called(alter, words) for alter in others] if there else []
