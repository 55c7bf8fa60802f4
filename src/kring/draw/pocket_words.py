"""What the pocket card says: whom can I turn to, and who can turn to me."""

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label

SITUATIONS: dict[str, Label] = {
    "practical": _("Something has to be done"),
    "affective": _("I want to tell how I feel"),
    "advice": _("I do not know what to do"),
    "company": _("I want to do something together"),
    "security": _("I want to feel safe"),
}
MIRRORED: dict[str, Label] = {
    "practical": _("Needs a hand"),
    "affective": _("Wants to talk"),
    "advice": _("Wants to know something"),
    "company": _("Wants company"),
    "security": _("Wants to feel safe"),
}
TITLES: dict[str, Label] = {
    "get": _("Whom can I turn to?"),
    "give": _("Who can turn to me?"),
    "first": _("When something happens"),
    "asked": _("I can ask"),
    "fold": _("Cut along the edge and fold in the middle."),
    "open": _("Write by hand what is missing; what is not true any more, cross out."),
    "title": _("Pocket card"),
    "print": _("Print"),
    "close": _("Close"),
}

SURFACE: dict[str, Label] = {
    **{f"pocket.{key}": label for key, label in TITLES.items()},
    **{f"pocket.get.{key}": label for key, label in SITUATIONS.items()},
    **{f"pocket.give.{key}": label for key, label in MIRRORED.items()},
}
