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
    "oneself": gettext_lazy("%(one)s cannot be family of themselves: that line is left out."),
    "own_ancestor": gettext_lazy(
        "%(names)s: somebody cannot be their own ancestor. One line to a parent is left out."
    ),
    "not_siblings": gettext_lazy(
        "%(one)s and %(other)s cannot be brothers or sisters: one comes before the other's parents."
    ),
    "parent_younger": gettext_lazy(
        "%(one)s, born in %(one_born)s, is a parent of %(other)s, born in %(other_born)s. "
        "Are these years right?"
    ),
    "not_level": gettext_lazy("%(names)s are a couple of two generations: their line runs aslant."),
    "many_parents": gettext_lazy(
        "%(one)s has more than two parents by birth. Who adopted or fostered them?"
    ),
}
# Of the central person without a name: on the surface to them, on paper by them.
TO_ME: dict[str, Text] = {
    "oneself.me": gettext_lazy("You cannot be family of yourself: that line is left out."),
    "own_ancestor.me": gettext_lazy(
        "You cannot be your own ancestor (through: %(names)s). One line to a parent is left out."
    ),
    "not_siblings.me": gettext_lazy(
        "You and %(other)s cannot be brothers or sisters: one comes before the other's parents."
    ),
    "parent_younger.me": gettext_lazy(
        "You, born in %(one_born)s, are a parent of %(other)s, born in %(other_born)s. "
        "Are these years right?"
    ),
    "parent_younger.of_me": gettext_lazy(
        "%(one)s, born in %(one_born)s, is your parent. You are born in %(other_born)s. "
        "Are these years right?"
    ),
    "not_level.me": gettext_lazy(
        "You and %(other)s are a couple of two generations: the line runs aslant."
    ),
    "many_parents.me": gettext_lazy(
        "You have more than two parents by birth. Who adopted or fostered you?"
    ),
}
BY_ME: dict[str, Text] = {
    "oneself.me": gettext_lazy("I cannot be family of myself: that line is left out."),
    "own_ancestor.me": gettext_lazy(
        "I cannot be my own ancestor (through: %(names)s). One line to a parent is left out."
    ),
    "not_siblings.me": gettext_lazy(
        "I and %(other)s cannot be brothers or sisters: one comes before the other's parents."
    ),
    "parent_younger.me": gettext_lazy(
        "I, born in %(one_born)s, am a parent of %(other)s, born in %(other_born)s. "
        "Are these years right?"
    ),
    "parent_younger.of_me": gettext_lazy(
        "%(one)s, born in %(one_born)s, is my parent. I am born in %(other_born)s. "
        "Are these years right?"
    ),
    "not_level.me": gettext_lazy(
        "I and %(other)s are a couple of two generations: the line runs aslant."
    ),
    "many_parents.me": gettext_lazy(
        "I have more than two parents by birth. Who adopted or fostered me?"
    ),
}
UNSAID = gettext_lazy("together, or parents together")
APART = gettext_lazy("not together any more")
BORN = gettext_lazy("child by birth")
HOUSEHOLD = gettext_lazy("live together")
ANIMAL = gettext_lazy("animal")
DEAD = gettext_lazy("has died")
NO_SHAPE = gettext_lazy("shape not chosen")
CAPTION = gettext_lazy("Oldest on the left. A line says what is known, never whose fault it is.")


def generations() -> tuple[str, ...]:
    """Say what the rows of a blank sheet are called, the oldest first."""
    return (
        _("Grandparents"),
        _("Parents, uncles and aunts"),
        _("Me, partner, brothers and sisters"),
        _("Children"),
    )


