"""What is asked at each of the seven steps to a role, as boards of one card."""

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.strengthen.board import Board


def _step(
    name: Label, lead: Label, /, *fields: str, asks_of: tuple[str, ...] = (), **hints: Label
) -> Board:
    return Board(
        code="roles",
        kind="role",
        name=name,
        lead=lead,
        new="",
        title="name",
        first=fields,
        part="talents",
        begins={"state": "wished"},
        asks_of=asks_of,
        hints=hints,
    )


STEPS: tuple[Board, ...] = (
    _step(
        _("Wish and talent"),
        _("What would you like? And which talent of yours may be seen?"),
        "wish",
        "talents",
    ),
    _step(
        _("Place and people"),
        _("Where are people who could use that? It may be very near."),
        "place",
        "counterpart",
        "need",
    ),
    _step(
        _("The name of the role"),
        _("Not what you do there. Who are you there?"),
        "name",
        "domain",
        "of",
        name=_("Such as: the neighbour who greets everybody, singer, tea host."),
        of=_("Is it a role of a group? Then choose the group."),
    ),
    _step(
        _("What you can and what you practise"),
        _("What goes well already? Who could show you the rest?"),
        "practice",
    ),
    _step(
        _("How others see you"),
        _("A name, clothes, a place, words, with whom you stand: it all helps."),
        "image",
    ),
    _step(
        _("A small first step"),
        _("What could you do this week? Who goes along?"),
        "first_step",
        "goes_along",
        asks_of=("goes_along",),
    ),
    _step(
        _("Who values it?"),
        _("How will you notice, and when do you look back?"),
        "seen_by",
        "noticed",
        "look_again",
    ),
)
