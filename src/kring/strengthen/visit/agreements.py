"""What a tablet away says with what was agreed: its buttons, and the stop before who carries much.

By the same rules as these pages (`web/src/surface/strengthen/{agreements,load}.ts`).
"""

from typing import Any

from django.utils.translation import gettext as _

from kring.strengthen.plan.agreements import ACTS, BY_STATE


def agreement_texts() -> dict[str, Any]:
    """Give the buttons of an agreement, and which of them fit how it is now."""
    return {
        "acts": {
            code: {"label": str(act.label), "writes": dict(act.writes), "said": str(act.said)}
            for code, act in ACTS.items()
        },
        "by_state": BY_STATE,
    }


def agreement_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
    return {
        "say_thanks": _("A word, a card, a cake: how will you say thank you?"),
        "stop_first": _("Stop and think for a moment"),
        "stop_lead": _(
            "First ask how it goes. Who else is there? What can be less? What could a service do?"
        ),
        "ask_how": _("Ask how it goes"),
        "first_ask": _("First ask %(name)s how it goes"),
        "smaller": _("Somebody else, a service, or something smaller"),
        "talked": _("We talked about it; write it down"),
    }