# The texts of the surface, by the keys it asks for.
GENOGRAM_SURFACE: dict[str, Text] = {
    "genogram.caption": CAPTION,
    "genogram.row": gettext_lazy("Generation %(number)s"),
    "genogram.family_of": gettext_lazy("Family of %(name)s"),
    "genogram.add": gettext_lazy("Add somebody"),
    "person.family": gettext_lazy("Add family"),
    "genogram.as.partner": gettext_lazy("partner"),
    "genogram.as.former_partner": gettext_lazy("former partner"),
    "genogram.former": gettext_lazy("%(name)s now counts as a former partner, in every list too."),
    "genogram.nobody": gettext_lazy(
        "A family is drawn around one person. Write down who it is about first."
    ),
    "genogram.as.parent": gettext_lazy("parent"),
    "genogram.as.child": gettext_lazy("child"),
    "genogram.as.sibling": gettext_lazy("brother or sister"),
    "genogram.name.partner": gettext_lazy("What is the name of the partner of %(name)s?"),
    "genogram.name.parent": gettext_lazy("What is the name of the parent of %(name)s?"),
    "genogram.name.child": gettext_lazy("What is the name of the child of %(name)s?"),
    "genogram.name.sibling": gettext_lazy("What is the name of the brother or sister of %(name)s?"),
    "genogram.put_in": gettext_lazy("Put in the family"),
    "genogram.tray": gettext_lazy("How are they family? Choose somebody and say it."),
    "genogram.same": gettext_lazy("%(name)s is there already. Is it the same person?"),
    "genogram.same_yes": gettext_lazy("Yes, the same"),
    "genogram.same_no": gettext_lazy("No, somebody else"),
    "genogram.not_oneself": gettext_lazy(
        "%(name)s cannot be family of themselves. Who else is it?"
    ),
    "genogram.not_twice": gettext_lazy(
        "%(name)s stands in this family in another place already. Who else is it?"
    ),
    "genogram.or_there": gettext_lazy("Or somebody who is there already"),
    "genogram.added": gettext_lazy("%(name)s is now in the family, as %(as)s of %(other)s."),
    "genogram.parted": gettext_lazy(
        "The family line between %(name)s and %(other)s is taken away."
    ),
    "genogram.act_add": gettext_lazy("%(name)s as %(as)s of %(other)s"),
    "genogram.act_tie": gettext_lazy("family line between %(name)s and %(other)s"),
    "genogram.is": gettext_lazy("%(name)s, %(as)s"),
    "genogram.part": gettext_lazy("Take this family line away"),
    "genogram.call": gettext_lazy(
        "To talk about violence: 1712 or 0800 30 030 in Belgium, 0800 2000 in the Netherlands."
    ),
    "genogram.private": gettext_lazy(
        "Only you see this line. It stands on no print, unless you tick it there."
    ),
    "genogram.lines": gettext_lazy("Lines in this family"),
    "genogram.feelings": gettext_lazy("Show how it feels between people"),
    "genogram.unsaid": UNSAID,
    "genogram.apart": APART,
    "genogram.born": BORN,
    "genogram.household": HOUSEHOLD,
    "genogram.animal": ANIMAL,
    "genogram.dead": DEAD,
    "genogram.no_shape": NO_SHAPE,
    **{f"genogram.misfit.{code}": said for code, said in {**MISFITS, **TO_ME}.items()},
}


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
            "diamond": str(NO_SHAPE),
            "ego": _("whose drawing it is"),
            "dead": str(DEAD),
            "animal": str(ANIMAL),
            **{code: str(said) for code, said in CHOICES["unborn"].items()},
        },
        unions={
            **{code: str(said) for code, said in CHOICES["union"].items()},
            "unsaid": str(UNSAID),
            "apart": str(APART),
        },
        children={
            "biological": str(BORN),
            "adopted": str(children["adopted"]),
            "foster": str(children["foster"]),
            "step": str(children["step"]),
            "twin": str(CHOICES["kin"]["twin"]),
            "identical": str(CHOICES["kin"]["identical_twin"]),
        },
        household=str(HOUSEHOLD),
        feelings={code: str(said) for code, said in CHOICES["feeling"].items()},
        told=_("A family of {people} in {rows} generations."),
        told_couple=_("{names}: {how}."),
        told_couple_children=_("{names}: {how}; children: {children}."),
        told_children=_("Children of {name}: {children}."),
        told_siblings=_("Brothers and sisters: {names}."),
        told_feeling=_("Between {names}: {how}."),
        misfits={code: str(said) for code, said in {**MISFITS, **BY_ME}.items()},
    )
