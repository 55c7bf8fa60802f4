"""Any request at any address: never a fault of ours, never a word to who may not read it."""

import io
from dataclasses import replace

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, given, settings

from kring.keep.actions import put
from kring.keep.grants import Scope, give
from kring.keep.keys import locked_key, put_locked_key
from kring.people.models import User
from kring.site.actions import begin_kring
from kring.site.charset import made_plain
from machine.addresses import ROWS, address_of
from machine.doors import come_in
from machine.knocks import OWN, Knock, knocks

OF_THE_KRING = "Wilhelmientje"  # for who was let in
SECRET = "Zwartkopje"  # for Sara's eyes only
MAY_READ = {"Sara": {OF_THE_KRING, SECRET}, "guest": {OF_THE_KRING}, "stranger": set(), "": set()}
FEW = settings(
    max_examples=300,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
MANY = settings(FEW, max_examples=100_000)


class House:
    """A kring, the people around it, and every address of it."""

    def __init__(self, home, sara, stranger):
        self.home = home
        self.kring = begin_kring(centre="Sara", names=["mama", "Youssef"], by=sara)
        put(
            self.kring,
            [
                ("person", "alter", "name", OF_THE_KRING),
                ("private", "alter", "name", SECRET),
                ("private", "alter", "visibility", "self"),
                ("n", "note", "text", f"{SECRET} weet het niet."),
            ],
            by=sara,
        )
        guest = User.objects.create_user("Guest")
        scope = Scope(may_draw=True, may_print=True, parts=frozenset({"moments", "photos"}))
        give(self.kring, user_id=guest.pk, role="member", scope=scope, by=sara)
        self.addresses = {name: address_of(name, self.kring, sara) for name in ROWS}
        self.locked = locked_key(home, self.kring.pk)
        self.cookies = {"": {}}
        for user in (sara, stranger, guest):
            client = Client()
            come_in(client, user)
            kept = {name: morsel.value for name, morsel in client.cookies.items()}
            self.cookies[{"Sara": "Sara", "Stranger": "stranger"}.get(str(user), "guest")] = kept

    def hear(self, knock):
        """Give the answer to a request, after which everything is as it was before.

        An error in a page comes out here as it is, and fails the test with its places.
        """
        with transaction.atomic():
            answer = self._sent(knock)
            text = (
                b"".join(answer) + b" ".join(f"{k}: {v}".encode() for k, v in answer.items())
            ).decode("utf-8", "replace")
            transaction.set_rollback(True)
        put_locked_key(self.home, self.kring.pk, self.locked)
        return answer.status_code, text

    def _sent(self, knock):
        client = Client()
        inside = client.handler
        # A body that ends early, as a server hands it on; the client's own cannot be read past it.
        sent = {"wsgi.input": io.BytesIO(knock.body)}
        client.handler = lambda it: inside(made_plain({**it, **sent}))
        headers = dict(knock.headers)
        client.cookies.load(self.cookies[knock.who])
        if "HTTP_COOKIE" in headers:
            headers["HTTP_COOKIE"] += "; " + client.cookies.output(header="", sep=";")
        return client.generic(
            knock.verb,
            knock.path(self.addresses[knock.name]),
            knock.body,
            content_type=knock.content_type,
            QUERY_STRING=knock.query,
            **headers,
        )


@pytest.fixture
def house(home, sara, stranger):
    return House(home, sara, stranger)


def is_answered_well(house, knock):
    status, text = house.hear(knock)
    told = {word for word in (OF_THE_KRING, SECRET) if word in text}
    assert status < 500
    assert "Traceback (most recent call last)" not in text
    assert told <= MAY_READ[knock.who]


def test_there_was_something_to_hear(house):
    knock = Knock("Sara", "draw", OWN, None, "", b"", "", {})
    _, heard = house.hear(knock)
    assert SECRET in heard and OF_THE_KRING in heard
    _, heard = house.hear(replace(knock, who="guest"))
    assert SECRET not in heard and OF_THE_KRING in heard


@FEW
@given(knock=knocks(sorted(MAY_READ)))
def test_any_request_is_answered_well(house, knock):
    is_answered_well(house, knock)


@pytest.mark.long
@MANY
@given(knock=knocks(sorted(MAY_READ)))
def test_a_hundred_thousand_requests_are_answered_well(house, knock):
    is_answered_well(house, knock)
