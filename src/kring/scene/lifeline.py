"""The lifeline: how it was from birth to today, what happened, and who was there when.

Time runs from left to right, good times stand high and hard times low. Below the same years
stands the line of people: a bar for everybody, as long as they were there. A life story is for
the person alone, and what they do not want to talk about never comes on paper.

Source:
    The lifeline of solution-focused and resilience-oriented practice: main lines rather than
    details, and with every low the question how somebody came out of it and who helped.
"""

from collections.abc import Iterator, Sequence

from kring.network.model import Event
from kring.network.network import Network
from kring.scene.flags import Told, flags_of
from kring.scene.lifeline_paint import Drawn, ground, legend_of, life, names, words_around
from kring.scene.lifeline_people import names_of, people_below
from kring.scene.lifeline_told import told_of, when_of
from kring.scene.lifeline_words import LifelineWords
from kring.scene.lifetime import LEFT, Axis, Moment, axis_of, moments_of, time_of_day
from kring.scene.people_line import presences_of
from kring.scene.scene import Scene

_HALF_WIDTH = 152.0
_SIZE, _LARGER = 5.0, 1.3
_EDGE = 4.0  # of the paper around everything


def lifeline(network: Network, words: LifelineWords, *, large: bool = False) -> Scene:
    """Draw a lifeline with the line of people under it.

    Args:
        network: Whole, since this sheet is for the person alone.
        words: Everything it says besides the person's own words.
        large: Whether letters are larger, for whoever reads with difficulty.
    """
    now = time_of_day(words.today)
    events = [event for event in network.events if not event.silent]
    moments = moments_of(events, now=now)
    axis = _axis(network, moments, now=now)
    size = _SIZE * (_LARGER if large else 1)
    by_id = {event.id: event for event in events}
    flags = flags_of(_told(by_id, moments, axis), size=size)
    presences = presences_of(network.alters, events, moments, now=now)
    years = flags.bottom + 2 + size
    people = people_below(network, presences, axis, words, top=years + size + 2, size=size)
    top, bottom = flags.top - _EDGE, people.bottom + _EDGE
    shown = bool(moments or presences or _born(network))
    birth = _birth(network, axis) if shown else LEFT
    drawn = Drawn(by_id, moments, axis, flags, size, birth, down=-(top + bottom) / 2)
    return Scene(
        half_width=_HALF_WIDTH,
        half_height=(bottom - top) / 2,
        strokes=(
            *ground(drawn, bottom=people.bottom, shown=shown),
            *life(drawn),
            *people.strokes(drawn.down),
        ),
        texts=(
            *words_around(drawn, words, years=years, shown=shown),
            *names(drawn),
            *people.texts(drawn.down),
        ),
        legend=(*legend_of(drawn, words), *people.legend(words)),
        legend_title=words.legend,
        caption=words.caption,
        tray=(*_without_year(events, moments), *names_of(network, presences, words)),
        tray_title=words.no_year,
        title=words.title,
        description=told_of(network, moments, words),
        language=words.language,
    )


def _axis(network: Network, moments: Sequence[Moment], *, now: float) -> Axis:
    known = [alter.known_since for alter in network.alters if alter.known_since is not None]
    return axis_of(moments, known, born=_born(network), now=now)


def _born(network: Network) -> int | None:
    return network.egos[0].born if network.egos else None


def _birth(network: Network, axis: Axis) -> float | None:
    born = _born(network)
    return axis.x(born) if born is not None and born >= axis.start else None


def _told(events: dict[str, Event], moments: Sequence[Moment], axis: Axis) -> Iterator[Told]:
    for moment in moments:
        event = events[moment.id]
        if event.title:
            above = (event.value or 0) >= 0
            yield Told(event.id, axis.x(moment.time), above, event.title, when_of(event))


def _without_year(events: Sequence[Event], moments: Sequence[Moment]) -> Iterator[str]:
    placed = {moment.id for moment in moments}
    for event in events:
        if event.id not in placed and (event.title or event.phase):
            yield event.title or event.phase or ""
