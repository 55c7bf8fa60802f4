"""What a request brings along leads nowhere else: the name it asks for, where it would go on."""

import io
from urllib.parse import urljoin, urlsplit

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from PIL import Image

from kring.keep.photos import photos_of
from kring.site.actions import begin_kring
from machine.addresses import ROWS, address_of
from machine.doors import come_in

ELSEWHERE = [
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "///elsewhere.example",
    "\\\\elsewhere.example",
    "/\\elsewhere.example",
    "https:elsewhere.example",
    "https:///elsewhere.example",
    "\thttps://elsewhere.example",
    "javascript:alert(1)",
    "http://testserver@elsewhere.example/",
    "http://testserver.elsewhere.example/",
    "/ok\r\nLocation: https://elsewhere.example/",
]
OFFICIAL = {"leave"}  # goes to the weather on purpose, always the same page


def leads_elsewhere(response):
    going = urlsplit(urljoin("http://testserver/", response.get("Location", "")))
    return (going.scheme, going.netloc) != ("http", "testserver")


@pytest.mark.parametrize("to", ELSEWHERE)
def test_signing_in_proving_and_choosing_a_language_lead_to_no_other_site(to, client, sara):
    sara.set_password("de kat zit op de mat")
    sara.save()
    known = {"name": "Sara", "password": "de kat zit op de mat", "next": to}
    came_in = client.post(reverse("sign_in"), known)
    assert came_in.status_code == 302 and not leads_elsewhere(came_in)
    proved = {"proof-password": "de kat zit op de mat", "proof-next": to}
    for extra in ({}, {"proof-post": "1"}):
        response = client.post(reverse("proof"), proved | extra)
        assert response.status_code in {200, 302, 307} and not leads_elsewhere(response)
    chosen = client.post(reverse("set_language"), {"language": "fr", "next": to})
    assert chosen.status_code in {204, 302} and not leads_elsewhere(chosen)
    chosen = client.post(reverse("set_language"), {"language": "fr"}, headers={"referer": to})
    assert not leads_elsewhere(chosen)


def test_no_address_sends_anybody_on_to_another_site(sara):
    kring = begin_kring(centre="Sara", names=["mama"], by=sara)
    to, wrong = "//elsewhere.example/", set()
    for name in ROWS.keys() - OFFICIAL:
        client = Client()
        come_in(client, sara)
        query = {"next": to, "to": to, "url": to, "proof-next": to}
        address = address_of(name, kring, sara)
        if leads_elsewhere(client.get(address, query)) or leads_elsewhere(
            client.post(address, query)
        ):
            wrong.add(name)
    assert wrong == set()


@pytest.mark.parametrize("host", ["elsewhere.example", "testserver.elsewhere.example", "a b", "["])
@pytest.mark.parametrize("name", ["sign_in", "start", "healthz", "words"])
def test_a_request_for_another_name_gets_nothing(name, host, client, db):
    response = client.get(reverse(name), headers={"host": host})
    assert response.status_code == 400
    assert host not in response.text
    assert "Location" not in response


def test_a_name_in_another_header_changes_no_link(client, sara, settings):
    come_in(client, sara)
    kring = begin_kring(centre="Sara", names=["mama"], by=sara)
    client.cookies["kring_language"] = "en"
    invited = client.post(
        reverse("invite", args=[kring.pk]),
        {"for_whom": "Els", "role": "member", "until": "2999-01-01", "reason": "She helps."},
        headers={"x-forwarded-host": "elsewhere.example", "x-forwarded-port": "666"},
    )
    assert "elsewhere.example" not in invited.text
    assert ":666" not in invited.text


def test_no_name_is_taken_with_a_star():
    assert "*" not in settings.ALLOWED_HOSTS
    assert not settings.USE_X_FORWARDED_HOST


def uploaded(content, *, named):
    """Write a form with a file by hand: a library would make the file's name decent first."""
    lines = [
        b"--part",
        b'Content-Disposition: form-data; name="file"; filename="' + named.encode() + b'"',
        b"Content-Type: text/csv",
        b"",
        content,
        b"--part--",
        b"",
    ]
    return b"\r\n".join(lines)


NAMES = [
    "../../../../etc/passwd",
    "..\\..\\kring.sqlite3",
    "/etc/passwd",
    "a\x00.csv",
    "\x00",
    "..",
    ".",
    "CON.csv",
    "x" * 4_000 + ".csv",
    "<script>alert(1)</script>.csv",
    "a\r\nX-Evil: 1.csv",
    "{0}{file}%s.csv",
]


@pytest.mark.parametrize("named", NAMES)
def test_the_name_of_a_file_opens_and_writes_nothing(named, as_sara, sara, home):
    before = sorted(path for path in home.rglob("*") if "keys/krings" not in str(path))
    for content in (b"naam\nAn\n", b"\x00\x01", b""):
        response = as_sara.post(
            reverse("import_file"),
            uploaded(content, named=named),
            content_type="multipart/form-data; boundary=part",
            follow=True,
        )
        assert response.status_code in {200, 400}
        assert "root:" not in response.text
        assert "<script>alert" not in response.text
    assert sorted(path for path in home.rglob("*") if "keys/krings" not in str(path)) == before


@pytest.mark.parametrize("named", NAMES)
def test_the_name_of_a_photo_is_kept_nowhere(named, as_sara, sara):
    kring = begin_kring(centre="Sara", names=["mama"], by=sara)
    held = io.BytesIO()
    Image.new("RGB", (8, 8), "white").save(held, "PNG")
    body = uploaded(held.getvalue(), named=named).replace(b'name="file"', b'name="photo"')
    response = as_sara.post(
        reverse("photos", args=[kring.pk]),
        body,
        content_type="multipart/form-data; boundary=part",
        follow=True,
    )
    assert response.status_code in {200, 400}
    assert len(photos_of(kring)) <= 1
    assert "passwd" not in response.text
    assert "<script>alert" not in response.text
