"""The words on a lifeline, handed in by whoever draws it, so that this room knows no language."""

import msgspec

from kring.scene.look import Theme


class LifelineWords(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a lifeline says besides the person's own words."""

    language: str  # of these words, as in "nl"
    today: str  # the day it is drawn on, as in "2026-11-22"
    title: str  # of the drawing, for whoever hears it read aloud
    caption: str  # whose story it is, and that it is for the person alone
    good: str  # beside the upper half
    hard: str  # beside the lower half
    birth: str
    now: str
    themes: dict[Theme, str]
    lasted: str
    ahead: str
    no_height: str
    people: str  # above the bars: who was there when
    there: str
    asleep: str
    unsure: str
    was_there: str
    helped: str
    nameless: str  # a moment without a name
    somebody: str  # a person without one
    legend: str
    no_year: str
    told: str  # how much there is, with {events}
    told_none: str
    told_good: str
    told_hard: str
    told_between: str
    told_present: str  # with {names}
    told_came: str
    told_gone: str
    told_helped: str
    told_what_helped: str  # with {words}
