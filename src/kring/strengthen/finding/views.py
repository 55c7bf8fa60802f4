"""Finding people: decks of questions, places, and who was there before.

Nothing is fetched from a telephone or an account elsewhere: somebody looks in their own, and
writes down whom they want to write down.
"""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.network.measures.glocal import glocal, must_be_near
from kring.people.opening import open_kring
from kring.strengthen.finding import actions
from kring.strengthen.finding.decks import Card, Deck
from kring.strengthen.finding.forms import CardNamesForm, LightTieForm, SupportPlaceForm, WhoForm
from kring.strengthen.finding.queries import decks_for
from kring.strengthen.finding.words import NEAR, looked_at
from kring.strengthen.forms import people_unsaid


@require_GET
def finding(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show every way of thinking of people; each may be left alone."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    reached = glocal(network)
    context = {
        "kring": kring,
        "network": network,
        "decks": [(deck, looked_at(deck, network)) for deck in decks_for(kring).values()],
        "near": [
            NEAR[function] for function in must_be_near(network) if reached[function].only_far
        ],
        "unsaid": people_unsaid(network) if kring.access.opens("plan") else [],
        "writes": kring.access.allows("draw"),
        "opens_lifeline": kring.access.opens("lifeline"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/finding/finding.html", context)


@require_http_methods(["GET", "POST"])
def deck_card(request: HttpRequest, kring_id: str, deck: str, card: str) -> HttpResponse:
    """Show one card with its question; the next one is always one tap away."""
    kring = open_kring(request, kring_id)
    found, number = _card(kring, deck, card)
    network = network_of_kring(kring)
    asked = found.cards[number]
    form: CardNamesForm | WhoForm
    if found.asks == "names":
        form = CardNamesForm(request.POST or None)
    else:
        begun = _answered(kring, found, asked)
        form = WhoForm(network, request.POST or None, initial=begun, asks=bool(asked.quality))
    if request.method == "POST" and form.is_valid():
        _take_in(request, kring, found, asked, form)
        after = found.cards[number + 1 :]
        if after:
            return redirect("deck_card", kring_id=kring.id, deck=deck, card=after[0].code)
        return redirect("find_people", kring_id=kring.id)
    context = {
        "kring": kring,
        "network": network,
        "deck": found,
        "card": asked,
        "number": number + 1,
        "of": len(found.cards),
        "before": found.cards[number - 1] if number else None,
        "after": found.cards[number + 1] if number + 1 < len(found.cards) else None,
        "looked_at": looked_at(found, network),
        "form": form,
        "tab": "strengthen",
    }
    status = 400 if form.errors else 200
    return render(request, "strengthen/finding/deck_card.html", context, status=status)


def _card(kring: Kring, deck: str, card: str) -> tuple[Deck, int]:
    found = decks_for(kring).get(deck)
    number = found.at(card) if found else None
    if found is None or number is None:
        raise Http404
    return found, number


def _answered(kring: Kring, deck: Deck, card: Card) -> dict[str, object]:
    reply = actions.reply_on(network_of_kring(kring), f"{deck.code}.{card.code}")
    if reply is None:
        return {}
    return {"chosen": next(iter(reply.chosen or ()), ""), "who": list(reply.who or ())}


def _take_in(
    request: HttpRequest, kring: Kring, deck: Deck, card: Card, form: CardNamesForm | WhoForm
) -> None:
    network, code = network_of_kring(kring), f"{deck.code}.{card.code}"
    if isinstance(form, WhoForm):
        said = form.cleaned_data
        if said["chosen"]:
            found = actions.answer(
                kring,
                network,
                card=code,
                quality=str(card.quality),
                chosen=said["chosen"],
                who=said["who"],
                names=said["names"],
                via=said["via"],
                sort=card.sort,
                by=request.user,
            )
            _tell(request, found)
        return
    if not form.cleaned_data["names"]:
        return
    found = actions.add_found(
        kring, network, form.cleaned_data["names"], card=code, by=request.user
    )
    _tell(request, found)


def _tell(request: HttpRequest, found: actions.Found) -> None:
    added, there = len(found.added), len(found.there)
    if added:
        text = ngettext("%(count)s name added.", "%(count)s names added.", added)
        messages.success(request, text % {"count": added})
    if there:
        text = ngettext(
            "%(count)s name stood there already.", "%(count)s names stood there already.", there
        )
        messages.info(request, text % {"count": there})


@require_http_methods(["GET", "POST"])
def places(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Ask for somebody known by sight, and for places of support; neither has to be complete."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    which = request.POST.get("which")
    light = LightTieForm(request.POST if which == "light" else None)
    support = SupportPlaceForm(request.POST if which == "support" else None)
    form = light if which == "light" else support
    if request.method == "POST" and form.is_valid():
        if form is light:
            actions.add_light_tie(kring, network, **light.cleaned_data, by=request.user)
        else:
            actions.add_support_place(kring, network, **support.cleaned_data, by=request.user)
        messages.success(request, _("Saved."))
        return redirect("find_places", kring_id=kring.id)
    context = {
        "kring": kring,
        "network": network,
        "light": light,
        "support": support,
        "ties": [one for one in network.alters if "light_tie" in (one.relation_types or ())],
        "supports": [one for one in network.alters if one.found_by == "places.support"],
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    is_wrong = request.method == "POST"
    return render(
        request, "strengthen/finding/places.html", context, status=400 if is_wrong else 200
    )


@require_http_methods(["GET", "POST"])
def then(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Ask at each event of the lifeline who was there; they come along as people from before."""
    kring = open_kring(request, kring_id, part="lifeline")
    network = network_of_kring(kring)
    events = [event for event in network.events if not event.silent]
    asked = next((one for one in events if one.id == request.POST.get("event")), None)
    if request.method == "POST":
        form = CardNamesForm(request.POST)
        if asked and form.is_valid() and form.cleaned_data["names"]:
            names = form.cleaned_data["names"]
            _tell(request, actions.add_from_then(kring, network, asked, names, by=request.user))
        return redirect("find_then", kring_id=kring.id)
    context = {
        "kring": kring,
        "network": network,
        "events": [
            (
                event,
                [network.alter[one].name for one in event.present or () if one in network.alter],
            )
            for event in events
        ],
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/finding/then.html", context)
