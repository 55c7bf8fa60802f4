"""Moments: set one, list them, open an old one to look at."""

from datetime import date

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.drawings import DRAWINGS
from kring.draw.paper_words import words_for
from kring.draw.queries import rows_of
from kring.follow.forms import LookAgainForm, MomentForm
from kring.follow.gap import sentences
from kring.keep.actions import set_moment
from kring.keep.errors import Unreadable
from kring.keep.models import Moment
from kring.keep.queries import moments_of, network_of_kring, network_of_moment
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.scene.circles import circles
from kring.scene.placing import circles_of, layer_of
from kring.scene.svg import svg
from kring.strengthen.actions import months_after


@require_http_methods(["GET", "POST"])
def moments(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the moments that were set, and set a new one."""
    kring = open_kring(request, kring_id, part="moments")
    form = MomentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        set_moment(
            kring,
            title=form.cleaned_data["title"],
            sentence=form.cleaned_data["sentence"] or None,
            by=request.user,
        )
        messages.success(request, _("This moment is kept. You can always come back to it."))
        return redirect("moments", kring_id=kring.id)
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "moments": moments_of(kring),
        "form": form,
        "tab": "moments",
        **_wishes(network),
    }
    status = 400 if form.errors else 200
    return render(request, "follow/moments.html", context, status=status)


def _wishes(network: Network) -> dict[str, object]:
    """Give what the person said of looking again; in two months, unless they choose a day."""
    about, today = network.about, timezone.localdate()
    chosen = date.fromisoformat(about.look_again) if about.look_again else None
    return {
        "look_again": LookAgainForm(initial={"day": chosen or months_after(today, 2)}),
        "due": chosen is not None and chosen <= today,
        "much_changed": date.fromisoformat(about.much_changed) if about.much_changed else None,
    }


@require_GET
def layers(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show how it was, is and could be, side by side."""
    kring = open_kring(request, kring_id)
    network = network_of_kring(kring)
    shown = [
        {
            "name": DRAWINGS[code].name,
            "address": reverse("draw", args=[kring.pk]) + ("" if code == "circles" else f"#{code}"),
            "people": people,
            "drawing": mark_safe(svg(DRAWINGS[code].scene(network), below=False)),  # noqa: S308  # every text in it is escaped where it is written
        }
        for code, people in (
            ("then", layer_of(network, "then")),
            ("circles", circles_of(network)),
            ("wished", layer_of(network, "wished")),
        )
    ]
    context = {
        "kring": kring,
        "network": network,
        "layers": shown,
        "told": sentences(network),
        "tab": "moments",
    }
    return render(request, "follow/layers.html", context)


@require_GET
def moment(request: HttpRequest, kring_id: str, moment_id: str) -> HttpResponse:
    """Show a network as it was at one moment; nothing here can be changed."""
    kring = open_kring(request, kring_id, part="moments")
    try:
        line, network = network_of_moment(kring, moment_id)
    except Moment.DoesNotExist:
        raise Http404 from None
    except Unreadable:
        lost = [line for line in moments_of(kring) if line.id == moment_id]
        now = network_of_kring(kring)
        context = {"kring": kring, "network": now, "damaged": lost, "tab": "moments"}
        return render(request, "follow/lost.html", context, status=410)
    picture = svg(circles(network, words_for(network)))
    context = {
        "kring": kring,
        "moment": line,
        "network": network,
        "drawing": mark_safe(picture),  # noqa: S308  # every text in it is escaped where it is written
        "rows": rows_of(network),
        "tab": "moments",
    }
    return render(request, "follow/moment.html", context)
