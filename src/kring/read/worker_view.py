"""How a worker sees it: a layer of its own beside what the person says, never mixed with it.

The person's own words stand first. What a worker writes the person always reads, and may have
gone. Nobody of the circle sees it, it stands on no wall, and no reading is made of it.
"""

from dataclasses import dataclass

import msgspec
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.days import day_in_words
from kring.keep.actions import new_id, put
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.network.model import Impression
from kring.network.network import Network
from kring.people.models import User
from kring.people.opening import open_kring

LONGEST = 2_000


@dataclass(frozen=True)
class Beside:
    """One person, or the whole: the person's own words, and what workers wrote beside them."""

    id: str
    name: str
    own_words: str
    impressions: list[Impression]


def beside(network: Network) -> list[Beside]:
    """Give the whole first and then everybody, each with both views side by side."""
    rows = [Beside("", _("The whole"), network.about.sentence or "", _about(network, None))]
    for alter in network.alters:
        own = network.bond(alter.id).meaning or ""
        name = alter.name or _("without a name")
        rows.append(Beside(alter.id, name, own, _about(network, alter.id)))
    return rows


def _about(network: Network, whom: str | None) -> list[Impression]:
    """Give what was written about somebody, each with its day as people write it."""
    return [
        msgspec.structs.replace(one, day=day_in_words(one.day) if one.day else None)
        for one in network.impressions
        if one.about == whom
    ]


def writes_here(kring: Kring) -> bool:
    """Tell whether whoever opened a kring does so as a worker, who has a view of their own."""
    access = kring.access
    is_worker = access.sight.distance == "worker" or access.role == "starter"
    return is_worker and access.may_draw


@require_GET
def worker_view(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the person's words, and a worker's beside them."""
    kring = open_kring(request, kring_id)
    if kring.access.sight.distance == "circle":
        raise PermissionDenied
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "rows": beside(network),
        "writes": writes_here(kring),
        "owns": kring.access.owns,
        "tab": "read",
    }
    return render(request, "read/worker_view.html", context)


@require_http_methods(["POST"])
def write_impression(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take in how a worker sees somebody or the whole, or take such words away."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    gone = request.POST.get("gone", "")
    if gone:
        _take_away(request, kring, network, gone)
        return redirect("worker_view", kring_id=kring.pk)
    whom, text = request.POST.get("about", ""), request.POST.get("text", "").strip()[:LONGEST]
    if not writes_here(kring):
        raise PermissionDenied
    if whom and whom not in network.alter:
        raise Http404
    if text:
        _write(request, kring, whom=whom, text=text)
        messages.success(request, _("Kept as your view. The person reads it, too."))
    return redirect("worker_view", kring_id=kring.pk)


def _write(request: HttpRequest, kring: Kring, *, whom: str, text: str) -> None:
    entity, who = new_id(), request.user.get_username()
    fields = {
        "about": whom or None,
        "text": text,
        "who": who,
        "day": timezone.localdate().isoformat(),
    }
    said = [(entity, "impression", name, value) for name, value in fields.items() if value]
    put(kring, said, by=request.user)


def _take_away(request: HttpRequest, kring: Kring, network: Network, entity: str) -> None:
    """Take words away: whose kring it is anybody's, a worker their own."""
    found = next((one for one in network.impressions if one.id == entity), None)
    if found is None:
        raise Http404
    is_mine = isinstance(request.user, User) and found.who == request.user.username
    if not kring.access.owns and not is_mine:
        raise PermissionDenied
    put(kring, [(entity, "impression", "deleted", True)], by=request.user)
    messages.success(request, _("Taken away."))
