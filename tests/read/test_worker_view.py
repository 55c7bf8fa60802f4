"""How a worker sees it: beside the person's words, theirs alone, and gone when the person says."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.keep.erase import erase_person
from kring.keep.grants import Scope, give
from kring.keep.queries import network_of_kring
from kring.people.models import User
from kring.read.worker_view import beside
from machine.doors import come_in
from read.kept import kept


@pytest.fixture
def full(owner):
    return kept(
        owner,
        around={"mum": {"name": "Mama"}, "bo": {"name": "Bo"}},
        bonds={"mum": {"meaning": "Zij is mijn thuis."}},
    )


@pytest.fixture
def els(full, owner):
    els = User.objects.create_user("Els")
    give(full, user_id=els.pk, role="professional", scope=Scope(may_draw=True), by=owner)
    return els


@pytest.fixture
def browser_of():
    def browser_of(user):
        client = Client()
        client.cookies["kring_language"] = "en"
        come_in(client, user)
        return client

    return browser_of


def write(browser, kring, **given):
    return browser.post(reverse("write_impression", args=[kring.pk]), given)


def text_of(browser, kring):
    return browser.get(reverse("worker_view", args=[kring.pk])).text


def test_a_worker_s_words_stand_beside_the_person_s_and_the_person_reads_them(
    full, owner, els, browser_of
):
    assert write(browser_of(els), full, about="mum", text="Zij draagt veel.").status_code == 302
    row = next(row for row in beside(network_of_kring(full)) if row.id == "mum")
    (one,) = row.impressions
    assert (row.own_words, one.text, one.who) == (
        "Zij is mijn thuis.",
        "Zij draagt veel.",
        "Els",
    )
    text = text_of(browser_of(owner), full)
    assert text.index("Zij is mijn thuis.") < text.index("Zij draagt veel.")
    assert "Write how I see it" not in text
    assert "How a worker sees it" in browser_of(owner).get(reverse("read", args=[full.pk])).text


def test_about_the_whole_comes_first(full, els, browser_of):
    write(browser_of(els), full, about="", text="Een warm huis.")
    whole = beside(network_of_kring(full))[0]
    assert (whole.id, [one.text for one in whole.impressions]) == ("", ["Een warm huis."])


def test_the_person_has_it_gone_and_a_worker_only_their_own(full, owner, els, browser_of):
    jan = User.objects.create_user("Jan")
    give(full, user_id=jan.pk, role="professional", scope=Scope(may_draw=True), by=owner)
    for text in ("Een.", "Twee."):
        write(browser_of(els), full, about="mum", text=text)
    first, second = network_of_kring(full).impressions
    assert write(browser_of(jan), full, gone=first.id).status_code == 403
    assert write(browser_of(els), full, gone=first.id).status_code == 302
    assert write(browser_of(owner), full, gone=second.id).status_code == 302
    assert network_of_kring(full).impressions == ()
    assert write(browser_of(owner), full, gone="nothing").status_code == 404


def test_whose_kring_it_is_writes_no_worker_s_view(full, owner, els, browser_of):
    assert write(browser_of(owner), full, about="mum", text="Ik?").status_code == 403
    assert write(browser_of(els), full, about="nobody", text="Wie?").status_code == 404
    write(browser_of(els), full, about="mum", text="   ")
    assert network_of_kring(full).impressions == ()


def test_the_circle_neither_reads_nor_writes_it(full, owner, els, browser_of):
    write(browser_of(els), full, about="mum", text="Zij draagt veel.")
    bo = User.objects.create_user("Bo")
    give(full, user_id=bo.pk, role="member", scope=Scope(may_draw=True), by=owner)
    assert browser_of(bo).get(reverse("worker_view", args=[full.pk])).status_code == 403
    assert write(browser_of(bo), full, about="mum", text="Ik ook.").status_code == 403
    assert "Zij draagt veel." not in browser_of(bo).get(reverse("draw", args=[full.pk])).text


def test_it_goes_with_whom_it_is_about(full, owner, els, browser_of):
    write(browser_of(els), full, about="mum", text="Zij draagt veel.")
    erase_person(full, "mum", by=owner)
    assert network_of_kring(full).impressions == ()
