"""What a tablet away from the server says on the pages about contacts, and when it is not safe.

Only words and questions. Whom they are about the tablet reads from the drawing it carries, by the
same rules as these pages (`web/src/surface/strengthen/{topics,contacts,capital}.ts`).
"""

from collections.abc import Mapping
from typing import Any

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from kring.draw.choices import Label
from kring.strengthen.contacts.sections import COLUMNS, WAITS, WHY
from kring.strengthen.contacts.topics import TOPICS, Topic
from kring.strengthen.help_lines import NOT_SAFE, sentences_for


def contact_texts() -> dict[str, Any]:
    """Give what is asked of one contact, how it is told, and whom one can call."""
    return {
        "topics": [_topic(topic) for topic in TOPICS.values()],
        "contacts": _of_sections(),
        "not_safe": [
            _("When it is not safe"),
            _("It is not your fault. You need not mend anything here."),
            *sentences_for(NOT_SAFE),
        ],
    }


def contact_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
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


def _said(texts: Mapping[str, Label]) -> dict[str, str]:
    return {code: str(text) for code, text in texts.items()}
