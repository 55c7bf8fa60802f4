"""The page of each subject about contacts, a few questions about one of them, and via-via."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.meanwhile import tell_meanwhile
from kring.draw.names import names_in
from kring.keep.actions import Change, put
from kring.keep.queries import network_of_kring
from kring.network.asking import may_be_proposed
from kring.network.measures.strength import tie_strength
from kring.network.model import Alter
from kring.network.network import Network
from kring.network.snowball import may_be_asked_through, path_to
from kring.network.trust import is_warmth_first
from kring.people.opening import open_kring
from kring.strengthen.contacts.forms import SnowballForm, TopicForm
from kring.strengthen.contacts.sections import SECTIONS, asked_through, strength_told
from kring.strengthen.contacts.topics import TOPICS, Topic
from kring.strengthen.finding.actions import add_through
from kring.strengthen.help_lines import NOT_SAFE, lines_for
from kring.strengthen.steps.boards import TRUST
from kring.strengthen.telling import name_of

_ALSO_OTHERS = frozenset({"opens", "sleeping", "broken"})
"""The subjects under which it can be said of anybody that they belong there."""


@require_GET
def topic(request: HttpRequest, kring_id: str, code: str) -> HttpResponse:
    """Show everybody under one subject."""
    found = _topic(code)
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    context: dict[str, Any] = {
        "kring": kring,
        "network": network,
        "topic": found,
        "sections": SECTIONS[code](network, timezone.localdate()),
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    if code in _ALSO_OTHERS:
        context["others"] = [alter for alter in network.alters if alter.name]
    if code == "opens":
        is_asked = network.about.trust is None or is_warmth_first(network)
        context["asks_trust"] = is_asked and TRUST.may_be_answered(kring.access)
    if code == "via":
        context["through"] = asked_through(network)
    return render(request, "strengthen/contacts/topic.html", context)


@require_http_methods(["GET", "POST"])
def contact(request: HttpRequest, kring_id: str, code: str, entity: str) -> HttpResponse:
    """Ask a few things about one contact; all may stay empty."""
    found = _topic(code)
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    alter = somebody(network, entity)
    bond = network.bond(entity)
    form = TopicForm(found, alter, bond, request.POST or None, initial={"seen": kring.seq})
    if request.method == "POST" and form.is_valid():
        changes = form.changes()
        if changes:
            changes += followed(alter, changes)
            put(kring, changes, by=request.user, seen=form.cleaned_data["seen"])
            messages.success(request, _("Saved."))
            tell_meanwhile(request, form)
        unsafe = code == "broken" and form.cleaned_data["bond.unsafe"]
        if unsafe:
            return redirect("not_safe", kring_id=kring.id)
        return redirect("contacts", kring_id=kring.id, code=code)
    context = {
        "kring": kring,
        "network": network,
        "topic": found,
        "alter": alter,
        "name": name_of(network, entity),
        "told": strength_told(tie_strength(bond)) if code == "strength" else "",
        "wakes": code == "sleeping" and bond.wish == "wake" and may_be_proposed(alter, bond),
        "mends": code == "broken" and bond.wish == "mend" and not bond.unsafe,
        "way": [name_of(network, one) for one in path_to(network, alter)] if code == "via" else [],
        "form": form,
        "tab": "strengthen",
    }
    status = 400 if form.errors else 200
    return render(request, "strengthen/contacts/contact.html", context, status=status)


def followed(alter: Alter, changes: list[Change]) -> list[Change]:
    """Give what follows from it: who is in touch is there now, with who introduced them."""
    if (alter.id, "alter", "acquaintance", "in_touch") not in changes:
        return []
    introduced: list[Change] = [(alter.id, "alter", "status", "active")]
    if alter.via:
        introduced.append((alter.id, "alter", "introduced_by", alter.via))
    return introduced


@require_http_methods(["GET", "POST"])
def snowball(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Ask whom somebody knows; they come along as friends of a friend, and no further."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    alter = somebody(network, entity)
    if not may_be_asked_through(alter, network.bond(entity)):
        raise Http404
    form = SnowballForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        names = names_in(form.cleaned_data["names"])
        add_through(kring, network, names, via=entity, by=request.user)
        return redirect("contacts", kring_id=kring.id, code="via")
    context = {
        "kring": kring,
        "network": network,
        "name": name_of(network, entity),
        "form": form,
        "tab": "strengthen",
    }
    return render(request, "strengthen/contacts/snowball.html", context)


@require_GET
def not_safe(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show whom one can call when it is not safe; nothing else is asked or proposed."""
    kring = open_kring(request, kring_id, part="plan")
    context = {
        "kring": kring,
        "network": network_of_kring(kring),
        "help_lines": lines_for(NOT_SAFE),
        "tab": "strengthen",
    }
    return render(request, "strengthen/contacts/not_safe.html", context)


def _topic(code: str) -> Topic:
    if code not in TOPICS:
        raise Http404
    return TOPICS[code]


def somebody(network: Network, entity: str) -> Alter:
    """Give somebody of the network.

    Raises:
        Http404: They are not there (any more).
    """
    found = network.alter.get(entity)
    if found is None:
        raise Http404
    return found
