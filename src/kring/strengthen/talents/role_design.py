"""A new role thought out in seven steps, one on a screen; somebody may stop at any of them.

A valued role opens more than an activity does. So the question is not "what will you do there"
but "who are you there", and every step keeps what was said, so that it can go on another day.

Source:
    Wolfensberger & Thomas on role design; methods.md §28 (competence and image).
"""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.draw.meanwhile import tell_meanwhile
from kring.keep.actions import Change, new_id
from kring.keep.queries import network_of_kring
from kring.network.model import Role, Step
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.strengthen.actions import fill_in
from kring.strengthen.board import Board
from kring.strengthen.forms import CardForm
from kring.strengthen.load.stop import stop_first
from kring.strengthen.somebody_else import begun_with, led_aside
from kring.strengthen.steps.boards import STEPS as SMALL_STEPS
from kring.strengthen.talents.role_steps import STEPS

CHECK = gettext_lazy("Does this fit what you want and can? Not more than that.")


@require_GET
def begin(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Tell what comes, and show the roles that are under way."""
    kring = open_kring(request, kring_id, part="talents")
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "steps": STEPS,
        "under_way": [role for role in network.roles if role.state == "wished"],
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talents/role_begin.html", context)


@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, kring_id: str, entity: str, number: int) -> HttpResponse:
    """Show one of the seven steps; what was said is kept, and the next one follows."""
    kring = open_kring(request, kring_id, part="talents")
    network = network_of_kring(kring)
    board, is_new = _step(number), entity == "new"
    role = Role(id=new_id()) if is_new else role_of(network, entity)
    form = CardForm(
        board,
        role,
        network,
        request.POST or None,
        initial={"seen": kring.seq},
        begun=begun_with(request, board, role, network),
    )
    if request.method == "POST" and "change" not in request.POST and form.is_valid():
        rest = reverse("board", args=[kring.pk, "roles"])
        if stop := stop_first(request, kring, role, form, rest=rest):
            return stop
        changes = form.changes()
        seen = form.cleaned_data["seen"]
        card = fill_in(kring, board, role, changes, is_new=is_new, seen=seen, by=request.user)
        tell_meanwhile(request, form)
        here = request.path.replace("/new/", f"/{card}/") if changes else request.path
        if aside := led_aside(request, kring, board, role, here):
            return aside
        if "to_steps" in request.POST:
            return to_steps(request, kring_id, card)
        if "stop" in request.POST:
            if changes:
                messages.success(request, _("Saved. You can go on another day."))
            return redirect("board", kring_id=kring.id, code="roles")
        entity = card if changes else entity
        return redirect("role_step", kring_id=kring.id, entity=entity, number=number + 1)
    context = {
        "kring": kring,
        "network": network,
        "board": board,
        "form": form,
        "role": role,
        "is_new": is_new,
        "number": number,
        "count": len(STEPS),
        "before": number - 1,
        "check": CHECK,
        "may_plan": kring.access.opens("plan"),
        "tab": "strengthen",
    }
    return render(
        request, "strengthen/talents/role_step.html", context, status=400 if form.errors else 200
    )


def _step(number: int) -> Board:
    if not 1 <= number <= len(STEPS):
        raise Http404
    return STEPS[number - 1]


def role_of(network: Network, entity: str) -> Role:
    """Give a role of the network.

    Raises:
        Http404: It is not there (any more).
    """
    found = next((role for role in network.roles if role.id == entity), None)
    if found is None:
        raise Http404
    return found


@require_POST
def to_steps(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Lay the first step of a role among the small steps of the path."""
    kring = open_kring(request, kring_id, part="plan")
    role = role_of(network_of_kring(kring), entity)
    if not role.first_step:
        raise Http404
    said = {"about": role.place, "with_whom": role.goes_along}
    first = Step(id=new_id())
    changes: list[Change] = [
        (first.id, "step", field, value)
        for field, value in {"text": role.first_step, "phase": "new", **said}.items()
        if value
    ]
    fill_in(kring, SMALL_STEPS, first, changes, is_new=True, seen=kring.seq, by=request.user)
    messages.success(request, _("It lies among your small steps now."))
    return redirect("strengthen", kring_id=kring.id)
