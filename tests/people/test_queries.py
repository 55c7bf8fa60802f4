"""Which links still open, and whether anybody is here yet."""

from datetime import timedelta

import pytest
from django.utils import timezone

from kring.people.actions import make_set_up_link
from kring.people.models import SetUpLink, User
from kring.people.queries import nobody_yet, open_link

pytestmark = pytest.mark.django_db


def test_a_first_link_opens_until_somebody_has_an_account():
    assert nobody_yet()
    secret = make_set_up_link()
    assert open_link(secret) is not None
    User.objects.create_user("jan")
    assert not nobody_yet()
    assert open_link(secret) is None


def test_a_link_of_yesterday_opens_nothing():
    secret = make_set_up_link()
    SetUpLink.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert open_link(secret) is None


@pytest.mark.parametrize("secret", ["", "x", "é" * 500, "\ud800"])
def test_a_wrong_link_opens_nothing(secret):
    make_set_up_link()
    assert open_link(secret) is None


def test_what_is_stored_of_a_link_opens_nothing():
    make_set_up_link()
    assert open_link(SetUpLink.objects.get().secret_hash) is None
