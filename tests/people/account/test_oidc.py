"""Signing in with an organisation: there and back, over a real line; all that is false refused."""

import time

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount, SocialToken
from cryptography.hazmat.primitives.asymmetric import rsa
from django.test import Client
from django.urls import reverse

from kring.keep.models import Kring
from kring.people.account.codes import turn_on_app
from kring.people.models import Claimed, User
from kring.site.actions import begin_kring
from machine.doors import SECRET, code_now
from machine.organisation import organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def house(settings):
    with organisation() as house:
        settings.OIDC = house.settings()
        settings.SOCIALACCOUNT_PROVIDERS = {
            "openid_connect": {
                "APPS": [
                    {
                        "provider_id": house.url,
                        "name": "the example house",
                        "client_id": settings.OIDC["client"],
                        "secret": settings.OIDC["secret"],
                        "settings": {
                            "server_url": house.url,
                            "oauth_pkce_enabled": True,
                            "scope": ["openid", "profile"],
                        },
                    }
                ]
            }
        }
        yield house


def come_by(client, house, **asked):
    """Go there, sign in there, come back; gives what Kring then answers."""
    client.cookies["kring_language"] = "en"
    there = client.get(reverse("oidc_go"), asked)["Location"]
    return client.get(house.sign_in(there))


def is_in(client):
    return "_auth_user_id" in client.session


def is_refused(response, client):
    return (
        response.status_code == 400
        and "nobody was let in" in response.text
        and not is_in(client)
        and not User.objects.filter(username="an.peeters").exists()
    )


def test_somebody_new_gets_an_account_that_opens_nothing_and_a_wish(client, house, ada):
    begin_kring(centre="Of Ada", names=[], by=ada)
    house.claims |= {"team": "Wijkteam West", "realm_access": {"roles": ["worker", "volunteer"]}}
    assert come_by(client, house, next="/words")["Location"] == "/words"
    somebody = User.objects.get(username="an.peeters")
    assert client.session["_auth_user_id"] == str(somebody.pk)
    assert not somebody.has_usable_password()
    assert not Kring.objects.visible_to(somebody).exists()
    wish = Claimed.objects.get(user=somebody)
    assert (wish.organisation, wish.role) == ("Wijkteam West", "worker, volunteer")
    assert wish.issuer == house.url


def test_who_comes_again_is_the_same_with_the_wish_of_today(client, house):
    come_by(client, house)
    house.claims |= {"team": "Wijkteam Oost", "preferred_username": "an.janssens"}
    other = Client()
    come_by(other, house)
    assert is_in(other)
    somebody = User.objects.get()
    assert somebody.username == "an.peeters"
    assert somebody.claimed.organisation == "Wijkteam Oost"


def test_claims_that_are_told_only_when_asked_are_taken_too_if_they_are_of_the_same_person(
    client, house
):
    house.userinfo = {"sub": "7", "team": "Wijkteam West"}
    come_by(client, house)
    assert Claimed.objects.get().organisation == "Wijkteam West"
    house.claims["sub"], house.userinfo["sub"] = "8", "7"
    come_by(Client(), house)
    assert Claimed.objects.get(user__username="an.peeters 2").organisation == ""


def test_a_name_that_is_taken_gets_a_number_and_nobody_becomes_somebody_else(client, house):
    known = User.objects.create_user("An.Peeters", "de kat zit op het dak")
    come_by(client, house)
    assert User.objects.get(username="an.peeters 2") != known
    assert client.session["_auth_user_id"] != str(known.pk)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("An\0 \ud800Peeters", "An Peeters"),
        ("", "somebody new"),
        ("  ", "somebody new"),
        ("أمينة", "أمينة"),
        ("x" * 500, "x" * 75),
        (["a", "list"], "['a', 'list']"),
    ],
)
@pytest.mark.usefixtures("each_database", "transactional_db")
def test_whatever_the_organisation_calls_somebody_there_is_a_name(client, house, told, kept):
    house.claims |= {"preferred_username": told, "team": "\0West\ud800"}
    come_by(client, house)
    somebody = User.objects.get()
    assert somebody.username == kept
    assert somebody.claimed.organisation == "West"


def test_nothing_but_a_number_and_a_wish_is_kept(client, house):
    house.claims |= {"email": "an@example.org", "name": "An Peeters", "birthdate": "1990-01-01"}
    come_by(client, house)
    assert SocialAccount.objects.get().extra_data == {}
    assert SocialAccount.objects.get().uid == "7"
    assert not EmailAddress.objects.exists()
    assert not SocialToken.objects.exists()


def test_the_question_has_a_state_a_nonce_and_a_challenge_and_goes_to_this_place_only(
    client, house
):
    come_by(client, house)
    asked = house.asked
    assert asked["redirect_uri"] == "http://testserver/sign-in/organisation/back"
    assert asked["code_challenge_method"] == "S256"
    assert set(asked["scope"].split()) == {"openid", "profile"}
    assert asked["nonce"] != asked["state"]
    assert house.took_token[0]["code_verifier"]
    assert house.took_token[0]["client_secret"] == "between us"


