"""Who was there when: for every person a bar over the years of a life.

It follows from what was said anyway: since when somebody is known, at which events they came,
were there, helped or went, when they died, how it is now. What nobody said is not filled in: a
bar whose end is unknown fades out, and one whose beginning is unknown fades in. The browser
follows the same rules; `contract/cases/lifeline.json` holds both to them.
"""

import math
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from kring.network.model import Alter, Event
from kring.scene.lifetime import Moment

Kind = Literal["before", "there", "asleep", "unsure"]
_FADES = 3.0  # years in which a bar without a known end or beginning fades


class Span(msgspec.Struct, frozen=True):
    """Some years in which somebody was there, is asleep, or perhaps was there already or still."""

    start: float
    end: float
    kind: Kind


class Mark(msgspec.Struct, frozen=True):
    """An event at which somebody was there, or helped."""

    time: float
    helped: bool


class Presence(msgspec.Struct, frozen=True):
    """The years of one person."""

    id: str
    spans: tuple[Span, ...]
    marks: tuple[Mark, ...]


def presences_of(
    alters: Iterable[Alter], events: Sequence[Event], moments: Sequence[Moment], *, now: float
) -> list[Presence]:
    """Tell of everybody when they were there, who came first first; who has no year stays out.

    Args:
        alters: The people, groups, places and animals.
        events: What happened; what stays silent says nothing here either.
        moments: When.
        now: Today.
    """
    by_id = {event.id: event for event in events if not event.silent}
    told = [(moment, by_id[moment.id]) for moment in moments if moment.id in by_id]
    found = [_presence(alter, told, now=now) for alter in alters if alter.status != "wished"]
    return sorted((each for each in found if each.spans), key=lambda each: each.spans[0].start)


def _presence(alter: Alter, told: Sequence[tuple[Moment, Event]], *, now: float) -> Presence:
    mine = [(moment, event) for moment, event in told if alter.id in _named(event)]
    first = [float(alter.known_since)] if alter.known_since is not None else []
    first += [moment.time for moment, _ in mine[:1]]
    opened = min(first, default=None)
    spans = [] if opened is None else _lead_in(alter, opened, mine)
    last = opened or 0.0
    for moment, event in mine:
        end = moment.time if moment.until is None else moment.until
        opened = moment.time if opened is None else opened
        last = max(last, end)
        if alter.id in (event.gone or ()):
            spans.append(Span(opened, end, "there"))
            opened = None
    if opened is not None:
        spans += _to_the_end(alter, opened, last, now=now)
    return Presence(alter.id, tuple(spans), _marks(alter, mine))


def _lead_in(alter: Alter, opened: float, mine: Sequence[tuple[Moment, Event]]) -> list[Span]:
    """Let a bar fade in, unless it was said since when, or that they came then."""
    came = mine and mine[0][0].time == opened and alter.id in (mine[0][1].came or ())
    if came or alter.known_since == opened:
        return []
    since = max(opened - _FADES, min(alter.born, opened) if alter.born is not None else -math.inf)
    return [Span(since, opened, "before")] if since < opened else []


def _to_the_end(alter: Alter, opened: float, last: float, *, now: float) -> list[Span]:
    if alter.died is not None and alter.died >= opened:
        return [Span(opened, float(alter.died), "there")]
    if alter.status in {None, "active", "second_hand"}:
        return [Span(opened, max(now, last), "there")]
    there = [Span(opened, last, "there")] if last > opened else []
    if alter.status == "asleep":
        return [*there, Span(last, max(now, last), "asleep")]
    return [*there, Span(last, max(last, min(last + _FADES, now)), "unsure")]


def _marks(alter: Alter, mine: Iterable[tuple[Moment, Event]]) -> tuple[Mark, ...]:
    return tuple(
        Mark(moment.time, helped=alter.id in (event.helped_by or ()))
        for moment, event in mine
        if alter.id in (*(event.helped_by or ()), *(event.present or ()))
    )


def _named(event: Event) -> set[str]:
    parts = (event.present, event.came, event.gone, event.helped_by)
    return {alter_id for ids in parts for alter_id in ids or ()}
