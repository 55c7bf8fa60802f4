"""The boards of a circle that comes together, and of a family that talks."""

from django.utils.translation import gettext_lazy as _

from kring.strengthen.board import Board

_NOT_ABOUT = _("Your circle does not read this here, and it is not on the invitation.")
_NOTES = _(
    "These notes are yours. Your circle does not read them, a worker who sees the plan does."
)
CIRCLE = Board(
    code="circle",
    kind="meeting",
    name=_("My circle comes together"),
    lead=_("You choose who comes and what it is about: a dream, a worry, a question, a plan."),
    new=_("Prepare a meeting"),
    title="topic",
    instead="day",
    first=("topic", "who", "not_about", "day", "where"),
    more=("companion", "told", "agreed", "celebrated", "next_day", "visibility"),
    told=("day", "where", "who", "companion", "agreed", "celebrated", "next_day"),
    fixed={"sort": "circle"},
    asks_of=("who", "companion"),
    hints={
        "topic": _("One thing is enough."),
        "who": _("A few is fine. Who makes you feel at ease?"),
        "not_about": _NOT_ABOUT,
        "where": _("Where do you feel at home?"),
        "companion": _("Somebody who thinks along beforehand, and asks the right question."),
        "told": _NOTES,
        "celebrated": _("What went well since last time? Begin with that."),
    },
    opens=("meeting_invitation", _("The invitation on paper")),
)
FAMILY = Board(
    code="family",
    kind="meeting",
    name=_("A family talk"),
    lead=_("Everybody first writes apart what they want and can. Then it lies side by side."),
    new=_("Prepare a family talk"),
    title="topic",
    instead="day",
    first=("topic", "who", "day"),
    more=("where", "companion", "not_about", "told", "agreed", "next_day", "visibility"),
    told=("day", "who", "companion", "agreed", "next_day"),
    fixed={"sort": "family"},
    asks_of=("who", "companion"),
    hints={
        "who": _("You are one of them already. Also who is here for their work."),
        "companion": _("One person whom everybody can call."),
        "not_about": _NOT_ABOUT,
        "told": _("What changed since last time? Your circle does not read this here."),
        "agreed": _("Small, and of everybody."),
    },
    opens=("family_talk", _("To the talk")),
)
BOARDS = (CIRCLE, FAMILY)