@pytest.mark.parametrize(
    "changed",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another client"},
        {"aud": ["kring", "another"], "azp": "another"},
        {"iss": "https://evil.example"},
        {"exp": int(time.time()) - 120},
        {"iat": int(time.time()) + 3_600},
        {"sub": None},
        {"sub": "7" * 192},
        {"sub": "7\0"},
        {"sub": 7},
        {"exp": None},
    ],
    ids=",".join,
)
def test_what_is_not_said_for_here_and_now_is_refused(client, house, changed):
    house.changed = changed
    assert is_refused(come_by(client, house), client)


def test_what_somebody_else_signed_is_refused(client, house):
    house.signs_with = rsa.generate_private_key(public_exponent=65_537, key_size=2_048)
    assert is_refused(come_by(client, house), client)


def test_what_nobody_signed_is_refused(client, house, monkeypatch):
    import jwt

    unsigned = jwt.encode({"sub": "7", "aud": "kring", "iss": house.url}, None, algorithm="none")
    monkeypatch.setattr(house, "id_token", lambda: unsigned)
    assert is_refused(come_by(client, house), client)


@pytest.mark.parametrize("state", ["", "another", None])
def test_an_answer_to_no_question_is_refused(client, house, state):
    client.cookies["kring_language"] = "en"
    client.get(reverse("oidc_go"))
    given = {"code": "the code"} | ({} if state is None else {"state": state})
    assert is_refused(client.get(reverse("oidc_back"), given), client)


def test_an_answer_to_the_question_of_another_browser_is_refused(client, house):
    there = client.get(reverse("oidc_go"))["Location"]
    other = Client()
    other.cookies["kring_language"] = "en"
    assert is_refused(other.get(house.sign_in(there)), other)


def test_an_answer_counts_once(client, house):
    there = client.get(reverse("oidc_go"))["Location"]
    back = house.sign_in(there)
    client.get(back)
    client.post(reverse("sign_out"))
    client.cookies["kring_language"] = "en"
    assert client.get(back).status_code == 400
    assert not is_in(client)


@pytest.mark.parametrize(
    "given", [{"error": "access_denied"}, {"error": "server_error"}, {"error": "<script>"}]
)
def test_who_changes_their_mind_there_is_at_the_door_here(client, house, given):
    client.cookies["kring_language"] = "en"
    there = client.get(reverse("oidc_go"))["Location"]
    house.sign_in(there)
    back = client.get(reverse("oidc_back"), {**given, "state": house.asked["state"]})
    assert is_refused(back, client)
    assert "<script>" not in back.text


def test_an_organisation_that_does_not_answer_is_told(client, house, settings):
    client.cookies["kring_language"] = "en"
    house.answer = lambda *_: None
    assert is_refused(client.get(reverse("oidc_go")), client)


def test_an_organisation_that_answers_nonsense_is_told(client, house):
    house.answer = lambda *_: ["nonsense"]
    client.cookies["kring_language"] = "en"
    assert is_refused(client.get(reverse("oidc_go")), client)


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example"])
def test_coming_back_leads_to_no_other_site(client, house, elsewhere):
    assert come_by(client, house, next=elsewhere)["Location"] == "/"


def test_a_second_step_of_one_s_own_is_asked_here_too(client, house):
    come_by(client, house)
    turn_on_app(User.objects.get(), secret=SECRET, code=code_now(SECRET, later=-1))
    other = Client()
    assert come_by(other, house)["Location"] == reverse("second_step")
    assert not is_in(other)
    other.post(reverse("second_step"), {"code": code_now(SECRET)})
    assert is_in(other)


def test_who_may_no_longer_come_in_does_not(client, house):
    come_by(client, house)
    User.objects.update(is_active=False)
    other = Client()
    come_by(other, house)
    assert not is_in(other)


def test_signed_in_already_somebody_is_asked_there_to_sign_in_anew(client, house):
    come_by(client, house)
    assert "prompt" not in house.asked
    come_by(client, house, next="/account/name")
    assert house.asked["prompt"] == "login"
    assert client.get("/account/name").status_code == 200


def test_the_way_there_is_at_the_door_only_where_there_is_one(client, house, settings):
    client.cookies["kring_language"] = "en"
    assert "Sign in with the example house" in client.get("/sign-in?next=/words").text
    assert 'href="/sign-in/organisation?next=%2Fwords"' in client.get("/sign-in?next=/words").text
    settings.OIDC = None
    assert "the example house" not in client.get("/sign-in").text
    assert client.get(reverse("oidc_go")).status_code == 404
    assert client.get(reverse("oidc_back")).status_code == 404
