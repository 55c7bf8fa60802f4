"""The words on a table with figures, handed in by whoever draws it."""

import msgspec

from kring.network.values import Cover, FigureSort, Pose


class FiguresWords(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the drawing says besides the person's own words."""

    language: str
    title: str
    caption: str
    legend: str
    me: str
    nameless: str
    table: str  # a table without a title, with {number}
    empty: str  # there is no table yet
    bare: str  # a table without figures
    note: str  # with {note}
    sorts: dict[FigureSort, str]
    places: tuple[str, ...]  # nine, row by row from the top left
    ways: tuple[str, ...]  # eight, clockwise from up: "looks up", …
    poses: dict[Pose, str]  # sitting and lying; standing goes without saying
    covers: dict[Cover, str]
    raised: str
    nose: str
    thread: str
    joined: str  # with {a} and {b}
