"""What a tablet away from the server says where people are talked with, or about.

Only words and questions. Whom they are about the tablet reads from the drawing it carries, by the
same rules as these pages (`web/src/surface/strengthen/family_talk.ts` and its neighbours).
"""

from typing import Any

from django.utils.translation import gettext as _

from kring.strengthen.family import BOX
from kring.strengthen.meeting_boards import FAMILY


def talking_texts() -> dict[str, Any]:
    """Give what leads to a talk, and what stands above its boxes."""
    opens = {FAMILY.code: str(FAMILY.opens[1])} if FAMILY.opens else {}
    return {"opens": opens, "voice": str(BOX.lead)}


def talking_words() -> dict[str, str]:
    """Give the short words of these pages by their key."""
    return _of_a_talk()


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
