"""How everything looks on paper: the one list that both pens, here and in the browser, read.

Sizes are in map units: the outer ring has radius 100, the middle is (0, 0), y goes down.
"""

import math
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from kring.network.values import FigureColour, Size

Shape = Literal["circle", "diamond", "house", "square", "hexagon", "flower", "pin", "pebble"]
Group = Literal["family", "friends", "society", "paid", "group", "animal", "place", "unknown"]
Mark = Literal["dot", "diamond", "square", "triangle", "bars", "ring"]
Layer = Literal[
    "table", "block_side", "block_top", "chair", "legs", "body", "nose", "head", "plain_head",
    "mark", "dark_mark", "cloth", "folds", "glass", "gleam", "rail", "thread", "knots",
]  # fmt: skip
Theme = Literal[
    "health", "relations", "living", "learning_work", "leisure", "other", "unsaid",
]  # fmt: skip
LineKind = Literal[
    "strong", "ordinary", "loose", "tense", "strong_tense", "asleep", "broken", "second_hand",
    "know", "know_good", "know_tense", "know_broken",
]  # fmt: skip


class Sign(msgspec.Struct, frozen=True):
    """The shape and colour of a group of people or a theme; the shape alone tells them apart."""

    shape: Shape
    colour: str


class LineLook(msgspec.Struct, frozen=True):
    """How one kind of line is drawn."""

    width: float
    dash: tuple[float, ...]
    form: Literal["straight", "zigzag", "cut"]
    amplitude: float = 1
    period: float = 2
    gap: float = 3
    bar: float = 4
    cap: Literal["butt", "round"] = "butt"
    colour: str | None = None


class FigureSign(msgspec.Struct, frozen=True):
    """The colour a figure can have, with a mark of its own on its head."""

    colour: str
    mark: Mark


class Paint(msgspec.Struct, frozen=True):
    """How one layer of a figure is painted: a colour, or "ink", "paper", its "colour", "tint"."""

    fill: str | None = None
    stroke: str | None = None
    width: float = 0
    cap: Literal["butt", "round"] = "butt"


class FiguresLook(msgspec.Struct, frozen=True):
    """The table and everything that can stand on it."""

    sizes: dict[Size, float]  # radius
    fences: dict[Size, float]  # half the length
    corner: float  # of the table
    colours: dict[FigureColour, FigureSign]
    part_dash: tuple[float, ...]
    paint: dict[Layer, Paint]


class Crowd(msgspec.Struct, frozen=True):
    """From how many people on signs and names get smaller, and how small at least."""

    start: int = msgspec.field(name="from")
    least: float = 0.45


class Look(msgspec.Struct, frozen=True):
    """The list itself, as it stands in look.json."""

    outer: float
    rings: tuple[float, ...]
    centre_radius: float
    person_radius: float
    label_size: float
    label_room: float
    crowd: Crowd
    sectors: tuple[str, ...]
    sector_start_degrees: float
    paper: str
    ink: str
    ring_line: str
    quiet: str
    print_ring_line: str
    print_ring_fills: tuple[str, ...]
    groups: dict[Group, Sign]
    themes: dict[Theme, Sign]
    outlines: dict[str, tuple[float, ...]]
    lines: dict[LineKind, LineLook]
    figures: FiguresLook

    def scale_for(self, people: int) -> float:
        """Tell how much smaller signs and names are drawn when many people share the paper."""
        if people <= self.crowd.start:
            return 1.0
        return max(self.crowd.least, math.sqrt(self.crowd.start / people))


@cache
def look() -> Look:
    """Read the list once."""
    return msgspec.json.decode(files(__package__).joinpath("look.json").read_bytes(), type=Look)
