"""The legend under tables with figures: only what lies or stands there."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from kring.network.model import Figure
from kring.network.values import Cover, Pose
from kring.scene.figure_paint import painted
from kring.scene.figure_props import Painted, Stand, rail, thread_between
from kring.scene.figure_signs import layers_of
from kring.scene.figures_words import FiguresWords
from kring.scene.lines import End
from kring.scene.scene import Entry
from kring.scene.tables import Table

_SMALL, _THIN = 2.3, 0.6  # the radius of an example; its lines, to those on the table
_FENCE = 5.0  # half its length
_POSES: tuple[Pose, ...] = ("sitting", "lying")
_COVERS: tuple[Cover, ...] = ("cloth", "glass")


def figures_legend(tables: Sequence[Table], words: FiguresWords) -> tuple[Entry, ...]:
    """Explain what occurs, in a fixed order; colours mean what the person means by them."""
    figures = [figure for table in tables for figure in table.figures]
    found = [*_sorts(figures, words), *_things(figures, words)]
    if any(table.threads for table in tables):
        layers = thread_between(End(-6, 0, 0), End(6, 0, 0))
        found.append(Entry(tuple(painted(layers, None)), words.thread))
    return tuple(found)


def _sorts(figures: Sequence[Figure], words: FiguresWords) -> Iterator[Entry]:
    there = {figure.sort or "person" for figure in figures}
    if there & {"person", "part"}:
        yield _entry(Figure(id="", facing=90), words.nose)
    if "part" in there:
        yield _entry(Figure(id="", sort="part", facing=90), words.sorts["part"])
    if "object" in there:
        yield _entry(Figure(id="", sort="object"), words.sorts["object"])
    if "fence" in there:
        fence: list[Painted] = [("rail", rail(Stand(0, 0, 1, 0), _FENCE))]
        yield Entry(tuple(painted(fence, None)), words.sorts["fence"])


def _things(figures: Sequence[Figure], words: FiguresWords) -> Iterator[Entry]:
    for pose in _POSES:
        if any(figure.pose == pose and figure.sort != "object" for figure in figures):
            yield _entry(Figure(id="", pose=pose, facing=90), words.poses[pose])
    for cover in _COVERS:
        if any(figure.cover == cover for figure in figures):
            yield _entry(Figure(id="", cover=cover, facing=90), words.covers[cover])
    if any(figure.raised for figure in figures):
        yield _entry(Figure(id="", raised=True, facing=90), words.raised)


def _entry(example: Figure, words: str) -> Entry:
    stand = Stand(0, 0, _SMALL, float(example.facing or 0))
    strokes = painted(layers_of(example, stand), example)
    return Entry(tuple(replace(stroke, width=_THIN * stroke.width) for stroke in strokes), words)
