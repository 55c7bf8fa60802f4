"""From the layers of a figure to strokes: each layer in its paint of look.json."""

from collections.abc import Iterator, Sequence

from kring.network.model import Figure
from kring.scene.figure_props import Painted
from kring.scene.look import look
from kring.scene.scene import Stroke
from kring.scene.shapes import tint


def painted(layers: Sequence[Painted], figure: Figure | None) -> Iterator[Stroke]:
    """Paint layers in the colour of a figure; ink for who has none, and for what lies around."""
    chosen = figure.colour if figure else None
    colour = look().figures.colours[chosen].colour if chosen else look().ink
    dash = look().figures.part_dash if figure and figure.sort == "part" else ()
    inks = {
        "ink": look().ink,
        "paper": look().paper,
        "colour": colour,
        "tint": tint(colour) if chosen else look().paper,
    }
    for layer, path in layers:
        paint = look().figures.paint[layer]
        yield Stroke(
            path=path,
            colour=inks.get(paint.stroke, paint.stroke) if paint.stroke else None,
            width=paint.width,
            dash=dash if layer == "body" else (),
            cap=paint.cap,
            fill=inks.get(paint.fill, paint.fill) if paint.fill else None,
        )
