"""What if you got around less? Who stays near, and what might be good to find close by."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.draw.labels import FUNCTION_NAMES
from kring.keep.queries import network_of_kring
from kring.network.getting_around import stays_near
from kring.people.opening import open_kring
from kring.strengthen.telling import name_of


@require_GET
def getting_around(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show who stays in reach without going far; nothing is changed by looking."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    found = stays_near(network)
    named = {how: [name_of(network, one) for one in getattr(found, how)] for how in _HOW}
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
        "tab": "strengthen",
    }
    return render(request, "strengthen/getting_around.html", context)


_HOW = ("near", "by_phone", "far", "unknown")
