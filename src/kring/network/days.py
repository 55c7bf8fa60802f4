"""What the person says of themselves on a day. Part of the closed list of `model.py`."""

from kring.network import values as v
from kring.network.thing import Thing


class Stand(Thing, frozen=True, kw_only=True):
    """Where the person sees their own network on a day: does it weigh, is it rich; one dot."""

    day: v.Day | None = None
    experience: v.Mark | None = None  # 0 weighs … 10 gives strength
    richness: v.Mark | None = None  # 0 few … 10 many, or of many kinds
    words: v.Sentence | None = None


class Weight(Thing, frozen=True, kw_only=True):
    """One thing on the balance: something that weighs, or that gives strength, and since when.

    When it gets heavier or lighter on a later day, it ends on that day and another begins, so
    that the balance of an earlier day stays as it was.
    """

    since: v.Day | None = None
    until: v.Day | None = None  # the first day on which it lies there no more
    side: v.Side | None = None
    heavy: v.Heaviness | None = None  # None is read as 3, in the middle
    text: v.Sentence | None = None
    who: v.Ids | None = None


class Rating(Thing, frozen=True, kw_only=True):
    """How one part of life is on a day, after the person themselves, with who and where."""

    day: v.Day | None = None
    area: v.LifeArea | None = None
    score: v.Mark | None = None
    importance: v.Level4 | None = None
    words: v.Sentence | None = None
    who: v.Ids | None = None
    where: v.Ids | None = None


class Answer(Thing, frozen=True, kw_only=True):
    """What the person answers on a day to an open question that stands beside a drawing."""

    day: v.Day | None = None
    question: v.Question | None = None
    words: v.Sentence | None = None
