"""Moments laid beside each other, over each other, and one after the other."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.draw.drawings import DRAWINGS
from kring.follow.figures import lines
from kring.follow.forms import ProgressForm
from kring.follow.queries import COMPARED, MOST, chapters, chosen, everything, laid_over, seen
from kring.keep.errors import Unreadable
from kring.people.opening import open_kring
from kring.scene.svg import svg
from kring.strengthen.steps.successes import by_level, successes_of


@require_GET
def compare(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show moments side by side, or the last over the first, with what changed in sentences."""
    kring = open_kring(request, kring_id, part="moments")
    timeline = everything(kring)
    whole = timeline.seen
    lost = {line.id for line in timeline.damaged}
    asked = [key for key in request.GET.getlist("m") if key not in lost]
    found = chosen(whole, asked)
    code = _drawing(request)
    over = "over" in request.GET and len(found) > 1
    network = whole[-1].network
    context = {
        "kring": kring,
        "network": network,
        "tab": "moments",
        "moments": timeline.lines,
        "damaged": timeline.damaged,
        "chosen": [each.key for each in found],
        "code": code,
        "drawings": [(each, DRAWINGS[each].name) for each in COMPARED],
        "over": laid_over(found[0], found[-1]) if over else None,
        "first": found[0],
        "last": found[-1],
        "sheets": [] if over else [(each, each.drawing(code)) for each in found],
        "chapters": chapters([found[0], found[-1]] if over else found, "circles" if over else code),
        "successes": by_level([one for one in successes_of(network) if one.celebrated]),
        "lines": lines([each.network for each in whole]),
        "too_many": len(set(asked)) > MOST and not over,
        "progress": ProgressForm(initial={"progress": network.about.progress or ""}),
    }
    return render(request, "follow/compare.html", context)


@require_GET
def film(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show all moments one after the other, to slide through."""
    kring = open_kring(request, kring_id, part="moments")
    code = _drawing(request)
    timeline = everything(kring)
    now = timeline.seen[-1]
    context = {
        "kring": kring,
        "network": now.network,
        "tab": "moments",
        "moments": timeline.lines,
        "damaged": timeline.damaged,
        "code": code,
        "drawings": [(each, DRAWINGS[each].name) for each in COMPARED],
        "drawing": now.drawing(code),
    }
    return render(request, "follow/film.html", context)


@require_GET
def picture(request: HttpRequest, kring_id: str, moment_id: str) -> HttpResponse:
    """Give the drawing of one moment, or of now, as a picture."""
    kring = open_kring(request, kring_id, part="moments")
    code = _drawing(request)
    try:
        drawn = DRAWINGS[code].scene(seen(kring, moment_id).network)
    except Unreadable:
        return HttpResponse(_("This moment cannot be read: it was damaged."), status=410)
    answer = HttpResponse(svg(drawn, below=False, paper=True), content_type="image/svg+xml")
    answer["Cache-Control"] = "private, no-store"
    return answer


def _drawing(request: HttpRequest) -> str:
    code = request.GET.get("as", "circles")
    if code not in COMPARED:
        raise Http404(code)
    return code
