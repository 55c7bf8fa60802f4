"""Decks of cards with which somebody thinks of people: Kring's own, and those of a house.

The eight questions stand in the order in which Nuyts (2017) gives them, in our own words. The
cards of "Whom do you know who" are our own too, after an idea of van der Gaag and Snijders: they
ask what can be reached, and are never added up.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from kring.draw.choices import Label
from kring.formats.decks import Asks, DeckFile, said_in


@dataclass(frozen=True, slots=True)
class Card:
    """One question; `quality` is what is noted with whoever is named."""

    code: str
    question: Label
    quality: Label = ""
    sort: str = ""  # what a new name is, if not a person


@dataclass(frozen=True, slots=True)
class Deck:
    """Cards that belong together."""

    code: str
    name: Label
    lead: Label
    asks: Asks
    cards: tuple[Card, ...]
    begins: Label = ""  # what stands before every question

    def at(self, code: str) -> int | None:
        """Give the place of a card, if it is in the deck."""
        codes = [card.code for card in self.cards]
        return codes.index(code) if code in codes else None


SEED = Deck(
    "seed",
    _("Eight questions"),
    _("Many people know more people than they think. Look around with these."),
    "names",
    (
        Card("phone", _("Who is in your phone?")),
        Card("social", _("With whom are you friends on Facebook or another app?")),
        Card("cards", _("To whom do you send a birthday or New Year's card?")),
        Card("former", _("Which former neighbours, colleagues or classmates do you still have?")),
        Card("shops", _("Whom do you meet in the neighbourhood or when shopping?")),
        Card("lent", _("To whom did you lend something, or who lent you something?")),
        Card("friends-parents", _("Which parents of your children's friends do you know?")),
        Card("school-gate", _("Whom do you meet at the school gate?")),
    ),
)
MORE = Deck(
    "more",
    _("Still more places to look"),
    _("Places and moments where people cross your path."),
    "names",
    (
        Card("club", _("Who was in a club or group with you, once?")),
        Card("dog", _("Whom do you meet when you walk the dog, or another's dog?")),
        Card("tram", _("Whom do you recognise on the bus, tram or train?")),
        Card("waiting", _("Whom do you meet in a waiting room?")),
        Card("faith", _("Whom do you know from a church, mosque or other place of faith?")),
        Card("online", _("Whom do you know from a group online?")),
        Card("missed", _("Who missed you lately?")),
    ),
)
KNOW = Deck(
    "know",
    _("Whom do you know who …"),
    _("Somebody you know, or somebody who knows somebody. Both count."),
    "who",
    (
        Card("lend", _("can lend a ladder or a car?"), _("can lend a ladder or a car")),
        Card("papers", _("helps with papers?"), _("helps with papers")),
        Card("town", _("knows the way in the town hall?"), _("knows the way in the town hall")),
        Card("mend", _("can mend something?"), _("can mend things")),
        Card("work", _("knows something about work?"), _("knows something about work")),
        Card("tongue", _("speaks the language well?"), _("speaks the language well")),
        Card("cook", _("can cook for many?"), _("can cook for many")),
        Card("children", _("looks after children?"), _("looks after children")),
        Card("listen", _("listens well?"), _("listens well")),
        Card("lawyer", _("knows a lawyer?"), _("knows a lawyer")),
        Card("boss", _("knows somebody who hires people?"), _("knows somebody who hires people")),
        Card("doctor", _("knows a doctor?"), _("knows a doctor")),
        Card("pet", _("can look after an animal for a while?"), _("can look after an animal")),
        Card("sport", _("knows a club for you or your children?"), _("knows clubs around here")),
        Card("study", _("knows about schools and studies?"), _("knows about schools and studies")),
    ),
    _("Whom do you know who …"),
)
BELONG = Deck(
    "belong",
    _("Where you belong"),
    _("With whom can you be yourself? That is worth as much as help."),
    "who",
    (
        Card("myself", _("With whom can you be yourself?")),
        Card("belong", _("Where do you belong? A group or a place counts."), sort="group"),
        Card("waits", _("Who would notice if you were not there?")),
    ),
)
OWN: Mapping[str, Deck] = {deck.code: deck for deck in (SEED, MORE, KNOW, BELONG)}


def deck_of(file: DeckFile, *, code: str, language: str) -> Deck:
    """Give a deck of a house as its cards are read in one language.

    Args:
        file: As the house wrote it.
        code: Under which code it is found here.
        language: In which language; a card that was not said in it is read in another.
    """
    cards = tuple(
        Card(card.code, said_in(card.question, language), said_in(card.quality, language))
        for card in file.cards
    )
    begins = KNOW.begins if file.asks == "who" else ""
    name, lead = said_in(file.name, language), said_in(file.lead, language)
    return Deck(code, name, lead, file.asks, cards, begins)
