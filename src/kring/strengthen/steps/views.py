"""The path: cherish, wake, mend, something new; and the way in for who has hardly anybody."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.keep.actions import new_id, put
from kring.keep.queries import network_of_kring
from kring.network.network import Network
from kring.network.strengthening import begins_with_interest, ways
from kring.people.opening import open_kring
from kring.strengthen.forms import people_unsaid
from kring.strengthen.parts import Way, ask
from kring.strengthen.steps.boards import HOW_WAS, INTEREST, STEPS, TRUST
from kring.strengthen.steps.told import WAITING, for_another_day, for_now
from kring.strengthen.steps.words import PATH, PathText
from kring.strengthen.telling import name_of, told
from kring.strengthen.views import thing_of

STATES = {"done": "done", "not_today": "another_time", "let_go": "let_go", "open": "open"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """One part of the path as it is shown."""

    phase: str
    text: PathText
    about: list[tuple[str, str]]
    waits: bool
    has_somebody: bool  # or needs nobody: what is new begins with a place


@require_GET
def path(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the path, and what is planned for this week."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    found, unsaid = ways(network), people_unsaid(network)
    context = {
        "kring": kring,
        "network": network,
        "steps": for_now(network),
        "resting": for_another_day(network),
        "opened": next((way.phase for way in found if way.about), "cherish" if unsaid else "new"),
        "stretches": [
            Stretch(
                way.phase,
                PATH[way.phase],
                [(each, name_of(network, each)) for each in way.about],
                way.waits,
                bool(way.about or way.phase == "new" or (way.phase == "cherish" and unsaid)),
            )
            for way in found
        ],
        "unsaid": unsaid,
        "interest_first": begins_with_interest(network),
        "asks_trust": network.about.trust != "yes" and TRUST.may_be_answered(kring.access),
        "guides": kring.access.guides,
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/steps/path.html", context)


@require_POST
def step_act(request: HttpRequest, kring_id: str, entity: str, act: str) -> HttpResponse:
    """Take in that a step is done, not for today, or let go: all are as good."""
    kring = open_kring(request, kring_id, part="plan")
    thing_of(STEPS, network_of_kring(kring), entity)
    if act not in STATES:
        raise Http404
    put(kring, [(entity, "step", "state", STATES[act])], by=request.user)
    if act == "done" and HOW_WAS.may_be_answered(kring.access):
        return redirect("how_was", kring_id=kring.id, entity=entity)
    said = {"open": _("It stands with this week again."), "done": _("Saved.")}
    messages.success(request, said.get(act, _("That is fine. Nothing has to be done.")))
    return redirect("path", kring_id=kring.id)


@require_http_methods(["GET", "POST"])
def how_was(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Ask how a step was, and celebrate it in somebody's own words."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    way = Way(name=_("What went well"), back=reverse("successes", args=[kring.pk]))
    return ask(request, kring, network, HOW_WAS, thing_of(STEPS, network, entity), way=way)


@require_http_methods(["GET", "POST"])
def trust(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Ask whether there is somebody with whom the person feels safe."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    way = Way(name=_("The path"), back=reverse("path", args=[kring.pk]))
    return ask(request, kring, network, TRUST, network.about, way=way)


@require_GET
def interest(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the way from something somebody likes to a first visit."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    wished = {alter.id for alter in network.alters if alter.status == "wished"}
    context = {
        "kring": kring,
        "network": network,
        "parts": [
            (board, [told(board, thing, network) for thing in board.things(network)])
            for board in INTEREST.values()
            if kring.access.opens(board.part)
        ],
        "steps": [
            told(STEPS, step, network)
            for step in network.steps
            if step.phase == "new" and step.state in WAITING
        ],
        "arrived": [
            (place, name_of(network, place)) for place in _visited(network) if place in wished
        ],
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/steps/interest.html", context)


def _visited(network: Network) -> list[str]:
    """Give the groups and places where somebody went, each once."""
    return list(dict.fromkeys(s.about for s in network.steps if s.state == "done" and s.about))


@require_http_methods(["GET", "POST"])
def interest_part(request: HttpRequest, kring_id: str, code: str) -> HttpResponse:
    """Ask one thing on the way from an interest to a first visit."""
    if code not in INTEREST:
        raise Http404
    board = INTEREST[code]
    kring = open_kring(request, kring_id, part=board.part)
    network = network_of_kring(kring)
    codes = [*INTEREST]
    later = codes[codes.index(code) + 1 :]
    way = Way(
        name=_("From something you like"),
        back=reverse("interest", args=[kring.pk]),
        onward=reverse("interest_part", args=[kring.pk, later[0]]) if later else "",
    )
    begun_before = next(
        (one for one in board.things(network) if one.id == request.GET.get("card")), None
    )
    thing = begun_before or board.cls(id=new_id())
    places = [a.id for a in network.alters if a.sort in {"group", "place"}]
    begun: dict[str, object] = (
        {f"{board.kind}.about": places[-1]}
        if places and "about" in board.first and not begun_before
        else {}
    )
    return ask(request, kring, network, board, thing, way=way, is_new=not begun_before, begun=begun)


@require_POST
def arrived(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Let a group or place that was hoped for be part of the network now."""
    kring = open_kring(request, kring_id, part="plan")
    alter = network_of_kring(kring).alter.get(entity)
    if alter is None or alter.status != "wished" or alter.sort not in {"group", "place"}:
        raise Http404
    put(kring, [(entity, "alter", "status", "active")], by=request.user)
    messages.success(request, _("It stands on your drawing now."))
    return redirect("interest", kring_id=kring.id)
