"""Talents beyond their board: moments that went well, and the picture card on paper."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.labels import options_of
from kring.keep.actions import new_id, put
from kring.keep.queries import network_of_kring
from kring.network.model import Talent
from kring.network.network import Network
from kring.network.on_paper import on_paper
from kring.network.went_well import went_well
from kring.people.opening import open_kring
from kring.strengthen.telling import in_words, name_of, name_on_paper


@require_http_methods(["GET", "POST"])
def moments_that_went_well(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show what was told already, and make a talent of a moment when the person says so."""
    kring = open_kring(request, kring_id, part="talents")
    network = network_of_kring(kring)
    found = {moment.id: moment for moment in went_well(network)}
    if request.method == "POST":
        moment = found.get(request.POST.get("moment", ""))
        if moment is None:
            raise Http404
        talent = new_id()
        put(kring, [(talent, "talent", "story", moment.words)], by=request.user)
        messages.success(request, _("The story is kept. Which talent was at work?"))
        return redirect("card", kring_id=kring.id, code="talents", entity=talent)
    cards = [
        (moment, ", ".join(name_of(network, person) for person in moment.helped_by))
        for moment in found.values()
    ]
    context = {
        "kring": kring,
        "network": network,
        "moments": cards,
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talents/went_well.html", context)


@dataclass(frozen=True)
class Sheet:
    """The talents of one person as they are printed, under their picture."""

    whose: str
    groups: list[tuple[str, str, list[dict[str, str]]]]


@require_GET
def talents_on_paper(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the talent cards as they come out of the printer, one sheet for each person."""
    kring = open_kring(request, kring_id, to="print", part="talents")
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "sheets": sheets_of(network),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talents/talents_on_paper.html", context)


def sheets_of(network: Network) -> list[Sheet]:
    """Give a sheet for everybody of whom there is a talent that may be printed."""
    by_whom: dict[str, list[Talent]] = {}
    centre = network.egos[0].id if network.egos else ""
    for talent in on_paper(network.talents, network):
        if talent.text or talent.story:
            by_whom.setdefault(talent.of or centre, []).append(talent)
    return [
        Sheet(name_on_paper(network, whose), _groups(talents, network))
        for whose, talents in by_whom.items()
    ]


def _groups(talents: list[Talent], network: Network) -> list[tuple[str, str, list[dict[str, str]]]]:
    names = {**options_of("talent", "sort"), "": _("And this too")}
    told = ("text", "story", "where", "limits", "others_say", "may_be_asked")
    return [
        (
            code or "share",
            str(name),
            [{field: in_words("talent", field, one, network) for field in told} for one in found],
        )
        for code, name in names.items()
        if (found := [one for one in talents if (one.sort or "") == code])
    ]
