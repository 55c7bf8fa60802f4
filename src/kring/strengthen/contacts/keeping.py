"""Keeping in touch, with examples and without streaks; and "not yet" with a day of one's own."""

from collections.abc import Mapping

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.choices import Label
from kring.draw.days import day_in_words
from kring.keep.queries import network_of_kring
from kring.network.keeping_in_touch import last_spoken
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.strengthen.board import Board
from kring.strengthen.contacts.birthday_words import coming
from kring.strengthen.parts import Way, ask
from kring.strengthen.telling import name_of

SINCE: Mapping[str, Label] = {
    "week": gettext_lazy("spoken this week"),
    "month": gettext_lazy("spoken this month"),
    "season": gettext_lazy("spoken this season"),
    "year": gettext_lazy("spoken this year"),
    "longer": gettext_lazy("longer ago"),
    "unsaid": "",
}
MESSAGES: tuple[Label, ...] = (
    gettext_lazy("“I thought of you. How are you?”"),
    gettext_lazy("“I saw this and it made me think of you.”"),
    gettext_lazy("“Happy birthday! I wish you a good year.”"),
    gettext_lazy("“Thank you for last time. It did me good.”"),
    gettext_lazy("“Shall we have a coffee? It may wait, too.”"),
)
NOT_YET = Board(
    code="not-yet",
    kind="about",
    name=gettext_lazy("Not yet"),
    lead=gettext_lazy("“Not yet” is a good answer. Nothing has to stay the same for ever."),
    new=gettext_lazy("Choose a day"),
    first=("ask_again",),
    hints={
        "ask_again": gettext_lazy(
            "On which day may somebody ask again? It may stay open. The day of your plan stays."
        )
    },
)
BIRTHDAY = Board(
    code="birthday",
    kind="alter",
    name=gettext_lazy("Birthday"),
    lead=gettext_lazy("A day to send a small sign. Leave it empty and nothing comes of it."),
    new=gettext_lazy("Write"),
    title="name",
    first=("birthday",),
)


@require_GET
def keeping_in_touch(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show examples of small messages, and with whom it could be nice; nothing is counted."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    today = timezone.localdate()
    spoken = last_spoken(network, today=today)
    context = {
        "kring": kring,
        "network": network,
        "people": [
            (one.who, name_of(network, one.who), SINCE[one.since], _birthday(network, one.who))
            for one in spoken
        ],
        "coming": coming(network, today),
        "examples": MESSAGES,
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/contacts/keeping.html", context)


def _birthday(network: Network, who: str) -> str:
    return day_in_words(network.alter[who].birthday or "")


@require_http_methods(["GET", "POST"])
def birthday(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Ask on which day somebody has their birthday; it may stay empty, or be emptied again."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    alter = network.alter.get(entity)
    if alter is None:
        raise Http404
    way = Way(
        name=_("Keeping in touch"),
        back=reverse("keeping_in_touch", args=[kring.pk]),
        about=name_of(network, entity),
    )
    return ask(request, kring, network, BIRTHDAY, alter, way=way)


@require_http_methods(["GET", "POST"])
def not_yet(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take "not yet" for an answer, with a day on which it may be asked again."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    way = Way(name=_("Strengthen"), back=reverse("strengthen", args=[kring.pk]))
    return ask(request, kring, network, NOT_YET, network.about, way=way)
