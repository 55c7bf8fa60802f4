"""The questionnaires that come along with a tablet, with how they are counted and told.

What comes out the tablet works out by the same published rules
(`web/src/surface/strengthen/{scoring,questionnaires}.ts`), for the person first.
"""

from typing import Any

import msgspec
from django.utils.translation import gettext as _

from kring.network.questionnaires import Pack, Scale
from kring.strengthen.questionnaires.packs import brought_along
from kring.strengthen.questionnaires.views import about
from kring.strengthen.questionnaires.words import in_language


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


def result_texts() -> dict[str, str]:
    """Give the sentences in which a result is told."""
    return {
        "comes_to": _("Your answers come to %(value)s. The least is %(least)s, the most %(most)s."),
        "skipped": _("You skipped some questions, so there is no figure. That is fine."),
        "elsewhere": _("A questionnaire that stayed at home"),
    }


def questionnaire_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
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
