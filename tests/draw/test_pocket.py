"""The pocket card names whom to turn to, with their number, and who can turn to me."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.draw.pocket import sides_of
from kring.draw.pocket_words import MIRRORED, SITUATIONS
from kring.keep.actions import put
from kring.network.model import FUNCTIONS, Alter, Bond, Ego
from kring.network.network import network_of
from kring.people.models import User
from kring.site.actions import begin_kring


def test_every_kind_of_support_is_a_situation_on_both_sides():
    assert tuple(SITUATIONS) == tuple(MIRRORED) == FUNCTIONS


def test_whom_i_turn_to_stands_with_a_number_and_who_turns_to_me_without():
    network = network_of(
        [
            Ego(id="me"),
            Alter(id="a", name="Carine", phone="0470 1", what_for="de sleutel", emergency=True),
            Bond(id="me~a", practical="both"),
        ]
    )
    get, give = sides_of(network)
    assert get.rows[0].people == [("Carine", "0470 1")]
    assert get.rows[1].people == [("Carine", "0470 1")]
    assert get.rows[-1].people == [("Carine", "de sleutel")]
    assert give.rows[0].people == [("Carine", "")]
    assert give.rows[1].people == []


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_card_is_a_page_to_print(language):
    owner = User.objects.create(username="mira")
    kring = begin_kring(centre="Sara", names=[], by=owner)
    put(kring, [("a", "alter", "name", "<b>Tom"), ("a", "alter", "emergency", True)], by=owner)
    client = Client(headers={"accept-language": language})
    client.force_login(owner)
    page = client.get(reverse("pocket", args=[kring.pk]))
    assert page.status_code == 200
    assert "&lt;b&gt;Tom" in page.text
