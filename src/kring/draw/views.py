"""The drawing page: one page with everything the surface needs inside it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import get_current_timezone_name, localtime
from django.utils.translation import get_language
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_GET

from kring.draw.drawings import DRAWINGS
from kring.draw.labels import labels
from kring.draw.words import surface_words
from kring.keep.errors import KringError
from kring.keep.looking import epoch_of
from kring.keep.models import Kring
from kring.keep.photos import photos_of
from kring.keep.queries import document_of, moments_of, network_of_moment
from kring.network.document import Document
from kring.network.edits import SCHEMA
from kring.network.network import network_of
from kring.network.sight import unseen_fields
from kring.people.opening import open_kring

ROOMS = (
    "draw",
    "sync",
    "list",
    "list_csv",
    "read",
    "strengthen",
    "moments",
    "print",
    "copy",
    "photos",
    "layers",
    "along",
)


@require_GET
@ensure_csrf_cookie
def draw(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the drawing; from here on the browser keeps it and sends what changes."""
    kring = open_kring(request, kring_id)
    document = document_of(kring)
    context = {
        "kring": kring,
        "network": network_of(document.things(), id=kring.pk),
        "page": page_of(request, kring, document),
    }
    return render(request, "draw/draw.html", context)


def page_of(request: HttpRequest, kring: Kring, document: Document) -> dict[str, Any]:
    """Give everything the surface begins with; the names are those of the sync protocol."""
    rooms = {name: reverse(name, args=[kring.pk]) for name in ROOMS}
    return {
        "kring": kring.pk,
        "user": str(request.user.pk),
        "epoch": epoch_of(kring),
        "seq": document.seq,
        "schema": SCHEMA,
        "things": [
            {"id": entity, "kind": kind, "fields": document.values_of(entity)}
            for entity, kind in document.kinds.items()
        ],
        "conflicts": _conflicts(document),
        **surface_texts(),
        "parts": None if kring.access.owns else sorted(kring.access.sight.parts),
        "unseen": unseen_fields(kring.access.sight),
        "guides": kring.access.guides,
        "since": _since(kring),
        "photos": [
            {
                "id": line.id,
                "url": reverse("photo_picture", args=[kring.pk, line.id]),
                "added": date_format(localtime(line.added_at), "SHORT_DATETIME_FORMAT"),
            }
            for line in photos_of(kring)
        ],
        "urls": {
            **rooms,
            "home": reverse("start"),
            "token": reverse("token"),
            "sources": reverse("sources"),
            "language": reverse("set_language"),
            "leave": reverse("leave"),
            "sign_in": f"{reverse('sign_in')}?next={rooms['draw']}",
        },
        "language": get_language(),
        "time_zone": get_current_timezone_name(),
        "csrf": get_token(request),
    }


def surface_texts() -> dict[str, Any]:
    """Give what the surface says of any kring: words, labels and drawings, in one language."""
    return {
        "words": surface_words(),
        "labels": labels(),
        "drawings": [
            {
                "code": code,
                "name": str(drawing.name),
                "when": str(drawing.when),
                "credit": str(drawing.credit),
            }
            for code, drawing in DRAWINGS.items()
        ],
    }


def _since(kring: Kring) -> dict[str, Any] | None:
    """Tell who was there at the last moment, for the lens that shows what is new."""
    moments = moments_of(kring)
    if not moments:
        return None
    try:
        latest, network = network_of_moment(kring, moments[0].id)
    except KringError:
        return None  # said on the page of the moments; the drawing goes on without
    return {"title": latest.title, "people": [alter.id for alter in network.people]}


def _conflicts(document: Document) -> list[dict[str, Any]]:
    return [
        {
            "e": entity,
            "f": field,
            "values": [
                {"v": held.value, "seq": held.seq, "device": held.device} for held in rivals
            ],
        }
        for (entity, field), rivals in document.conflicts.items()
    ]
