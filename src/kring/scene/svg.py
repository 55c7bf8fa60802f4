"""A scene as SVG: for export, thumbnails, the command line and pages without script.

Presentation attributes only, no classes and no style sheet, so that every program shows
it alike; the rim around a name is a second text underneath, since many programs do not
know `paint-order`. Any text makes valid XML: what XML cannot hold becomes U+FFFD.
"""

import math
import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from kring.scene.lines import written
from kring.scene.look import look
from kring.scene.scene import Entry, Scene, Stroke, Text
from kring.scene.text import LEADING, wrapped

_FONTS = "'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic','Noto Emoji',sans-serif"
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SVG = "http://www.w3.org/2000/svg"
_EDGE = 0.02  # of paper around a drawing, as a part of half its width
_WIDE = 2.2  # times as wide as high; what lies under a wider drawing grows no further
_CAPTION_SIZE = 4.4
_ROW = 9.0  # of the legend
_ENTRY_SIZE = 4.2
_COLUMNS, _COLUMN = 3, 70  # at least so many of the legend; more where each still is so wide


def svg(scene: Scene, *, texts: bool = True, below: bool = True, paper: bool = False) -> str:
    """Write a scene as an SVG document.

    Args:
        scene: The drawing.
        texts: Whether names are part of it; a poster sets them itself.
        below: Whether caption, legend and who is not placed yet stand under the drawing.
        paper: Whether the background is painted, with an edge around the drawing, for a file that
            is seen on its own.
    """
    foot, extra = _below(scene) if below else ("", 0.0)
    edge = _EDGE * scene.half_width if paper else 0.0
    left, top = -scene.half_width - edge, -scene.half_height - edge
    width, height = -2 * left, 2 * (scene.half_height + edge) + extra
    view = " ".join(written(n) for n in (left, top, width, height))
    language, fonts = _attribute(scene.language), _attribute(_FONTS)
    parts = [
        f'<svg xmlns="{_SVG}" viewBox="{view}" role="img" lang={language} font-family={fonts}>',
        f"<title>{_clean(scene.title)}</title>",
        f"<desc>{_clean(scene.description)}</desc>",
    ]
    if paper:
        parts.append(
            f'<rect x="{written(left)}" y="{written(top)}" width="{written(width)}"'
            f' height="{written(height)}" fill="{look().paper}"/>'
        )
    parts += [stroke_element(stroke) for stroke in scene.strokes]
    if texts:
        parts += [element for text in scene.texts for element in text_elements(text)]
    parts += [foot, "</svg>\n"]
    return "".join(parts)


def entry_svg(entry: Entry) -> str:
    """Write the small example of one line of the legend as a picture of its own."""
    inside = "".join(stroke_element(stroke) for stroke in entry.strokes)
    sign = "".join(text_elements(entry.sign)) if entry.sign else ""
    return (
        f'<svg xmlns="{_SVG}" viewBox="-7 -4 14 8" aria-hidden="true"'
        f" font-family={_attribute(_FONTS)}>{inside}{sign}</svg>"
    )


def stroke_element(stroke: Stroke) -> str:
    """Write one path."""
    given = [f'd="{stroke.path}"', f'fill="{stroke.fill or "none"}"']
    if stroke.colour:
        given += [f'stroke="{stroke.colour}"', f'stroke-width="{written(stroke.width)}"']
        given.append('stroke-linejoin="round"')
        if stroke.dash:
            given.append(f'stroke-dasharray="{" ".join(written(n) for n in stroke.dash)}"')
        if stroke.cap != "butt":
            given.append(f'stroke-linecap="{stroke.cap}"')
    return f"<path {' '.join(given)}/>"


def text_elements(text: Text) -> Iterator[str]:
    """Write a text, with its rim underneath when it has one."""
    if text.halo:
        rim = f'stroke="#ffffff" stroke-width="{written(text.size * 0.28)}" stroke-linejoin="round"'
        yield _text(text, f'fill="#ffffff" {rim} aria-hidden="true"')
    yield _text(text, f'fill="{text.colour}"')


def _text(text: Text, paint: str) -> str:
    first = text.y - (len(text.lines) - 1) * text.size * LEADING / 2 + text.size * 0.35
    weight = ' font-weight="700"' if text.bold else ""
    spans = "".join(
        f'<tspan x="{written(text.x)}" y="{written(first + k * text.size * LEADING)}">'
        f"{_clean(line)}</tspan>"
        for k, line in enumerate(text.lines)
    )
    return (
        f'<text font-size="{written(text.size)}" text-anchor="{text.anchor}"{weight}'
        f' unicode-bidi="plaintext" {paint}>{spans}</text>'
    )


def _below(scene: Scene) -> tuple[str, float]:
    """Write caption, legend and tray under the drawing; with how much room they take.

    As large beside the drawing as it is itself: a family of one and a family of sixty, each as
    wide as the sheet, have the same letters under them.
    """
    scale = min(scene.half_width, _WIDE * scene.half_height) / (look().outer + 11)
    half = scene.half_width / scale
    parts, down = [], 3.0
    for line in wrapped(scene.caption, (2 * half - 12) / _CAPTION_SIZE):
        down += _CAPTION_SIZE * LEADING
        parts.append(_line(0, down, line, _CAPTION_SIZE, look().ink, anchor="middle"))
    down += 5
    columns = max(_COLUMNS, math.floor((2 * half - 12) / _COLUMN))
    for first in range(0, len(scene.legend), columns):
        row, high = _row(scene.legend[first : first + columns], half, down, columns)
        parts += row
        down += high
    down += 3
    if scene.tray:
        listed = f"{scene.tray_title} {' · '.join(scene.tray)}"
        for line in wrapped(listed, (2 * half - 12) / _ENTRY_SIZE):
            down += _ENTRY_SIZE * 1.3
            parts.append(_line(6 - half, down, line, _ENTRY_SIZE, look().quiet, anchor="start"))
        down += 5
    place = f"translate(0 {written(scene.half_height)}) scale({scale:.4f})"
    return f'<g transform="{place}">{"".join(parts)}</g>', down * scale


def _row(
    entries: Sequence[Entry], half: float, top: float, columns: int
) -> tuple[list[str], float]:
    """Write one row of the legend, as high as its longest words; with that height."""
    wide = (2 * half - 12) / columns
    words = [tuple(wrapped(entry.words, (wide - 19) / _ENTRY_SIZE)) for entry in entries]
    most = max(len(lines) for lines in words)
    high = max(_ROW, most * _ENTRY_SIZE * LEADING + 2)
    parts = []
    for column, (entry, lines) in enumerate(zip(entries, words, strict=True)):
        x, y = 13 - half + column * wide, top + high / 2
        inside = "".join(stroke_element(stroke) for stroke in entry.strokes)
        sign = "".join(text_elements(entry.sign)) if entry.sign else ""
        parts.append(f'<g transform="translate({written(x)} {written(y)})">{inside}{sign}</g>')
        if lines:
            said = Text(
                x=x + 9, y=y, lines=lines, size=_ENTRY_SIZE, colour=look().ink, anchor="start"
            )
            parts += text_elements(said)
    return parts, high


def _line(x: float, y: float, line: str, size: float, colour: str, *, anchor: str) -> str:
    return _text(
        Text(x=x, y=y, lines=(line,), size=size, colour=colour, anchor=anchor),
        f'fill="{colour}"',
    )


def _clean(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_IN_XML.sub("\ufffd", text))
