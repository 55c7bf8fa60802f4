"""Thinking of people, page by page, as whoever owns the kring does it."""

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring


def shown(page, kring, name="find_people", *tail):
    return page.get(reverse(name, args=[kring.pk, *tail])).content.decode()


def send(page, kring, url, /, *tail, **said):
    return page.post(reverse(url, args=[kring.pk, *tail]), said)


def names_of(kring):
    return [one.name for one in network_of_kring(kring).alters]


def test_names_at_speed_lead_to_the_next_card_and_the_last_one_back(page, kring):
    told = send(page, kring, "deck_card", "seed", "phone", names="An\nWim")
    assert told.url == reverse("deck_card", args=[kring.pk, "seed", "social"])
    assert names_of(kring)[-2:] == ["An", "Wim"]
    assert "An, Wim" in shown(page, kring)

    told = send(page, kring, "deck_card", "seed", "school-gate", names="")
    assert told.url == reverse("find_people", args=[kring.pk])


def test_a_card_says_where_it_is_in_the_deck_and_no_percentage(page, kring):
    told = shown(page, kring, "deck_card", "seed", "social")
    assert "Page 2 of 8" in told and "%" not in told.split("<main")[1]
    assert "Nothing is fetched from your phone" in told


def test_an_answer_is_read_back_on_its_card(page, kring):
    send(page, kring, "deck_card", "know", "lend", chosen="somebody", who="mieke")
    told = shown(page, kring, "deck_card", "know", "lend")
    assert 'value="mieke" id="id_who_0" checked' in told or "checked" in told
    assert network_of_kring(kring).alter["mieke"].qualities == ("can lend a ladder or a car",)


def test_a_name_that_is_new_in_an_answer_is_said_to_be_added(page, kring):
    send(page, kring, "deck_card", "know", "lend", chosen="somebody", names="Lea")
    assert "1 name added." in shown(page, kring)
    assert "Lea" in names_of(kring)


def test_support_that_comes_from_afar_only_asks_who_is_near(page, kring, sara):
    assert "Who knows the way around here?" not in shown(page, kring)
    bond = network_of_kring(kring).bond("mieke").id
    far = [("mieke", "alter", "place_level", "abroad"), (bond, "bond", "advice", "get")]
    put(kring, far, by=sara)
    assert "Who knows the way around here?" in shown(page, kring)


def test_places_and_familiar_faces_are_written_down(page, kring):
    send(page, kring, "find_places", which="light", where="Koffie in het station")
    send(page, kring, "find_places", which="support", name="Café", sort="place", visibility="self")
    told = shown(page, kring, "find_places")
    assert "Koffie in het station" in told and "Café" in told
    assert send(page, kring, "find_places", which="light", where="").status_code == 400


def test_who_was_there_then_is_asked_at_each_event_but_those_not_to_be_talked_about(
    page, kring, sara
):
    put(
        kring,
        [
            ("e", "event", "title", "De verhuis"),
            ("s", "event", "title", "Stil"),
            ("s", "event", "silent", True),
        ],
        by=sara,
    )
    told = shown(page, kring, "find_then")
    assert "De verhuis" in told and "Stil" not in told
    send(page, kring, "find_then", event="e", names="Nora")
    send(page, kring, "find_then", event="s", names="Piet")
    assert "Nora" in names_of(kring) and "Piet" not in names_of(kring)


@pytest.mark.parametrize(("deck", "card"), [("none", "phone"), ("seed", "none")])
def test_a_card_that_is_not_there_is_not_found(deck, card, page, kring):
    assert page.get(reverse("deck_card", args=[kring.pk, deck, card])).status_code == 404


def test_after_finding_people_comes_what_they_mean(page, kring, sara):
    find = reverse("find_people", args=[kring.pk])
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    shown = page.get(find).content.decode()

    assert f"{reverse('meaning', args=[kring.pk, 'wim'])}?next={find}" in shown
    assert reverse("meaning", args=[kring.pk, "mieke"]) not in shown
