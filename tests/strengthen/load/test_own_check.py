"""A helper's own check is shown and kept nowhere; only the level they choose is written."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.grants import Scope, give
from kring.keep.queries import network_of_kring
from kring.people.models import User


def check(page, kring, **said):
    return page.post(reverse("own_check", args=[kring.pk, "mieke"]), said)


def test_what_was_answered_is_shown_and_written_nowhere(page, kring):
    kring.refresh_from_db()
    before = kring.seq
    response = check(page, kring, endures="month", statement0="ja!", statement1="nee")
    told = response.content.decode()

    assert "On 1 of 2 statements you said more or less yes." in told
    assert "You cannot go on like this for long. Who may know that?" in told
    assert "no-store" in response.headers["Cache-Control"]
    kring.refresh_from_db()
    assert kring.seq == before


def test_only_the_level_they_choose_is_written(page, kring):
    assert check(page, kring, share="too_much", endures="week").status_code == 302
    alter = network_of_kring(kring).alter["mieke"]
    assert (alter.shared_load, alter.endures) == ("too_much", None)


def test_a_level_that_does_not_exist_writes_nothing(page, kring):
    check(page, kring, share="everything")
    assert network_of_kring(kring).alter["mieke"].shared_load is None
    assert page.get(reverse("own_check", args=[kring.pk, "nobody"])).status_code == 404


def test_every_question_may_be_passed_over(page, kring):
    told = check(page, kring, endures="").content.decode()
    assert "What you said" in told
    assert "statements you said" not in told


@pytest.fixture
def looks_along(kring, sara):
    """Let somebody look along with their own account, and give their browser."""

    def looks_along(*, role="member", parts=("plan",), **scope):
        user = User.objects.create_user(f"helper{User.objects.count()}")
        give(kring, user_id=user.pk, role=role, scope=Scope(frozenset(parts), **scope), by=sara)
        client = Client()
        client.force_login(user)
        client.cookies["kring_language"] = "en"
        return client

    return looks_along


CHOOSE = "May this be known? Only what you choose is written down."
NOTHING = "Nothing of this is written down. You choose whom you tell."


@pytest.mark.parametrize("role", ["member", "volunteer", "professional"])
@pytest.mark.parametrize("may_draw", [False, True])
def test_a_helper_on_the_drawing_shares_one_word_of_themselves(kring, looks_along, role, may_draw):
    helper = looks_along(role=role, stands_for="mieke", may_draw=may_draw)
    kring.refresh_from_db()
    before = kring.seq
    shown = check(helper, kring, endures="week", statement0="ja!").text
    assert CHOOSE in shown and 'name="share" value="too_much"' in shown and NOTHING not in shown
    kring.refresh_from_db()
    assert kring.seq == before

    there = reverse("carrying", args=[kring.pk])
    assert reverse("own_check", args=[kring.pk, "mieke"]) in helper.get(there).text
    answer = check(helper, kring, share="too_much", endures="week", statement0="ja!")
    assert (answer.status_code, answer.url) == (302, there)
    kring.refresh_from_db()
    assert kring.seq == before + 1
    alter = network_of_kring(kring).alter["mieke"]
    assert (alter.shared_load, alter.endures) == ("too_much", None)


def test_who_looks_along_shares_nothing_of_somebody_else(kring, sara, looks_along):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    for scope in ({}, {"may_draw": True}, {"stands_for": "wim"}):
        guest = looks_along(**scope)
        shown = check(guest, kring, endures="week").text
        assert NOTHING in shown and CHOOSE not in shown and 'name="share"' not in shown
        assert check(guest, kring, share="fine").status_code == 403
    assert network_of_kring(kring).alter["mieke"].shared_load is None


def test_who_does_not_see_the_plan_shares_nothing(kring, looks_along):
    assert check(looks_along(stands_for="mieke", parts=()), kring, share="fine").status_code == 403


def test_a_worker_who_draws_writes_what_somebody_told(kring, looks_along):
    worker = looks_along(role="professional", may_draw=True)
    assert CHOOSE in check(worker, kring, endures="week").text
    assert check(worker, kring, share="attention").status_code == 302
    assert network_of_kring(kring).alter["mieke"].shared_load == "attention"


def test_a_helper_writes_no_word_that_does_not_exist(kring, looks_along):
    helper = looks_along(stands_for="mieke")
    assert check(helper, kring, share="everything").status_code == 302
    assert network_of_kring(kring).alter["mieke"].shared_load is None
