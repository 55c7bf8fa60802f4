"""The boards of what somebody brings: talents, roles, and who says thank you."""

from django.utils.translation import gettext_lazy as _

from kring.strengthen.board import Board, Consent

TALENTS = Board(
    code="talents",
    kind="talent",
    name=_("Talents"),
    lead=_("What do you like to do, know or share? Everybody has something, also the others."),
    new=_("Write down a talent"),
    first=("sort", "text", "story"),
    more=(
        "of",
        "where",
        "limits",
        "others_say",
        "others_agree",
        "may_be_asked",
        "visibility",
    ),
    told=("of", "story", "where", "limits", "others_say", "may_be_asked"),
    group_by="sort",
    part="talents",
    hints={
        "story": _("Tell about a moment when it went well."),
        "of": _("Is it of somebody else? Then do this together with them."),
        "others_say": _("Ask them first whether it may stand here."),
        "may_be_asked": _("Only if whose talent it is says so. Nobody has to."),
    },
    consent=Consent("others_say", "others_agree"),
    beside=(
        ("went_well", _("When it went well")),
        ("talents_on_paper", _("Talents on paper")),
    ),
)
BOARDS = (TALENTS,)
