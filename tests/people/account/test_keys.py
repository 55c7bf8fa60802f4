"""Passkeys, apart from the pages: whose one is, and that the last one takes the paper along."""

import pytest
from allauth.core import context
from allauth.mfa.models import Authenticator
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory

from kring.people.account.codes import new_codes
from kring.people.account.keys import (
    MOST,
    NoFit,
    add_passkey,
    ask_for_passkey,
    invite_passkey,
    known_by_passkey,
    passkeys_of,
    take_away_passkey,
)
from machine.passkey import Device


@pytest.fixture(autouse=True)
def at_a_name(settings, db):
    settings.ALLOWED_HOSTS = ["kring.example.org"]
    request = RequestFactory().get("/", HTTP_HOST="kring.example.org", secure=True)
    request.session = SessionStore()
    with context.request_context(request):
        yield


def made_for(user, name="x"):
    device = Device()
    add_passkey(user, name=name, credential=device.make(invite_passkey(user)))
    return device


def test_a_passkey_shows_whose_it_is(ada):
    device = made_for(ada)
    assert known_by_passkey(device.answer(ask_for_passkey(None))) == ada
    assert passkeys_of(ada).get().last_used_at is not None


def test_a_passkey_that_was_never_made_here_shows_nobody(ada):
    stranger = Device()
    stranger.user = made_for(ada).user
    with pytest.raises(NoFit):
        known_by_passkey(stranger.answer(ask_for_passkey(None)))


def test_a_question_is_answered_once_rightly_or_not(ada):
    device = made_for(ada)
    asked = ask_for_passkey(None)
    with pytest.raises(NoFit):
        known_by_passkey({})
    with pytest.raises(NoFit):
        known_by_passkey(device.answer(asked))


def test_a_long_name_is_cut_and_there_is_an_end_to_how_many(ada):
    for _ in range(MOST):
        made_for(ada, name="n" * 100)
    assert {len(each.data["name"]) for each in passkeys_of(ada)} == {60}
    with pytest.raises(NoFit):
        made_for(ada)


def test_with_the_last_passkey_the_codes_on_paper_go_too(ada):
    made_for(ada, name="my phone")
    new_codes(ada)
    assert take_away_passkey(ada, passkeys_of(ada).get().pk) == "my phone"
    assert not Authenticator.objects.filter(user=ada).exists()
    assert take_away_passkey(ada, 1) is None
