"""What a tablet away from the server says where people are talked with, or about.

Only words and questions. Whom they are about the tablet reads from the drawing it carries, by the
same rules as these pages (`web/src/surface/strengthen/family_talk.ts` and its neighbours).
"""

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from kring.draw.choices import Label
from kring.draw.labels import FUNCTION_NAMES
from kring.network.figures import Share
from kring.network.questionnaires import Pack, Scale
from kring.strengthen.contact_sections import COLUMNS, WAITS, WHY
from kring.strengthen.contact_topics import TOPICS, Topic
from kring.strengthen.family import BOX
from kring.strengthen.giving_words import ENCOURAGED, GESTURES, gives, told
from kring.strengthen.help_lines import NOT_SAFE, sentences_for
from kring.strengthen.meeting_boards import FAMILY
from kring.strengthen.pages import PAGES
from kring.strengthen.question_packs import brought_along
from kring.strengthen.questionnaire_words import in_language
from kring.strengthen.questionnaires import about
from kring.strengthen.talks import TALKS


def talking_texts() -> dict[str, Any]:
    """Give what leads to a talk, what is asked of one contact, and whom one can call."""
    return {
        "opens": {FAMILY.code: str(FAMILY.opens[1])} if FAMILY.opens else {},
        "voice": str(BOX.lead),
        "topics": [_topic(topic) for topic in TOPICS.values()],
        "contacts": _of_sections(),
        "giving": _of_giving(),
        "result": {
            "comes_to": _(
                "Your answers come to %(value)s. The least is %(least)s, the most %(most)s."
            ),
            "skipped": _("You skipped some questions, so there is no figure. That is fine."),
            "elsewhere": _("A questionnaire that stayed at home"),
        },
        "not_safe": [
            _("When it is not safe"),
            _("It is not your fault. You need not mend anything here."),
            *sentences_for(NOT_SAFE),
        ],
    }


def talking_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
    return _of_a_talk() | _of_contacts() | _of_pages() | _of_questionnaires() | _of_around()


def packs_along() -> list[dict[str, Any]]:
    """Give the questionnaires that come with Kring, with how they are counted."""
    return [pack_along(pack) for pack in brought_along().values()]


def pack_along(pack: Pack) -> dict[str, Any]:
    """Give a questionnaire in the language of the moment, with what each answer counts for."""
    return {
        "code": pack.code,
        "name": in_language(pack.title),
        "about": about(pack),
        "source": f"{pack.source} {pack.licence}",
        "groups_only": pack.groups_only,
        "items": [
            {
                "text": in_language(item.text),
                "options": [in_language(option) for option in pack.options_of(number)],
                "points": pack.points if item.points is None else item.points,
                "reversed": item.reversed,
            }
            for number, item in enumerate(pack.items)
        ],
        "scales": [_scale(scale) for scale in pack.scales],
    }


def _scale(scale: Scale) -> dict[str, Any]:
    return msgspec.structs.asdict(scale) | {
        "name": in_language(scale.name),
        "bands": [
            msgspec.structs.asdict(band)
            | {"words": in_language(band.words), "other_side": in_language(band.other_side)}
            for band in scale.bands
        ],
    }


def _of_giving() -> dict[str, Any]:
    one, many = (re.sub(r"\)d", ")s", gives(of)) for of in (1, 2))
    return {
        "gestures": [str(gesture) for gesture in GESTURES],
        "functions": _said(FUNCTION_NAMES),
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


def _of_questionnaires() -> dict[str, str]:
    return {
        "nobody_has_to": _("Nobody has to fill one in. Everything in Kring works without."),
        "for_you_first": _("What comes out is for you first. You decide who else sees it."),
        "before": _("Filled in before"),
        "not_now": _("Not now"),
        "source": _("Source"),
        "no_diagnosis": _("This is no diagnosis. It is one day, in somebody else's questions."),
        "does_it_fit": _(
            "Does it fit how it feels to you? With whom would you like to talk about it?"
        ),
        "read_there": _("With a connection you read what comes out."),
    }


def _topic(topic: Topic) -> dict[str, Any]:
    return {
        "code": topic.code,
        "name": str(topic.name),
        "lead": str(topic.lead),
        "both_sides": str(topic.both_sides),
        "first": topic.first,
        "more": topic.more,
        "hints": _said(topic.hints),
        "only": dict(topic.only),
    }


def _of_sections() -> dict[str, Any]:
    return {
        "why": _said(WHY),
        "columns": _said(COLUMNS),
        "waits": str(WAITS),
        "with_whom": _("With whom?"),
        "felt": _("%(word)s, as you feel it"),
        "long_ago": _("more than a year ago"),
        "asleep": _("Perhaps asleep"),
        "rest": _("Let rest"),
        "between": _("Between others"),
        "through": _("Through somebody"),
        "me": _("me"),
    }


def _of_contacts() -> dict[str, str]:
    return {
        "whom_do_they_know": _("Whom do they know?"),
        "nobody_here": _("Nobody yet. That is fine."),
        "everybody": _("Everybody"),
        "mend_both": _("Do you both wish it? Your worker or a mediator can sit with you."),
        "begin_small": _("Begin very small"),
        "calling": _("Calling is free, or costs as much as any call. You need not say your name."),
        "not_safe_ask": _("Is it not safe? Here is whom you can call."),
        "name_or_several": _("One name or several"),
        "her_sister": _("One name on a line. “Her sister” is fine."),
        "whom_know": strip_tags(
            _("Whom does <bdi>%(name)s</bdi> know whom you could get to know?")
        ),
        "introduce": strip_tags(
            _("You can ask <bdi>%(name)s</bdi> to introduce you. Kring sends nothing.")
        ),
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


def _said(texts: Mapping[str, Label]) -> dict[str, str]:
    return {code: str(text) for code, text in texts.items()}


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
