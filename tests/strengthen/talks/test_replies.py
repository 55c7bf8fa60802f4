"""A card is answered in own words, for oneself, today; another day makes another answer."""

from django.test import Client
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.grants import Scope, give
from kring.keep.queries import network_of_kring
from kring.people.models import User


def card(kring, number, code="lonely"):
    return reverse("reply_card", args=[kring.pk, code, number])


def deck(kring, code="lonely"):
    return reverse("reply_deck", args=[kring.pk, code])


def test_an_answer_is_kept_for_oneself_and_told_on_the_deck(page, kring):
    went = page.post(card(kring, 1), {"words": "Vooral op zondag."})
    assert went.url == card(kring, 2)

    [reply] = network_of_kring(kring).replies
    assert (reply.card, reply.words, reply.visibility) == (
        "lonely.words",
        "Vooral op zondag.",
        None,
    )
    assert "Vooral op zondag." in page.get(deck(kring)).content.decode()


def test_passing_or_long_an_event_and_somebody_to_talk_to(page, kring, sara):
    put(kring, [("e", "event", "title", "Verhuisd"), ("e", "event", "year", 2024)], by=sara)
    page.post(card(kring, 2), {"chosen": "long"})
    page.post(card(kring, 3), {"about": "e"})
    page.post(card(kring, 5), {"who": ["mieke"]})

    replies = {reply.card: reply for reply in network_of_kring(kring).replies}
    assert replies["lonely.long"].chosen == ("long",)
    assert replies["lonely.since"].about == "e"
    assert replies["lonely.talk"].who == ("mieke",)
    shown = page.get(deck(kring)).content.decode()
    assert "for a long time" in shown and "Verhuisd" in shown and "Oma Mieke" in shown


def test_the_answer_of_today_is_changed_and_one_of_another_day_stays(page, kring, sara):
    page.post(card(kring, 1), {"words": "Vandaag"})
    page.post(card(kring, 1), {"words": "Vandaag beter"})
    assert [one.words for one in network_of_kring(kring).replies] == ["Vandaag beter"]

    [reply] = network_of_kring(kring).replies
    put(kring, [(reply.id, "reply", "day", "2020-01-01")], by=sara)
    page.post(card(kring, 1), {"words": "Nu"})
    assert [one.words for one in network_of_kring(kring).replies] == ["Vandaag beter", "Nu"]


def test_nothing_answered_leaves_nothing_behind(page, kring):
    assert page.post(card(kring, 1), {"words": ""}).status_code == 302
    assert network_of_kring(kring).replies == ()


def test_what_was_answered_is_nobody_elses_until_the_person_says_so(page, kring, sara):
    worker = User.objects.create_user("Els")
    scope = Scope(may_draw=True, parts=frozenset({"plan"}))
    give(kring, user_id=worker.pk, role="professional", scope=scope, by=sara)
    page.post(card(kring, 1), {"words": "Vooral op zondag."})
    theirs = Client()
    theirs.force_login(worker)
    assert "zondag" not in theirs.get(deck(kring)).content.decode()

    page.post(card(kring, 1), {"words": "Vooral op zondag.", "visibility": "worker"})
    assert "zondag" in theirs.get(deck(kring)).content.decode()


def test_worker_and_team_have_questions_and_no_field_to_write_in(page, kring):
    before = network_of_kring(kring)
    address = reverse("reply_workers", args=[kring.pk, "bindkracht"])
    shown = page.get(address).content.decode()

    assert "For the team" in shown
    assert "textarea" not in shown
    assert page.post(address, {"words": "x"}).status_code == 405
    assert network_of_kring(kring) == before


def test_a_deck_or_card_that_is_not_there_is_not_found(page, kring):
    assert page.get(deck(kring, "nothing")).status_code == 404
    assert page.get(card(kring, 99)).status_code == 404
    assert page.get(reverse("reply_workers", args=[kring.pk, "lonely"])).status_code == 404
