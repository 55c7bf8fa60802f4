"""Which decks lie ready in a kring: Kring's own, those of its owner, and of its worker's house."""

from collections.abc import Iterable

import msgspec
from django.db.models import Q
from django.utils.translation import get_language

from kring.formats.decks import DeckFile
from kring.keep.access import OWN_ROLES
from kring.keep.models import Grant, Kring
from kring.people.models import Deck as KeptDeck
from kring.strengthen.finding.decks import OWN, Deck, deck_of


def decks_for(kring: Kring) -> dict[str, Deck]:
    """Give the decks of a kring by their code; houses' decks come after Kring's own."""
    rights = list(
        Grant.objects.open_now().filter(kring=kring).values_list("user_id", "role", "organisation")
    )
    houses = {house for _user, _role, house in rights if house is not None}
    owners = {user for user, role, _house in rights if role in OWN_ROLES}
    kept = KeptDeck.objects.filter(Q(organisation__in=houses) | Q(user__in=owners)).order_by("pk")
    found = [*OWN.values(), *(deck for deck in _read(kept) if deck.cards)]
    answers = kring.access.opens("plan")  # an answer is more than a name: it is kept as a reply
    return {deck.code: deck for deck in found if deck.asks == "names" or answers}


def _read(kept: Iterable[KeptDeck]) -> Iterable[Deck]:
    language = (get_language() or "nl")[:2]
    for one in kept:
        file = msgspec.json.decode(bytes(one.content), type=DeckFile)
        yield deck_of(file, code=f"d{one.pk}", language=language)
