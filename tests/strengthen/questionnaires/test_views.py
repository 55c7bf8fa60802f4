"""A questionnaire is filled in, told to the person alone first, and kept as answers with words."""

from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

import kring.strengthen.questionnaires
from kring.keep.actions import put
from kring.keep.grants import Scope, give
from kring.keep.queries import network_of_kring
from kring.network.model import Filled
from kring.network.network import network_of
from kring.people.models import User
from kring.strengthen.questionnaires.packs import added_by, packs_for
from kring.strengthen.questionnaires.views import history

PACKS = Path(kring.strengthen.questionnaires.__file__).parent / "brought_along"
OSLO = (PACKS / "osss3.json").read_bytes()


def fill_in(page, kring, **answers):
    return page.post(reverse("questionnaire", args=[kring.pk, "osss3"]), answers)


def test_the_answers_are_kept_and_what_comes_out_is_told(page, kring):
    went = fill_in(page, kring, q0="2", q1="2", q2="2")

    [filled] = network_of_kring(kring).fillings
    assert (filled.pack, filled.answers, filled.visibility) == ("osss3", (2, 2, 2), None)
    told = page.get(went.url).content.decode()
    assert "Your answers come to 9." in told and "no diagnosis" in told and "Kocalevent" in told


def test_what_is_said_of_it_stands_in_the_list_of_before(page, kring):
    went = fill_in(page, kring, q0="1")
    page.post(went.url, {"seen": "999", "filled.words": "Het was een rotweek."})

    shown = page.get(reverse("questionnaires", args=[kring.pk])).content.decode()
    assert "Het was een rotweek." in shown and "You skipped some questions" in shown


def test_who_skips_everything_leaves_nothing_behind(page, kring):
    fill_in(page, kring)

    assert network_of_kring(kring).fillings == ()


def test_what_was_filled_in_is_taken_off(page, kring):
    went = fill_in(page, kring, q0="2")
    page.post(went.url, {"take_off": "1"})

    assert network_of_kring(kring).fillings == ()


def test_a_worker_sees_what_came_out_only_when_the_person_says_so(page, kring, sara):
    worker = User.objects.create_user("Els")
    scope = Scope(may_draw=True, parts=frozenset({"plan"}))
    give(kring, user_id=worker.pk, role="professional", scope=scope, by=sara)
    went, theirs = fill_in(page, kring, q0="2", q1="2", q2="2"), Client()
    theirs.force_login(worker)
    assert theirs.get(went.url).status_code == 404
    assert theirs.get(reverse("questionnaire", args=[kring.pk, "osss3"])).status_code == 403

    [filled] = network_of_kring(kring).fillings
    put(kring, [(filled.id, "filled", "visibility", "worker")], by=sara)
    assert theirs.get(went.url).status_code == 200


def test_one_whose_questions_are_gone_keeps_day_and_words():
    gone = Filled(id="f", pack="gone", day="2026-01-02", answers=(1,), words="Goed zo.")
    [done] = history(network_of([gone]), {})

    assert (done.day, done.words, done.results) == ("2 January 2026", "Goed zo.", [])
    assert done.title == "A questionnaire that lies here no more"


def test_one_whose_questions_are_gone_still_tells_what_it_was_called(page, kring):
    fill_in(page, kring, q0="2", q1="2", q2="2")
    network = network_of_kring(kring)
    [there], [gone] = history(network, packs_for(kring)), history(network, {})
    assert there.title == gone.title == network.fillings[0].title
    assert "3" in gone.title and gone.results == []


def test_a_file_is_added_only_with_a_sentence_about_permission(page, sara):
    address = reverse("question_packs")
    other = OSLO.replace(b'"osss3"', b'"other"')
    file = {"file": SimpleUploadedFile("other.json", other)}
    assert page.post(address, {**file, "permission": "Van mij"}).status_code == 400
    assert added_by(sara).count() == 0

    file = {"file": SimpleUploadedFile("other.json", other)}
    assert page.post(address, {**file, "permission": "Van mij", "sure": "on"}).status_code == 302
    assert added_by(sara).get().permission == "Van mij"
    assert page.post(address, {"take_away": "x"}).status_code == 302
    page.post(address, {"take_away": added_by(sara).get().pk})
    assert added_by(sara).count() == 0


def test_a_file_that_is_none_is_refused_in_a_sentence(page, sara):
    file = SimpleUploadedFile("brief.txt", b"Beste")
    said = {"file": file, "permission": "x", "sure": "on"}
    refused = page.post(reverse("question_packs"), said)

    assert refused.status_code == 400
    assert "brief.txt" in refused.content.decode()
