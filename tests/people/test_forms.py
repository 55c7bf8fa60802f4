"""What is asked at the door."""

import pytest

from kring.people.forms import SetUpForm, SignInForm
from kring.people.models import User

pytestmark = pytest.mark.django_db
PASSWORD = "de kat zit op het dak"


def set_up(**given):
    filled = {"name": "Jan", "password": PASSWORD, "again": PASSWORD} | given
    return SetUpForm(filled, user=None)


def test_a_free_name_and_a_good_password_are_enough():
    form = set_up(name="  Jan   Peeters ")
    assert form.is_valid()
    assert form.cleaned_data["name"] == "Jan Peeters"


def test_a_name_that_is_taken_is_told_however_it_is_typed():
    User.objects.create_user("Annemie")
    form = set_up(name="ANNEMIE")
    assert list(form.errors) == ["name"]


def test_spaces_of_a_password_are_kept():
    form = SignInForm({"name": "Jan", "password": "  twee spaties  "})
    assert form.is_valid()
    assert form.cleaned_data["password"] == "  twee spaties  "


def test_somebody_who_is_known_is_asked_no_name_and_may_not_use_their_own_as_password():
    user = User(username="Annemieke")
    form = SetUpForm({"password": "annemieke 12", "again": "annemieke 12"}, user=user)
    assert "name" not in form.fields
    assert list(form.errors) == ["password"]
