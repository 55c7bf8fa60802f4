"""The invitation to a meeting of the circle, on paper: short, and without what stays out."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from kring.draw.days import day_in_words
from kring.keep.queries import network_of_kring
from kring.network.model import may_hang_on_the_wall
from kring.people.opening import open_kring
from kring.strengthen.boards import BOARDS
from kring.strengthen.telling import name_on_paper


@require_GET
def invitation(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Show the invitation as it comes out of the printer, naming who may be on a print."""
    kring = open_kring(request, kring_id, to="print", part="plan")
    network = network_of_kring(kring)
    meeting = next((one for one in network.meetings if one.id == entity), None)
    if meeting is None:
        raise Http404
    named = [network.alter[who] for who in meeting.who or () if who in network.alter]
    context = {
        "kring": kring,
        "network": network,
        "meeting": meeting,
        "day": day_in_words(meeting.day) if meeting.day else "",
        "who": [alter.name for alter in named if alter.name and may_hang_on_the_wall(alter)],
        "back_name": BOARDS[meeting.sort or "circle"].name,
        "from_whom": name_on_paper(network, None),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talks/invitation.html", context)
