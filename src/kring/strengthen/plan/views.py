"""The plan: hopes first, then the first question, and everything else only as far as wished."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.keep.queries import network_of_kring
from kring.people.opening import open_kring
from kring.people.organisation.queries import memberships_of
from kring.strengthen.boards import BOARDS
from kring.strengthen.forms import CardForm
from kring.strengthen.parts import Way, ask
from kring.strengthen.plan.agreements import agreed_in
from kring.strengthen.plan.boards import PLAN_PARTS
from kring.strengthen.plan.forms import NetForm
from kring.strengthen.plan.told import next_part, parts_of, thing_of_part
from kring.strengthen.steps.told import for_now


@require_GET
def plan(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the whole plan on one page; each part is written on a page of its own."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    parts = parts_of(network, kring.access.sight)
    context = {
        "kring": kring,
        "network": network,
        "hopes": BOARDS["hopes"].things(network),
        "parts": parts,
        "onward": next_part(parts),
        "agreed": agreed_in(kring, network),
        "steps": for_now(network),
        "writes": kring.access.allows("draw"),
        "prints": kring.access.allows("print"),
        "owns": kring.access.owns,
        "houses": [one.organisation for one in memberships_of(request.user)],
        "tab": "strengthen",
    }
    return render(request, "strengthen/plan/plan.html", context)


@require_http_methods(["GET", "POST"])
def plan_part(request: HttpRequest, kring_id: str, code: str) -> HttpResponse:
    """Ask one part of the plan, and take in the answer."""
    if code not in PLAN_PARTS:
        raise Http404
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    board = PLAN_PARTS[code]
    seen = [part.board.code for part in parts_of(network, kring.access.sight)]
    return ask(
        request,
        kring,
        network,
        board,
        thing_of_part(board, network),
        way=_way(kring.pk, code, seen),
        form_class=NetForm if code == "net" else CardForm,
    )


def _way(kring_id: str, code: str, seen: list[str]) -> Way:
    later = seen[seen.index(code) + 1 :] if code in seen else []
    plan_page = reverse("plan", args=[kring_id])
    return Way(
        name=_("The plan"),
        back=f"{plan_page}#{code}",
        onward=reverse("plan_part", args=[kring_id, later[0]]) if later else "",
    )
