"""The reading page: what the drawing tells now or told at a moment, and the person's own words."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from kring.draw.labels import options_of
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.network.measures.counted import all_people
from kring.network.measures.functions import SHOWN
from kring.network.model import is_paid
from kring.network.remarks import FEWEST
from kring.people.opening import open_kring
from kring.read.actions import (
    choose_who_counts,
    lay_aside,
    say_all_lines_are_drawn,
    say_in_own_words,
)
from kring.read.background import background
from kring.read.cards import cards
from kring.read.forms import OwnWordsForm
from kring.read.matrix import MARKS, matrix
from kring.read.names import LENSES
from kring.read.pattern_words import PATTERNS
from kring.read.pictures import pictures
from kring.read.queries import GROUPINGS, Page, page_of
from kring.read.stands_out import stands_out
from kring.read.worker_view import writes_here

SAID = ("sentence", "ties_asked", "paid_count", "patterns_aside")  # of the whole, on this page


@require_http_methods(["GET", "POST"])
def read(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show what a network tells, and take in what the person says about it."""
    kring = open_kring(request, kring_id)
    moment_id = request.GET.get("moment")
    page = page_of(
        kring, moment_id=moment_id, grouping=GROUPINGS.get(request.GET.get("lens", ""), "four")
    )
    says = _may_say(kring, page)
    form = (
        OwnWordsForm(page.network, page.names, request.POST or None) if "sentence" in says else None
    )
    if form and request.method == "POST" and form.is_valid():
        say_in_own_words(
            kring,
            page.network,
            whole=form.new_whole(),
            meanings=form.new_meanings(),
            by=request.user,
        )
        messages.success(request, _("Your words are kept."))
        return redirect("read", kring_id=kring.id)
    status = 400 if form and form.errors else 200
    context = _context(page, shown=request.GET.get("shown", ""))
    return render(
        request,
        "read/read.html",
        context
        | {"kring": kring, "form": form, "says": says}
        | {"two_views": _has_two_views(kring, page)},
        status=status,
    )


def _may_say(kring: Kring, page: Page) -> frozenset[str]:
    """Give what whoever opened a kring may say on this page; of a moment nothing is said anew."""
    if page.moment or not kring.access.allows("draw"):
        return frozenset()
    return frozenset(field for field in SAID if kring.access.sight.sees_field("about", field))


def _has_two_views(kring: Kring, page: Page) -> bool:
    """Tell whether a worker wrote how they see it, or may."""
    return bool(page.network.impressions) or writes_here(kring)


def _context(page: Page, *, shown: str) -> dict[str, object]:
    network, reading = page.network, page.reading
    if shown not in SHOWN:
        shown = network.about.functions_shown or "five"
    return {
        "tab": "read",
        "network": network,
        "page": page,
        "few": reading.size.people < FEWEST,
        "cards": cards(reading, page.names, since=page.since),
        "pictures": pictures(network, reading, grouping=page.grouping),
        "matrix": matrix(network, page.names, shown=shown),
        "marks": MARKS,
        "shown": shown,
        "ways": options_of("about", "functions_shown"),
        "lenses": LENSES,
        "any_paid": any(is_paid(alter) for alter in all_people(network)),
        "background": background(reading),
        "stands_out": stands_out(
            page.patterns, page.names, aside=network.about.patterns_aside or ()
        ),
        "meanings": [
            (page.names.one(alter.id), network.bond(alter.id).meaning)
            for alter in network.alters
            if network.bond(alter.id).meaning
        ],
    }


@require_POST
def lines(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take in whether all lines between people are drawn."""
    kring = open_kring(request, kring_id)
    say_all_lines_are_drawn(kring, complete="all" in request.POST, by=request.user)
    return redirect("read", kring_id=kring.id)


@require_POST
def counting(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Take in whether people who are here for their work count."""
    kring = open_kring(request, kring_id)
    choose_who_counts(kring, paid_count="paid" in request.POST, by=request.user)
    return redirect("read", kring_id=kring.id)


@require_POST
def aside(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Lay aside what stood out, or take everything back."""
    kring = open_kring(request, kring_id)
    pattern = request.POST.get("pattern")
    if pattern is None or pattern in PATTERNS:
        lay_aside(kring, network_of_kring(kring), pattern=pattern, by=request.user)
    return redirect("read", kring_id=kring.id)
