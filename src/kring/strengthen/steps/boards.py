"""The boards of small steps, of how they were, of the interest path, and of looking back."""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.strengthen.board import Board

STEPS = Board(
    code="steps",
    kind="step",
    name=_("Small steps"),
    lead=_("One to three tiny things are plenty."),
    new=_("A tiny step"),
    first=("text", "about", "day"),
    more=("form", "sentence", "with_whom", "phase", "hope", "level", "state", "visibility"),
    told=("about", "day", "with_whom", "form", "sentence", "state", "how_was", "celebrated"),
    group_by="phase",
    unsaid="cherish",
    asks_of=("with_whom",),
    hints={
        "text": _("So small that it can be done this week."),
        "day": _("May stay open."),
        "with_whom": _("Somebody who goes along or helps to begin."),
    },
    begins={"state": "open"},
    home="path",
)
BOARDS = (STEPS,)

HOW_WAS = Board(
    code="how-was",
    kind="step",
    name=_("How was it?"),
    lead=_("Every answer is good. It may also have been hard."),
    new=_("Write"),
    first=("how_was", "celebrated"),
    more=("level",),
    hints={"celebrated": _("In your own words. Small is worth celebrating.")},
)
TRUST = Board(
    code="trust",
    kind="about",
    name=_("First: safe and warm"),
    lead=_("What is new goes easier when there is somebody with whom you feel safe."),
    new=_("Write"),
    first=("trust",),
)

INTEREST: Mapping[str, Board] = {
    board.code: board
    for board in (
        Board(
            code="like",
            kind="talent",
            name=_("What do you like, or did you like once?"),
            lead=_("Music, cooking, pigeons, football, being quiet: anything counts."),
            new=_("Something I like"),
            first=("text",),
            fixed={"sort": "heart"},
            part="talents",
        ),
        Board(
            code="groups",
            kind="alter",
            name=_("Where do people do that?"),
            lead=_("A club, a choir, a neighbourhood house, a theatre group, an online group."),
            new=_("A group or place"),
            title="name",
            first=("name", "doing"),
            fixed={"sort": "group"},
            begins={"status": "wished"},
            labels={"name": _("Which group or place?")},
            hints={
                "name": _("Look around, or ask somebody who knows the neighbourhood."),
                "doing": _("What would you do there?"),
            },
        ),
        Board(
            code="along",
            kind="entrance",
            name=_("Who goes along the first time?"),
            lead=_("Two is easier than one. Somebody who is here for their work may go along too."),
            new=_("Who goes along"),
            title="about",
            sorts=("group", "place"),
            first=("about", "goes_along", "first_step"),
            told=("goes_along", "first_step"),
            asks_of=("goes_along",),
        ),
        Board(
            code="visit",
            kind="step",
            name=_("The first visit"),
            lead=_("Looking in for ten minutes is a visit."),
            new=_("Plan the visit"),
            first=("text", "about", "day"),
            told=("about", "day", "state"),
            fixed={"phase": "new"},
            begins={"state": "open"},
            sorts=("group", "place"),
            labels={"about": _("Which group or place?")},
            hints={"text": _("For example: look in, drink something, go home.")},
        ),
    )
}

_REFLECT: Mapping[str, Label] = {
    "grip": _("Do you have more grip on your life?"),
    "sight": _("Do you see better how things hang together?"),
    "part": _("Do you take part more?"),
}
REFLECTIONS: Mapping[str, Board] = {
    code: Board(
        code=code,
        kind="reply",
        name=name,
        lead=_("A little, not yet, or not the question: all of it may be said."),
        new=_("Write"),
        title="words",
        first=("words",),
        more=("visibility",),
        fixed={"card": f"reflect.{code}"},
        day="day",
    )
    for code, name in _REFLECT.items()
}
