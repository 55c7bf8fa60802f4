"""A photo of a paper drawing comes in, is looked at closely, and is written over."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from kring.keep.models import Photo
from kring.keep.photos import MOST, add_photo, photos_of
from kring.keep.queries import network_of_kring
from kring.people.models import User
from kring.site.actions import begin_kring
from machine.doors import come_in

pytestmark = pytest.mark.django_db


def jpeg(size=(80, 60)):
    out = io.BytesIO()
    Image.new("RGB", size, "white").save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def owner():
    return User.objects.create(username="mira")


@pytest.fixture
def kring(owner):
    return begin_kring(centre="Sara", names=[], by=owner)


@pytest.fixture
def mira(owner):
    client = Client(headers={"accept-language": "en"})
    come_in(client, owner)
    return client


def send(client, kring, content, name="drawing.jpg"):
    return client.post(
        reverse("photos", args=[kring.pk]),
        {"photo": SimpleUploadedFile(name, content)},
        follow=True,
    )


def test_a_photo_lies_beside_the_names_and_names_are_written_over(mira, kring):
    page = send(mira, kring, jpeg())
    (line,) = photos_of(kring)
    assert reverse("photo_picture", args=[kring.pk, line.id]) in page.text
    page = mira.post(reverse("photo", args=[kring.pk, line.id]), {"names": "Tom\nEls"}, follow=True)
    assert [alter.name for alter in network_of_kring(kring).alters] == ["Tom", "Els"]
    assert "The photo" in page.text


def test_the_picture_is_a_jpeg_that_no_shared_computer_keeps(mira, kring):
    send(mira, kring, jpeg())
    (line,) = photos_of(kring)
    answer = mira.get(reverse("photo_picture", args=[kring.pk, line.id]))
    assert answer["Content-Type"] == "image/jpeg"
    assert "no-store" in answer["Cache-Control"]
    assert Image.open(io.BytesIO(answer.content)).size == (80, 60)


@pytest.mark.parametrize("zoom", ["1", "2", "3", "99", "x", ""])
def test_it_can_be_looked_at_closely(mira, kring, zoom):
    photo = add_photo(kring, jpeg())
    page = mira.get(reverse("photo", args=[kring.pk, photo.pk]), {"zoom": zoom})
    assert f"zoom-{zoom if zoom in {'2', '3'} else '1'}" in page.text


def test_what_is_no_picture_gets_a_sentence_and_is_not_kept(mira, kring):
    page = send(mira, kring, b"%PDF-1.7", "drawing.jpg")
    assert "not a picture that can be shown" in page.text
    page = mira.post(reverse("photos", args=[kring.pk]), follow=True)
    assert "No photo came along" in page.text
    assert not Photo.objects.exists()


def test_a_kring_that_is_full_says_so(mira, kring):
    for _ in range(MOST):
        add_photo(kring, b"x")
    assert "Take one away" in send(mira, kring, jpeg()).text


def test_a_photo_is_taken_away_for_good(mira, kring):
    photo = add_photo(kring, jpeg())
    address = reverse("photo", args=[kring.pk, photo.pk])
    mira.post(address, {"take_away": "1"})
    assert photos_of(kring) == []
    assert mira.get(address).status_code == 404


def test_the_photo_of_another_kring_is_not_here(mira, kring, owner):
    other = begin_kring(centre="Tom", names=[], by=owner)
    photo = add_photo(other, jpeg())
    for name in ("photo", "photo_picture"):
        assert mira.get(reverse(name, args=[kring.pk, photo.pk])).status_code == 404
