"""What a tablet away from the server says where it thinks along: the path, who carries what.

Only words and questions. Whom they are about the tablet reads from the drawing it carries, by the
same rules as these pages (`web/src/surface/strengthen/{ways,load,falling_away}.ts`).
"""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from kring.strengthen.board import Board
from kring.strengthen.contacts.getting_around import NEAR, WHERE
from kring.strengthen.contacts.keeping import BIRTHDAY, NOT_YET
from kring.strengthen.contacts.meaning import MEANING
from kring.strengthen.load.views import TOLD_LOAD
from kring.strengthen.load.words import LEVELS, SIGNALS
from kring.strengthen.pages import PAGES
from kring.strengthen.steps.boards import HOW_WAS, TRUST
from kring.strengthen.steps.words import PATH
from kring.strengthen.talks.leaving_care import STAYS
from kring.strengthen.visit.own_check import own_check_texts, own_check_words

# Cards to which these pages lead; they stand in no chapter.
LED_TO: tuple[Board, ...] = (
    TRUST,
    HOW_WAS,
    TOLD_LOAD,
    BIRTHDAY,
    NEAR,
    NOT_YET,
    WHERE,
    STAYS,
    MEANING,
)


def thinking_texts() -> dict[str, Any]:
    """Give the parts of the path, and what is seen of what somebody carries, in sentences."""
    return {
        "stretches": {
            phase: {
                "name": str(text.name),
                "lead": str(text.lead),
                "whom": str(text.whom),
                "ideas": [str(idea) for idea in text.ideas],
                "board": text.board,
            }
            for phase, text in PATH.items()
        },
        "signals": {signal: str(words) for signal, words in SIGNALS.items()},
        "levels": {level: str(words) for level, words in LEVELS.items()},
        "led_to": [board.code for board in LED_TO],
        "own_check": own_check_texts(),
    }


def thinking_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
    return (
        dict(_of_pages())
        | _of_the_path()
        | _of_carrying()
        | own_check_words()
        | _of_somebody_else()
    )


def _of_pages() -> Iterator[tuple[str, str]]:
    """Call the pages as the overview does."""
    for page in PAGES:
        if page.url in {"path", "carrying"}:
            yield page.url, str(page.name)
            yield f"{page.url}_lead", str(page.lead)


def _of_the_path() -> dict[str, str]:
    return {
        "path_order": _("Tiny steps, in this order if you like. Every part may be passed over."),
        "this_week": _("This week"),
        "day_has_come": _(
            "The day that was agreed has come. Do you want to look at it again together?"
        ),
        "another_day": _("For another day"),
        "for_this_week": _("For this week"),
        "taken_up": _("It stands with this week again."),
        "step_done": _("It is done"),
        "let_go": _("Let it go"),
        "fine": _("That is fine. Nothing has to be done."),
        "interest_first": _("Begin with something you like"),
        "interest_first_lead": _(
            "Where people do what you like, you meet people. One place is enough to begin."
        ),
        "who_was_there": _("Who was there in your life?"),
        "few_people": _(
            "For who looks along: asking about few people can hurt. Begin with what is there."
        ),
        "trust_first": _("First: safe and warm"),
        "trust_first_lead": _(
            "What is new goes easier when there is somebody with whom you feel safe."
        ),
        "trust_ask": _("Is there somebody with whom you feel safe?"),
        "for_the_two": _("What do you wish for the two?"),
        "they_mean": _("What do they mean to you?"),
        "waits": _("This can wait. First rest, and somebody you trust."),
        "tiny": _("Something tiny, for example"),
    }


def _of_carrying() -> dict[str, str]:
    return {
        "carrying_how": _(
            "Only they know what somebody can carry. This only shows what is drawn and agreed."
        ),
        "rests_on": _("More than half of what you get comes from %(who)s."),
        "who_else": _("That is warm, and it is a lot for few. Who else could do one small thing?"),
        "nothing_stands_out": _("Nothing stands out here. Asking how somebody is, is always good."),
        "away": _("What if somebody is away for a while?"),
        "away_lead": _(
            "A move, an illness, a quarrel: it may be good to think about it beforehand."
        ),
        "if_away": _("If %(name)s is away for a while"),
        "get_now": _("What you get now"),
        "there_then": _("Who is there for it then?"),
        "nobody_yet": _("Nobody yet. Who could step in, or which service?"),
        "would_miss": _("Nothing was drawn that would stop. You might miss them all the same."),
        "told_load": _("What did %(name)s tell about how it goes?"),
        "not_there": _("Somebody who stood here is not on the drawing any more."),
    }


def _of_somebody_else() -> dict[str, str]:
    return {
        "missing": _("Is somebody missing here?"),
        "missing_place": _("Is a group or place missing here?"),
        "somebody_new": _("Somebody new:"),
        "new_place": _("A new group or place:"),
        "name_kept_here": _("A name or a nickname. What you wrote here is kept."),
        "kept_here": _("What you wrote here is kept."),
        "add_person": _("Add this person"),
        "add_it": _("Add it"),
    }
