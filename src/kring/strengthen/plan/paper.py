"""The plan on paper: large letters, black and white, for the kitchen cupboard or to hand around.

With the drawing above it, it is a poster: who is there, and what we do, on one sheet.
"""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString
from django.views.decorators.http import require_GET

from kring.draw.drawings import DRAWINGS
from kring.draw.paper import Sheet, pictured
from kring.keep.queries import network_of_kring
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.scene.svg import svg
from kring.scene.wall_plan import plan_for_the_wall
from kring.strengthen.boards import BOARDS
from kring.strengthen.plan.told import parts_of
from kring.strengthen.steps.successes import successes_of
from kring.strengthen.telling import in_words, told

POSTERS = ("circles", "ecomap", "ecogram", "who")
"""The drawings that can stand above the plan."""

_OVER = frozenset({"done", "no", "not_now"})


@dataclass(frozen=True, slots=True)
class Line:
    """One agreement on a line: what, who, when, until when, and who steps in."""

    what: str
    who: str
    when: str
    until: str
    backup: str


@require_GET
def plan_paper(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the plan as it comes out of the printer, without whoever may not be on a sheet."""
    kring = open_kring(request, kring_id, to="print", part="plan")
    network = network_of_kring(kring)
    sheet = plan_for_the_wall(network)
    above = request.GET.get("as", "")
    context = {
        "drawing": drawing_above(network, above),
        "above": above,
        "drawings": [(code, DRAWINGS[code].name) for code in POSTERS],
        "is_large": request.GET.get("size") == "A3",
        "kring": kring,
        "network": network,
        "hopes": [hope for hope in sheet.hopes if hope.text and hope.state != "let_go"],
        "parts": [part for part in parts_of(sheet, kring.access.sight) if part.said or part.is_net],
        "lines": lines_of(sheet),
        "steps": steps_of(sheet),
        "successes": [each for each in successes_of(sheet) if each.celebrated],
        "tab": "print",
    }
    return render(request, "strengthen/plan/plan_paper.html", context)


def drawing_above(network: Network, view: str) -> SafeString | None:
    """Draw who is there as it may hang on the wall, calm and without quarrels; or nothing.

    Args:
        network: The whole of it.
        view: Which of `POSTERS`; any other is no drawing.
    """
    if view not in POSTERS:
        return None
    sheet = Sheet(view=view, size="A4", turned="portrait", large=False, tension=False)
    return pictured(svg(sheet.scene(sheet.of(network)), below=False))


def steps_of(network: Network) -> list[tuple[str, str]]:
    """Give the small steps that are planned, those with a day first, and with whom and when."""
    planned = [step for step in network.steps if step.text and step.state in {None, "open"}]
    return [
        (
            step.text or "",
            ", ".join(
                words
                for field in ("about", "with_whom", "day")
                if (words := in_words("step", field, step, network))
            ),
        )
        for step in sorted(planned, key=lambda step: step.day or "9999")
    ]


def lines_of(network: Network) -> list[Line]:
    """Give the agreements that hold, each on a line."""
    board = BOARDS["agreements"]
    return [
        Line(
            told(board, each, network).title,
            *(
                in_words("agreement", field, each, network)
                for field in ("who", "when", "until", "backup")
            ),
        )
        for each in network.agreements
        if each.state not in _OVER
    ]
