import pytest
from django.urls import reverse

from kring.draw.finding import find
from kring.keep.actions import create_kring, put, set_moment
from machine.doors import come_in
from tablets.kept import somebody


@pytest.fixture
def ada(db):
    return somebody("Ada")


@pytest.fixture
def kring(ada):
    kring = create_kring(by=ada)
    put(kring, [("a", "alter", "name", "Karim"), ("n", "note", "text", "Karim belt.")], by=ada)
    set_moment(kring, title="Lente", sentence=None, by=ada)
    put(kring, [("a", "alter", "name", "K."), ("a", "alter", "deleted", True)], by=ada)
    return kring


def test_a_name_is_found_now_and_in_earlier_moments(kring):
    assert [(place.said.id, place.moment) for place in find(kring, "karim")] == [
        ("n", ""),
        ("a", "Lente"),
        ("n", "Lente"),
    ]
    (aside,) = find(kring, "k.")[:1]
    assert aside.said.put_aside


def test_the_page_shows_the_places(client, ada, kring):
    come_in(client, ada)
    client.cookies["kring_language"] = "en"
    address = reverse("finding", args=[kring.pk])
    assert "place" not in client.get(address).text.split("<main")[1].split("</form>")[1]
    text = client.post(address, {"text": "karim"}).text
    assert "3 places" in text and "Karim belt." in text and "Lente" in text
    assert "0 places" in client.post(address, {"text": "<b>nobody"}).text
    assert client.post(address, {"text": "x" * 5_000}).status_code == 200
    assert "Karim belt." not in client.get(address, {"text": "karim"}).text  # never in an address
