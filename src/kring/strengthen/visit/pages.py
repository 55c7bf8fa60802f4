"""What a tablet away from the server says where people are talked with, or about.

Only words and questions. Whom they are about the tablet reads from the drawing it carries, by the
same rules as these pages (`web/src/surface/strengthen/family_talk.ts` and its neighbours).
"""

import re
from typing import Any

from django.utils.translation import gettext as _

from kring.draw.labels import FUNCTION_NAMES
from kring.network.figures import Share
from kring.strengthen.pages import PAGES
from kring.strengthen.talents.giving_words import ENCOURAGED, GESTURES, gives, told
from kring.strengthen.talks.boards import FAMILY
from kring.strengthen.talks.family import BOX
from kring.strengthen.talks.views import TALKS
from kring.strengthen.visit.contacts import contact_texts, contact_words
from kring.strengthen.visit.questionnaires import questionnaire_words, result_texts


def page_texts() -> dict[str, Any]:
    """Give what is said of a talk, of contacts, of giving and of what comes out."""
    return {
        "opens": {FAMILY.code: str(FAMILY.opens[1])} if FAMILY.opens else {},
        "voice": str(BOX.lead),
        **contact_texts(),
        "giving": _of_giving(),
        "result": result_texts(),
    }


def page_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
    return _of_a_talk() | contact_words() | _of_pages() | questionnaire_words() | _of_around()


def _of_giving() -> dict[str, Any]:
    one, many = (re.sub(r"\)d", ")s", gives(of)) for of in (1, 2))
    return {
        "gestures": [str(gesture) for gesture in GESTURES],
        "functions": {code: str(name) for code, name in FUNCTION_NAMES.items()},
        "encouraged": str(ENCOURAGED),
        "nothing": told(Share(part=0, of=0)),
        "gives_one": one,
        "gives_other": many,
    }


def _of_pages() -> dict[str, str]:
    """Call the pages as the overview and the hub of talks do."""
    told = {page.url: page for page in PAGES} | {talk.url: talk for talk in TALKS}
    named = {page: told[page] for page in ("giving", "getting_around", "questionnaires", "lanes")}
    return {
        **{page: str(each.name) for page, each in named.items()},
        **{f"{page}_lead": str(each.lead) for page, each in named.items()},
        "i_get": _("I get"),
        "i_give": _("I give"),
        "i_mean": _("What I mean to them"),
        "mean_to": _("What do you mean to %(name)s?"),
        "own_gesture": _("Another small gesture"),
        "nobody_drawn": _("Nobody is drawn yet. Begin with a name you think of."),
    }


def _of_around() -> dict[str, str]:
    """Say what lies in three lanes, after care, and in reach when one gets around less."""
    return {
        "may_stay": _("Nothing here, and that may stay so."),
        "write_here": _("Write something here"),
        "write_here_of": _("Write something here: %(name)s"),
        "drawings": _("The drawings"),
        "after_srh": _(
            "After the three steering principles of Steunend Relationeel Handelen (SRH)."
        ),
        "these_stay": _("These people stay"),
        "for_work": _("They are here for their work"),
        "for_work_ask": _("Ask them now: may I still call you, and until when?"),
        "these_sleep": _("These contacts sleep"),
        "wake_small": _("wake it, very small"),
        "may_sleep_on": _("Many are glad to hear from you. And it may sleep on."),
        "also_around": _("Also around you"),
        "and_also": _("And also"),
        "who_in_reach": _("Walking, cycling, the tram: it may change. Who stays in reach?"),
        "close_by": _("Close by"),
        "by_phone": _("By telephone or screen"),
        "hard_to_reach": _("Hard to reach then"),
        "not_said_where": _("Not said where"),
        "from_far_only": _("This comes from further away only:"),
        "who_close_by": _("Who close by could you get to know for it?"),
    }


def _of_a_talk() -> dict[str, str]:
    return {
        "talk_open": _("Here it lies side by side. What strikes you? Nobody has to agree."),
        "talk_closed": _(
            "Everybody fills in apart first. Nothing can be read until you lay it side by side."
        ),
        "voice_closed": _("Filled in, and still closed."),
        "voice_empty": _("Nothing filled in yet. That may stay so."),
        "voice_again": _("Something is filled in already. What you write now takes its place."),
        "nobody_on_scale": _("Nobody on this scale."),
        "fill_in": _("Fill in"),
        "fill_in_of": _("Fill in: %(name)s"),
        "side_by_side": _("Lay it side by side"),
        "own_words": _("Your own words"),
        "together": _("Together"),
        "called_first": _("Who is called first"),
        "not_chosen": _("not chosen yet"),
        "write_together": _("Write what changed, what was agreed, who is called first"),
    }
