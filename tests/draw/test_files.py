"""Files out and in, as a signed-in person meets them."""

import csv
import io
import json

import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from formats import netcanvas_exports as exports
from kring.draw import uploads
from kring.draw.copies import take_in
from kring.formats.copies import KringCopy
from kring.formats.kring_file import copies_in
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from machine.doors import come_in
from tablets.kept import somebody


@pytest.fixture
def ada(db):
    return somebody("Ada")


@pytest.fixture
def client(ada):
    client = Client()
    come_in(client, ada)
    client.cookies["kring_language"] = "en"
    return client


@pytest.fixture
def kring(ada):
    things = [Ego(id="ego"), Alter(id="an", name="An", busy="full"), Bond(id="ego~an", closeness=1)]
    return take_in(KringCopy(network=network_of(things)), by=ada)


def hand_in(client, content, name="a.kring"):
    content = content.encode() if isinstance(content, str) else content
    return client.post(reverse("import_file"), {"file": SimpleUploadedFile(name, content)})


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def krings_of(ada):
    return list(Kring.objects.visible_to(ada))


def test_the_owner_gets_a_copy_that_can_be_opened_again(client, kring, ada):
    response = client.get(reverse("copy", args=[kring.pk]))
    assert response["Content-Disposition"].startswith('attachment; filename="kring-2')
    (copy,) = copies_in(response.content, file="copy.kring")
    assert copy.network.alters[0].name == "An"
    again = hand_in(client, response.content)
    (new,) = [each for each in krings_of(ada) if each.pk != kring.pk]
    assert again["Location"] == reverse("draw", args=[new.pk])
    (was,), (now,) = network_of_kring(kring).alters, network_of_kring(new).alters
    assert (now.name, now.busy) == (was.name, was.busy)
    assert now.id != was.id


def test_the_list_is_in_the_language_of_the_page(client, kring):
    rows = csv.reader(
        io.StringIO(client.get(reverse("list_csv", args=[kring.pk])).content.decode("utf-8-sig"))
    )
    assert list(rows) == [["Name", "Has time", "Closeness"], ["An", "is full", "closest"]]


@pytest.mark.parametrize("page", ["copy", "list_csv"])
def test_nobody_else_gets_anything(kring, db, page):
    stranger = Client()
    come_in(stranger, somebody("Bo"))
    assert stranger.get(reverse(page, args=[kring.pk])).status_code == 404


def test_each_session_of_an_export_becomes_a_kring(client, ada):
    response = hand_in(client, exports.zipped(exports.files("fresco")), "export.zip")
    assert response["Location"] == reverse("start")
    names = {network_of_kring(each).name for each in krings_of(ada)}
    assert names == set(exports.CASES.values())
    assert said(response)[-1] == "3 kringen are here."
    assert said(response)[0].startswith("In a kring there is no place for: ")


@pytest.mark.parametrize(
    ("headers", "named"),
    [("Opmerking;Wie", "Opmerking"), ("A;B;C;D;Wie;E;F", "A, B, C, D, E, …")],
)
def test_columns_that_a_kring_cannot_keep_are_named(client, ada, headers, named):
    row = ";".join("An" if header == "Wie" else "x" for header in headers.split(";"))
    response = hand_in(client, f"{headers}\n{row}\n", "lijst.csv")
    (told,) = said(response)
    assert told == (f"In a kring there is no place for: {named}. People and their lines are here.")


def test_of_a_file_that_fits_nothing_is_said_to_be_left_out(client, ada):
    assert said(hand_in(client, "Naam;Hoe dichtbij\nAn;heel dichtbij\n", "lijst.csv")) == []


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("leeg.csv", " ", "leeg.csv is empty. Choose a file that holds a network."),
        ("foto.zip", "%PDF-1.7", "foto.zip is a PDF"),
        ("lijst.csv", "Naam;Wie\nAn;An\n", "say the same"),
        ("a.kring", json.dumps({"format": 99}), "was made by a newer Kring"),
        ("a.kring", json.dumps({"format": 1, "networks": []}), "a.kring holds no network."),
        ("a.kring", json.dumps({"format": 1, "networks": [{}] * 51}), "50 can be opened at once"),
    ],
)
def test_what_cannot_be_opened_is_told_in_a_sentence_and_makes_nothing(
    client, ada, name, content, sentence
):
    response = hand_in(client, content, name)
    assert response["Location"] == reverse("start")
    (told,) = said(response)
    assert sentence in told
    assert krings_of(ada) == []


def test_one_bad_kring_among_good_ones_and_none_is_made(client, ada):
    good, bad = {"alters": [{"id": "an"}]}, {"alters": [{"id": "an"}], "ties": [{"id": "an~x"}]}
    response = hand_in(client, json.dumps({"format": 1, "networks": [good, bad]}))
    assert "goes to somebody who is not in the file" in said(response)[0]
    assert krings_of(ada) == []


def test_a_file_over_the_limit_is_told(client, monkeypatch):
    monkeypatch.setattr(uploads, "LARGEST_UPLOAD", 100)
    response = hand_in(client, "x" * 101, "groot.csv")
    assert "larger than 20 MB" in said(response)[0]


def test_no_file_at_all_is_told(client):
    assert "No file came along" in said(client.post(reverse("import_file")))[0]


def test_opening_needs_a_post(client):
    assert client.get(reverse("import_file")).status_code == 405


def test_uploads_stay_in_memory(client, monkeypatch):
    opened = []
    monkeypatch.setattr("tempfile.NamedTemporaryFile", lambda *a, **k: opened.append(a))
    hand_in(client, "Naam\nAn\n" + " \n" * 2_000_000, "groot.csv")
    assert opened == []
