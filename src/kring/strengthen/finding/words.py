"""What is told beside the cards: what was answered so far, and what is better found near by."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.draw.choices import Label
from kring.network.network import Network
from kring.strengthen.finding.actions import reply_on
from kring.strengthen.finding.decks import Card, Deck
from kring.strengthen.finding.forms import ANSWERS
from kring.strengthen.telling import name_of


@dataclass(frozen=True, slots=True)
class Near:
    """Support that comes from afar only, with the card that may find it near by."""

    text: Label
    deck: str
    card: str


NEAR: Mapping[str, Near] = {
    "practical": Near(
        gettext_lazy("Help with chores comes from far away now. Who could do it near by?"),
        "know",
        "lend",
    ),
    "advice": Near(
        gettext_lazy("Advice comes from far away now. Who knows the way around here?"),
        "know",
        "sport",
    ),
    "affective": Near(
        gettext_lazy("A listening ear is far away now. Who could listen near by?"),
        "know",
        "listen",
    ),
    "company": Near(
        gettext_lazy("Company comes from far away now. Whom do you meet near by?"),
        "seed",
        "shops",
    ),
    "security": Near(
        gettext_lazy("What you rely on is far away now. Who is there near by?"),
        "belong",
        "waits",
    ),
}


def looked_at(deck: Deck, network: Network) -> list[tuple[Card, str]]:
    """Give every card of a deck with who came to mind; no count, no total."""
    return [(card, _answer(f"{deck.code}.{card.code}", network)) for card in deck.cards]


def _answer(code: str, network: Network) -> str:
    found = [one.name or _("without a name") for one in network.alters if one.found_by == code]
    reply = reply_on(network, code)
    if reply is None:
        return ", ".join(found)
    named = [name_of(network, one) for one in reply.who or ()]
    chosen = dict(ANSWERS).get(next(iter(reply.chosen or ()), ""), "")
    return ", ".join(named) or str(chosen)
