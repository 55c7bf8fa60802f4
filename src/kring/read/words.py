"""From remarks to plain sentences, in the language of whoever reads.

Short sentences in everyday words, about what is on the paper and never about what
should be. The codes are those of `network/remarks.py`; every code has its sentence here.
"""

from collections.abc import Callable, Iterable, Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext_lazy

from kring.network.remarks import Remark
from kring.read.names import (
    CATEGORY_NAMES,
    CHANNELS_IN_WORDS,
    FUNCTION_NAMES,
    THEME_NAMES,
    Names,
    in_a_row,
    isolated,
    shortened,
)

ELSEWHERE: Mapping[str, Promise] = {
    "groups": ngettext_lazy("%(count)s group", "%(count)s groups", "count"),
    "places": ngettext_lazy("%(count)s place", "%(count)s places", "count"),
    "services": ngettext_lazy("%(count)s service", "%(count)s services", "count"),
    "animals": ngettext_lazy("%(count)s animal", "%(count)s animals", "count"),
    "asleep": ngettext_lazy(
        "%(count)s contact that is asleep", "%(count)s contacts that are asleep", "count"
    ),
    "broken": ngettext_lazy(
        "%(count)s contact that broke", "%(count)s contacts that broke", "count"
    ),
    "dead": ngettext_lazy(
        "%(count)s person who died and keeps a place",
        "%(count)s people who died and keep a place",
        "count",
    ),
    "past": ngettext_lazy(
        "%(count)s person from earlier", "%(count)s people from earlier", "count"
    ),
    "second_hand": ngettext_lazy(
        "%(count)s person through somebody else",
        "%(count)s people through somebody else",
        "count",
    ),
    "wished": ngettext_lazy("%(count)s wish", "%(count)s wishes", "count"),
}

