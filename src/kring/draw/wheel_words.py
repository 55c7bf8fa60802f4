"""What the wheel of eight parts of life says, on paper and on the screen, in today's language."""

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from kring.draw.choices import CHOICES, Label
from kring.draw.paper_words import centre
from kring.network.network import Network
from kring.network.values import Question
from kring.scene.wheel import WheelWords
from kring.scene.wheel_layout import AREAS

_OPEN: tuple[Question, ...] = ("choosing", "resources", "purpose", "belonging")
SURFACE: dict[str, Label] = {
    "wheel.life": gettext_lazy("My quality of life"),
    "wheel.existence": gettext_lazy("My quality of existence"),
    "wheel.hint": gettext_lazy(
        "Tap a piece: further from the middle is better. Tap again to change it."
    ),
    "wheel.small": gettext_lazy("A small piece is no bad piece. It says how it is for you now."),
    "wheel.hub": gettext_lazy(
        "My people and taking part stand in the middle: they often move the rest."
    ),
    "wheel.dashed": gettext_lazy("Dashed is how it was before."),
    "wheel.score": gettext_lazy("How is it now, from 0 to 10?"),
    "wheel.low": gettext_lazy("not yet as I wish"),
    "wheel.high": gettext_lazy("as I wish"),
    "wheel.unsaid": gettext_lazy("not said yet"),
    "wheel.marked": gettext_lazy("%(score)s of 10"),
    "wheel.area": gettext_lazy("%(area)s: %(score)s"),
    "wheel.clear": gettext_lazy("Say nothing about this"),
    "wheel.all": gettext_lazy("All eight parts"),
    "wheel.questions": gettext_lazy("Four open questions"),
    "wheel.think": gettext_lazy("To think about together"),
    "wheel.think.1": gettext_lazy("Do you run into something here?"),
    "wheel.think.2": gettext_lazy("What would help?"),
    "wheel.think.3": gettext_lazy("What can you do yourself, with the people around you?"),
    "wheel.think.4": gettext_lazy("What can you mean for others here?"),
    "wheel.think.5": gettext_lazy("What would you like help with from a service?"),
    "wheel.body": gettext_lazy("Sleep, food, moving about, rest, free time."),
    "wheel.self_determination": gettext_lazy("Choosing, deciding, your own goals."),
    "wheel.emotion": gettext_lazy("Feeling safe and glad, little stress, how you see yourself."),
    "wheel.growth": gettext_lazy("School, what you can do, things that matter to do."),
    "wheel.material": gettext_lazy("A roof, enough money, food, work, things of your own."),
    "wheel.rights": gettext_lazy(
        "Being heard, privacy, getting in everywhere, being treated as equal."
    ),
    "wheel.relations": gettext_lazy("Family, friends, love, people who are there for you."),
    "wheel.inclusion": gettext_lazy("Being welcome, having a role, joining in, giving something."),
    "wheel.act": gettext_lazy("a part of life"),
}


def wheel_words(network: Network) -> WheelWords:
    """Give the words of the wheel of this network."""
    name, areas = centre(network), CHOICES["area"]
    existence = network.about.life_word == "existence"
    title = _("My quality of existence") if existence else _("My quality of life")
    return WheelWords(
        language=get_language() or "en",
        title=f"{title} · {name}" if name else title,
        caption=_(
            "A small piece is no bad piece: it says how it is now. This sheet is mine alone."
        ),
        legend=_("What do the signs mean?"),
        areas={area: str(areas[area]) for area in AREAS},
        questions={question: str(CHOICES["question"][question]) for question in _OPEN},
        filled=_("how it is now, from 0 to 10"),
        before=_("how it was before"),
        important=_("how important it is for me"),
        importance={int(code): str(label) for code, label in CHOICES["importance"].items()},
        mark=_("{mark} of 10"),
        empty=_("Nothing was said about life yet."),
        columns=(_("Part of life"), _("0–10"), _("In my own words")),
        questions_title=_("Four open questions"),
    )
