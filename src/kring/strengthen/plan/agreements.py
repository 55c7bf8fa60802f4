"""Agreements: said yes or no to, paused, ended and thanked for; nobody has to say why.

Before somebody who carries much is asked again there is a page in between (`load/stop.py`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_POST

from kring.draw.choices import Label
from kring.keep.actions import Change, put, step_back
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring, own_part_in
from kring.network.day_has_come import whose_day_has_come
from kring.network.model import Agreement
from kring.network.network import Network
from kring.network.stepping_back import Step
from kring.network.values import Value
from kring.people.opening import open_kring
from kring.strengthen.actions import taken_off
from kring.strengthen.boards import BOARDS
from kring.strengthen.telling import Told, told
from kring.strengthen.views import thing_of


@dataclass(frozen=True, slots=True)
class Act:
    """One button: what it says, what it writes, and what is said then."""

    code: str
    label: Label
    writes: Mapping[str, Value]
    said: Label


_KEPT = gettext_lazy("Saved.")
ACTS: Mapping[str, Act] = {
    act.code: act
    for act in (
        Act("yes", gettext_lazy("Yes"), {"state": "running"}, _KEPT),
        Act("no", gettext_lazy("No"), {"state": "no"}, gettext_lazy("A no needs no reason.")),
        Act(
            "not_now",
            gettext_lazy("Not now"),
            {"state": "not_now"},
            gettext_lazy("Not now is an answer too."),
        ),
        Act(
            "pause",
            gettext_lazy("Pause"),
            {"state": "paused", "stepped_back": None},
            gettext_lazy("It pauses. No reason is needed."),
        ),
        Act("go_on", gettext_lazy("Go on"), {"state": "running"}, _KEPT),
        Act(
            "others_go_on",
            gettext_lazy("The others go on"),
            {"stepped_back": None},
            gettext_lazy("Good to know."),
        ),
        Act(
            "stop",
            gettext_lazy("Stop"),
            {"state": "done", "stepped_back": None},
            gettext_lazy("It has ended. No reason is needed. How will you say thank you?"),
        ),
        Act("thanked", gettext_lazy("Thank you was said"), {"thanked": True}, _KEPT),
    )
}
BY_STATE: Mapping[str, tuple[str, ...]] = {
    "proposed": ("yes", "no", "not_now"),
    "not_now": ("yes", "no", "not_now"),
    "yes": ("pause", "stop"),
    "running": ("pause", "stop"),
    "paused": ("go_on", "stop"),
}


_STEPS: Mapping[str, Step] = {step: step for step in get_args(Step)}


@dataclass(frozen=True, slots=True)
class Agreed:
    """One agreement as it lies on the page, with the buttons that fit how it is now."""

    told: Told
    acts: list[Act]
    waits_for_thanks: bool


def agreed_in(kring: Kring, network: Network) -> list[Agreed]:
    """Give the agreements, those that ended last; who only looks along steps back from their own.

    Args:
        kring: With the right of whoever looks.
        network: As it is now, for them.
    """
    own = None if kring.access.allows("draw") else own_part_in(kring)
    board = BOARDS["agreements"]
    in_order = sorted(network.agreements, key=lambda each: each.state in {"done", "no"})
    return [
        Agreed(
            told(board, each, network),
            [ACTS[code] for code in (acts_for(each) if own is None else own.get(each.id, ()))],
            each.state == "done" and not each.thanked and own is None,
        )
        for each in in_order
    ]


def acts_for(agreement: Agreement) -> tuple[str, ...]:
    """Give what can be done with an agreement as it is now."""
    if agreement.state == "done":
        return () if agreement.thanked else ("thanked",)
    first = ("others_go_on",) if agreement.stepped_back else ()
    return (*first, *BY_STATE.get(agreement.state or "proposed", ()))


@require_GET
def agreements(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show what was agreed."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "board": BOARDS["agreements"],
        "agreed": agreed_in(kring, network),
        "day_has_come": whose_day_has_come(network, timezone.localdate()),
        "off": taken_off(kring, BOARDS["agreements"], request.GET.get("off", "")),
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/plan/agreements.html", context)


@require_POST
def act_on(request: HttpRequest, kring_id: str, entity: str, act: str) -> HttpResponse:
    """Take in an answer, a pause, an end or a thank-you: one button each.

    Who only looks along steps back from what was agreed with them, and does nothing else.
    """
    step = _STEPS.get(act)
    kring = open_kring(request, kring_id, to="leave" if step else "see", part="plan")
    thing = thing_of(BOARDS["agreements"], network_of_kring(kring), entity)
    if not isinstance(thing, Agreement):
        raise Http404
    if step and not kring.access.allows("draw"):
        step_back(kring, thing.id, step=step, by=request.user)
        ended = _("Your part has ended. No reason is needed.")
        messages.success(request, ended if step == "stop" else ACTS[act].said)
        return redirect("agreements", kring_id=kring.id)
    if act not in acts_for(thing):
        raise Http404
    pressed = ACTS[act]
    changes: list[Change] = [
        (entity, "agreement", field, value)
        for field, value in pressed.writes.items()
        if getattr(thing, field) != value
    ]
    put(kring, changes, by=request.user)
    messages.success(request, pressed.said)
    return redirect("agreements", kring_id=kring.id)
