"""A lifeline in words: event after event, for whoever cannot see the drawing."""

from collections.abc import Iterator, Sequence

from kring.network.model import Event
from kring.network.network import Network
from kring.scene.lifeline_people import called
from kring.scene.lifeline_words import LifelineWords
from kring.scene.lifetime import Moment, time_of


def when_of(event: Event) -> str:
    """Say when it was, as it was said: the time of life, else the year or the years."""
    if event.phase:
        return event.phase
    time = time_of(event)
    if time is None:
        return ""
    year = int(time)
    until = event.until_year
    return f"{year}–{until}" if until is not None and until > time else str(year)


def told_of(network: Network, moments: Sequence[Moment], words: LifelineWords) -> str:
    """Tell the whole line, in order of time.

    Args:
        network: Whose it is.
        moments: What happened when, without what stays silent.
        words: How it is said.
    """
    if not moments:
        return words.told_none
    events = {event.id: event for event in network.events}
    told = [" ".join(_told(events[moment.id], network, words)) for moment in moments]
    return " ".join([words.told.format(events=len(told)), *told])


def _told(event: Event, network: Network, words: LifelineWords) -> Iterator[str]:
    yield f"{when_of(event)}: {event.title or words.nameless}."
    if event.theme:
        yield f"{words.themes[event.theme]}."
    if event.value is not None:
        yield _height(event.value, words)
    for ids, said in (
        (event.present, words.told_present),
        (event.came, words.told_came),
        (event.gone, words.told_gone),
        (event.helped_by, words.told_helped),
    ):
        names = [called(network.alter[one], words) for one in ids or () if one in network.alter]
        if names:
            yield said.format(names=", ".join(names))
    if event.helped:
        yield words.told_what_helped.format(words=event.helped)


def _height(value: int, words: LifelineWords) -> str:
    if value == 0:
        return words.told_between
    return words.told_good if value > 0 else words.told_hard
