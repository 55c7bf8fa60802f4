"""Taking a kring along for another program, as a signed-in person meets it."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.draw.copies import take_in
from kring.draw.taking import FORMS, NAMELESS
from kring.formats.copies import KringCopy
from kring.formats.reading import copies_in
from kring.formats.source import Source
from kring.formats.writing import ENDINGS
from kring.network.model import Alter, Ego, Event
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
    things = [Ego(id="ego"), Alter(id="an", name="An"), Event(id="e", title="toen")]
    return take_in(KringCopy(network=network_of(things)), by=ada)


def test_each_form_tells_what_it_cannot_hold_before_it_is_taken(client, kring):
    page = client.get(reverse("take_along", args=[kring.pk])).content.decode()
    assert page.count("This form cannot hold:") == len(FORMS) - 2  # tables and JSON Lines hold it
    assert "the lifeline" in page


@pytest.mark.parametrize("kind", [kind for kind in FORMS if kind != "gedcom"])
def test_whoever_takes_it_along_finds_everybody_in_it(client, kring, kind):
    response = client.get(reverse("take_file", args=[kring.pk, kind]))
    assert response["Content-Disposition"].endswith(f'{ENDINGS[kind]}"')
    (copy,) = copies_in(Source(f"a{ENDINGS[kind]}", response.content))
    assert [alter.name for alter in copy.network.alters] == ["An"]


def test_a_family_tree_holds_who_is_family(client, kring):
    response = client.get(reverse("take_file", args=[kring.pk, "gedcom"]))
    assert response.content.startswith(b"0 HEAD\r\n")


def test_a_workbook_is_in_the_language_of_the_page(client, kring):
    client.cookies["kring_language"] = "nl"
    response = client.get(reverse("take_file", args=[kring.pk, "xlsx"]))
    (copy,) = copies_in(Source("a.xlsx", response.content))
    assert copy.network.alters[0].name == "An"


def without_names(client, kring, **said):
    return client.post(reverse("take_without_names", args=[kring.pk]), said)


@pytest.mark.parametrize("kind", NAMELESS)
def test_without_names_nobody_is_in_it_and_what_was_agreed_is(client, kring, kind):
    response = without_names(client, kring, kind=kind, consent="onderzoek, tot 2030")
    (copy,) = copies_in(Source(f"a{ENDINGS[kind]}", response.content))
    (alter,) = copy.network.alters
    assert alter.name in {None, alter.id}  # egor's tables have nothing else to call somebody
    told = [held.get("consent") for held in copy.network.columns.values()]
    assert "onderzoek, tot 2030" in told


def test_without_a_yes_nothing_is_given(client, kring):
    response = without_names(client, kring, kind="jsonl", consent=" ")
    assert response["Location"] == reverse("take_along", args=[kring.pk])
    assert without_names(client, kring, kind="xlsx", consent="ja").status_code == 404


def test_a_form_that_does_not_exist_and_another_ones_kring_are_not_found(client, kring):
    assert client.get(reverse("take_file", args=[kring.pk, "pajek"])).status_code == 404
    stranger = Client()
    come_in(stranger, somebody("Bo"))
    assert stranger.get(reverse("take_along", args=[kring.pk])).status_code == 404
    assert stranger.get(reverse("take_file", args=[kring.pk, "xlsx"])).status_code == 404
