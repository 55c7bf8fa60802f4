"""When care ends: who stays, which adults stand behind somebody, whom to wake, where to turn."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from kring.draw.meanwhile import tell_meanwhile
from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.leaving import leaving
from kring.network.model import PLAN_ID, Plan
from kring.people.opening import open_kring
from kring.strengthen.board import Board
from kring.strengthen.forms import CardForm
from kring.strengthen.somebody_else import begun_with, led_aside

STAYS = Board(
    code="stays",
    kind="plan",
    name=gettext_lazy("When care ends"),
    lead=gettext_lazy("Who stays when the help stops? One person is a lot already."),
    new="",
    title="where_to",
    first=("stays", "think_along"),
    asks_of=("think_along",),
    tells=("think_along",),
    more=("net", "otherwise"),
    hints={
        "stays": gettext_lazy("Tick only who said so, or ask them first."),
        "think_along": gettext_lazy("Which adults stand behind you? One is enough to begin."),
        "net": gettext_lazy("Which service may you still call afterwards?"),
    },
)


@require_http_methods(["GET", "POST"])
def leaving_care(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show who is there under a question each, and take in who stays."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    plan = network.plans[0] if network.plans else Plan(id=PLAN_ID)
    asked = STAYS.seen_by(kring.access.sight)
    form = CardForm(
        asked,
        plan,
        network,
        request.POST or None,
        initial={"seen": kring.seq},
        begun=begun_with(request, asked, plan, network),
    )
    if request.method == "POST" and form.is_valid():
        if changes := form.changes():
            put(kring, changes, by=request.user, seen=form.cleaned_data["seen"])
            messages.success(request, _("Saved."))
            tell_meanwhile(request, form)
        aside = led_aside(request, kring, STAYS, plan, request.path)
        return aside or redirect("leaving_care", kring_id=kring.id)
    context = {
        "kring": kring,
        "network": network,
        "board": STAYS,
        "leaving": leaving(network),
        "form": form,
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    status = 400 if form.errors else 200
    return render(request, "strengthen/talks/leaving_care.html", context, status=status)
