"""Decks of a house and of oneself: written on a page, in and out as a file, and nobody else's."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from django.urls import reverse
from django.utils import translation

from kring.formats.decks import DeckCard, DeckFile, deck_as_bytes, deck_in
from kring.people.models import Deck, User
from kring.people.organisation.actions import begin_organisation, take_on
from kring.people.organisation.decks import deck_said
from machine.doors import come_in

pytestmark = pytest.mark.django_db
PLEIN = DeckFile(
    code="plein",
    name={"nl": "Plein"},
    cards=(DeckCard(code="bank", question={"nl": "Wie zit op de bank?"}),),
)


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def jo():
    return User.objects.create_user("Jo")


@pytest.fixture
def house(jo):
    return begin_organisation("CAW", admin=jo)


def as_(client, user):
    come_in(client, user)
    client.cookies["kring_language"] = "en"
    return client


def said(**more):
    query = QueryDict(mutable=True)
    query.update({name.replace("__", "-"): value for name, value in more.items()})
    return query


def test_codes_stay_new_cards_get_their_own_and_empty_ones_go():
    deck = deck_said(
        said(
            name__nl="Het plein",
            name__fr="La place",
            **{"card-0-code": "bank", "card-0-nl": "Wie zit er?", "card-1-nl": " ",
               "card-2-fr": "Qui joue ?", "card-2-quality-fr": "joue"},
        ),
        PLEIN,
    )  # fmt: skip
    assert deck.name == {"nl": "Het plein", "fr": "La place"}
    assert [(card.code, card.question) for card in deck.cards] == [
        ("bank", {"nl": "Wie zit er?"}),
        ("k1", {"fr": "Qui joue ?"}),
    ]
    assert deck.cards[1].quality == {"fr": "joue"}
    assert deck_in(deck_as_bytes(deck), file="x") == deck


def test_a_deck_begins_is_written_and_goes_out_as_a_file_and_in_again(client, jo, house):
    page = as_(client, jo)
    began = page.post(reverse("house_decks", args=[house.pk]), {"name": "Het plein"})
    kept = Deck.objects.get(organisation=house)
    assert began.url == reverse("house_deck", args=[house.pk, kept.pk])
    page.post(began.url, {"name-nl": "Het plein", "card-0-nl": "Wie zit op de bank?"})

    file = page.get(reverse("house_deck_file", args=[house.pk, kept.pk]))
    assert deck_in(file.content, file="x").cards[0].question == {"nl": "Wie zit op de bank?"}
    upload = SimpleUploadedFile("plein.json", file.content)
    page.post(reverse("my_decks"), {"file": upload})
    assert Deck.objects.get(user=jo).content == file.content

    page.post(began.url, {"away": "1"})
    assert not Deck.objects.filter(organisation=house).exists()


def test_a_bad_file_is_told_in_one_sentence_and_nothing_is_kept(client, jo, house):
    page = as_(client, jo)
    upload = SimpleUploadedFile("plein.json", b'{"code": "x", "name": 3}')
    told = page.post(reverse("house_decks", args=[house.pk]), {"file": upload}, follow=True)
    assert "plein.json is no deck of cards at name" in told.content.decode()
    assert not Deck.objects.exists()


def test_who_works_there_reads_and_only_who_looks_after_the_house_writes(client, jo, house):
    els = User.objects.create_user("Els")
    take_on(house, els)
    page = as_(client, els)
    assert "Nothing stands here yet." in page.get(reverse("house_decks", args=[house.pk])).text
    kept = Deck.objects.create(organisation=house, content=deck_as_bytes(PLEIN))
    address = reverse("house_deck", args=[house.pk, kept.pk])
    assert "Wie zit op de bank?" in page.get(address).content.decode()
    assert page.post(address, {"name-nl": "X"}).status_code == 403
    assert page.post(reverse("house_decks", args=[house.pk]), {"name": "X"}).status_code == 403


def test_nobody_elses_deck_is_there(client, jo, house):
    kept = Deck.objects.create(organisation=house, content=deck_as_bytes(PLEIN))
    mine = Deck.objects.create(user=jo, content=deck_as_bytes(PLEIN))
    page = as_(client, User.objects.create_user("Wim"))
    for address in (
        reverse("house_decks", args=[house.pk]),
        reverse("house_deck", args=[house.pk, kept.pk]),
        reverse("my_deck", args=[mine.pk]),
        reverse("my_deck", args=[kept.pk]),
        reverse("my_deck_file", args=[mine.pk]),
    ):
        assert page.get(address).status_code == 404
