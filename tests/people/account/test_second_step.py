"""Signing in with a second step: nobody is in before it, and nobody guesses it."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.people.account.codes import new_codes, turn_on_app
from kring.people.models import User
from machine.doors import SECRET, code_now, come_in
from people.account.conftest import PASSWORD


@pytest.fixture
def app(ada):
    turn_on_app(ada, secret=SECRET, code=code_now(SECRET, later=-1))


def sign_in(client, **more):
    return client.post(reverse("sign_in"), {"name": "ada", "password": PASSWORD, **more})


def is_in(client):
    return "_auth_user_id" in client.session


def test_without_a_second_step_the_password_is_enough(at_the_door):
    assert sign_in(at_the_door, next="/words")["Location"] == "/words"
    assert is_in(at_the_door)


def test_after_the_password_the_code_is_asked_and_then_somebody_goes_on(at_the_door, app):
    assert sign_in(at_the_door, next="/words")["Location"] == reverse("second_step")
    assert not is_in(at_the_door)
    assert at_the_door.get("/account").status_code == 302
    assert "type the six digits" in at_the_door.get(reverse("second_step")).text
    done = at_the_door.post(reverse("second_step"), {"code": code_now(SECRET)})
    assert done["Location"] == "/words"
    assert is_in(at_the_door)


def test_a_code_on_paper_does_as_well_once(at_the_door, ada, app):
    codes = new_codes(ada)
    sign_in(at_the_door)
    at_the_door.post(reverse("second_step"), {"code": codes[0]})
    assert is_in(at_the_door)
    assert "You have 9 codes on paper left." in at_the_door.get("/").text
    other = Client()
    sign_in(other)
    assert other.post(reverse("second_step"), {"code": codes[0]}).status_code == 400
    assert not is_in(other)


def test_a_wrong_code_is_told_and_after_five_there_is_a_wait(at_the_door, app):
    sign_in(at_the_door)
    for _ in range(5):
        told = at_the_door.post(reverse("second_step"), {"code": "000000"})
        assert told.status_code == 400
    assert "This code does not fit" in told.text
    waits = at_the_door.post(reverse("second_step"), {"code": code_now(SECRET)})
    assert waits.status_code == 429
    assert "Wait 1 minute" in waits.text
    assert not is_in(at_the_door)


def test_the_wait_stays_when_somebody_begins_anew_with_the_password(at_the_door, app):
    sign_in(at_the_door)
    for _ in range(5):
        at_the_door.post(reverse("second_step"), {"code": "000000"})
    other = Client()
    sign_in(other)
    assert other.post(reverse("second_step"), {"code": code_now(SECRET)}).status_code == 429


def test_nobody_comes_to_the_second_step_without_the_first(at_the_door, app):
    assert at_the_door.get(reverse("second_step"))["Location"] == reverse("sign_in")
    done = at_the_door.post(reverse("second_step"), {"code": code_now(SECRET)})
    assert done["Location"] == reverse("sign_in")
    assert not is_in(at_the_door)


def test_a_link_for_a_new_password_does_not_go_around_the_second_step(at_the_door, ada, app):
    from kring.people.actions import make_set_up_link

    address = reverse("set_up", args=[make_set_up_link(user=ada)])
    given = {"password": "een ander goed ding", "again": "een ander goed ding"}
    assert at_the_door.post(address, given)["Location"] == reverse("second_step")
    assert not is_in(at_the_door)


@pytest.mark.parametrize("has_app", [False, True])
def test_the_session_gets_a_new_key_so_that_a_planted_one_opens_nothing(at_the_door, ada, has_app):
    if has_app:
        turn_on_app(ada, secret=SECRET, code=code_now(SECRET, later=-1))
    at_the_door.get(reverse("sign_in_by_passkey"))  # begins a session before anybody is known
    planted = at_the_door.cookies["kring_session"].value
    sign_in(at_the_door)
    at_the_door.post(reverse("second_step"), {"code": code_now(SECRET)})
    assert is_in(at_the_door)
    thief = Client()
    thief.cookies["kring_session"] = planted
    assert at_the_door.cookies["kring_session"].value != planted
    assert thief.get("/account").status_code == 302


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "javascript:x"])
def test_the_second_step_leads_to_no_other_site(at_the_door, app, elsewhere):
    sign_in(at_the_door, next=elsewhere)
    done = at_the_door.post(reverse("second_step"), {"code": code_now(SECRET)})
    assert done["Location"] == reverse("start")


def test_who_may_no_longer_come_in_does_not_between_the_two_steps_either(at_the_door, ada, app):
    sign_in(at_the_door)
    User.objects.update(is_active=False)
    at_the_door.post(reverse("second_step"), {"code": code_now(SECRET)})
    assert at_the_door.get("/account").status_code == 302


@pytest.mark.parametrize("given", ["", "{}", "[]", "null", '{"id": 1}', "x" * 1_000])
def test_what_is_no_passkey_opens_nothing(at_the_door, given):
    at_the_door.get(reverse("sign_in_by_passkey"))
    done = at_the_door.post(reverse("sign_in_by_passkey"), {"credential": given})
    assert done["Location"] == reverse("sign_in")
    assert not is_in(at_the_door)
    assert "This passkey does not belong here" in at_the_door.get(reverse("sign_in")).text


def test_no_page_of_another_maker_can_be_reached(at_the_door):
    for path in ("/accounts/login/", "/accounts/signup/", "/account/login", "/account/signup"):
        assert at_the_door.get(path).status_code in {302, 404}
        assert at_the_door.get(path).headers.get("Location", "/sign-in").startswith("/sign-in")


FORMS = (
    *("sign_in", "second_step", "sign_in_by_passkey", "proof", "account_name"),
    *("account_password", "account_app", "account_app_off", "codes", "passkeys", "devices_out"),
)


@pytest.mark.parametrize("name", FORMS)
def test_no_form_of_the_doors_does_anything_from_another_site(ada, name):
    client = Client(enforce_csrf_checks=True)
    come_in(client, ada)
    assert client.post(reverse(name), {"name": "x"}).status_code == 403


@pytest.mark.parametrize("name", [*FORMS, "account", "devices", "oidc_go", "oidc_back"])
def test_under_a_name_that_is_not_ours_no_door_answers(ada, name):
    client = Client()
    come_in(client, ada)
    for method in (client.get, client.post):
        assert method(reverse(name), HTTP_HOST="evil.example").status_code == 400


def test_codes_and_doors_are_the_same_on_both_databases(each_database, transactional_db):
    bea = User.objects.create_user("Bea", PASSWORD)
    turn_on_app(bea, secret=SECRET, code=code_now(SECRET, later=-1))
    client = Client()
    for code in (code_now(SECRET), new_codes(bea)[0]):
        client.post(reverse("sign_in"), {"name": "bea", "password": PASSWORD})
        client.post(reverse("second_step"), {"code": code})
        assert is_in(client)
        assert "this one" in client.get(reverse("devices"), headers={"accept-language": "en"}).text
        client.post(reverse("sign_out"))
