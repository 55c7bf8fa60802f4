"""What stands on a table with figures. Part of the closed list of `model.py`."""

from kring.network import values as v
from kring.network.thing import Thing


class Setting(Thing, frozen=True, kw_only=True):
    """A table on which the person sets up figures, with a note in their own words."""

    title: v.Name | None = None
    note: v.Story | None = None


class Figure(Thing, frozen=True, kw_only=True):
    """One figure on a table: somebody of the kring, or whatever the person calls it."""

    setting: v.Id | None = None
    of: v.Id | None = None  # somebody of the kring, or the central person
    sort: v.FigureSort | None = None  # None is read as "person"
    label: v.Words | None = None
    colour: v.FigureColour | None = None
    size: v.Size | None = None  # None is read as "middle"
    facing: v.Degrees | None = None
    pose: v.Pose | None = None  # None is read as "standing"
    cover: v.Cover | None = None
    raised: bool | None = None
    at: v.Point | None = None


class Thread(Thing, frozen=True, kw_only=True):
    """A thread between two figures; id `a~b`, a < b."""

    laid: bool | None = None


class Take(Thing, frozen=True, kw_only=True):
    """How figures stood at one moment: of a move the one that moved, of a picture all of them."""

    setting: v.Id | None = None
    time: v.Instant | None = None
    kept: bool | None = None  # a picture the person keeps, not just a move
    words: v.Sentence | None = None
    figures: v.Ids | None = None
    numbers: v.Numbers | None = None  # seven for each figure; none: they were taken off
    threads: v.Ids | None = None  # the ends of every thread, two by two
