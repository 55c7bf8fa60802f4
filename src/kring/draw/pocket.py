"""The pocket card as a page: whom I can turn to, who can turn to me, to print, cut and fold.

The drawing makes the same card without a connection; this page is for whoever has no script,
or keeps the page itself. It is for the person's own pocket, so whoever is left
off a wall stands on it. One does not turn to who is simply a contact or not safe.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from kring.draw.choices import Label
from kring.draw.pocket_words import MIRRORED, SITUATIONS, TITLES
from kring.keep.queries import network_of_kring
from kring.network.model import Alter
from kring.network.network import Network
from kring.network.turning import asked_for_something, called_first, turning
from kring.people.opening import open_kring


@dataclass(frozen=True)
class Row:
    """A situation, and who is there for it with what stands beside their name."""

    situation: Label
    people: list[tuple[str, str]]


@dataclass(frozen=True)
class Side:
    """One half of the card."""

    title: Label
    rows: list[Row]


@require_GET
def pocket(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the card as it comes out of the printer."""
    kring = open_kring(request, kring_id, to="print")
    network = network_of_kring(kring)
    context = {"kring": kring, "network": network, "tab": "print", "sides": sides_of(network)}
    return render(request, "draw/pocket.html", context)


def sides_of(network: Network) -> list[Side]:
    """Give both halves; a row without people is left open to write in."""
    return [
        Side(TITLES["get"], list(_turned_to(network))),
        Side(
            TITLES["give"],
            [
                Row(MIRRORED[name], [(_name(alter), "") for alter in people])
                for name, people in turning(network, "give").items()
            ],
        ),
    ]


def _turned_to(network: Network) -> Iterator[Row]:
    yield Row(TITLES["first"], [(_name(a), a.phone or "") for a in called_first(network)])
    for name, people in turning(network, "get").items():
        yield Row(SITUATIONS[name], [(_name(a), a.phone or "") for a in people])
    if asked := asked_for_something(network):
        yield Row(TITLES["asked"], [(_name(a), a.what_for or "") for a in asked])


def _name(alter: Alter) -> str:
    return alter.name or alter.met_at or _("somebody")
