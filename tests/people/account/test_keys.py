"""Passkeys, apart from the pages: whose one is, and that the last one takes the paper along."""

from contextlib import suppress

import pytest
from allauth.core import context
from allauth.mfa.models import Authenticator
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kring.people.account.codes import new_codes
from kring.people.account.keys import (
    MOST,
    NoFit,
    add_passkey,
    ask_for_passkey,
    invite_passkey,
    known_by_passkey,
    passkeys_of,
    read_answer,
    take_away_passkey,
)
from machine.passkey import Device, text


@pytest.fixture(autouse=True)
def at_a_name(settings, db):  # pytest-django's settings, not those of hypothesis
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


def test_of_a_passkey_nothing_is_kept_that_is_not_needed(ada):
    device = Device()
    made = device.make(invite_passkey(ada))
    made["response"] |= {"transports": ["nul \0"], "more": float("inf")}
    add_passkey(ada, name="x", credential={**made, "clientExtensionResults": {"": float("nan")}})
    kept = passkeys_of(ada).get().data["credential"]
    assert kept["clientExtensionResults"] == {}
    assert set(kept["response"]) == {"clientDataJSON", "attestationObject"}
    assert known_by_passkey(device.answer(ask_for_passkey(None))) == ada


@pytest.mark.parametrize("said", ["", "[]", "1", "null", "{", "[" * 9_999, '{"a":"' + "x" * 20_000])
def test_what_is_no_answer_is_not_read(said):
    with pytest.raises(NoFit):
        read_answer(said)


PIECES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
)
BYTES = st.binary(max_size=300).map(text)


ANSWERED = ("authenticatorData", "clientDataJSON", "signature", "userHandle")


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.sampled_from(ANSWERED), instead=PIECES | BYTES)
def test_an_answer_that_was_changed_anywhere_lets_nobody_in(ada, name, instead):
    device = made_for(ada)
    hostile = device.answer(ask_for_passkey(None))
    hostile["response"][name] = instead
    try:
        with pytest.raises(NoFit):
            known_by_passkey(hostile)
    finally:
        passkeys_of(ada).delete()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_form_an_answer_has_it_is_refused_or_taken_and_breaks_nothing(ada, data):
    hostile = Device().make(invite_passkey(ada))
    place = hostile["response"] if data.draw(st.booleans()) else hostile
    place[data.draw(st.sampled_from(sorted(place)))] = data.draw(PIECES | BYTES)
    with suppress(NoFit):
        add_passkey(ada, name="x", credential=hostile)
        ask_for_passkey(ada)  # what was taken in can be asked for
    passkeys_of(ada).delete()


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(attested=st.binary(max_size=400))
def test_a_hostile_passkey_is_not_taken_in(ada, attested):
    hostile = Device().make(invite_passkey(ada))
    hostile["response"]["attestationObject"] = text(attested)
    with pytest.raises(NoFit):
        add_passkey(ada, name="x", credential=hostile)
