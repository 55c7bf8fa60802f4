"""The boards of waking a contact, of opening a door, of bringing people together, of being there.

Waking and bringing together are steps of the path with their own recipe in tiny questions.
"""

from django.utils.translation import gettext_lazy as _

from kring.strengthen.board import Board

WAKING = Board(
    code="waking",
    kind="step",
    name=_("Wake a contact"),
    lead=_("Somebody who was close once is often glad to hear from you."),
    new=_("Begin very small"),
    first=("about", "text", "form", "sentence", "day"),
    more=("with_whom", "state", "how_was", "visibility"),
    told=("about", "form", "sentence", "day", "state", "how_was"),
    fixed={"phase": "wake"},
    asks_of=("with_whom",),
    hints={
        "about": _("Whom do you think of?"),
        "text": _("Think of a moment together. What would you do with it?"),
        "form": _("A card is as good as a visit."),
        "sentence": _("One sentence is enough."),
        "day": _("Do it, or keep it for another day."),
        "how_was": _("No answer says nothing about you."),
    },
)
TOGETHER = Board(
    code="together",
    kind="step",
    name=_("Bring people together"),
    lead=_("Sometimes it helps when people you know get to know each other."),
    new=_("Think of two people"),
    first=("with_whom", "text", "form", "sentence", "day"),
    more=("state", "how_was", "visibility"),
    told=("with_whom", "form", "sentence", "day", "state", "how_was"),
    fixed={"phase": "bring_together"},
    asks_of=("with_whom",),
    hints={
        "with_whom": _("Who would get on well? Ask both of them first."),
        "text": _("Something light: a coffee, a walk, carrying a cupboard together."),
        "sentence": _("What do you tell the one about the other?"),
        "how_was": _("Do they know each other now? Then draw a line between them."),
    },
)
DOORS = Board(
    code="doors",
    kind="entrance",
    beside=(("reflection", _("For whoever is here for their work")),),
    name=_("Doors of groups and places"),
    lead=_("Every group has a door, and somebody who opens it."),
    new=_("Look at a door"),
    title="about",
    sorts=("group", "place", "service"),
    first=("about", "access", "opened_by", "obstacle", "goes_along", "first_step"),
    more=("customs", "cost", "received", "how_was"),
    told=("access", "opened_by", "obstacle", "goes_along", "first_step", "received", "how_was"),
    asks_of=("goes_along",),
    hints={
        "about": _("Not there yet? Add the group or place at 'Finding people'."),
        "opened_by": _("Who knows everybody there? Who says hello first?"),
        "customs": _("What does everybody there know, and nobody say?"),
        "how_was": _("Not well received? That says something about the door."),
    },
)
PRESENCE = Board(
    code="presence",
    kind="presence",
    name=_("Being there"),
    lead=_("Being there is enough. No goal is asked here."),
    new=_("Note that somebody was there"),
    title="day",
    first=("day", "sort", "words", "who"),
    told=("sort", "words", "who"),
    day="day",
)
BOARDS = (WAKING, TOGETHER, DOORS, PRESENCE)
