"""Whoever is missing from a card: added or asked about, without losing what was written."""

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.strengthen.boards import BOARDS
from kring.strengthen.somebody_else import with_said
from kring.strengthen.steps.boards import INTEREST


@pytest.fixture
def wim(kring, sara):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    return "wim"


def card(kring, code, entity="new"):
    return reverse("card", args=[kring.pk, code, entity])


def write(page, address, **said):
    return page.post(address, {"seen": "999", **said})


def test_whoever_asks_for_a_meaning_finds_the_card_again_as_it_was_written(page, kring, wim):
    response = write(page, card(kring, "agreements"), **{"agreement.what": "Soep", "meaning": wim})
    [agreement] = network_of_kring(kring).agreements
    assert agreement.what == "Soep"

    assert response.url.startswith(reverse("meaning", args=[kring.pk, wim]))
    assert "Wim" in page.get(response.url).content.decode()
    back = write(page, response.url, **{"bond.meaning": "Hij lacht altijd."}).url

    assert back.startswith(card(kring, "agreements", agreement.id))
    shown = page.get(back).content.decode()
    assert "Soep" in shown and "Wim is chosen here. It is not saved yet." in shown
    assert f'value="{wim}" id="id_agreement.who_1" checked' in shown


def test_a_new_name_stands_on_a_card_that_asks_nothing_of_them_at_once(page, kring):
    response = write(page, card(kring, "steps"), **{"step.text": "Dag zeggen", "newcomer": "Ali"})
    ali = next(one.id for one in network_of_kring(kring).alters if one.name == "Ali")
    [step] = network_of_kring(kring).steps

    assert response.url == with_said(card(kring, "steps", step.id), named=ali)
    write(page, response.url, **{"step.text": "Dag zeggen", "step.about": ali})
    assert network_of_kring(kring).steps[0].about == ali


def test_of_a_new_name_is_asked_what_they_mean_before_they_can_be_asked_for_anything(page, kring):
    response = write(page, card(kring, "agreements"), newcomer="Ali")
    ali = next(one.id for one in network_of_kring(kring).alters if one.name == "Ali")

    assert response.url.startswith(reverse("meaning", args=[kring.pk, ali]))
    assert network_of_kring(kring).agreements == ()


def test_a_name_that_stands_on_the_drawing_already_is_the_same_person(page, kring):
    before = len(network_of_kring(kring).alters)
    write(page, card(kring, "steps"), newcomer="oma mieke")
    assert len(network_of_kring(kring).alters) == before


def test_the_very_first_name_can_be_written_where_there_is_nobody_to_choose(page, sara):
    from kring.site.actions import begin_kring

    empty = begin_kring(centre="", names=[], by=sara)
    who = reverse("plan_part", args=[empty.pk, "who"])
    assert 'name="newcomer"' in page.get(who).content.decode()

    assert "/meaning/" in write(page, who, newcomer="Fatima").url


def test_who_goes_along_can_be_somebody_new_and_the_way_is_not_begun_twice(page, kring):
    along = reverse("interest_part", args=[kring.pk, "along"])
    first = write(page, along, **{"entrance.about": "koor", "newcomer": "Ali"})
    back = write(page, first.url, **{"bond.meaning": "Een vriend."}).url
    ali = next(one.id for one in network_of_kring(kring).alters if one.name == "Ali")
    write(page, back, **{"entrance.about": "koor", "entrance.goes_along": ali})

    [entrance] = network_of_kring(kring).entrances
    assert (entrance.about, entrance.goes_along) in {("koor", ali), ("koor", (ali,))}


def test_a_new_name_where_a_place_is_asked_is_a_place(page, kring):
    write(page, reverse("role_step", args=[kring.pk, "new", 2]), newcomer="Het buurthuis")
    [found] = [one for one in network_of_kring(kring).alters if one.name == "Het buurthuis"]
    assert found.sort == "place"


def test_a_threshold_goes_on_with_the_name_that_was_missing(page, kring):
    at = reverse("threshold", args=[kring.pk, "new", 1])
    response = write(page, at, **{"threshold.what": "Bellen", "newcomer": "Ali"})
    [threshold] = network_of_kring(kring).thresholds
    assert threshold.what == "Bellen"
    assert threshold.id in response.url


def test_every_card_that_names_people_says_how_somebody_new_gets_there(page, kring):
    for code, board in BOARDS.items():
        if board.kind == "step" and not board.guide:
            assert 'name="newcomer"' in page.get(card(kring, code)).content.decode(), code


def test_the_steps_of_the_interest_path_ask_who_goes_along():
    assert "goes_along" in INTEREST["along"].first


def test_an_address_says_more_after_its_question_mark():
    assert with_said("/a", named="b") == "/a?named=b"
    assert with_said("/a?x=1", named="b&c") == "/a?x=1&named=b%26c"


def test_where_a_place_is_asked_the_words_are_of_a_place(page, kring):
    visit = page.get(reverse("interest_part", args=[kring.pk, "visit"])).content.decode()
    assert "A new group or place:" in visit and "Somebody new:" not in visit
    assert "Somebody new:" in page.get(card(kring, "steps")).content.decode()
