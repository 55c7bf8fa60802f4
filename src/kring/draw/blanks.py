"""Blank sheets to print: for whoever likes pencil and paper better, or begins with them."""

import logging

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.draw.blank import blank_scene, blank_words, ground_of
from kring.draw.drawings import DRAWINGS
from kring.draw.paper import TYPES, Sheet, as_file, pictured
from kring.people.pace import at_a_pace
from kring.scene.poster import NoPoster
from kring.scene.poster import poster as typeset
from kring.scene.svg import entry_svg, svg

log = logging.getLogger(__name__)


@require_GET
def templates(request: HttpRequest) -> HttpResponse:
    """Show every drawing there is as a blank sheet to choose from."""
    sheets = [
        (code, drawing, pictured(svg(ground_of(code), below=False)))
        for code, drawing in DRAWINGS.items()
    ]
    return render(request, "draw/templates.html", {"sheets": sheets})


@require_GET
def template(request: HttpRequest, view: str) -> HttpResponse:
    """Show one blank sheet as it will come out of the printer."""
    if view not in DRAWINGS:
        raise Http404
    scene = blank_scene(view)
    sheet = Sheet(view=view, size="A4", turned=DRAWINGS[view].turned, large=False, tension=True)
    context = {
        "sheet": sheet,
        "drawing_name": DRAWINGS[view].name,
        "view": view,
        "words": blank_words(view),
        "scene": scene,
        "drawing": pictured(svg(scene, below=False)),
        "legend": [(pictured(entry_svg(entry)), entry.words) for entry in scene.legend],
    }
    return render(request, "draw/template.html", context)


@require_GET
@at_a_pace("poster")
def template_file(request: HttpRequest, view: str, ending: str) -> HttpResponse:
    """Give one blank sheet as a file: PDF, PNG or SVG."""
    if view not in DRAWINGS or ending not in TYPES:
        raise Http404
    scene = blank_scene(view)
    if ending == "svg":
        return as_file(svg(scene, paper=True).encode(), ending)
    try:
        paper = typeset(
            scene,
            blank_words(view),
            ending="png" if ending == "png" else "pdf",
            turned=DRAWINGS[view].turned,
        )
    except NoPoster:
        log.warning("no blank sheet could be set of %s", view)
        messages.error(
            request,
            _("The poster did not work out this time. Printing from this page shows the same."),
        )
        return redirect("template", view=view)
    return as_file(paper, ending)
