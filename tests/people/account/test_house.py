"""What an organisation says of somebody: found under its path, and the nonce nobody can make."""

import pytest

from kring.people.account.house import claim, nonce_for, readable

SAID = {
    "organisation": "Wijkteam West",
    "https://example.org/role": "worker",
    "realm_access": {"roles": ["worker", "volunteer", {"not": "this"}]},
    "number": 7,
    "nothing": None,
    "long": "x" * 500,
}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("organisation", "Wijkteam West"),
        ("https://example.org/role", "worker"),
        ("realm_access.roles", "worker, volunteer"),
        ("realm_access", ""),
        ("realm_access.roles.deeper", ""),
        ("number", "7"),
        ("nothing", ""),
        ("not.there", ""),
        ("", ""),
        ("long", "x" * 200),
    ],
)
def test_a_claim_is_found_under_its_path(path, text):
    assert claim(SAID, path) == text


def test_every_question_has_its_own_nonce_that_depends_on_a_secret(settings):
    first = nonce_for("a state")
    assert first != nonce_for("another state")
    settings.SECRET_KEY = "another secret"
    assert nonce_for("a state") != first


def test_signs_that_nobody_sees_are_left_out():
    assert readable("An\0 \ud800Peeters\n é 日本") == "An Peeters é 日本"
