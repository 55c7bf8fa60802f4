"""A family talk as pages: everybody apart first, then side by side around a balance of three."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from kring.draw.labels import FIELDS, options_of
from kring.keep.actions import new_id, put
from kring.keep.queries import network_of_kring
from kring.network.family_talk import BOXES, SCALES, Part, opening, parts, voice_of, written
from kring.network.model import Meeting, Voice
from kring.network.network import Network
from kring.people.opening import open_kring
from kring.strengthen.board import Board
from kring.strengthen.forms import CardForm
from kring.strengthen.telling import name_of

BOX = Board(
    code="voice",
    kind="voice",
    name=gettext_lazy("Apart first"),
    lead=gettext_lazy("Four short boxes. Nobody reads them until you all lay them side by side."),
    new="",
    title="wants",
    first=BOXES,
)


@dataclass(frozen=True)
class Seat:
    """One who takes part, as the page shows it."""

    who: str
    name: str
    filled_in: bool
    boxes: list[tuple[str, str]]


@require_http_methods(["GET", "POST"])
def talk(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Show who takes part and who filled in; lay the boxes side by side when they say so."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    meeting = _meeting(network, entity)
    if request.method == "POST":
        put(kring, opening(network, meeting), by=request.user)
        return redirect("family_talk", kring_id=kring.id, entity=entity)
    seats = {part.who: _seat(network, part) for part in parts(network, meeting)}
    scales = [
        (
            str(options_of("voice", "scale")[scale]),
            [seats[part.who] for part in parts(network, meeting) if part.scale == scale],
        )
        for scale in SCALES
    ]
    context = {
        "kring": kring,
        "network": network,
        "meeting": meeting,
        "scales": scales,
        "may_open": any(seat.filled_in for seat in seats.values()) and not meeting.opened,
        "companion": name_of(network, meeting.companion) if meeting.companion else "",
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talks/family_talk.html", context)


@require_http_methods(["GET", "POST"])
def voice(request: HttpRequest, kring_id: str, entity: str, who: str) -> HttpResponse:
    """Ask one who takes part for their four boxes; what was said before stays closed till then."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    meeting = _meeting(network, entity)
    if who not in {part.who for part in parts(network, meeting)}:
        raise Http404
    there = voice_of(network, meeting, who)
    is_closed = there is not None and meeting.opened is not True
    shown = there if there and not is_closed else Voice(id=there.id if there else new_id())
    form = CardForm(BOX, shown, network, request.POST or None, initial={"seen": kring.seq})
    if request.method == "POST" and form.is_valid():
        if changes := form.changes():
            boxes = {box: words for _id, _kind, box, words in changes}
            said = written(network, meeting, who, boxes, new=shown.id)
            put(kring, said, by=request.user)
        return redirect("family_talk", kring_id=kring.id, entity=entity)
    context = {
        "kring": kring,
        "network": network,
        "meeting": meeting,
        "board": BOX,
        "name": name_of(network, who) if network.alter.get(who) else _("Your own words"),
        "form": form,
        "is_closed": is_closed,
        "tab": "strengthen",
    }
    status = 400 if form.errors else 200
    return render(request, "strengthen/talks/family_voice.html", context, status=status)


def _seat(network: Network, part: Part) -> Seat:
    boxes = [
        (str(FIELDS[f"voice.{box}"]), words)
        for box in BOXES
        if part.voice and (words := getattr(part.voice, box))
    ]
    return Seat(part.who, name_of(network, part.who), part.filled_in, boxes)


def _meeting(network: Network, entity: str) -> Meeting:
    found = next(
        (one for one in network.meetings if one.id == entity and one.sort == "family"), None
    )
    if found is None:
        raise Http404
    return found
