"""What *who is who* says, on paper and on the screen, in today's language."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.draw.choices import CHOICES, Label
from kring.draw.paper_words import centre
from kring.network.network import Network
from kring.scene.who import WhoWords

SURFACE: dict[str, Label] = {
    "who.caption": gettext_lazy("Whom do I call for what? Keep it where everybody can find it."),
    "who.works_with": gettext_lazy("Works together with"),
    "who.joined": gettext_lazy("%(a)s and %(b)s work together."),
    "who.parted": gettext_lazy("%(a)s and %(b)s no longer work together."),
    "who.signs": gettext_lazy("A line: they work together. A ring: call them first."),
    "who.untold": gettext_lazy("In which box?"),
    "who.untold_hint": gettext_lazy(
        "They are here for their work. What do you call them for? Tap a name, then a box."
    ),
    "who.on_paper": gettext_lazy("To take along"),
    "who.fridge": gettext_lazy("Print for on the fridge"),
    "who.pocket": gettext_lazy("Card for my pocket"),
}


def who_words(network: Network) -> WhoWords:
    """Give the words of this drawing for a network."""
    name = centre(network)
    return WhoWords(
        title=_("Who is who around %(name)s") % {"name": name} if name else _("Who is who"),
        caption=_("Whom do I call for what? Keep it where everybody can find it."),
        bubbles={code: str(label) for code, label in CHOICES["bubble"].items()},
        works_together=_("work together"),
        works_with=_("works together with {names}"),
        emergency=_("call first when something happens"),
        emergency_title=_("When something happens"),
        who=_("Who"),
        what_for=_("What for"),
        phone=_("Phone"),
        when=_("When"),
        everybody=_("Everybody with phone number"),
    )
