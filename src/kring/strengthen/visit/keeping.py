"""What a tablet away from the server says on the page of keeping in touch.

Only words. Whose birthday comes and how long ago somebody was spoken to the tablet reads from the
drawing it carries, by the same rules (`web/src/surface/strengthen/keeping.ts`).
"""

from typing import Any

from django.utils.translation import gettext as _

from kring.strengthen.contacts.birthday_words import SENTENCES
from kring.strengthen.contacts.keeping import MESSAGES, SINCE
from kring.strengthen.pages import PAGES

_PAGE = next(page for page in PAGES if page.url == "keeping_in_touch")


def keeping_texts() -> dict[str, Any]:
    """Give the examples, and the sentences in which birthdays are told."""
    return {
        "examples": [str(line) for line in MESSAGES],
        "since": {since: str(words) for since, words in SINCE.items()},
        "birthdays": {code: str(sentence) for code, sentence in SENTENCES.items()},
    }


def keeping_words() -> dict[str, str]:
    """Give the short words of the page by their key."""
    return {
        _PAGE.url: str(_PAGE.name),
        f"{_PAGE.url}_lead": str(_PAGE.lead),
        "keeping_how": _("A small sign now and then is enough. Nobody keeps count here."),
        "could_write": _("You could write"),
        "birthdays": _("Birthdays, this month and the next"),
        "small_sign": _("A small sign"),
        "to_whom": _("To whom?"),
        "birthday": _("Birthday: %(birthday)s"),
        "no_birthday": _("Write a birthday down"),
    }
