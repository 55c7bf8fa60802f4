"""Is this name anywhere in my kring? In every field, also of who was put aside, and each moment."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from kring.draw.choices import Label
from kring.draw.said import KIND_NAMES, Said, said_of, where_said
from kring.keep.models import Kring
from kring.keep.queries import (
    damaged_in,
    document_of,
    moments_of,
    network_of_kring,
    things_at,
)
from kring.network.family_talk import still_closed
from kring.people.opening import open_kring

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands: now or in a moment, in which thing."""

    kind: Label
    said: Said
    moment: str = ""
    set_at: datetime | None = None


def find(kring: Kring, text: str) -> list[Place]:
    """Give every place in a kring where a text stands, as far as whoever opened it may see."""
    now = said_of(document_of(kring).things())
    places = [Place(KIND_NAMES[kind], said) for kind, said in where_said(now, text)]
    lost = {line.id for line in damaged_in(kring)}
    for line in moments_of(kring):
        if line.id in lost:
            continue  # said on the page of the moments
        then = said_of(things_at(kring, line.id))
        places += [
            Place(KIND_NAMES[kind], said, line.title, line.set_at)
            for kind, said in where_said(then, text)
        ]
    return places


@require_http_methods(["GET", "POST"])
def finding(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Look for a name in everything that was said.

    What is looked for is sent as a form, and never stands in an address: those are kept by browsers
    and written down by web servers.
    """
    kring = open_kring(request, kring_id, to="own")
    text = request.POST.get("text", "")[:LONGEST].strip()
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "closed": bool(still_closed([*network.meetings, *network.voices])),
        "text": text,
        "places": find(kring, text),
        "tab": "along",
    }
    return render(request, "draw/finding.html", context)
