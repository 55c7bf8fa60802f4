"""What somebody wrote for a family talk is read nowhere before the talk lies open."""

import io
import re
import zipfile

import pytest
from django.test import Client
from django.urls import reverse

from kring.keep.actions import put, set_moment
from kring.keep.queries import network_of_kring
from kring.site.actions import begin_kring
from machine.addresses import KRING, ROWS, address_of
from machine.doors import come_in

SECRET = "Slaapkamergeheim"
# The copy that opens again stays whole, and so does the data from which a device goes on.
WHOLE = {"copy"}
DATA = re.compile(r'<script[^>]*type="application/json".*?</script>', re.DOTALL)
ADDRESSES = [name for name, row in ROWS.items() if row[0] == KRING and name not in WHOLE]


@pytest.fixture
def kring(sara):
    kring = begin_kring(centre="Sara", names=["mama"], by=sara)
    put(
        kring,
        [
            ("person", "alter", "name", "Oma Mieke"),
            ("m", "meeting", "sort", "family"),
            ("m", "meeting", "topic", "Hoe verder"),
            ("m", "meeting", "who", ("person",)),
            ("m", "meeting", "visibility", "circle"),
        ],
        by=sara,
    )
    ego = network_of_kring(kring).egos[0].id
    for number, (who, box) in enumerate(
        [(ego, "wants"), ("person", "can"), ("person", "cannot"), ("gone", "needs")]
    ):
        said = {"meeting": "m", "of": who, box: f"{SECRET} {number}"}
        put(kring, [(f"v{number}", "voice", field, what) for field, what in said.items()], by=sara)
    set_moment(kring, title="Lente", sentence=None, by=sara)
    put(kring, [("v0", "voice", "wants", f"{SECRET} anders")], by=sara)
    put(kring, [("v3", "voice", "deleted", True)], by=sara)
    return kring


@pytest.fixture
def page(sara):
    client = Client()
    come_in(client, sara)
    return client


def read(response):
    """Give what somebody can read of an answer; of a folder every page in it, but not the copy."""
    body = b"".join(response)
    if not zipfile.is_zipfile(io.BytesIO(body)):
        return DATA.sub("", body.decode("utf-8", "replace"))
    with zipfile.ZipFile(io.BytesIO(body)) as folder:
        names = [name for name in folder.namelist() if not name.endswith(".kring")]
        return "".join(folder.read(name).decode("utf-8", "replace") for name in names)


def talked_about(kring):
    """Give the addresses that lead to the talk, its voices and one who takes part."""
    tails = {
        "family_talk": ["m"],
        "family_voice": ["m", "person"],
        "board": ["family"],
        "card": ["family", "m"],
        "meeting_invitation": ["m"],
        "thing": ["voice", "v1"],
        "list_person": ["person"],
        "erase_person": ["person"],
    }
    found = [reverse(name, args=[kring.pk, *tail]) for name, tail in tails.items()]
    return [*found, reverse("card", args=[kring.pk, "voice", "v1"])]


def test_no_page_of_an_owners_kring_tells_what_is_still_closed(kring, sara, page):
    told = {}
    for name in ADDRESSES:
        told[name] = read(getattr(page, ROWS[name][1])(address_of(name, kring, sara)))
    told |= {address: read(page.get(address)) for address in talked_about(kring)}
    assert [where for where, text in told.items() if SECRET in text] == []
    assert "Oma Mieke" in told["everything"]


def test_everything_in_one_folder_keeps_it_closed_and_the_copy_in_it_whole(kring, page):
    response = page.get(reverse("everything", args=[kring.pk]))
    body = b"".join(response)
    assert SECRET not in read([body])
    with zipfile.ZipFile(io.BytesIO(body)) as folder:
        assert f"{SECRET} anders" in folder.read("kring.kring").decode()
        assert any(
            "Oma Mieke" in folder.read(name).decode("utf-8", "replace")
            for name in folder.namelist()
            if name.endswith(".html")
        )


def test_looking_for_a_word_finds_it_in_no_closed_box_and_says_so(kring, page):
    page.cookies["kring_language"] = "en"
    address = reverse("finding", args=[kring.pk])
    found = read(page.post(address, {"text": SECRET[:9]}))
    assert "0 places" in found and SECRET not in found
    assert "were not looked in" in found


def test_once_it_lies_side_by_side_it_is_read_everywhere_again(kring, page):
    page.cookies["kring_language"] = "en"
    page.post(reverse("family_talk", args=[kring.pk, "m"]))
    address = reverse("finding", args=[kring.pk])
    found = read(page.post(address, {"text": "anders"}))
    assert "1 place" in found and f"{SECRET} anders" in found
    assert "1 place" not in read(page.post(address, {"text": f"{SECRET} 0"}))  # then it was closed
    assert f"{SECRET} anders" in read(page.get(reverse("everything", args=[kring.pk])))
