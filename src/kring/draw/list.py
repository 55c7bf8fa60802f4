"""The list (netwerkkaart): the same people as in the drawing, as a table and plain forms.

It works without script, and it is the way in for whoever cannot use a drawing.
"""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from kring.draw.actions import add_people, put_aside, put_back, say_who_knows
from kring.draw.forms import NamesForm, PersonForm
from kring.draw.meanwhile import tell_meanwhile
from kring.draw.queries import SORTS, rows_of
from kring.keep.actions import put
from kring.keep.models import Kring
from kring.keep.queries import document_of, network_of_kring
from kring.network.model import Thing, ends
from kring.network.network import Network
from kring.people.opening import open_kring

FEW = 12  # so many others are listed at once; more wait until somebody asks


@require_http_methods(["GET", "POST"])
def people_list(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show everybody with what was said about them."""
    kring = open_kring(request, kring_id, asks=True)
    network = network_of_kring(kring)
    sort = request.POST.get("sort", request.GET.get("sort", ""))
    wanted = request.POST.get("find", "").strip()
    return render(
        request,
        "draw/list.html",
        {
            "kring": kring,
            "network": network,
            "rows": rows_of(network, sort=sort, find=wanted),
            "sorts": SORTS,
            "sort": sort,
            "find": wanted,
            "form": NamesForm(),
            "off": _put_aside(kring, request.GET.get("off", "")),
            "writes": kring.access.allows("draw"),
            "prints": kring.access.allows("print"),
            "takes": kring.access.allows("take"),
            "tab": "list",
        },
    )


@require_POST
def add(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take in names that were typed."""
    kring = open_kring(request, kring_id)
    form = NamesForm(request.POST)
    if form.is_valid():
        added = add_people(kring, form.cleaned_data["names"], by=request.user)
        text = ngettext("%(count)s name added.", "%(count)s names added.", added)
        messages.success(request, text % {"count": added})
    else:
        too_long = form.has_error("names", "invalid") or form.has_error("names", "max_length")
        ask = _("Type a name first. A nickname is fine too.")
        messages.error(
            request, _("This name is very long. Please make it shorter.") if too_long else ask
        )
    return redirect("list", kring_id=kring.id)


@require_http_methods(["GET", "POST"])
def person(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Show one person's card as a form, and take in what was changed."""
    kring = open_kring(request, kring_id)
    if request.method == "POST" and "put_back" in request.POST:
        put_back(kring, entity, by=request.user)
        return redirect("list", kring_id=kring.id)
    network = network_of_kring(kring)
    alter = network.alter.get(entity)
    if alter is None:
        raise Http404
    form = PersonForm(
        alter, network.bond(entity), request.POST or None, initial={"seen": kring.seq}
    )
    if not (writes := kring.access.allows("draw")):
        form.only_read()
    if request.method == "POST" and "put_aside" in request.POST:
        put_aside(kring, entity, by=request.user)
        return redirect(f"{reverse('list', args=[kring.id])}?off={entity}")
    if request.method == "POST" and form.is_valid():
        seen = form.cleaned_data["seen"]
        put(kring, form.changes(), by=request.user, seen=seen)
        say_who_knows(
            kring,
            network,
            entity,
            ticked=request.POST.getlist("knows"),
            shown=request.POST.getlist("knew"),
            by=request.user,
        )
        say_who_knows(
            kring,
            network,
            entity,
            ticked=request.POST.getlist("works"),
            shown=request.POST.getlist("worked"),
            by=request.user,
            field="works_together",
        )
        messages.success(request, _("Saved."))
        tell_meanwhile(request, form)
        return redirect("list", kring_id=kring.id)
    others = _others(network, entity)
    return render(
        request,
        "draw/person.html",
        {"kring": kring, "network": network, "alter": alter, "form": form}
        | {"others": others, "is_short": len(others) <= FEW or any(map(_is_with, others))}
        | {"writes": writes, "tab": "list"},
        status=400 if form.errors else 200,
    )


def _put_aside(kring: Kring, entity: str) -> Thing | None:
    """Find who was just taken off the drawing, to offer them back."""
    document = document_of(kring)
    thing = document.thing(entity) if document.kinds.get(entity) == "alter" else None
    return thing if thing and thing.deleted else None


def _is_with(other: Mapping[str, Any]) -> bool:
    return bool(other["knows"] or other["works"])


def _others(network: Network, entity: str) -> list[dict[str, Any]]:
    ties = [tie for tie in network.ties if entity in ends(tie.id)]
    known = {end for tie in ties if tie.knows for end in ends(tie.id)}
    together = {end for tie in ties if tie.works_together for end in ends(tie.id)}
    return [
        {
            "id": other.id,
            "name": other.name,
            "knows": other.id in known,
            "works": other.id in together,
        }
        for other in network.alters
        if other.id != entity
    ]
