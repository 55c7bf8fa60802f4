"""Who gets what at every address: the owner, a stranger with an account, nobody signed in.

A new address without a row here fails, so that nobody forgets to say who may come there.
"""

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from kring.keep.actions import put
from kring.site.actions import begin_kring
from machine.addresses import KRING, NEEDS, OPEN, ROWS, address_of
from machine.doors import come_in


def patterns(found):
    for pattern in found:
        if isinstance(pattern, URLResolver):
            yield from patterns(pattern.url_patterns)
        elif isinstance(pattern, URLPattern):
            yield pattern


def test_every_address_has_a_row_here():
    names = [pattern.name for pattern in patterns(get_resolver().url_patterns)]
    assert sorted(names) == sorted(ROWS)
    assert sorted(NEEDS) == sorted(name for name, row in ROWS.items() if row[0] == KRING)


@pytest.fixture
def kring(sara):
    kring = begin_kring(centre="Sara", names=["mama", "Youssef"], by=sara)
    put(kring, [("person", "alter", "name", "Oma Mieke")], by=sara)
    return kring


@pytest.fixture
def address(kring, sara):
    return lambda name: address_of(name, kring, sara)


def knock(name, address, user):
    client = Client()
    if user is not None:
        come_in(client, user)
    return getattr(client, ROWS[name][1])(address(name))


def allowed(name):
    expected = ROWS[name][2]
    return expected if isinstance(expected, set) else {expected}


@pytest.mark.parametrize("name", ROWS)
def test_the_owner_gets_in(name, address, sara):
    assert knock(name, address, sara).status_code in allowed(name)


@pytest.mark.parametrize("name", [name for name, row in ROWS.items() if row[0] == KRING])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_hears_that_there_is_nothing(name, method, address, stranger):
    client = Client()
    come_in(client, stranger)
    response = getattr(client, method)(address(name))
    # Asked in a way that nobody may ask, the answer is the same for a kring that is not there.
    assert response.status_code in {404, 405}
    assert response.status_code == 404 or ROWS[name][1] != method
    assert "Sara" not in response.text
    assert "Mieke" not in response.text


@pytest.mark.parametrize("name", ROWS)
def test_nobody_gets_in_without_signing_in(name, address):
    response = knock(name, address, None)
    if ROWS[name][0] == OPEN:
        assert response.status_code in allowed(name)
    elif name == "sync":  # a tablet reads an answer, no page
        assert response.status_code in {302, 403}
    else:
        assert response.status_code == 302
        assert response["Location"].startswith(reverse("sign_in"))


@pytest.mark.parametrize("name", ROWS)
def test_every_answer_forbids_whatever_is_not_from_here(name, address, sara):
    response = knock(name, address, sara)
    policy = response["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "data:" not in policy
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "name", [name for name, row in ROWS.items() if row[1] == "post" and name != "sync"]
)
def test_a_form_from_another_site_does_nothing(name, address, sara):
    client = Client(enforce_csrf_checks=True)
    client.force_login(sara)
    assert client.post(address(name)).status_code == 403


@pytest.mark.parametrize("method", ["put", "patch", "delete", "trace"])
def test_no_address_knows_a_method_that_no_page_uses(method, address, sara):
    client = Client()
    come_in(client, sara)
    answers = {name: getattr(client, method)(address(name)).status_code for name in ROWS}
    # Who waits for no second step is sent to the door before anything is looked at.
    assert {name for name, status in answers.items() if status != 405} == {"second_step"}
