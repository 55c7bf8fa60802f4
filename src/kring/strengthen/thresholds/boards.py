"""The boards of what holds somebody back, and of what pulls two ways."""

from django.utils.translation import gettext_lazy as _

from kring.strengthen.board import Board

THRESHOLDS = Board(
    code="thresholds",
    kind="threshold",
    name=_("What holds me back"),
    lead=_("Asking, offering and receiving are hard for everybody. Choose something small."),
    new=_("Look at something small"),
    title="what",
    first=("direction", "what", "about", "reasons"),
    more=(
        "own_reasons",
        "side",
        "helps",
        "sentence",
        "form",
        "how_was",
        "hope",
        "visibility",
    ),
    group_by="direction",
    unsaid="ask",
    also_by={"about": _("person"), "hope": _("hope")},
    told=("about", "hope", "reasons", "own_reasons", "helps", "sentence", "how_was"),
    hints={
        "what": _("Something that takes five minutes is big enough."),
        "reasons": _("One to three is enough. None is fine too."),
        "own_reasons": _("Several? Put a comma between them."),
        "visibility": _("Nobody but you sees this, until you choose otherwise."),
    },
    guide="threshold",
    is_led=True,
    beside=(
        ("offering", _("May I offer something?")),
        ("reflection", _("For whoever is here for their work")),
    ),
)
DILEMMAS = Board(
    code="dilemmas",
    kind="dilemma",
    name=_("On the one hand, on the other hand"),
    lead=_("Both may be true. It may stay open, as long as you wish."),
    new=_("Write down both sides"),
    title="one_side",
    first=("one_side", "other_side", "who"),
    more=("hope", "left_open", "until", "visibility"),
    told=("other_side", "who", "hope", "left_open", "until"),
    beside=(("supervision", _("Dilemmas without names")),),
    hints={"visibility": _("Nobody but you sees this, until you choose otherwise.")},
)
BOARDS = (THRESHOLDS, DILEMMAS)
