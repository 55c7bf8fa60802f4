"""Letting somebody in: past a second step, under a new key, and to no other site."""

import pytest
from allauth.core import context
from django.contrib.sessions.backends.db import SessionStore
from django.test import RequestFactory

from kring.people.account.entry import let_in, safe_address
from kring.people.account.proof import has_proved


def request_with_a_session(path="/"):
    request = RequestFactory().get(path)
    request.session = SessionStore()
    request.session.save()
    from django.contrib.auth.models import AnonymousUser

    request.user = AnonymousUser()
    return request


def test_who_comes_in_has_shown_who_they_are_just_now(ada, caplog):
    caplog.set_level("INFO")
    request = request_with_a_session()
    key = request.session.session_key
    with context.request_context(request):
        response = let_in(request, ada, by="password", to="/words")
    assert response["Location"] == "/words"
    assert request.user == ada
    assert request.session.session_key != key
    assert has_proved(request)
    assert f"user {ada.pk} showed who they are: password" in caplog.text
    assert str(ada) not in caplog.text


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ("/words?x=1", "/words?x=1"),
        ("", "/"),
        ("http://testserver/words", "http://testserver/words"),
        ("https://evil.example/", "/"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("http:///evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("\nhttps://evil.example", "/"),
    ],
)
def test_an_address_elsewhere_is_not_gone_to(wanted, given):
    assert safe_address(RequestFactory().get("/"), wanted) == given
