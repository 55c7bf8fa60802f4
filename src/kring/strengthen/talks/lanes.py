"""Three lanes beside each other: wishes, living with what is vulnerable, people and places around.

It only lays out what was said elsewhere, and claims nothing.

Source:
    The three steering principles of Steunend Relationeel Handelen, formerly SRH (den Hollander &
    Wilken); methods.md §24.
"""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from kring.draw.choices import Label
from kring.draw.labels import options_of
from kring.keep.queries import network_of_kring
from kring.network.model import Hope
from kring.network.network import Network
from kring.network.rounds import newest
from kring.people.opening import open_kring

Link = tuple[str, str, Label]
"""A page of a lane: the name of its url, the rest of its address, what it is called."""

LINKS: dict[str, tuple[Link, ...]] = {
    "wish": (
        ("plan", "", _("The plan")),
        ("board", "talents", _("Talents")),
    ),
    "vulnerability": (
        ("board", "thresholds", _("What holds me back")),
        ("reply_deck", "lonely", _("Alone at times")),
    ),
    "surroundings": (
        ("draw", "", _("The drawings")),
        ("giving", "", _("Giving and getting")),
    ),
}


@dataclass(frozen=True)
class Lane:
    """One lane with its hopes, each with the small steps that belong to it."""

    code: str
    name: str
    hopes: list[tuple[Hope, list[str]]]
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Area:
    """One part of life: what was said of it, and what is hoped for in it."""

    name: str
    words: str
    hopes: list[Hope]


@require_GET
def lanes(request: HttpRequest, kring_id: str) -> HttpResponse:
    """Show the three lanes beside each other."""
    kring = open_kring(request, kring_id, part="plan")
    network = network_of_kring(kring)
    context = {
        "kring": kring,
        "network": network,
        "lanes": lanes_of(network),
        "profile": profile_of(network),
        "writes": kring.access.allows("draw"),
        "tab": "strengthen",
    }
    return render(request, "strengthen/talks/lanes.html", context)


def lanes_of(network: Network) -> list[Lane]:
    """Give the three lanes; a hope of which nothing was said is a wish."""
    steps: dict[str, list[str]] = {}
    for step in network.steps:
        if step.hope and step.text:
            steps.setdefault(step.hope, []).append(step.text)
    return [
        Lane(
            code=code,
            name=str(name),
            hopes=[
                (hope, steps.get(hope.id, []))
                for hope in network.hopes
                if (hope.lane or "wish") == code
            ],
            links=LINKS[code],
        )
        for code, name in options_of("hope", "lane").items()
    ]


def profile_of(network: Network) -> list[Area]:
    """Give the parts of life of which something was said or hoped, in the order of the wheel."""
    said = newest(network.ratings, lambda rating: rating.area if rating.words else None)
    areas = [
        Area(
            name=str(name),
            words=next((rating.words or "" for rating in said.get(code, [])), ""),
            hopes=[hope for hope in network.hopes if hope.area == code],
        )
        for code, name in options_of("hope", "area").items()
    ]
    return [area for area in areas if area.words or area.hopes]
