"""What goes along on a visit besides what Kring brings: decks and questionnaires of this kring."""

from pathlib import Path

import msgspec
import pytest
from django.test import Client
from django.urls import reverse

import kring.strengthen.questionnaires
from kring.formats.decks import DeckCard, DeckFile, deck_as_bytes
from kring.formats.questionnaires import pack_in
from kring.keep.grants import Scope, give
from kring.people.models import Deck, User
from kring.strengthen.questionnaires.packs import add

OSLO = Path(kring.strengthen.questionnaires.__file__).parent / "brought_along/osss3.json"
CARD = DeckCard(code="bench", question={"en": "Who sits on the bench?"})
SQUARE = DeckFile(code="square", name={"en": "The square"}, cards=(CARD,))


def along(client, kring):
    answer = client.get(reverse("own_along", args=[kring.pk]))
    return answer.json() if answer.status_code == 200 else answer.status_code


def test_where_nothing_was_added_nothing_more_goes_along(page, kring):
    assert along(page, kring) == {"decks": [], "packs": []}


def test_an_own_deck_and_questionnaire_go_along_and_kring_s_own_do_not_twice(page, kring, sara):
    kept = Deck.objects.create(user=sara, content=deck_as_bytes(SQUARE))
    other = msgspec.structs.replace(pack_in(OSLO.read_bytes(), file="x"), code="other")
    add(other, permission="Mij geschreven", house_id=None, by=sara)

    told = along(page, kring)
    [deck], [pack] = told["decks"], told["packs"]
    assert (deck["code"], deck["name"]) == (f"d{kept.pk}", "The square")
    assert deck["cards"][0]["question"] == "Who sits on the bench?"
    assert (pack["code"], len(pack["items"])) == ("other", 3)


@pytest.mark.parametrize(("may_draw", "expected"), [(True, {"decks": 1, "packs": 0}), (False, 403)])
def test_who_draws_along_without_the_plan_takes_the_decks_of_names_only(
    may_draw, expected, kring, sara
):
    Deck.objects.create(user=sara, content=deck_as_bytes(SQUARE))
    other = msgspec.structs.replace(pack_in(OSLO.read_bytes(), file="x"), code="other")
    add(other, permission="Mij geschreven", house_id=None, by=sara)
    els, client = User.objects.create_user("Els"), Client()
    give(kring, user_id=els.pk, role="member", scope=Scope(may_draw=may_draw), by=sara)
    client.force_login(els)
    told = along(client, kring)
    assert (told if told == 403 else {kind: len(found) for kind, found in told.items()}) == expected
