"""Sentences to practise with, and what may help; examples only, in plain words."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.network.model import Threshold
from kring.network.thresholds import Where, sides_of
from kring.network.values import Direction

EXAMPLES: Mapping[Direction, tuple[Label, ...]] = {
    "ask": (
        _("“May I ask you something small? No is fine too.”"),
        _("“Would you go along with me once? I find it hard alone.”"),
        _("“Could you lend me this for an afternoon?”"),
    ),
    "offer": (
        _("“I am going to the shop. Shall I bring you something?”"),
        _("“I have an hour on Thursday. What would you like?”"),
        _("“Tell me if I come too often. I would like to be there.”"),
    ),
    "receive": (
        _("“Thank you. That does me good.”"),
        _("“I would like that. May I do something for you too?”"),
        _("“I find it hard to accept help. I am glad you are here.”"),
    ),
}
HELPS: Mapping[Where, tuple[Label, ...]] = {
    "outer": (
        _("Too far? Meet halfway, call, or ask who drives."),
        _("No time? Choose a moment that is there already, such as the school gate."),
        _("No money? Choose what is free: a walk, a visit, the library."),
        _("The language? Bring somebody along, or begin with a picture or a card."),
    ),
    "inner": (
        _("Talk about it first with somebody with whom you feel safe."),
        _("Say the sentence aloud, once, to somebody who only listens."),
        _("Choose somebody who cannot be shocked, and something very small."),
    ),
}
WILLING = _("Many people are glad to help, once they are asked.")
# What stands beside the questions of a page: always, where a threshold lies so, or is of that kind.
TIPS: tuple[Mapping[Any, tuple[Label, ...]], ...] = ({}, {"": (WILLING,)}, HELPS, EXAMPLES, {})
OFFERS: tuple[Label, ...] = (
    _("“I would like to do something for you. What would be welcome?”"),
    _("“I cook too much on Sundays. May I bring you a plate?”"),
    _("“I do not want to intrude. Shall I ask again next week?”"),
    _("“I can drive, listen, or carry. What suits you?”"),
)
REFLECTION: tuple[Label, ...] = (
    _("What makes me want to solve this myself?"),
    _("Whom did I not dare to call?"),
    _("What do I fear would happen if I asked them?"),
    _("Who in my team asks easily? What do I see them do?"),
)
OWN_DOOR: tuple[Label, ...] = (
    _("Who feels at home with us at once? Who never comes?"),
    _("What does somebody new have to know already, to take part?"),
    _("Who says hello first? Who decides who belongs?"),
    _("With what does our group keep people out, without wanting to?"),
)


def tips_for(threshold: Threshold, page: int) -> list[str]:
    """Give what stands beside the questions: that people are willing, what helps, examples.

    Args:
        threshold: What was said so far; of who said nothing every side is shown.
        page: Which page of questions, from 0.
    """
    spoken = {"", threshold.direction or "ask", *(sides_of(threshold) or HELPS)}
    return [str(line) for when, tips in TIPS[page].items() if when in spoken for line in tips]
