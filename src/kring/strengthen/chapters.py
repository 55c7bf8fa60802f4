"""The overview in five chapters, from where to begin to talking it over.

Everything at once would be too much for somebody whose head is full (R-119), so one chapter lies
open, and the others wait under a question.
"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.keep.models import Kring
from kring.strengthen.boards import BOARDS
from kring.strengthen.contacts.keeping import NOT_YET
from kring.strengthen.pages import PAGES, Page


@dataclass(frozen=True, slots=True)
class Chapter:
    """A question, and the pages and boards that help with it, by their code."""

    code: str
    name: Label
    lead: Label
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One way on, as it stands in a chapter."""

    url: str
    name: Label
    lead: Label


CHAPTERS: tuple[Chapter, ...] = (
    Chapter(
        "begin",
        _("Where do you want to begin?"),
        _("With a wish, with a small step, or with something you like."),
        ("plan", "path", "interest", "hopes", "steps", "agreements", "successes"),
    ),
    Chapter(
        "people",
        _("Who is there, and who could be?"),
        _("Find people, wake up what sleeps, find the door of a group."),
        (
            "find_people",
            "contacts.strength",
            "contacts.opens",
            "contacts.sleeping",
            "contacts.broken",
            "contacts.via",
            "waking",
            "together",
            "doors",
            "keeping_in_touch",
            "getting_around",
        ),
    ),
    Chapter(
        "bring",
        _("What do you bring?"),
        _("Talents, roles that matter, and what you give."),
        ("talents", "roles", "giving", "thanks"),
    ),
    Chapter(
        "hard",
        _("What makes it hard?"),
        _("Asking, offering, receiving, and what may stay open."),
        ("thresholds", "dilemmas", "carrying", "not_yet"),
    ),
    Chapter(
        "talk",
        _("Talking it over"),
        _("Alone, with somebody near, or with somebody who does it for their work."),
        ("talks", "circle", "family", "presence"),
    ),
)


def chapters_for(kring: Kring) -> list[tuple[Chapter, list[Entry]]]:
    """Give the chapters with what is open in them to whoever opened a kring."""
    found = {
        code: entry for code, part, entry in _all(kring) if not part or kring.access.opens(part)
    }
    if NOT_YET.seen_by(kring.access.sight).asks_nothing:
        found.pop("not_yet", None)
    listed = [
        (chapter, [found[code] for code in chapter.entries if code in found])
        for chapter in CHAPTERS
    ]
    return [(chapter, entries) for chapter, entries in listed if entries]


def _all(kring: Kring) -> list[tuple[str, str, Entry]]:
    boards = [
        (
            board.code,
            board.part,
            Entry(reverse("board", args=[kring.pk, code]), board.name, board.lead),
        )
        for code, board in BOARDS.items()
        if not board.seen_by(kring.access.sight).asks_nothing
    ]
    return boards + [
        (code_of(page), page.part, Entry(_url(page, kring), page.name, page.lead)) for page in PAGES
    ]


def code_of(page: Page) -> str:
    """Give the code by which a chapter names a page."""
    return f"{page.url}.{page.code}" if page.code else page.url


def _url(page: Page, kring: Kring) -> str:
    return reverse(page.url, args=[kring.pk, *([page.code] if page.code else [])])
