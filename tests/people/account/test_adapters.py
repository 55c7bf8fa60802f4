"""What allauth is told: nobody signs up, no address is kept, passkeys belong to a name."""

import pytest
from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.adapter import get_adapter as get_second_steps
from django.test import RequestFactory

from kring.people.account.adapters import name_of_host, passkeys_work_at
from kring.people.models import User


@pytest.fixture(autouse=True)
def any_host(settings):
    settings.ALLOWED_HOSTS = ["*"]


def request_at(host, *, secure=False):
    return RequestFactory().get("/", HTTP_HOST=host, secure=secure)


def test_nobody_makes_an_account_by_coming_by():
    assert get_adapter().is_open_for_signup(request_at("localhost")) is False


def test_no_address_of_a_visitor_is_kept_with_a_device():
    assert get_adapter().get_client_ip(request_at("localhost")) == "0.0.0.0"


@pytest.mark.parametrize(
    ("host", "secure", "name", "work"),
    [
        ("localhost:8000", False, "localhost", True),
        ("kring.example.org", True, "kring.example.org", True),
        ("kring.example.org", False, "kring.example.org", False),
        ("127.0.0.1:8000", False, "127.0.0.1", False),
        ("192.0.2.7", True, "192.0.2.7", False),
        ("[::1]:8000", False, "[::1]", False),
    ],
)
def test_passkeys_work_at_a_name_with_https_and_at_localhost(host, secure, name, work):
    request = request_at(host, secure=secure)
    assert name_of_host(request) == name
    assert passkeys_work_at(request) is work


def test_a_passkey_belongs_to_the_name_people_type_and_shows_their_own():
    with context.request_context(request_at("kring.example.org:8443", secure=True)):
        steps = get_second_steps()
        assert steps.get_public_key_credential_rp_entity()["id"] == "kring.example.org"
        shown = steps.get_public_key_credential_user_entity(User(pk=7, username="Ada"))
    assert shown == {"id": b"7", "name": "Ada", "display_name": "Ada"}


def test_a_secret_is_sealed_on_its_way_to_the_database():
    steps = get_second_steps()
    assert "a word" not in steps.encrypt("a word")
    assert steps.decrypt(steps.encrypt("a word")) == "a word"
