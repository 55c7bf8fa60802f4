"""A threshold, question by question: what is small, what holds back, what would help."""

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.meanwhile import tell_meanwhile
from kring.keep.actions import new_id
from kring.keep.queries import network_of_kring
from kring.network.model import Threshold
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.strengthen.actions import fill_in
from kring.strengthen.forms import CardForm
from kring.strengthen.plan.told import plan_of
from kring.strengthen.somebody_else import begun_with, led_aside
from kring.strengthen.thresholds.boards import DILEMMAS, THRESHOLDS
from kring.strengthen.thresholds.nameless import without_names
from kring.strengthen.thresholds.words import OFFERS, OWN_DOOR, REFLECTION, tips_for
from kring.strengthen.views import thing_of

STEPS: tuple[tuple[str, ...], ...] = (
    ("direction", "what", "about"),
    ("reasons", "own_reasons"),
    ("side", "helps"),
    ("sentence", "form"),
    ("how_was", "visibility"),
)
NEW = "new"


@require_http_methods(["GET", "POST"])
def threshold(request: HttpRequest, kring_id: str, entity: str, number: int) -> HttpResponse:
    """Ask a few questions at a time; every one may stay empty, and all can be stopped."""
    kring = open_kring(request, kring_id, part=THRESHOLDS.part)
    network = network_of_kring(kring)
    if not 1 <= number <= len(STEPS):
        raise Http404
    thing = Threshold(id=new_id()) if entity == NEW else _threshold(network, entity)
    asked = replace(THRESHOLDS, first=STEPS[number - 1], more=())
    form = CardForm(
        asked,
        thing,
        network,
        request.POST or None,
        initial={"seen": kring.seq},
        begun=begun_with(request, asked, thing, network),
    )
    if request.method == "POST" and form.is_valid():
        changes = form.changes()
        seen = form.cleaned_data["seen"]
        is_new = entity == NEW
        card = fill_in(kring, asked, thing, changes, is_new=is_new, seen=seen, by=request.user)
        tell_meanwhile(request, form)
        here = request.path.replace(f"/{NEW}/", f"/{card}/") if changes else request.path
        if aside := led_aside(request, kring, asked, thing, here):
            return aside
        nothing_said = is_new and not changes
        if nothing_said or number == len(STEPS) or "stop" in request.POST:
            return redirect("board", kring_id=kring.id, code=THRESHOLDS.code)
        return redirect("threshold", kring_id=kring.id, entity=card, number=number + 1)
    context = {
        "kring": kring,
        "network": network,
        "board": THRESHOLDS,
        "form": form,
        "thing": thing,
        "number": number,
        "before": number - 1,
        "of": len(STEPS),
        "help": tips_for(thing, number - 1),
        "tab": "strengthen",
    }
    return render(
        request, "strengthen/thresholds/threshold.html", context, status=400 if form.errors else 200
    )


def _threshold(network: Network, entity: str) -> Threshold:
    found = thing_of(THRESHOLDS, network, entity)
    assert isinstance(found, Threshold)
    return found


@require_GET
def offering(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show whoever would like to help how to offer it, and what is welcome."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "offers": OFFERS,
        "plan": plan_of(network),
        "welcome": [
            one.helps for one in network.thresholds if one.direction == "receive" and one.helps
        ],
        "owns": kring.access.owns,
        "tab": "strengthen",
    }
    return render(request, "strengthen/thresholds/offering.html", context)


@require_GET
def reflection(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show a worker four questions to themselves; there is nowhere to write an answer."""
    kring = open_kring(request, kring_id)
    context = {
        "kring": kring,
        "network": network_of_kring(kring),
        "questions": REFLECTION,
        "own_door": OWN_DOOR,
        "tab": "strengthen",
    }
    return render(request, "strengthen/thresholds/reflection.html", context)


@require_GET
def own_door(request: HttpRequest) -> HttpResponse:
    """Show the same questions to a worker or a house without any kring."""
    context = {"questions": REFLECTION, "own_door": OWN_DOOR}
    return render(request, "strengthen/thresholds/own_door.html", context)


@require_GET
def supervision(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the dilemmas on one sheet without any name, to talk them over with colleagues."""
    kring = open_kring(request, kring_id, to="print", part=DILEMMAS.part)
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "dilemmas": [
            [without_names(text, network) for text in (one.one_side, one.other_side, one.left_open)]
            for one in network.dilemmas
        ],
        "tab": "strengthen",
    }
    return render(request, "strengthen/thresholds/supervision.html", context)
