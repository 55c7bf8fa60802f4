"""The start page and the pages around the drawings."""

import re

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from django.urls import reverse

from kring.keep.master import path_in
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.site.actions import begin_kring
from kring.site.queries import kringen_of

pytestmark = pytest.mark.django_db


def test_the_first_question_is_who_is_important(as_sara):
    page = as_sara.get("/").text
    assert "Who is important to you?" in page
    assert page.index("Who is important to you?") < page.index("What may stand in the middle?")


def test_a_kring_begins_with_the_names_that_were_given(as_sara, sara):
    response = as_sara.post("/kring/new", {"names": "mama\n\n Youssef ", "centre": "Sara"})
    kring = Kring.objects.visible_to(sara).get()
    assert response["Location"] == reverse("draw", args=[kring.pk])
    network = network_of_kring(kring)
    assert [alter.name for alter in network.alters] == ["mama", "Youssef"]
    assert [ego.name for ego in network.egos] == ["Sara"]


def test_a_kring_may_begin_empty(as_sara, sara):
    as_sara.post("/kring/new", {"names": "", "centre": ""})
    network = network_of_kring(Kring.objects.visible_to(sara).get())
    assert network.alters == ()
    assert len(network.egos) == 1
    page = as_sara.get("/").text
    assert "My kring" in page
    words = re.sub(r"<[^>]+>", " ", page)
    assert not re.search(r"\b0\b|nobody yet|no people", words)


def test_somebody_sees_their_own_krings_and_nobody_else_s(as_sara, sara, stranger):
    begin_kring(centre="Sara in 2026", names=[], by=sara)
    begin_kring(centre="Of somebody else", names=[], by=stranger)
    page = as_sara.get("/").text
    assert "Sara in 2026" in page
    assert "Of somebody else" not in page


def test_made_up_stories_stand_apart_from_one_s_own_drawings(as_sara, sara):
    begin_kring(centre="Mine", names=[], by=sara)
    before = as_sara.get("/").text
    assert "Show me the made-up stories" in before
    as_sara.post("/demo")
    page = as_sara.get("/").text
    own, _, made_up = page.partition('id="made-up"')
    assert "Mine" in own
    assert "Mine" not in made_up
    assert "Jessy" in made_up
    assert "Show me the made-up stories" not in page


def test_a_kring_whose_key_is_gone_keeps_no_other_away(as_sara, sara, home, caplog):
    lost = begin_kring(centre="Lost", names=[], by=sara)
    begin_kring(centre="Found", names=[], by=sara)
    for file in (home / "keys" / "krings").glob(f"{lost.pk}*"):
        file.unlink()
    page = as_sara.get("/").text
    assert "A kring that cannot be opened now" in page
    assert "Found" in page
    assert lost.pk in caplog.text


@pytest.mark.django_db(transaction=True)  # the database is told to forget, too
def test_erasing_is_asked_first_and_needs_a_clear_yes(as_sara, sara):
    kring = begin_kring(centre="Sara", names=["mama"], by=sara)
    address = reverse("erase_kring", args=[kring.pk])
    assert "Erase this kring?" in as_sara.get(address).text
    assert as_sara.post(address).status_code == 400
    assert Kring.objects.filter(pk=kring.pk).exists()
    assert as_sara.post(address, {"sure": "on"})["Location"] == "/"
    assert not Kring.objects.filter(pk=kring.pk).exists()


@pytest.mark.django_db(transaction=True)  # the database is told to forget, too
def test_the_stories_are_erased_again_after_a_page_that_names_them(as_sara, sara):
    begin_kring(centre="Mine", names=[], by=sara)
    assert as_sara.get("/demo/erase")["Location"] == "/"
    as_sara.post("/demo")
    assert 'href="/demo/erase"' in as_sara.get("/").text
    page = as_sara.get("/demo/erase").text
    assert "Jessy (verzonnen verhaal)" in page
    assert "Mine" not in page
    assert as_sara.post("/demo/erase")["Location"] == "/"
    after = as_sara.get("/").text
    assert "The made-up stories are erased." in after
    assert "Show me the made-up stories" in after
    assert [line.name for line in kringen_of(sara)] == ["Mine"]


