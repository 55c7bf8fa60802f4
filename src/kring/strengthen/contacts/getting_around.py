"""What if you got around less? Who stays near, and what might be good to find close by."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.labels import FUNCTION_NAMES
from kring.keep.queries import network_of_kring
from kring.network.getting_around import stays_near
from kring.people.opening import open_kring
from kring.strengthen.board import Board
from kring.strengthen.contacts.views import somebody
from kring.strengthen.parts import Way, ask
from kring.strengthen.telling import name_of

WHERE = Board(
    code="whereabouts",
    kind="alter",
    name=gettext_lazy("How far away is this?"),
    lead=gettext_lazy("Roughly is fine. No address is asked."),
    new=gettext_lazy("Write"),
    title="name",
    first=("place_level", "channels"),
)

NEAR = Board(
    code="near",
    kind="about",
    name=gettext_lazy("What has to come from near by?"),
    lead=gettext_lazy("A call from afar is real support. Some things need somebody close."),
    new=gettext_lazy("Write"),
    first=("must_be_near",),
    hints={"must_be_near": gettext_lazy("Nothing ticked means: chores and advice.")},
)


@require_GET
def getting_around(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show who stays in reach without going far; nothing is changed by looking."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    found = stays_near(network)
    named = {how: [(one, name_of(network, one)) for one in getattr(found, how)] for how in _HOW}
    context = {
        "kring": kring,
        "network": network,
        "sections": [
            (_("Close by"), named["near"]),
            (_("By telephone or screen"), named["by_phone"]),
            (_("Hard to reach then"), named["far"]),
            (_("Not said where"), named["unknown"]),
        ],
        "stops": [FUNCTION_NAMES[function] for function in found.stops],
        "writes": kring.access.allows("draw"),
        "says_what_is_near": NEAR.may_be_answered(kring.access),
        "tab": "strengthen",
    }
    return render(request, "strengthen/contacts/getting_around.html", context)


_HOW = ("near", "by_phone", "far", "unknown")


@require_http_methods(["GET", "POST"])
def whereabouts(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Ask how far away somebody or something is, in words and without an address."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    way = Way(
        name=_("What if you got around less?"),
        back=reverse("getting_around", args=[kring.pk]),
        about=name_of(network, entity),
    )
    return ask(request, kring, network, WHERE, somebody(network, entity), way=way)


@require_http_methods(["GET", "POST"])
def near(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Ask which kinds of support have to come from near by, for this person."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    way = Way(
        name=_("What if you got around less?"), back=reverse("getting_around", args=[kring.pk])
    )
    return ask(request, kring, network, NEAR, network.about, way=way)
