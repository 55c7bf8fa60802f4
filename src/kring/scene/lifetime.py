"""Time on paper: a life from left to right, from birth to today, with what may still come.

A year is a place on the axis; a day lies a little further in its year. Several things of one
year stand beside each other in the order in which they were told, so that a line through them
never goes back in time. The browser follows the same rules; `contract/cases/lifeline.json`
holds both to them.
"""

import math
from collections.abc import Iterable, Sequence

import msgspec

from kring.network.model import Event
from kring.scene.placing import tidy

LEFT, RIGHT = -100.0, 100.0  # of the time axis, in map units
PER_STEP = 4.5  # map units for one step of how it was, from -10 to +10
TOP = 10 * PER_STEP
_BEFORE, _AFTER = 120, 60  # years around today: what lies further is a slip of a finger
_ADULT = 40  # years of axis as long as nobody said when the person was born
_STEPS = (1, 2, 5, 10, 20, 25, 50)
_MOST_YEARS = 12  # written under the axis
_PERIOD_HOLDS = 0.75  # of a time that lasted the line stays level; then it leaves for what follows


class Axis(msgspec.Struct, frozen=True):
    """The years between the two ends of the paper."""

    start: float
    end: float
    now: float

    def x(self, time: float) -> float:
        """Give where a moment stands, at an end of the paper if it lies beyond."""
        within = min(max(time, self.start), self.end)
        return tidy(LEFT + (within - self.start) / (self.end - self.start) * (RIGHT - LEFT))

    def years(self) -> list[int]:
        """List the round years to write under the axis, at most some twelve."""
        span = self.end - self.start
        step = next((each for each in _STEPS if span / each <= _MOST_YEARS), _STEPS[-1])
        first = math.ceil(self.start / step) * step
        return list(range(first, math.floor(self.end) + 1, step))


class Moment(msgspec.Struct, frozen=True):
    """When something was, as far as a drawing needs it, and until when."""

    id: str
    time: float
    until: float | None = None


class Knot(msgspec.Struct, frozen=True):
    """A place the line goes through."""

    time: float
    x: float
    y: float


def time_of_day(day: str) -> float:
    """Tell how far in the years a day lies: 2 July 2000 is about 2000.5."""
    year, month, date = (int(part) for part in day.split("-"))
    return year + (month - 1) / 12 + (date - 1) / 372


def time_of(event: Event) -> float | None:
    """Tell when something happened: on its day, else at its year, else nobody knows."""
    return time_of_day(event.date) if event.date else event.year


def moments_of(events: Sequence[Event], *, now: float) -> list[Moment]:
    """Put what happened in the order of time; what has no year, or one far off, stays out.

    Things of the same moment share their year, or their day, in the order in which they came.
    An end that comes before the beginning is not taken for an end.

    Args:
        events: As the person told them.
        now: Today.
    """
    beside: dict[float, list[Event]] = {}
    for event in events:
        time = time_of(event)
        if time is not None and -_BEFORE <= time - now <= _AFTER:
            beside.setdefault(time, []).append(event)
    found = []
    for time, same in beside.items():
        for turn, event in enumerate(same):
            later = time + turn / len(same) * _room(time, event, now=now)
            found.append(Moment(event.id, later, _end_of(event, later, now=now)))
    return sorted(found, key=lambda moment: moment.time)


def _end_of(event: Event, begin: float, *, now: float) -> float | None:
    until = event.until_year
    return float(until) if until is not None and begin < until <= now + _AFTER else None


def _room(time: float, event: Event, *, now: float) -> float:
    """Tell how much time things of one moment share: a day, a year, or the year so far."""
    if event.date:
        return 1 / 372
    return now - time if 0 < now - time < 1 else 1.0


def axis_of(
    moments: Iterable[Moment], years: Iterable[int], *, born: int | None, now: float
) -> Axis:
    """Give the axis: from birth, or the first thing known, to today or what is still to come.

    Args:
        moments: What happened.
        years: Other years that matter: since when people are known; what may still come.
        born: The year of birth, if it was said.
        now: Today.
    """
    ends = [end for each in moments for end in (each.time, each.until) if end is not None]
    others = [float(year) for year in years if -_BEFORE <= year - now <= _AFTER]
    alive = born is not None and 0 <= now - born <= _BEFORE
    # Who was there before the birth, a mother, a brother, makes the life no longer.
    begin = [float(born)] if born is not None and alive else [now - _ADULT, *others]
    start = float(math.floor(min([*begin, *ends])))
    return Axis(start=start, end=max([now, start + 1, *ends, *others]), now=now)


def y_of(value: int | None) -> float:
    """Tell how high something stands: up is good, down is hard; in the middle while unsaid."""
    return -PER_STEP * (value or 0)


def knots_of(events: Sequence[Event], moments: Iterable[Moment], axis: Axis) -> list[Knot]:
    """Give the places the line goes through: all that was given a height, in order of time.

    A time that lasted holds the line level for most of its years.
    """
    value = {event.id: event.value for event in events if event.value is not None}
    knots = []
    for moment in moments:
        if moment.id not in value:
            continue
        times = [moment.time]
        if moment.until is not None:
            times.append(moment.time + _PERIOD_HOLDS * (moment.until - moment.time))
        knots += [Knot(time, axis.x(time), y_of(value[moment.id])) for time in times]
    return sorted(knots, key=lambda knot: knot.time)
