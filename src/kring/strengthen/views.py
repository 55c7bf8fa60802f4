"""The overview of the path, and every board with its cards."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.choices import Label
from kring.draw.labels import is_several
from kring.draw.meanwhile import tell_meanwhile
from kring.keep.actions import new_id
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.network.day_has_come import whose_day_has_come
from kring.network.model import Thing
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.strengthen.actions import fill_in, lay_back, take_off, taken_off
from kring.strengthen.board import Board
from kring.strengthen.boards import BOARDS
from kring.strengthen.chapters import chapters_for
from kring.strengthen.contacts.birthday_words import coming
from kring.strengthen.forms import CardForm
from kring.strengthen.load.stop import stop_first
from kring.strengthen.somebody_else import begun_with, led_aside, with_said
from kring.strengthen.steps.told import for_now
from kring.strengthen.telling import groups_of, in_words


@require_GET
def overview(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show where somebody can begin; nothing here has to be done."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    chapters = chapters_for(kring)
    context = {
        "kring": kring,
        "network": network,
        "chapters": chapters,
        "resting": resting(network),
        "stepped_back": stepped_back(network),
        "may_be_asked_again": kring.access.opens("plan") and _may_be_asked_again(network),
        "day_has_come": whose_day_has_come(network, timezone.localdate()),
        "steps": for_now(network) if kring.access.opens("plan") else [],
        "coming": coming(network, timezone.localdate()) if kring.access.opens("plan") else [],
        "tab": "strengthen",
    }
    return render(request, "strengthen/overview.html", context)


def _may_be_asked_again(network: Network) -> bool:
    """Tell whether "not yet" was said until a day that has come."""
    day = network.about.ask_again
    return day is not None and day <= timezone.localdate().isoformat()


def resting(network: Network) -> list[str]:
    """Name what was agreed and now pauses, or ended without a thank you; nobody says why."""
    return [
        agreement.what or _("nothing said yet")
        for agreement in network.agreements
        if agreement.state == "paused" or (agreement.state == "done" and not agreement.thanked)
    ]


def stepped_back(network: Network) -> list[str]:
    """Tell from which agreements somebody stepped back while others go on, and ask about them."""
    told = _("%(who)s stepped back from “%(what)s”. Do the others want to go on?")
    return [
        told
        % {
            "who": in_words("agreement", "stepped_back", agreement, network),
            "what": agreement.what or _("nothing said yet"),
        }
        for agreement in network.agreements
        if agreement.stepped_back and agreement.state not in {"done", "no"}
    ]


@require_GET
def board(request: HttpRequest, kring_id: str, code: str) -> HttpResponse:
    """Show one board with all its cards."""
    kring, found = _opened(request, kring_id, code)
    network = network_of_kring(kring)
    by = request.GET.get("by", "")
    context = {
        "kring": kring,
        "network": network,
        "board": found,
        "groups": groups_of(found, network, by),
        "by": by,
        "laid": laid_by(found, network),
        "off": taken_off(kring, found, request.GET.get("off", "")),
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/board.html", context)


def laid_by(board: Board, network: Network) -> list[tuple[str, Label]]:
    """Give by what the cards of a board can be laid; empty where there is one way only."""
    things = board.things(network)
    named = [
        (field, name)
        for field, name in board.also_by.items()
        if any(getattr(thing, field) for thing in things)
    ]
    return [("", _("kind of card")), *named] if named else []


@require_http_methods(["GET", "POST"])
def card(request: HttpRequest, kring_id: str, code: str, entity: str) -> HttpResponse:
    """Show one card as a form, and take in what was said on it."""
    kring, found = _opened(request, kring_id, code)
    network = network_of_kring(kring)
    if request.method == "POST" and "lay_back" in request.POST:
        if lay_back(kring, found, entity, by=request.user):
            messages.success(request, _("It lies here again."))
        return redirect("board", kring_id=kring.id, code=code)
    is_new = entity == "new"
    thing = found.cls(id=new_id()) if is_new else thing_of(found, network, entity)
    if request.method == "POST" and "take_off" in request.POST and not is_new:
        take_off(kring, found, entity, by=request.user)
        messages.success(request, _("It is taken off."))
        return redirect(with_said(reverse("board", args=[kring.pk, code]), off=entity))
    form = CardForm(
        found,
        thing,
        network,
        request.POST or None,
        initial={"seen": kring.seq},
        begun={
            **(begun_in(request, found) if is_new else {}),
            **begun_with(request, found, thing, network),
        },
    )
    if not (writes := kring.access.allows("draw")):
        form.only_read()
    if request.method == "POST" and "change" not in request.POST and form.is_valid():
        rest = reverse("board", args=[kring.pk, code])
        if stop := stop_first(request, kring, thing, form, rest=rest):
            return stop
        card_id = fill_in(
            kring,
            found,
            thing,
            form.changes(),
            is_new=is_new,
            seen=form.cleaned_data["seen"],
            by=request.user,
        )
        if form.changes():
            messages.success(request, _("Saved."))
            tell_meanwhile(request, form)
        kept = reverse("card", args=[kring.pk, code, card_id])
        here = kept if is_new and form.changes() else request.get_full_path()
        if aside := led_aside(request, kring, found, thing, here):
            return aside
        return redirect(found.home, kring.id) if found.home else redirect("board", kring.id, code)
    context = {
        "kring": kring,
        "network": network,
        "board": found,
        "form": form,
        "is_new": is_new,
        "entity": entity,
        "writes": writes,
        "tab": "strengthen",
    }
    return render(request, "strengthen/card.html", context, status=400 if form.errors else 200)


def _opened(request: HttpRequest, kring_id: str, code: str) -> tuple[Kring, Board]:
    """Open a kring for one of its boards, which asks only what is in sight of whoever opens it."""
    found = board_of(code)
    kring = open_kring(request, kring_id, part=found.part)
    found = found.seen_by(kring.access.sight)
    if found.asks_nothing:
        raise PermissionDenied
    return kring, found


def begun_in(request: HttpRequest, found: Board) -> dict[str, object]:
    """Give with what a new card begins: what the link to it said."""
    return {
        f"{found.kind}.{field}": request.GET.getlist(field)
        if is_several(found.kind, field)
        else request.GET[field]
        for field in (*found.first, *found.more)
        if field in request.GET
    }


def board_of(code: str) -> Board:
    """Give a board by its code.

    Raises:
        Http404: There is none of that code.
    """
    if code not in BOARDS:
        raise Http404
    return BOARDS[code]


def thing_of(found: Board, network: Network, entity: str) -> Thing:
    """Give a card of a board.

    Raises:
        Http404: It does not lie there (any more).
    """
    thing = next((one for one in found.things(network) if one.id == entity), None)
    if thing is None:
        raise Http404
    return thing
