"""What a genogram says, on the sheet and on the surface, in today's language."""

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.draw.choices import CHOICES
from kring.network.network import Network
from kring.scene.genogram_words import GenogramWords

Text = str | Promise

MISFITS: dict[str, Text] = {
    "oneself": gettext_lazy("{one} cannot be family of themselves: that line is left out."),
    "own_ancestor": gettext_lazy(
        "{names}: somebody cannot be their own ancestor. One line to a parent is left out."
    ),
    "not_siblings": gettext_lazy(
        "{one} and {other} cannot be brothers or sisters: one comes before the other's parents."
    ),
    "parent_younger": gettext_lazy("{one} is a parent of {other}, and not older. Is a year wrong?"),
    "not_level": gettext_lazy("{names} are a couple of two generations: their line runs aslant."),
    "many_parents": gettext_lazy(
        "{one} has more than two parents by birth. Who adopted or fostered them?"
    ),
}
CAPTION = gettext_lazy("Oldest on the left. A line says what is known, never whose fault it is.")


def genogram_words(network: Network) -> GenogramWords:
    """Give the words of a genogram of this network."""
    name = " & ".join(ego.name for ego in network.egos if ego.name)
    children = CHOICES["parentage"]
    return GenogramWords(
        year=timezone.localdate().year,
        caption=str(CAPTION),
        title=_("Family of %(name)s") % {"name": name} if name else _("My family"),
        in_the_tray=_("Not on this drawing yet:"),
        signs={
            **{code: str(said) for code, said in CHOICES["sign"].items()},
            "diamond": _("shape not chosen"),
            "ego": _("whose drawing it is"),
            "dead": _("has died"),
            "animal": _("animal"),
            **{code: str(said) for code, said in CHOICES["unborn"].items()},
        },
        unions={
            **{code: str(said) for code, said in CHOICES["union"].items()},
            "unsaid": _("together, or parents together"),
            "apart": _("not together any more"),
        },
        children={
            "biological": _("child by birth"),
            "adopted": str(children["adopted"]),
            "foster": str(children["foster"]),
            "step": str(children["step"]),
            "twin": str(CHOICES["kin"]["twin"]),
            "identical": str(CHOICES["kin"]["identical_twin"]),
        },
        household=_("live together"),
        feelings={code: str(said) for code, said in CHOICES["feeling"].items()},
        told=_("A family of {people} in {rows} generations."),
        told_couple=_("{names}: {how}."),
        told_couple_children=_("{names}: {how}; children: {children}."),
        told_children=_("Children of {name}: {children}."),
        told_siblings=_("Brothers and sisters: {names}."),
        told_feeling=_("Between {names}: {how}."),
        misfits={code: str(said) for code, said in MISFITS.items()},
    )
