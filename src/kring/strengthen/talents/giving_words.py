"""What is said of giving and getting: a sentence, what helps, and small gestures to choose from."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from kring.draw.choices import Label
from kring.network.figures import Share

GESTURES: tuple[Label, ...] = (
    gettext_lazy("saying thank you"),
    gettext_lazy("a pat on the shoulder"),
    gettext_lazy("a cup of coffee"),
    gettext_lazy("a listening ear"),
    gettext_lazy("a card"),
    gettext_lazy("minding the house"),
    gettext_lazy("teaching something"),
    gettext_lazy("feeling with somebody"),
)
ENCOURAGED: Label = gettext_lazy(
    "A small gesture is a gift too. Nothing has to be paid back or made even."
)


def told(given: Share) -> str:
    """Tell to how many people something is given; of nothing said, that it can still be told.

    Args:
        given: To how many.
    """
    if not given.part:
        return _("What you mean to others can still be told here.")
    return gives(given.part) % {"part": given.part}


def gives(part: int) -> str:
    """Give the sentence for so many people; out of how many is not said: it would be a mark."""
    return ngettext(
        "You give something to one person.", "You give something to %(part)d people.", part
    )
