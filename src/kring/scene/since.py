"""Then under now: one drawing of the circles in which who came, went and moved can be seen.

Whoever moved has a dashed trace from the old place; whoever is new has a second ring; whoever is
no longer there stays, dashed, where they stood. Nothing is in colour alone.
"""

import math

import msgspec

from kring.network.model import Alter, Spot
from kring.network.network import Network
from kring.scene.circles import circles
from kring.scene.lines import at
from kring.scene.look import look
from kring.scene.placing import Place, circles_of
from kring.scene.scene import Entry, Scene, Stroke
from kring.scene.shapes import shape_path
from kring.scene.words import Words

_RING = 1.32  # of a sign, around whoever is new
_TRACE = (0.8, 1.4)


class SinceWords(msgspec.Struct, frozen=True, kw_only=True):
    """What the signs of change are called in the legend."""

    new: str
    moved: str
    gone: str


def circles_since(before: Network, now: Network, words: Words, said: SinceWords) -> Scene:
    """Draw the circles as they are, with what changed since an earlier moment.

    Whoever did not move keeps the place of then, so that nobody seems to move because others
    came to stand beside them.

    Args:
        before: The network at the earlier moment.
        now: The network at the later one.
        words: What the drawing says; its word for people of before stands for who is gone.
        said: What the signs of change are called.
    """
    then = circles_of(before)
    both = msgspec.structs.replace(
        now,
        alters=(*now.alters, *_gone(before, now, then)),
        spots=(*now.spots, *_kept_places(now, then)),
    )
    words = msgspec.structs.replace(words, statuses=words.statuses | {"past": said.gone})
    drawn, here = circles(both, words), circles_of(both)
    there = {alter.id for alter in now.alters}
    moved = {
        person: (then[person], place)
        for person, place in here.items()
        if person in then and math.dist(then[person], place) > look().person_radius
    }
    new = [place for person, place in here.items() if person in there and person not in then]
    return msgspec.structs.replace(
        drawn,
        strokes=(
            *drawn.strokes,
            *(stroke for ends in moved.values() for stroke in _trace(*ends)),
            *(_ring(place) for place in new),
        ),
        legend=(
            *drawn.legend,
            *([Entry((_ring((0.0, 0.0)), _dot()), said.new)] if new else []),
            *([Entry(_trace((-4.0, 0.0), (4.0, 0.0)), said.moved)] if moved else []),
        ),
    )


def _gone(before: Network, now: Network, then: dict[str, Place]) -> list[Alter]:
    return [
        msgspec.structs.replace(alter, status="past")
        for alter in before.alters
        if alter.id in then and alter.id not in now.alter
    ]


def _kept_places(now: Network, then: dict[str, Place]) -> list[Spot]:
    """Give the old place to whoever is gone, and to whoever was not put elsewhere by hand."""
    return [
        Spot(id=f"circles~{person}", at=place)
        for person, place in then.items()
        if person not in now.alter or now.spot("circles", person) is None
    ]


def _trace(old: Place, new: Place) -> tuple[Stroke, Stroke]:
    quiet = look().quiet
    path = f"M{at(*old)}L{at(*new)}"
    circle = shape_path("circle", *old, look().person_radius / 2)
    return (
        Stroke(path=path, colour=quiet, width=0.5, dash=_TRACE),
        Stroke(path=circle, colour=quiet, width=0.4, dash=_TRACE),
    )


def _ring(place: Place) -> Stroke:
    circle = shape_path("circle", *place, look().person_radius * _RING)
    return Stroke(path=circle, colour=look().ink, width=0.5)


def _dot() -> Stroke:
    return Stroke(path=shape_path("circle", 0, 0, 1), colour=look().ink, fill=look().ink)
