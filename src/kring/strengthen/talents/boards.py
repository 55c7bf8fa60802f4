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
ROLES = Board(
    code="roles",
    kind="role",
    name=_("Who am I to others?"),
    lead=_("Grandma, neighbour, supporter, the one who waves: everybody has more roles than one."),
    new=_("Write down a role"),
    title="name",
    instead="wish",
    first=("name", "state", "domain", "counterpart"),
    more=(
        "of",
        "since",
        "place",
        "size",
        "valued_self",
        "valued_others",
        "goods",
        "seen_by",
        "talents",
        "wish",
        "first_step",
        "goes_along",
        "look_again",
        "visibility",
    ),
    told=(
        "of",
        "domain",
        "counterpart",
        "place",
        "valued_self",
        "valued_others",
        "goods",
        "seen_by",
    ),
    group_by="state",
    unsaid="now",
    part="talents",
    asks_of=("goes_along",),
    hints={
        "name": _("In ordinary words. Not what you do there, but who you are."),
        "of": _("A group can have a role too, such as the compost group of the street."),
        "counterpart": _("Who is at the other side: the neighbours, my grandchild, the team."),
        "goods": _("Tick what fits. Nothing has to."),
    },
    guide="role_step",
    beside=(
        ("design_role", _("Think out a new role, step by step")),
        ("role_papers", _("Roles and thanks on paper")),
    ),
)
THANKS = Board(
    code="thanks",
    kind="thanks",
    name=_("Thank you"),
    lead=_("What people say in thanks, to you or from you. A few words do."),
    new=_("Write down a thank-you"),
    first=("text", "from_whom", "agreed"),
    more=("of", "role", "day", "visibility"),
    told=("from_whom", "of", "role", "day"),
    part="talents",
    day="day",
    hints={
        "text": _("In their own words, or in yours when it is from you."),
        "agreed": _("Ask them first whether it may stand here."),
        "of": _("Empty means: for you."),
    },
    consent=Consent("text", "agreed", "from_whom"),
    beside=(("role_papers", _("Roles and thanks on paper")),),
)
BOARDS = (TALENTS, ROLES, THANKS)
