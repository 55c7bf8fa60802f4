"""Users: a name of one's own choice, found however it is typed."""

import pytest
from django.contrib.auth import authenticate
from django.db import IntegrityError, transaction

from kring.people.models import User, fold_name

pytestmark = pytest.mark.django_db
PASSWORD = "de kat zit op het dak"


@pytest.mark.parametrize("typed", ["Annemie", "annemie", " ANNEMIE ", "Ａnnemie"])
def test_a_name_is_found_however_a_tablet_types_it(typed):
    user = User.objects.create_user("Annemie", PASSWORD)
    assert authenticate(username=typed, password=PASSWORD) == user


def test_letters_beyond_ascii_fold_too():
    assert fold_name("ÉLODIE  van Strauß") == fold_name("élodie van strauss")


def test_two_people_cannot_have_names_that_look_the_same():
    User.objects.create_user("Annemie")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_user("annemie")


def test_nobody_signs_in_without_a_password_of_their_own():
    User.objects.create_user("jan")
    assert authenticate(username="jan", password="") is None
    assert authenticate(username="jan", password="!") is None


def test_a_password_is_kept_with_argon2():
    user = User.objects.create_user("jan", PASSWORD)
    assert user.password.startswith("argon2$argon2id$")
