"""Who gets what at every address: the owner, a stranger with an account, nobody signed in.

A new address without a row here fails, so that nobody forgets to say who may come there.
"""

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from kring.keep.actions import put, set_moment
from kring.keep.photos import add_photo
from kring.people.actions import make_set_up_link
from kring.site.actions import begin_kring
from machine.doors import come_in

HOUSE = "sign in first"  # nobody gets to the sign-in page; who is signed in gets in
KRING = "the owner only"  # the owner gets in; a stranger hears there is nothing; nobody: sign in
OPEN = "everybody"

# Address: who gets in, how it is asked, and what the owner then sees.
ROWS = {
    "start": (HOUSE, "get", 200),
    "templates": (HOUSE, "get", 200),
    "template": (HOUSE, "get", 200),
    "template_file": (HOUSE, "get", 200),
    "words": (OPEN, "get", 200),
    "sources": (OPEN, "get", 200),
    "set_language": (OPEN, "post", 302),
    "favicon": (OPEN, "get", 302),
    "healthz": (OPEN, "get", 200),
    "load_stories": (HOUSE, "post", 302),
    "erase_stories": (HOUSE, "get", 302),
    "sign_in": (OPEN, "get", 200),
    "second_step": (OPEN, "get", 302),
    "sign_in_by_passkey": (OPEN, "get", 200),
    "oidc_go": (OPEN, "get", 404),
    "oidc_back": (OPEN, "get", 404),
    "sign_out": (OPEN, "post", 302),
    "leave": (OPEN, "get", 302),
    "set_up": (OPEN, "get", 200),
    "account": (HOUSE, "get", 200),
    "proof": (HOUSE, "get", 200),
    "account_name": (HOUSE, "get", 200),
    "account_password": (HOUSE, "get", 200),
    "account_app": (HOUSE, "get", 200),
    "account_app_picture": (HOUSE, "get", 404),
    "account_app_off": (HOUSE, "post", 302),
    "codes": (HOUSE, "get", 302),
    "passkeys": (HOUSE, "get", 200),
    "passkey_away": (HOUSE, "post", 404),
    "devices": (HOUSE, "get", 200),
    "devices_out": (HOUSE, "post", 302),
    "device_out": (HOUSE, "post", 404),
    "new_kring": (HOUSE, "post", 302),
    "import_file": (HOUSE, "post", {200, 302, 400}),
    "erase_kring": (KRING, "get", 200),
    "draw": (KRING, "get", 200),
    "sync": (KRING, "post", {200, 400, 415}),
    "list": (KRING, "get", 200),
    "list_add": (KRING, "post", 302),
    "list_person": (KRING, "get", 200),
    "erase_person": (KRING, "get", 200),
    "poster": (KRING, "get", 200),
    "print": (KRING, "get", 200),
    "pocket": (KRING, "get", 200),
    "photos": (KRING, "get", 200),
    "photo": (KRING, "get", 200),
    "photo_picture": (KRING, "get", 200),
    "copy": (KRING, "get", 200),
    "take_along": (KRING, "get", 200),
    "take_file": (KRING, "get", 200),
    "take_without_names": (KRING, "post", 302),
    "list_csv": (KRING, "get", 200),
    "read": (KRING, "get", 200),
    "read_lines": (KRING, "post", {302, 400}),
    "read_counting": (KRING, "post", {302, 400}),
    "read_aside": (KRING, "post", {302, 400}),
    "moments": (KRING, "get", 200),
    "moment": (KRING, "get", 200),
    "layers": (KRING, "get", 200),
    "moment_picture": (KRING, "get", 200),
    "compare": (KRING, "get", 200),
    "film": (KRING, "get", 200),
    "look_again": (KRING, "post", 302),
    "much_changed": (KRING, "post", 302),
    "progress": (KRING, "post", 302),
}


def patterns(found):
    for pattern in found:
        if isinstance(pattern, URLResolver):
            yield from patterns(pattern.url_patterns)
        elif isinstance(pattern, URLPattern):
            yield pattern


def test_every_address_has_a_row_here():
    names = [pattern.name for pattern in patterns(get_resolver().url_patterns)]
    assert sorted(names) == sorted(ROWS)


@pytest.fixture
def kring(sara):
    kring = begin_kring(centre="Sara", names=["mama", "Youssef"], by=sara)
    put(kring, [("person", "alter", "name", "Oma Mieke")], by=sara)
    return kring


@pytest.fixture
def address(kring, sara):
    def address_of(name):
        extra = {
            "list_person": ["person"],
            "erase_person": ["person"],
            "poster": ["svg"],
            "template": ["who"],
            "template_file": ["who", "svg"],
            "photo": [add_photo(kring, b"a picture").pk] if name == "photo" else [],
            "photo_picture": [add_photo(kring, b"a picture").pk] if name == "photo_picture" else [],
            "moment": [set_moment(kring, title="Nu", sentence=None, by=sara).id]
            if name == "moment"
            else [],
            "moment_picture": ["now"],
            "take_file": ["graphml"],
            "passkey_away": [1],
            "device_out": [1],
        }
        if name == "set_up":
            return reverse(name, args=[make_set_up_link(user=sara)])
        needs_kring = ROWS[name][0] == KRING
        return reverse(name, args=[*([kring.pk] if needs_kring else []), *extra.get(name, [])])

    return address_of


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