SENTENCES: Mapping[str, Promise] = {
    "size.empty": gettext_lazy("The paper is still empty. That is fine."),
    "size.no_people": gettext_lazy("People can come later. What is here already counts."),
    "size.named": gettext_lazy("On the drawing now: %(who)s."),
    "size.people": ngettext_lazy(
        "There is %(people)s person on the drawing now.",
        "There are %(people)s people on the drawing now.",
        "people",
    ),
    "size.paid": ngettext_lazy(
        "%(paid)s of them is here for their work.",
        "%(paid)s of them are here for their work.",
        "paid",
    ),
    "size.paid_apart": ngettext_lazy(
        "%(paid)s more person is here for their work. You chose not to count them.",
        "%(paid)s more people are here for their work. You chose not to count them.",
        "paid",
    ),
    "size.also": gettext_lazy("And also: %(list)s."),
    "size.light": ngettext_lazy(
        "You know %(light_ties)s person by sight. That counts as it is.",
        "You know %(light_ties)s people by sight. That counts as it is.",
        "light_ties",
    ),
    "size.elsewhere": gettext_lazy("They have their place, too: %(list)s."),
    "composition.not_said": gettext_lazy("You gave nobody a label. That may stay so."),
    "composition.named": gettext_lazy("%(who)s: %(what)s."),
    "composition.all": gettext_lazy("Everyone belongs to the same kind: %(what)s."),
    "composition.mostly": gettext_lazy("Mostly %(what)s (%(part)s of %(of)s)."),
    "composition.mixed": ngettext_lazy(
        "A mix of %(kinds)s kind of people.", "A mix of %(kinds)s kinds of people.", "kinds"
    ),
    "composition.unknown": ngettext_lazy(
        "%(unknown)s person has no label. That may stay so.",
        "%(unknown)s people have no label. That may stay so.",
        "unknown",
    ),
    "density.no_pairs": gettext_lazy("Here it is about who knows whom. That takes two people."),
    "density.not_asked": gettext_lazy("You did not draw who knows whom yet."),
    "density.lines": ngettext_lazy(
        "You drew %(drawn)s line between people. About the others nothing is said yet.",
        "You drew %(drawn)s lines between people. About the others nothing is said yet.",
        "drawn",
    ),
    "density.pair": gettext_lazy("%(who)s know each other."),
    "density.no_pair": gettext_lazy("%(who)s do not know each other."),
    "density.none": gettext_lazy("Nobody knows the others: you are the one who links them."),
    "density.all": gettext_lazy("Everyone knows everyone."),
    "density.partly": ngettext_lazy(
        "You told about %(of)s pairs: %(part)s of them know each other."
        " About %(unknown)s pair nothing is said yet.",
        "You told about %(of)s pairs: %(part)s of them know each other."
        " About %(unknown)s pairs nothing is said yet.",
        "unknown",
    ),
    "density.groups": ngettext_lazy(
        "There is %(groups)s little group.", "There are %(groups)s little groups.", "groups"
    ),
    "density.one_group": gettext_lazy("Directly or through somebody, everyone is linked."),
    "density.alone": ngettext_lazy(
        "%(who)s knows nobody of the others.", "%(who)s know nobody of the others.", "count"
    ),
    "density.bridge": ngettext_lazy(
        "%(who)s links people who otherwise would not be linked.",
        "%(who)s link people who otherwise would not be linked.",
        "count",
    ),
    "stability.not_said": gettext_lazy("You did not write down yet since when you know people."),
    "stability.named": ngettext_lazy(
        "You have known %(who)s for %(years)s year.",
        "You have known %(who)s for %(years)s years.",
        "years",
    ),
    "stability.long": ngettext_lazy(
        "You have known %(part)s person for more than 15 years.",
        "You have known %(part)s people for more than 15 years.",
        "part",
    ),
    "stability.new": ngettext_lazy(
        "%(part)s person is new since this year.",
        "%(part)s people are new since this year.",
        "part",
    ),
    "stability.middle": ngettext_lazy(
        "Half of the people you have known for %(years)s year or longer.",
        "Half of the people you have known for %(years)s years or longer.",
        "years",
    ),
    "stability.unknown": ngettext_lazy(
        "For %(unknown)s person it is not written down.",
        "For %(unknown)s people it is not written down.",
        "unknown",
    ),
    "turnover.kept": ngettext_lazy(
        "%(people)s person was there then, too.",
        "%(people)s people were there then, too.",
        "people",
    ),
    "turnover.new": gettext_lazy("New on the drawing: %(who)s."),
    "turnover.gone": gettext_lazy("No longer among the people of now: %(who)s."),
    "complexity.not_said": gettext_lazy(
        "You did not write down yet what people are good at or what they have."
    ),
    "complexity.single": gettext_lazy("With one person only: %(what)s."),
    "complexity.shared": gettext_lazy("With more than one person: %(what)s."),
    "complexity.functions": ngettext_lazy(
        "With most people there is about %(about)s thing that you give or get.",
        "With most people there are about %(about)s things that you give or get.",
        "about",
    ),
    "strength.levels": gettext_lazy(
        "Strong ties: %(strong)s. In between: %(medium)s. Light: %(weak)s."
        " Light ties often open other doors."
    ),
    "reach.not_said": gettext_lazy("You did not write down yet who is near or how you talk."),
    "reach.near": gettext_lazy("Within half an hour they can be with you: %(who)s."),
    "reach.none_near": gettext_lazy("Further away than half an hour: %(who)s."),
    "reach.near_full": gettext_lazy("The days of %(who)s are full now."),
    "reach.channels": gettext_lazy("How you have contact: %(list)s."),
    "reach.comfort_far": gettext_lazy("The people who listen to you live far away."),
    "support.not_said": gettext_lazy("You did not draw yet who gives what."),
    "support.single": gettext_lazy("For %(what)s there is %(who)s."),
    "support.only_paid": gettext_lazy(
        "For %(what)s there is somebody who does it for their work: %(who)s."
    ),
    "support.nobody": gettext_lazy("Nobody stands on the drawing now for: %(what)s."),
    "support.not_asked": gettext_lazy("Not talked about yet: %(what)s."),
    "support.much_on_one": gettext_lazy("%(who)s means many things to you at once."),
    "support.spread": gettext_lazy("What you get comes from %(givers)s of your own people."),
    "support.giving": gettext_lazy("You give something to %(who)s."),
    "contact.often": gettext_lazy("Every week or more: %(who)s."),
    "contact.seldom": gettext_lazy("A few times a year, or less: %(who)s."),
    "contact.unknown": ngettext_lazy(
        "Of %(unknown)s person you did not say how often.",
        "Of %(unknown)s people you did not say how often.",
        "unknown",
    ),
    "variety.alike": gettext_lazy("Most people are like you in: %(what)s."),
    "variety.different": gettext_lazy("Most people are different from you in: %(what)s."),
    "variety.even": gettext_lazy("As many are like you as different in: %(what)s."),
    "exchange.both": gettext_lazy("With %(who)s it goes both ways."),
    "exchange.only_get": gettext_lazy("From %(who)s you get something."),
    "exchange.only_give": gettext_lazy("To %(who)s you give something."),
    "exchange.more_mine": gettext_lazy(
        "More important to you than you think you are to them: %(who)s."
    ),
    "exchange.more_theirs": gettext_lazy(
        "To %(who)s you are more important, you think, than they to you."
    ),
    "opens.bonding": gettext_lazy("Close by you, and like you: %(who)s."),
    "opens.bridging": gettext_lazy("May open another world: %(who)s."),
    "opens.linking": gettext_lazy("Has a say somewhere: %(who)s."),
}

