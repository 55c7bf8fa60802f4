"""One person is erased for good on a page that asks which photos go with them."""

import io

import pytest
from django.urls import reverse
from PIL import Image

from kring.keep.photos import add_photo, photos_of
from kring.keep.queries import document_of, network_of_kring
from kring.people.models import User
from kring.site.actions import begin_kring
from machine.doors import come_in

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def owner():
    return User.objects.create(username="mira")


@pytest.fixture
def kring(owner):
    return begin_kring(centre="Sara", names=["Oma", "Wim"], by=owner)


@pytest.fixture
def page(client, owner):
    come_in(client, owner)
    return client


def a_photo(kring):
    out = io.BytesIO()
    Image.new("RGB", (80, 60), "white").save(out, "JPEG")
    return add_photo(kring, out.getvalue()).pk


def where(kring, name="Oma"):
    entity = next(alter.id for alter in network_of_kring(kring).alters if alter.name == name)
    return reverse("erase_person", args=[kring.pk, entity])


def test_who_is_erased_is_gone_with_the_photos_that_were_ticked(page, kring):
    with_oma, without = a_photo(kring), a_photo(kring)
    address = where(kring)
    shown = page.get(address).content.decode()
    assert shown.count('name="photo"') == 2
    assert "Oma" in shown
    answer = page.post(address, {"sure": "1", "photo": [with_oma]}, follow=True)
    assert answer.status_code == 200
    assert [alter.name for alter in network_of_kring(kring).alters] == ["Wim"]
    assert [line.id for line in photos_of(kring)] == [without]
    assert page.get(address).status_code == 404
    assert "Oma" not in str(document_of(kring).fields)


def test_without_a_clear_yes_nothing_is_erased(page, kring):
    photo = a_photo(kring)
    answer = page.post(where(kring), {"photo": [photo]})
    assert (answer.status_code, "not-sure" in answer.content.decode()) == (400, True)
    assert len(network_of_kring(kring).alters) == 2
    assert len(photos_of(kring)) == 1


def test_somebody_else_cannot_erase_anybody_here(client, kring):
    come_in(client, User.objects.create(username="tom"))
    assert client.post(where(kring), {"sure": "1"}).status_code == 404
    assert len(network_of_kring(kring).alters) == 2


def test_somebody_who_is_not_there_is_not_found(page, kring):
    assert page.get(reverse("erase_person", args=[kring.pk, "nobody"])).status_code == 404
