"""Who carries what, what if somebody falls away, and a check that is a helper's own."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods

from kring.draw.labels import FIELDS
from kring.keep.grants import stands_for
from kring.keep.queries import network_of_kring
from kring.network.falling_away import FallenAway, Missing, fallen_away, may_be_missed
from kring.network.measures.load import load
from kring.network.network import Network, is_person
from kring.people.opening import open_kring
from kring.strengthen.board import Board
from kring.strengthen.boards import BOARDS
from kring.strengthen.load.without import seen_without
from kring.strengthen.load.words import LEVELS, rests_on, signs_of
from kring.strengthen.parts import Way, ask
from kring.strengthen.telling import name_of, told

TOLD_LOAD = Board(
    code="told-load",
    kind="alter",
    name=gettext_lazy("What they told about how it goes"),
    lead=gettext_lazy("Only what they told you themselves. What they carry is theirs to tell."),
    new=gettext_lazy("Write"),
    title="name",
    first=("busy", "shared_load", "endures", "carries_more"),
)


@dataclass(frozen=True, slots=True)
class Carrier:
    """Somebody for whom it is worth asking how it goes, and why."""

    id: str
    name: str
    level: str
    signs: list[str]


@dataclass(frozen=True, slots=True)
class Gone:
    """One thing that would be missing, who is there for it still, and where it can be changed."""

    what: str
    others: str
    agreement: str = ""


@require_GET
def carrying(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show on whom much leans, and lead to what if somebody fell away."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    people = load(network).by_person
    helper = stands_for(kring)
    context = {
        "kring": kring,
        "network": network,
        "own": helper if helper in network.alter else "",
        "carriers": [
            Carrier(each, name_of(network, each), str(LEVELS[found.level]), signs_of(network, each))
            for each, found in people.items()
            if found.level != "rest"
        ],
        "rests_on": rests_on(network),
        "people": [(each, name_of(network, each)) for each in may_be_missed(network)],
        "tab": "strengthen",
    }
    return render(request, "strengthen/load/carrying.html", context)


@require_GET
def away(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Show what would be missing if somebody fell away, thing by thing."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    if entity not in network.alter:
        raise Http404
    found = fallen_away(network, entity)
    context = {
        "kring": kring,
        "network": network,
        "seen": seen_without(network, entity, found, view=request.GET.get("as", "")),
        "person": entity,
        "is_person": is_person(network.alter[entity]),
        "name": name_of(network, entity),
        "writes": TOLD_LOAD.may_be_answered(kring.access),
        "missing": missing_in_words(network, found),
        "tab": "strengthen",
    }
    return render(request, "strengthen/load/away.html", context)


@require_http_methods(["GET", "POST"])
def told_load(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Ask what somebody told of what they carry; nothing else belongs here."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    if entity not in network.alter:
        raise Http404
    way = Way(name=_("Who carries what"), back=reverse("carrying", args=[kring.pk]))
    return ask(request, kring, network, TOLD_LOAD, network.alter[entity], way=way)


def missing_in_words(network: Network, found: FallenAway) -> list[Gone]:
    """Tell each thing that would be missing: support, qualities, agreements."""
    board = BOARDS["agreements"]
    titles = {each.id: told(board, each, network).title for each in network.agreements}
    return [
        *(Gone(_support(each.what), _names(network, each)) for each in found.functions),
        *(Gone(each.what, _names(network, each)) for each in found.qualities),
        *(Gone(titles[each.what], _names(network, each), each.what) for each in found.agreements),
    ]


def _names(network: Network, found: Missing) -> str:
    return ", ".join(name_of(network, each) for each in found.others)


def _support(function: str) -> str:
    return str(FIELDS[f"bond.{function}"])
