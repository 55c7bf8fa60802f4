"""Passwords: what is refused, and that it is said kindly."""

import pytest
from django.contrib.auth.password_validation import (
    password_validators_help_texts,
    validate_password,
)
from django.core.exceptions import ValidationError
from django.utils.translation import override

from kring.people.models import User


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("kort", "short"),
        ("annemieke 77", "name"),
        ("AnneMieke-77", "name"),
        ("password123", "password_too_common"),
        ("1234567890", "password_too_common"),
    ],
)
def test_is_refused(password, code):
    with pytest.raises(ValidationError) as told:
        validate_password(password, User(username="Annemieke"))
    assert code in {error.code for error in told.value.error_list}


@pytest.mark.parametrize("password", ["de kat zit op het dak", "öçé ñ日本語 xyz", "qpwoeirutz"])
def test_a_sentence_or_anything_long_will_do(password):
    validate_password(password, User(username="Annemieke"))


def test_a_name_of_two_letters_may_be_part_of_a_password():
    validate_password("de banaan is krom", User(username="an"))


def test_every_rule_says_what_helps():
    with override("en"):
        assert all(len(text) > 10 for text in password_validators_help_texts())
