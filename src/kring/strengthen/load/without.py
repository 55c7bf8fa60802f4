"""The drawing as if somebody were away: seen for a moment, nothing of it is kept."""

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.safestring import SafeString

from kring.draw.choices import Label
from kring.draw.drawings import DRAWINGS
from kring.draw.paper import pictured
from kring.draw.without_words import NAMED, WITHOUT
from kring.network.falling_away import FallenAway
from kring.network.network import Network
from kring.scene.svg import svg
from kring.scene.without import is_on, without
from kring.strengthen.telling import name_of

FIRST = "circles"
PEOPLE = (FIRST, "ecomap", "ecogram", "web", "who", "neighbourhood")
"""The drawings in which somebody and their lines can be grey."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A drawing without somebody, what is told above it, and which others there are."""

    view: str
    name: Label
    drawing: SafeString
    told: list[str]
    others: list[tuple[str, Label]]


def seen_without(network: Network, person: str, found: FallenAway, *, view: str) -> Seen:
    """Draw a network as if somebody were away, and tell what that is.

    Args:
        network: As it is now.
        person: Who would be away.
        found: What would be missing then.
        view: Which drawing; what is no drawing of people becomes the circles.
    """
    view = view if view in PEOPLE else FIRST
    name = name_of(network, person)
    scene = DRAWINGS[view].scene(network)
    first = _said("told", name)
    told = [
        first,
        *([] if is_on(scene, person) else [_said("unplaced", name)]),
        *(_of(network, "joined" if len(found.joined) <= NAMED else "many", name, found.joined)),
        *(_of(network, "only", name, found.only)),
    ]
    return Seen(
        view=view,
        name=DRAWINGS[view].name,
        drawing=pictured(svg(without(scene, person, first), below=False)),
        told=told,
        others=[(code, DRAWINGS[code].name) for code in PEOPLE if code != view],
    )


def _of(network: Network, key: str, name: str, ids: Collection[str]) -> list[str]:
    """Tell something of some people; nothing of nobody."""
    who = ", ".join(name_of(network, each) for each in ids)
    return [_said(key, name, who, len(ids))] if ids else []


def _said(key: str, name: str, who: str = "", count: int = 0) -> str:
    return str(WITHOUT[f"without.{key}"]) % {"name": name, "who": who, "count": count}
