"""What the plan asks, part by part, in the order in which it is asked.

Hopes come first and stand on a board of their own (R-118). Then not "what is your problem" but
where somebody wants to go and who can already think along (R-091); then the five headings of
R-090; then what the person gives, the safety net, what has to change outside the network, what
if it goes another way, and when to look again.
"""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.strengthen.board import Board


def _part(
    code: str,
    name: Label,
    lead: Label,
    *first: str,
    asks_of: tuple[str, ...] = (),
    tells: tuple[str, ...] = (),
    kind: str = "plan",
) -> Board:
    return Board(
        code=code,
        kind=kind,
        name=name,
        lead=lead,
        new=_("Write"),
        first=first,
        asks_of=asks_of,
        tells=tells,
    )


NET = _part(
    "net",
    _("The professional safety net"),
    _("Whom can you always call, also when everybody around you is tired?"),
    "net",
    "net_empty",
)
PLAN_PARTS: Mapping[str, Board] = {
    part.code: part
    for part in (
        _part(
            "where",
            _("Where do you want to go?"),
            _("And who can already think along about how to get there?"),
            "where_to",
            "think_along",
            asks_of=("think_along",),
            tells=("think_along",),
        ),
        _part("needed", _("What is needed?"), _("In your own words, big or small."), "needed"),
        _part(
            "can",
            _("What is possible?"),
            _("What is there already? What can be done this month?"),
            "can",
        ),
        _part(
            "who",
            _("Who can be part of it?"),
            _("Thinking along or being there is enough. Whom would you like to ask?"),
            "who",
            asks_of=("who",),
        ),
        _part(
            "ideal",
            _("What would be ideal?"),
            _("If everything were possible: how would it look?"),
            "ideal",
        ),
        _part(
            "professionals",
            _("What do you ask of people who do it for their work?"),
            _("Whom do you ask along, and with which question?"),
            "professionals",
        ),
        _part(
            "give",
            _("What can you do or give yourself?"),
            _("A skill, a meal, a listening ear: everybody has something."),
            "give",
        ),
        _part(
            "welcome",
            _("What is welcome, and what rather not?"),
            _("For whoever would like to help and does not want to intrude."),
            "welcome",
            "not_welcome",
        ),
        NET,
        _part(
            "beyond",
            _("What has to change outside your network?"),
            _("Think of rights, income, a place to live. Not everything is for friends to solve."),
            "beyond",
        ),
        _part(
            "otherwise",
            _("And if it goes another way?"),
            _("What do we do then, and who calls whom?"),
            "otherwise",
        ),
        _part(
            "again",
            _("When do we look again?"),
            _("Two months is what many people choose. You decide."),
            "look_again",
            kind="about",
        ),
    )
}
