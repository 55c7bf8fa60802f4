"""The boards of hopes and of what was agreed."""

from django.utils.translation import gettext_lazy as _

from kring.strengthen.board import Board

HOPES = Board(
    code="hopes",
    kind="hope",
    name=_("Hopes and dreams"),
    lead=_("What would you like, for yourself and with others? Big or small, all of it counts."),
    new=_("Write down a hope"),
    first=("text", "picture", "who"),
    more=("lane", "level", "area", "state", "visibility"),
    told=("who", "area", "state"),
    group_by="level",
)
AGREEMENTS = Board(
    code="agreements",
    kind="agreement",
    name=_("What we agreed"),
    lead=_("Somebody who thinks along or is simply there is a part as good as any."),
    new=_("Write down what was agreed"),
    title="what",
    instead="sort",
    first=("sort", "who", "what", "when", "until", "backup"),
    more=("hope", "direction", "hours_a_week", "vital", "state", "thanked"),
    told=("who", "when", "until", "backup", "state", "stepped_back"),
    asks_of=("who", "backup"),
    hints={"until": _("Left empty, we look again in two months.")},
    later="until",
    begins={"state": "proposed"},
)
BOARDS = (HOPES, AGREEMENTS)
