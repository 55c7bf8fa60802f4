"""Sessions and users that are asked for by hand are those the models have, on both databases."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.sessions.backends import db
from django.contrib.sessions.models import Session
from django.utils import timezone

from kring.people.known import ByPassword, SessionStore
from kring.people.models import User


@pytest.fixture
def session(each_database, transactional_db):
    """Give a session in which something is held."""
    kept = SessionStore()
    kept["held"] = "a word"
    kept.save()
    return kept.session_key


def test_a_session_is_read_as_django_reads_it(session):
    assert SessionStore(session).load() == db.SessionStore(session).load()
    assert SessionStore(session)["held"] == "a word"


def test_a_session_ends_eight_hours_after_it_began_however_much_it_is_used(session):
    ends = Session.objects.get().expire_date
    assert abs(ends - timezone.now() - timedelta(hours=8)) < timedelta(minutes=1)
    used = SessionStore(session)
    used["held"] = "another word"
    used.save()
    assert Session.objects.get().expire_date == ends


def test_who_shows_who_they_are_gets_eight_hours_anew(session):
    begun = SessionStore(session)
    begun.set_expiry(timezone.now() + timedelta(minutes=5))
    begun.cycle_key()
    ends = Session.objects.get().expire_date
    assert ends > timezone.now() + timedelta(hours=7)
    assert begun["held"] == "a word"


def test_a_session_that_is_over_or_never_was_holds_nothing(session):
    assert SessionStore("never").load() == {}
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    late = SessionStore(session)
    assert late.load() == {}
    assert late.session_key is None  # what is kept next gets a new key


def test_the_user_of_a_session_is_the_one_the_models_have(each_database, transactional_db):
    ada, bea = User.objects.create_user("Ada", "de kat zit"), User.objects.create_user("Bea")
    for user in (ada, bea):
        found = ByPassword().get_user(user.pk)
        assert found == user
        for field in User._meta.concrete_fields:
            assert getattr(found, field.attname) == getattr(user, field.attname), field.name
        assert found.get_session_auth_hash() == user.get_session_auth_hash()


def test_nobody_and_whoever_may_no_longer_come_in_are_not_let_in(each_database, transactional_db):
    ada = User.objects.create_user("Ada")
    assert ByPassword().get_user(ada.pk + 1) is None
    User.objects.update(is_active=False)
    assert ByPassword().get_user(ada.pk) is None


def test_kring_uses_both():
    assert f"{SessionStore.__module__}" == settings.SESSION_ENGINE
    assert settings.AUTHENTICATION_BACKENDS == ["kring.people.known.ByPassword"]
