"""A voice stays closed to the others until the talk is laid side by side."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.grants import Scope, give
from kring.keep.queries import network_of_kring
from kring.people.models import User

SECRET = "Ik wil weer kunnen slapen."


@pytest.fixture
def talk(kring, sara):
    said = [("m", "meeting", "sort", "family"), ("m", "meeting", "topic", "Hoe verder met oma")]
    put(kring, [*said, ("m", "meeting", "who", ("mieke",))], by=sara)
    return reverse("family_talk", args=[kring.pk, "m"])


def voice(kring, who="mieke"):
    return reverse("family_voice", args=[kring.pk, "m", who])


def say(page, kring, who="mieke", **boxes):
    data = {f"voice.{box}": words for box, words in boxes.items()}
    return page.post(voice(kring, who), {"seen": "999", **data})


def test_what_somebody_fills_in_is_closed_until_it_lies_side_by_side(page, kring, talk):
    say(page, kring, wants=SECRET)
    assert SECRET not in page.get(talk).content.decode()
    assert SECRET not in page.get(voice(kring)).content.decode()
    assert "Filled in, and still closed." in page.get(talk).content.decode()

    page.post(talk)
    assert network_of_kring(kring).meetings[0].opened is True
    assert SECRET in page.get(talk).content.decode()
    assert SECRET in page.get(voice(kring)).content.decode()


def test_what_is_written_again_takes_the_place_of_what_was_closed(page, kring, talk):
    say(page, kring, wants=SECRET)
    say(page, kring, wants="Iets anders", needs="Een avond vrij")

    [said] = network_of_kring(kring).voices
    assert (said.wants, said.needs, said.scale, said.of) == (
        "Iets anders",
        "Een avond vrij",
        "family",
        "mieke",
    )


def test_the_central_person_has_boxes_too(page, kring, talk):
    ego = network_of_kring(kring).egos[0].id
    say(page, kring, who=ego, can="Zelf koken")

    assert network_of_kring(kring).voices[0].scale == "person"


def test_who_may_see_the_talk_sees_the_words_once_it_is_opened(page, kring, sara, talk):
    worker, theirs = User.objects.create_user("Els"), Client()
    scope = Scope(may_draw=True, parts=frozenset({"plan"}))
    give(kring, user_id=worker.pk, role="professional", scope=scope, by=sara)
    theirs.force_login(worker)
    put(kring, [("m", "meeting", "visibility", "worker")], by=sara)
    say(page, kring, wants=SECRET)
    assert SECRET not in theirs.get(talk).content.decode()

    page.post(talk)
    assert SECRET in theirs.get(talk).content.decode()


def test_nothing_said_makes_no_voice(page, kring, talk):
    say(page, kring)
    assert network_of_kring(kring).voices == ()


def test_a_talk_or_somebody_not_in_it_is_not_found(page, kring, talk):
    assert page.get(reverse("family_talk", args=[kring.pk, "gone"])).status_code == 404
    assert page.get(voice(kring, "stranger")).status_code == 404
