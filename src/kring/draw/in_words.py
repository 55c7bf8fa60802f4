"""Lifeline, balance, wheel and matrix in words: read and filled in without a drawing.

It works without script. Figures on a table are only read here: where they stand is the whole
point of them, and that asks for a hand.
"""

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.choices import Label
from kring.draw.days import day_in_words
from kring.draw.drawings import DRAWINGS
from kring.draw.labels import options_of
from kring.draw.meanwhile import tell_meanwhile
from kring.draw.thing_forms import THINGS, ThingForm
from kring.keep.actions import Change, new_id, put
from kring.keep.queries import network_of_kring
from kring.network.model import Event, Rating, Stand, Thing, Weight
from kring.network.network import Network
from kring.network.rounds import in_order, lying_on
from kring.network.values import Value
from kring.people.opening import open_kring

_DRAWN_AS = {"event": "lifeline", "weight": "balance", "rating": "wheel", "stand": "matrix"}
_DAY = {"weight": "since", "rating": "day", "stand": "day"}


@dataclass(frozen=True)
class Part:
    """One drawing in words: what stands in it, each with the form that changes it."""

    kind: str
    drawing: str
    name: Label
    when: Label
    rows: list[tuple[str, str]]  # id and words


@require_GET
def in_words(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show what stands in the drawings that are no people on paper."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    parts = [part for part in _parts(network) if kring.access.opens(part.drawing)]
    shown = {"kring": kring, "network": network, "parts": parts, "tab": "list"}
    shown |= {"has_figures": kring.access.opens("figures")}
    return render(request, "draw/in_words.html", shown)


@require_http_methods(["GET", "POST"])
def thing(request: HttpRequest, kring_id: str, kind: str, entity: str) -> HttpResponse:
    """Show one thing as a form, and take in what was changed; a new one has no words yet."""
    if kind not in THINGS:
        raise Http404
    kring = open_kring(request, kring_id, part=_DRAWN_AS[kind])
    network = network_of_kring(kring)
    is_new = entity == "new"
    held = THINGS[kind](id=new_id()) if is_new else _held(network, kind, entity)
    if held is None:
        raise Http404
    form = ThingForm(kind, held, network.alters, request.POST or None, initial={"seen": kring.seq})
    if request.method == "POST" and "put_aside" in request.POST and not is_new:
        put(kring, [(entity, kind, "deleted", True)], by=request.user)
        messages.success(request, _("It is taken off."))
        return redirect("in_words", kring_id=kring.id)
    if request.method == "POST" and form.is_valid():
        changes = said_today(held, kind, form.changes(), is_new=is_new)
        put(kring, changes, by=request.user, seen=form.cleaned_data["seen"])
        if changes:
            messages.success(request, _("Saved."))
            tell_meanwhile(request, form)
        return redirect("in_words", kring_id=kring.id)
    shown = {"kring": kring, "network": network, "form": form, "is_new": is_new, "tab": "list"}
    shown |= {"name": DRAWINGS[_DRAWN_AS[kind]].name}
    status = 400 if form.errors else 200
    return render(request, "draw/thing.html", shown, status=status)


def said_today(held: Thing, kind: str, changes: list[Change], *, is_new: bool) -> list[Change]:
    """Date what was said: something new is of today, and a weight that got heavier begins anew.

    How the balance was on an earlier day so stays as it was.

    Args:
        held: The thing as it was.
        kind: Which kind it is.
        changes: What was changed on the form.
        is_new: Whether it was not there yet.
    """
    today = timezone.localdate().isoformat()
    if not changes:
        return []
    if is_new:
        day = _DAY.get(kind)
        return [*changes, (held.id, kind, day, today)] if day else changes
    if not isinstance(held, Weight) or (held.since or today) == today:
        return changes
    if not any(field in {"heavy", "side"} for _id, _kind, field, _value in changes):
        return changes
    now: dict[str, Value] = {
        "text": held.text, "side": held.side, "heavy": held.heavy, "who": held.who,
    }  # fmt: skip
    now |= {field: value for _id, _kind, field, value in changes}
    now["since"] = today
    later = new_id()
    begun: list[Change] = [
        (later, kind, field, value) for field, value in now.items() if value is not None
    ]
    return [(held.id, kind, "until", today), *begun]


def _held(network: Network, kind: str, entity: str) -> Thing | None:
    things: dict[str, tuple[Thing, ...]] = {
        "event": network.events,
        "weight": network.weights,
        "rating": network.ratings,
        "stand": network.stands,
    }
    return next((one for one in things.get(kind, ()) if one.id == entity), None)


def _parts(network: Network) -> list[Part]:
    rows = {
        "event": [(one.id, _event(one)) for one in sorted(network.events, key=_when)],
        "weight": [(one.id, _weight(one)) for one in lying_on(network.weights)],
        "rating": [(one.id, _rating(one)) for one in in_order(network.ratings)],
        "stand": [(one.id, _stand(one)) for one in in_order(network.stands)],
    }
    return [
        Part(kind, code, DRAWINGS[code].name, DRAWINGS[code].when, rows[kind])
        for kind, code in _DRAWN_AS.items()
    ]


def _when(event: Event) -> str:
    return event.date or (f"{event.year:04}" if event.year else "")


def _event(event: Event) -> str:
    title = _("I do not want to talk about this") if event.silent else event.title
    return _joined(day_in_words(_when(event)) or event.phase, title)


def _weight(weight: Weight) -> str:
    return _joined(
        weight.text,
        _named("weight", "side", weight.side),
        _named("weight", "heavy", weight.heavy),
    )


def _rating(rating: Rating) -> str:
    score = None if rating.score is None else _("%(score)s of 10") % {"score": f"{rating.score:g}"}
    return _joined(
        day_in_words(rating.day or ""), _named("rating", "area", rating.area), score, rating.words
    )


def _stand(stand: Stand) -> str:
    marks = [
        _("%(score)s of 10") % {"score": f"{mark:g}"} if mark is not None else None
        for mark in (stand.experience, stand.richness)
    ]
    return _joined(day_in_words(stand.day or ""), *marks, stand.words)


def _named(kind: str, field: str, code: object) -> str | None:
    return None if code is None else str(options_of(kind, field)[str(code)])


def _joined(*said: str | None) -> str:
    return " · ".join(part for part in said if part) or _("nothing said yet")
