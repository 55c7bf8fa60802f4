"""The hub of talks and cards: what can be opened to talk something over, alone or with others."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from kring.draw.choices import Label
from kring.keep.queries import network_of_kring
from kring.people.opening import open_kring
from kring.strengthen.talks.boards import CIRCLE, FAMILY
from kring.strengthen.talks.leaving_care import STAYS
from kring.strengthen.talks.reply_decks import DECKS


class Talk(NamedTuple):
    """A page to talk over: the name of its url, what it is about, and the rest of its address."""

    url: str
    name: Label
    lead: Label
    at: str = ""


TALKS: tuple[Talk, ...] = (
    Talk(
        "board",
        CIRCLE.name,
        CIRCLE.lead,
        CIRCLE.code,
    ),
    Talk(
        "board",
        FAMILY.name,
        FAMILY.lead,
        FAMILY.code,
    ),
    Talk(
        "lanes",
        _("Three lanes"),
        _("What you wish, what is vulnerable, and who and what is around you. Side by side."),
    ),
    Talk("leaving_care", STAYS.name, STAYS.lead),
    *(Talk("reply_deck", deck.name, deck.lead, deck.code) for deck in DECKS.values()),
    Talk(
        "questionnaires",
        _("Questionnaires"),
        _("If you like. Nothing depends on it, and what comes out is for you first."),
    ),
)


@require_GET
def talks(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show what can be talked over; nothing here has to be done."""
    kring = open_kring(request, kring_id, part="plan")
    context = {
        "kring": kring,
        "network": network_of_kring(kring),
        "talks": TALKS,
        "tab": "strengthen",
    }
    return render(request, "strengthen/talks/talks.html", context)
