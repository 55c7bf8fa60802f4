"""The pages about contacts, as whoever owns the kring uses them."""

import json
from pathlib import Path

import msgspec
import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring
from kring.network.model import Alter
from kring.strengthen.contacts.topics import TOPICS
from kring.strengthen.contacts.views import followed

CASES = json.loads(Path("contract/cases/contacts.json").read_text(encoding="utf-8"))


def shown(page, kring, url, *tail):
    return page.get(reverse(url, args=[kring.pk, *tail])).content.decode()


def send(page, kring, url, *tail, **said):
    data = {"seen": "999", **{name.replace("__", "."): value for name, value in said.items()}}
    return page.post(reverse(url, args=[kring.pk, *tail]), data)


@pytest.mark.parametrize("code", TOPICS)
def test_every_subject_and_its_questions_are_shown(code, page, kring):
    assert str(TOPICS[code].lead) in shown(page, kring, "contacts", code).replace("&#x27;", "'")
    assert "Oma Mieke" in shown(page, kring, "contact", code, "mieke")


def test_the_four_scales_make_a_word_and_what_is_felt_goes_first(page, kring):
    said = {"bond__time": 4, "bond__emotion": 3, "bond__intimacy": 3, "bond__services": 2}
    send(page, kring, "contact", "strength", "mieke", **said)
    assert "strong" in shown(page, kring, "contacts", "strength")
    send(page, kring, "contact", "strength", "mieke", **said, bond__strength_felt="weak")
    assert "light, as you feel it" in shown(page, kring, "contacts", "strength")


def test_a_contact_that_is_to_be_woken_leads_to_a_tiny_step(page, kring, sara):
    put(kring, [("mieke", "alter", "status", "asleep")], by=sara)
    send(page, kring, "contact", "sleeping", "mieke", bond__wish="wake", alter__status="asleep")
    recipe = reverse("card", args=[kring.pk, "waking", "new"]) + "?about=mieke"
    assert recipe in shown(page, kring, "contact", "sleeping", "mieke")
    put(kring, [(network_of_kring(kring).bond("mieke").id, "bond", "unsafe", True)], by=sara)
    assert recipe not in shown(page, kring, "contact", "sleeping", "mieke")


def test_where_it_is_not_safe_there_are_numbers_to_call_and_nothing_is_proposed(page, kring):
    told = send(page, kring, "contact", "broken", "mieke", bond__unsafe="on")
    assert told.url == reverse("not_safe", args=[kring.pk])
    assert "1712" in shown(page, kring, "not_safe")
    assert network_of_kring(kring).bond("mieke").unsafe is True


def test_a_friend_of_a_friend_is_named_reached_and_introduced(page, kring):
    send(page, kring, "snowball", "mieke", names="Lea")
    lea = next(one for one in network_of_kring(kring).alters if one.name == "Lea")
    assert (lea.status, lea.via, lea.acquaintance) == ("second_hand", "mieke", "named")
    assert "me → Oma Mieke → Lea" in shown(page, kring, "contacts", "via")
    assert page.get(reverse("snowball", args=[kring.pk, lea.id])).status_code == 404

    send(page, kring, "contact", "via", lea.id, alter__acquaintance="in_touch")
    lea = network_of_kring(kring).alter[lea.id]
    assert (lea.status, lea.introduced_by) == ("active", "mieke")


def test_bridges_wait_while_nobody_is_safe(page, kring, sara):
    put(kring, [(network_of_kring(kring).bond("mieke").id, "bond", "has_power", True)], by=sara)
    assert "has a say somewhere" in shown(page, kring, "contacts", "opens")
    put(kring, [("kring", "about", "trust", "no")], by=sara)
    told = shown(page, kring, "contacts", "opens")
    assert "has a say somewhere" not in told and "The rest can wait" in told


@pytest.mark.parametrize("code", ["opens", "sleeping", "broken"])
def test_of_anybody_it_can_be_said_that_they_belong_here(code, page, kring):
    assert reverse("contact", args=[kring.pk, code, "mieke"]) in shown(
        page, kring, "contacts", code
    )


def test_for_two_others_with_whom_it_broke_a_wish_is_written_in_own_words(page, kring, sara):
    put(
        kring, [("wim", "alter", "name", "Wim"), ("mieke~wim", "tie", "quality", "broken")], by=sara
    )
    there = reverse("card", args=[kring.pk, "hopes", "new"])
    there += "?who=mieke&amp;who=wim&amp;visibility=self"
    assert there in shown(page, kring, "contacts", "broken")
    asked = page.get(there.replace("&amp;", "&")).content.decode()
    assert asked.count("checked") == 2
    assert '<option value="self" selected>' in asked  # a quarrel of others hangs on no wall
    said = {"seen": "0", "hope.text": "Ooit weer samen", "hope.who": ["mieke", "wim"]}
    said |= {"hope.visibility": "self"}
    assert page.post(there.replace("&amp;", "&"), said).status_code == 302
    assert "Ooit weer samen" in shown(page, kring, "contacts", "broken")
    assert "Ooit weer samen" not in shown(page, kring, "plan_paper")


def test_what_is_not_there_is_not_found(page, kring):
    assert page.get(reverse("contacts", args=[kring.pk, "none"])).status_code == 404
    assert page.get(reverse("contact", args=[kring.pk, "opens", "none"])).status_code == 404


def test_mending_is_helped_only_where_it_is_wished_and_safe(page, kring, sara):
    bond = network_of_kring(kring).bond("mieke").id
    assert "mediator" not in shown(page, kring, "contact", "broken", "mieke")
    put(kring, [(bond, "bond", "wish", "mend")], by=sara)
    assert "mediator" in shown(page, kring, "contact", "broken", "mieke")
    put(kring, [(bond, "bond", "unsafe", True)], by=sara)
    assert "mediator" not in shown(page, kring, "contact", "broken", "mieke")


@pytest.mark.parametrize("case", CASES["followed"], ids=lambda case: case["name"])
def test_what_follows_from_getting_to_know_somebody_is_the_same_on_a_tablet(case):
    lea = msgspec.convert({"id": "lea", **case["fields"]}, Alter)
    field, value = case["said"]

    found = followed(lea, [("lea", "alter", field, value)])

    assert [list(each) for each in found] == case["followed"]