_PARTS = (  # up to which part of all pairs which sentence is said
    (0.15, gettext_lazy("Here and there people know each other.")),
    (0.29, gettext_lazy("About a quarter of the pairs know each other.")),
    (0.42, gettext_lazy("About a third of the pairs know each other.")),
    (0.58, gettext_lazy("About half of the pairs know each other.")),
    (0.71, gettext_lazy("About two thirds of the pairs know each other.")),
    (1.0, gettext_lazy("Most people know each other.")),
)


def sentence(remark: Remark, names: Names) -> str:
    """Say one remark in a plain sentence.

    Args:
        remark: What was remarked.
        names: Who is who in the network it was remarked on.

    Raises:
        KeyError: A remark without words; each code has them.
    """
    special = _SPECIAL.get(remark.code)
    if special:
        return special(remark)
    values: dict[str, object] = {
        **remark.numbers,
        "who": names.of(remark.people),
        "what": shortened(_names_of(remark)),
        "count": len(remark.people),
    }
    return str(SENTENCES[remark.code] % values)


def _names_of(remark: Remark) -> list[str]:
    """Name the kinds or functions in a remark; a person's own words stay as they are."""
    if remark.code.startswith("complexity."):
        return [isolated(words) for words in remark.what]
    named = {**CATEGORY_NAMES, **FUNCTION_NAMES, **THEME_NAMES}
    return [str(named[what]) for what in remark.what]


def _counted(code: str, numbers: Iterable[str]) -> str:
    return str(SENTENCES[code] % {"list": in_a_row(numbers)})


def _elsewhere(remark: Remark) -> str:
    found = (str(ELSEWHERE[name] % {"count": count}) for name, count in remark.numbers.items())
    return _counted(remark.code, found)


def _channels(remark: Remark) -> str:
    found = (
        str(CHANNELS_IN_WORDS[name] % {"count": count}) for name, count in remark.numbers.items()
    )
    return _counted(remark.code, found)


def _part_of_pairs(remark: Remark) -> str:
    part = remark.numbers["part"] / remark.numbers["of"]
    return str(next(said for limit, said in _PARTS if part <= limit))


def _about(remark: Remark) -> str:
    return str(SENTENCES[remark.code] % {"about": max(1, round(remark.numbers["average"]))})


def _years(remark: Remark) -> str:
    return str(SENTENCES[remark.code] % {"years": int(remark.numbers["years"])})


_SPECIAL: Mapping[str, Callable[[Remark], str]] = {
    "size.also": _elsewhere,
    "size.elsewhere": _elsewhere,
    "density.part": _part_of_pairs,
    "stability.middle": _years,
    "complexity.functions": _about,
    "reach.channels": _channels,
}


def figure_of(remark: Remark) -> str | None:
    """Give the bare figure that may stand beside a sentence, if there is one to show."""
    if remark.code in {"density.part", "density.partly", "density.none", "density.all"}:
        return _("%(part)s of %(of)s pairs") % remark.numbers
    if remark.code in {"reach.near", "reach.none_near"} and remark.numbers:
        return _("%(part)s of %(of)s people") % remark.numbers
    if remark.code == "support.giving" and remark.numbers:
        return _("You give to %(part)s of the %(of)s of whom you said it") % remark.numbers
    return None
