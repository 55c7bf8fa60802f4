"""What is asked of one contact at a time: how strong, what it opens, asleep, broken, via-via."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.network.measures.strength import SCALES
from kring.network.measures.variety import THEMES


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One subject: its page with everybody, and a few questions about one of them.

    `only` names the choices that fit here, of a field that has more elsewhere.
    """

    code: str
    name: Label
    lead: Label
    both_sides: Label = ""
    first: tuple[str, ...]
    more: tuple[str, ...] = ()
    hints: Mapping[str, Label] = field(default_factory=dict)
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


_LIKENESSES = tuple(f"bond.{theme}" for theme in THEMES)
STRENGTH = Topic(
    code="strength",
    name=_("How strong is it?"),
    lead=_("Strong and light contacts both count. Light ones often lead somewhere new."),
    both_sides=_("Deep is not the same as pleasant. A quarrel can go deep too."),
    first=tuple(f"bond.{scale}" for scale in SCALES),
    more=("bond.strength_felt",),
    hints={"bond.strength_felt": _("Does it feel otherwise? What you say goes first.")},
)
OPENS = Topic(
    code="opens",
    name=_("What does this open?"),
    lead=_("A nest close by, a bridge to another world, a ladder to who decides."),
    both_sides=_("People like you give safety. They may also know the same things as you."),
    first=("bond.capital", "bond.opens"),
    more=(*_LIKENESSES, "bond.has_power"),
    hints={"bond.opens": _("Work, a home, a school, another language, somebody who decides?")},
)
SLEEPING = Topic(
    code="sleeping",
    name=_("Contacts that sleep"),
    lead=_("It faded without a quarrel. You choose whether to wake it."),
    both_sides=_("Letting something rest is a good choice too."),
    first=("bond.wish", "bond.why_faded"),
    more=("bond.last_contact", "bond.importance_mine", "alter.status"),
    only={"bond.wish": ("wake", "not_yet", "rest"), "alter.status": ("active", "asleep")},
)
BROKEN = Topic(
    code="broken",
    name=_("What broke"),
    lead=_("Mending takes time, and only if you wish. It may also stay as it is."),
    both_sides=_("Your words here stand on no sheet for others."),
    first=("bond.broken_words", "bond.wish", "bond.unsafe"),
    more=("bond.broken_since", "alter.status", "alter.visibility"),
    only={"bond.wish": ("mend", "not_yet", "rest"), "alter.status": ("active", "broken")},
)
ACQUAINTANCE = Topic(
    code="via",
    name=_("Friends of friends"),
    lead=_("Whom do people you know, know? Kring sends nobody a message."),
    both_sides=_("It need not become anything. “Not” is an answer too."),
    first=("alter.acquaintance",),
)
TOPICS: Mapping[str, Topic] = {
    topic.code: topic for topic in (STRENGTH, OPENS, SLEEPING, BROKEN, ACQUAINTANCE)
}