@pytest.mark.parametrize(
    ("asked", "cookie", "shown"),
    [
        ("", None, "nl"),
        ("de-DE,de;q=0.9", None, "nl"),
        ("fr-BE,fr;q=0.9,en;q=0.5", None, "fr"),
        ("en-GB", None, "en"),
        ("fr-BE", "en", "en"),
    ],
)
def test_the_language_is_what_was_chosen_else_what_the_browser_asks_else_dutch(
    client, asked, cookie, shown
):
    if cookie:
        client.cookies["kring_language"] = cookie
    page = client.get("/sign-in", headers={"accept-language": asked}).text
    assert f'<html lang="{shown}"' in page


def test_a_language_is_chosen_on_the_page_also_before_signing_in(client):
    response = client.post("/language", {"language": "fr", "next": "/words"})
    assert response["Location"] == "/words"
    assert response.cookies["kring_language"].value == "fr"
    assert '<html lang="fr"' in client.get("/words").text
    for code in ("nl", "fr", "en"):
        assert f'value="{code}" lang="{code}"' in client.get("/words").text


def test_choosing_a_language_leads_to_no_other_site(client):
    given = {"language": "fr", "next": "https://evil.example/"}
    assert client.post("/language", given)["Location"] == "/"


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_words_are_named_in_three_languages(client, language):
    client.cookies["kring_language"] = language
    page = client.get("/words").text
    for name in ("dichtheid", "densité", "density"):
        assert name in page


def test_the_sources_name_the_four_publications(client):
    page = client.get("/sources").text
    for name in ("Nuyts", "Resokit", "Kruijswijk", "Witteveen", "Hubar", "Lensink", "Hartman"):
        assert name in page


def test_a_page_that_is_not_there_says_so_kindly(client):
    client.cookies["kring_language"] = "en"
    response = client.get("/nowhere")
    assert response.status_code == 404
    assert "There is nothing here" in response.text


def test_an_old_form_says_what_to_do(sara):
    client = Client(enforce_csrf_checks=True)
    client.cookies["kring_language"] = "en"
    client.force_login(sara)
    response = client.post("/kring/new", {"names": "mama"})
    assert response.status_code == 403
    assert "load the page again" in response.text
    assert not Kring.objects.exists()


def test_healthz_answers_a_machine(client):
    assert client.get("/healthz").content == b"ok\n"


def test_a_poster_in_a_page_of_its_own_gets_the_picture_of_kring_too(client):
    response = client.get("/favicon.ico")
    assert response.status_code == 302
    assert response["Location"].endswith(".svg")


def test_a_kring_that_can_take_people_in_says_so(client, db, home):
    response = client.get(reverse("readyz"))
    assert (response.status_code, response.text) == (200, "ok\n")


def test_a_kring_without_its_key_says_what_is_missing(client, db, home):
    path_in(home).unlink()
    response = client.get(reverse("readyz"))
    assert (response.status_code, response.text) == (503, "key\n")


def test_a_kring_whose_tables_are_of_an_older_version_says_so(client, db, home):
    MigrationRecorder(connection).record_unapplied("keep", "0006_grant_without_account")
    response = client.get(reverse("readyz"))
    assert (response.status_code, response.text) == (503, "tables\n")


def test_a_name_is_looked_for_among_krings_and_stands_in_no_address(as_sara, sara):
    for name in ("Willemijn", "Youssef"):
        begin_kring(centre=name, names=[], by=sara)
    found = as_sara.post("/", {"find": "willem"}).text
    assert "Willemijn" in found and "Youssef" not in found
    assert "find=" not in found
    assert "Youssef" in as_sara.get("/", {"find": "willem"}).text
