"""The path in words: each part, why it comes there, and tiny things somebody could do."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label


@dataclass(frozen=True, slots=True)
class PathText:
    """What is said with one part of the path; `ideas` are tiny and fit any week."""

    name: Label
    lead: Label
    whom: Label
    ideas: tuple[Label, ...]
    board: str = "steps"  # where a step of this part is thought out


PATH: Mapping[str, PathText] = {
    "cherish": PathText(
        _("Cherish"),
        _("What is good already, grows when you look at it."),
        _("With whom is it good?"),
        (
            _("Send a message: I thought of you."),
            _("Drink something together."),
            _("Tell somebody what they mean to you."),
        ),
    ),
    "wake": PathText(
        _("Wake up"),
        _("Many a contact only sleeps. Nothing went wrong."),
        _("Who would you like to hear from again?"),
        (_("Send a card."), _("Write one sentence."), _("Ask through somebody how they are.")),
        board="waking",
    ),
    "mend": PathText(
        _("Mend"),
        _("Only if you wish, and only where it is safe. It takes the time it takes."),
        _("With whom did you wish to mend it?"),
        (
            _("Write down what you would say, and keep it."),
            _("Talk about it with somebody you trust."),
        ),
    ),
    "new": PathText(
        _("Something new"),
        _("Somebody you greet, a place you know: that is where new things begin."),
        _("Where could it begin?"),
        (
            _("Say hello and stay a minute longer."),
            _("Look in once, with somebody."),
            _("Ask what you could do there."),
        ),
    ),
    "bring_together": PathText(
        _("Bring people together"),
        _("People you know may like to know each other."),
        _("Who would get on well?"),
        (_("Drink coffee with three."), _("Ask both of them whether they would like it.")),
        board="together",
    ),
}
