"""Paper: the drawing to print from the browser, to take along, or to hang on the kitchen wall.

What leaves the screen shows only who may hang on the wall, and nothing of what was said in
confidence; the preview is the sheet itself. A visitor reads a wall too, so tension and breaks
are left off unless the person asks for them on this sheet.
"""

import logging
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.actions import say_who_hangs
from kring.draw.drawings import DRAWINGS, Drawing
from kring.draw.paper_words import sheet_words_for
from kring.draw.queries import rows_of
from kring.keep.queries import network_of_kring
from kring.network.model import may_hang_on_the_wall
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.people.pace import at_a_pace
from kring.scene.poster import NoPoster, Turned
from kring.scene.poster import poster as typeset
from kring.scene.scene import Scene
from kring.scene.svg import entry_svg, svg

log = logging.getLogger(__name__)

_TURNED: dict[str, Turned] = {"portrait": "portrait", "landscape": "landscape"}
_ROOM = {"portrait": (184, 200), "landscape": (271, 120)}  # of A4, in millimetres, for a drawing
_READABLE = 7  # points
_POINTS = 72 / 25.4  # in a millimetre
TYPES = {"pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml"}


@dataclass(frozen=True)
class Sheet:
    """How the paper is chosen: which drawing, size, way round, letters, tension, for whom."""

    view: str
    size: Literal["A4", "A3"]
    turned: Turned
    large: bool
    tension: bool
    others: bool = False
    feelings: bool = False
    violence: bool = False

    @property
    def css_class(self) -> str:
        """Name the page rule of print.css that fits."""
        return f"sheet-{self.size.lower()}-{self.turned}{' sheet-large' if self.large else ''}"

    @property
    def query(self) -> str:
        """Write the choice as it stands in an address, so that the poster is the same sheet."""
        names = ("large", "tension", "others", "feelings", "violence")
        ticked = {name: "1" for name in names if getattr(self, name)}
        return urlencode({"as": self.view, "size": self.size, "turned": self.turned} | ticked)

    def is_small_for(self, scene: Scene) -> bool:
        """Tell whether names come out so small on A4 that a larger sheet reads easier."""
        names = [text.size for text in scene.texts if text.halo]
        if self.size == "A3" or not names:
            return False
        wide, high = _ROOM[self.turned]
        scale = min(wide / (2 * scene.half_width), high / (2 * scene.half_height))
        return min(names) * scale * _POINTS < _READABLE

    @property
    def drawing(self) -> Drawing:
        """Give the drawing that is on it."""
        return DRAWINGS[self.view]

    def of(self, network: Network) -> Network:
        """Give what this sheet shows of a network."""
        return self.drawing.seen(
            network, tension=self.tension, others=self.others, violence=self.violence
        )

    def scene(self, network: Network) -> Scene:
        """Draw what this sheet shows."""
        return self.drawing.scene(
            network, large=self.large, feelings=self.feelings or self.violence
        )


@require_GET
@at_a_pace("poster")
def poster(request: HttpRequest, kring_id: str, ending: str) -> HttpResponse:
    """Give the drawing as a poster (PDF, PNG) or as a picture that can be edited (SVG)."""
    kring = open_kring(request, kring_id, to="print")
    if ending not in TYPES:
        raise Http404
    sheet = _chosen(request)
    network = sheet.of(network_of_kring(kring))
    scene = sheet.scene(network)
    sheet = _lying(request, sheet, scene)
    if ending == "svg":
        return as_file(svg(scene, paper=True).encode(), ending)
    words = sheet_words_for(network, today=_today(), title=sheet.drawing.title)
    try:
        paper = typeset(
            scene,
            words,
            ending="png" if ending == "png" else "pdf",
            size=sheet.size,
            turned=sheet.turned,
        )
    except NoPoster:
        log.warning("no poster could be set of kring %s", kring.pk)  # its complaint may hold a name
        messages.error(
            request,
            _("The poster did not work out this time. Printing from this page shows the same."),
        )
        return redirect("print", kring_id=kring.pk)
    return as_file(paper, ending)


@require_http_methods(["GET", "POST"])
def print_page(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the sheet as it will come out of the printer; take in who may hang on the wall."""
    kring = open_kring(request, kring_id, to="print")
    whole = network_of_kring(kring)
    sheet = _chosen(request)
    if request.method == "POST":
        ticked, shown = request.POST.getlist("hangs"), request.POST.getlist("hung")
        say_who_hangs(kring, whole, ticked=ticked, shown=shown, by=request.user)
        messages.success(request, _("Saved."))
        return redirect(f"{reverse('print', args=[kring.pk])}?{sheet.query}")
    network = sheet.of(whole)
    scene = sheet.scene(network)
    sheet = _lying(request, sheet, scene)
    context = {
        "kring": kring,
        "network": whole,
        "sheet": sheet,
        "drawings": [(code, drawing.name) for code, drawing in DRAWINGS.items()],
        "words": sheet_words_for(network, today=_today(), title=sheet.drawing.title),
        "scene": scene,
        "drawing": pictured(svg(scene, below=False)),
        "legend": [(pictured(entry_svg(entry)), entry.words) for entry in scene.legend],
        "rows": rows_of(network),
        "people": [(alter, may_hang_on_the_wall(alter)) for alter in whole.alters],
        "on_a3": replace(sheet, size="A3").query if sheet.is_small_for(scene) else "",
        "left_off": len(whole.alters) - len(network.alters),
        "tab": "print",
    }
    return render(request, "draw/print.html", context)


def circles_svg(network: Network) -> str:
    """Give the drawing of a network as SVG to put in a page, with everybody in it."""
    return svg(DRAWINGS["circles"].scene(network), below=False)


def _lying(request: HttpRequest, sheet: Sheet, scene: Scene) -> Sheet:
    """Lay the sheet as it was asked; a drawing that grew higher than wide stands upright."""
    is_asked = request.GET.get("turned", "") in _TURNED
    is_high = scene.half_height > scene.half_width and scene.table is None
    return replace(sheet, turned="portrait") if is_high and not is_asked else sheet


def _chosen(request: HttpRequest) -> Sheet:
    asked = request.GET
    view = asked.get("as", "circles")
    if view not in DRAWINGS:
        raise Http404
    return Sheet(
        view=view,
        size="A3" if asked.get("size") == "A3" else "A4",
        turned=_TURNED.get(asked.get("turned", ""), DRAWINGS[view].turned),
        large=asked.get("large") == "1",
        tension=asked.get("tension") == "1",
        others=asked.get("others") == "1" and DRAWINGS[view].may_be_shared,
        feelings=asked.get("feelings") == "1" and DRAWINGS[view].has_feelings,
        violence=asked.get("violence") == "1" and DRAWINGS[view].has_feelings,
    )


def _today() -> date:
    return timezone.localdate()


def pictured(drawn: str) -> SafeString:
    """Give a drawing that can be put in a page."""
    return mark_safe(drawn)  # noqa: S308  # every text in it was escaped where it was written


def as_file(content: bytes, ending: str) -> HttpResponse:
    """Give paper as a file; nobody stands in its name."""
    # The name of a file is seen by others: in a list of downloads, on a memory stick.
    name = f"kring-{_today().isoformat()}.{ending}"
    headers = {"Content-Disposition": f'inline; filename="{name}"'}
    return HttpResponse(content, content_type=TYPES[ending], headers=headers)
