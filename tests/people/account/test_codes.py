"""Codes of an app and codes on paper: each works once."""

import json

import pytest
from allauth.mfa.models import Authenticator
from django.core import serializers

from kring.people.account.codes import (
    has_second_step,
    new_codes,
    steps_of,
    turn_off_app,
    turn_on_app,
    use_code,
)
from machine.doors import SECRET, code_now


@pytest.fixture
def app(ada):
    """Turn an app on with the code of a minute ago, so that those of now are still unused."""
    assert turn_on_app(ada, secret=SECRET, code=code_now(SECRET, later=-1))


def test_an_app_is_turned_on_by_a_code_that_shows_it_has_the_secret(ada):
    assert not turn_on_app(ada, secret=SECRET, code="000000x")
    assert not has_second_step(ada)
    assert turn_on_app(ada, secret=SECRET, code=code_now(SECRET))
    assert has_second_step(ada)
    assert steps_of(ada).app


def test_a_code_of_an_app_works_once_also_for_who_looked_over_a_shoulder(ada, app):
    code = code_now(SECRET)
    assert use_code(ada, f" {code[:3]} {code[3:]} ") == "totp"
    assert use_code(ada, code) is None


def test_an_older_code_does_not_work_after_a_newer_one(ada, app):
    assert use_code(ada, code_now(SECRET, later=1)) == "totp"
    assert use_code(ada, code_now(SECRET)) is None


@pytest.mark.parametrize("later", [-3, 3])
def test_a_code_of_minutes_ago_or_ahead_does_not_work(ada, later):
    turn_on_app(ada, secret=SECRET, code=code_now(SECRET, later=-1))
    assert use_code(ada, code_now(SECRET, later=later)) is None


@pytest.mark.parametrize("code", ["", "      ", "١٢٣٤٥٦", "é" * 6, "0" * 10_000])
def test_what_is_no_code_opens_nothing(ada, app, code):
    assert use_code(ada, code) is None


def test_ten_codes_on_paper_open_ten_times(ada, app):
    codes = new_codes(ada)
    assert len(set(codes)) == 10
    assert use_code(ada, codes[3]) == "recovery_codes"
    assert use_code(ada, codes[3]) is None
    assert steps_of(ada).codes_left == 9
    assert not steps_of(ada).few_codes
    for code in codes[4:]:
        assert use_code(ada, code.replace(" ", "")) == "recovery_codes"
    assert steps_of(ada).codes_left == 3
    assert steps_of(ada).few_codes


def test_new_codes_on_paper_take_the_older_away(ada, app):
    old = new_codes(ada)
    new_codes(ada)
    assert use_code(ada, old[0]) is None
    assert Authenticator.objects.filter(user=ada, type="recovery_codes").count() == 1


def test_who_turns_the_last_second_step_off_has_no_codes_on_paper_either(ada, app):
    new_codes(ada)
    turn_off_app(ada)
    assert not Authenticator.objects.filter(user=ada).exists()


def test_nobody_can_read_the_secrets_in_the_database(ada, app):
    codes = new_codes(ada)
    kept = serializers.serialize("json", Authenticator.objects.all())
    assert SECRET not in kept
    assert not any(code.replace(" ", "") in kept for code in codes)
    assert {"secret", "seed"} <= {key for row in json.loads(kept) for key in row["fields"]["data"]}
