"""The decks of a kring: of the house whose worker looks along now, and of whose kring it is."""

import pytest

from kring.formats.decks import DeckCard, DeckFile, deck_as_bytes
from kring.keep.grants import Scope, end, give
from kring.people.models import Deck, User
from kring.people.organisation.actions import begin_organisation
from kring.strengthen.finding.decks import OWN
from kring.strengthen.finding.queries import decks_for

CONTENT = deck_as_bytes(
    DeckFile(code="a", name={"nl": "Plein"}, cards=(DeckCard(code="a", question={"nl": "Wie?"}),))
)


@pytest.fixture
def house(db):
    return begin_organisation("CAW", admin=User.objects.create_user("Jo"))


def test_a_deck_of_a_house_lies_there_as_long_as_its_worker_looks_along(kring, sara, house):
    kept = Deck.objects.create(organisation=house, content=CONTENT)
    assert set(decks_for(kring)) == set(OWN)

    els = User.objects.create_user("Els")
    grant = give(
        kring, user_id=els.pk, role="professional", scope=Scope(), organisation=house.pk, by=sara
    )
    assert decks_for(kring)[f"d{kept.pk}"].name == "Plein"

    end(kring, grant.pk, by=sara)
    assert set(decks_for(kring)) == set(OWN)


def test_a_deck_of_ones_own_lies_in_ones_own_krings_only(kring, sara):
    mine = Deck.objects.create(user=sara, content=CONTENT)
    Deck.objects.create(user=User.objects.create_user("Bram"), content=CONTENT)

    assert set(decks_for(kring)) == {*OWN, f"d{mine.pk}"}


def test_a_deck_without_cards_is_not_laid_out(kring, sara):
    Deck.objects.create(user=sara, content=deck_as_bytes(DeckFile(code="a", name={"nl": "Leeg"})))

    assert set(decks_for(kring)) == set(OWN)
