"""What went well, in somebody's own words, and three questions to look back with."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.days import day_in_words
from kring.draw.labels import options_of
from kring.keep.actions import new_id
from kring.keep.queries import network_of_kring
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.strengthen.parts import Way, ask
from kring.strengthen.steps.boards import REFLECTIONS


@dataclass(frozen=True, slots=True)
class Success:
    """One thing that went well: what it was, and what was said of it.

    That something was done does not say that it went well, and how it was may be a hard word:
    under what went well stands what was celebrated; the rest was done, as it was told.
    """

    what: str
    words: str
    level: str
    celebrated: str = ""


def successes_of(network: Network) -> list[Success]:
    """Give what went well: steps that were done or celebrated, and hopes that came true."""
    steps = [
        Success(
            step.text or step.celebrated or _("a tiny step"),
            " ".join(said for said in (step.celebrated, step.how_was) if said),
            step.level or "",
            step.celebrated or "",
        )
        for step in network.steps
        if step.state == "done" or step.celebrated
    ]
    hopes = [
        Success(hope.text, _("it came true"), hope.level or "", _("it came true"))
        for hope in network.hopes
        if hope.text and hope.state == "came_true"
    ]
    return steps + hopes


def by_level(found: list[Success]) -> Mapping[str, list[Success]]:
    """Lay what went well under where it plays; what nobody placed stands without a heading."""
    names = {"": "", **{code: str(name) for code, name in options_of("step", "level").items()}}
    laid = {name: [each for each in found if each.level == code] for code, name in names.items()}
    return {name: each for name, each in laid.items() if each}


def answers(network: Network, code: str) -> list[tuple[str, str]]:
    """Give what was answered to a question of looking back, with the day."""
    return [
        (day_in_words(each.day or ""), each.words)
        for each in network.replies
        if each.card == f"reflect.{code}" and each.words
    ]


@require_GET
def successes(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show what went well, and what was answered when looking back."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    found = successes_of(network)
    context = {
        "kring": kring,
        "network": network,
        "levels": by_level([one for one in found if one.celebrated]),
        "done": [one for one in found if not one.celebrated],
        "reflections": [(board, answers(network, code)) for code, board in REFLECTIONS.items()],
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/steps/successes.html", context)


@require_http_methods(["GET", "POST"])
def reflect(request: HttpRequest, kring_id: str, code: str) -> HttpResponse:
    """Ask one of the three questions to look back with."""
    if code not in REFLECTIONS:
        raise Http404
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    codes = [*REFLECTIONS]
    later = codes[codes.index(code) + 1 :]
    board = REFLECTIONS[code]
    way = Way(
        name=_("What went well"),
        back=reverse("successes", args=[kring.pk]),
        onward=reverse("reflect", args=[kring.pk, later[0]]) if later else "",
    )
    thing = board.cls(id=new_id())
    return ask(request, kring, network, board, thing, way=way, is_new=True)
