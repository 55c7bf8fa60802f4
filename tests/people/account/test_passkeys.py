"""The pages of passkeys: make one, sign in with it alone or after the password, take it away."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from kring.people.account.codes import steps_of
from kring.people.account.keys import passkeys_of
from kring.people.models import User
from machine.doors import come_in
from machine.passkey import Device
from people.account.conftest import PASSWORD

PLACE = {"HTTP_HOST": "kring.example.org", "secure": True}


@pytest.fixture(autouse=True)
def with_https(settings):
    settings.ALLOWED_HOSTS = ["kring.example.org", "other.example.org", "127.0.0.1", "testserver"]


def options_on(page):
    form = page.text.partition('data-options="')[2].partition('"')[0]
    return json.loads(form.replace("&quot;", '"').replace("&#x27;", "'"))


def make(client, device, name="my tablet"):
    page = client.get(reverse("passkeys"), **PLACE)
    made = json.dumps(device.make(options_on(page)))
    return client.post(reverse("passkeys"), {"name": name, "credential": made}, **PLACE)


@pytest.fixture
def device(browser_of_ada):
    device = Device()
    assert make(browser_of_ada, device)["Location"] == reverse("codes")
    return device


def knock(client, device, **more):
    asked = client.get(reverse("sign_in_by_passkey"), **PLACE).json()
    given = {"credential": json.dumps(device.answer(asked)), **more}
    return client.post(reverse("sign_in_by_passkey"), given, **PLACE)


def is_in(client):
    return "_auth_user_id" in client.session


def test_a_passkey_that_was_made_is_on_the_page_by_its_name(browser_of_ada, ada, device):
    assert "my tablet" in browser_of_ada.get(reverse("passkeys"), **PLACE).text
    assert steps_of(ada).passkeys == 1


def test_a_passkey_alone_lets_its_owner_in_without_a_name_or_a_second_step(device):
    client = Client()
    assert knock(client, device, next="/words")["Location"] == "/words"
    assert is_in(client)


def test_a_passkey_serves_as_second_step_after_the_password(device):
    client = Client()
    done = client.post(reverse("sign_in"), {"name": "ada", "password": PASSWORD}, **PLACE)
    assert done["Location"] == reverse("second_step")
    page = client.get(reverse("second_step"), **PLACE)
    answer = json.dumps(device.answer(options_on(page)))
    client.post(reverse("second_step"), {"credential": answer}, **PLACE)
    assert is_in(client)


def test_an_answer_opens_once(device):
    client = Client()
    asked = client.get(reverse("sign_in_by_passkey"), **PLACE).json()
    given = {"credential": json.dumps(device.answer(asked))}
    client.post(reverse("sign_in_by_passkey"), given, **PLACE)
    assert is_in(client)
    client.post(reverse("sign_out"), **PLACE)
    client.post(reverse("sign_in_by_passkey"), given, **PLACE)
    assert not is_in(client)


def test_an_answer_to_the_question_of_another_browser_opens_nothing(device):
    asked = Client().get(reverse("sign_in_by_passkey"), **PLACE).json()
    client = Client()
    client.get(reverse("sign_in_by_passkey"), **PLACE)
    given = {"credential": json.dumps(device.answer(asked))}
    client.post(reverse("sign_in_by_passkey"), given, **PLACE)
    assert not is_in(client)


def test_an_answer_given_at_a_false_address_opens_nothing(device):
    device.origin = "https://kring.example.org.evil.example"
    client = Client()
    knock(client, device)
    assert not is_in(client)


def test_an_answer_without_finger_face_or_pin_opens_nothing(device):
    device.flags = 0x01
    client = Client()
    knock(client, device)
    assert not is_in(client)


def test_an_answer_signed_by_another_device_opens_nothing(device):
    other = Device()
    other.id, other.user = device.id, device.user
    client = Client()
    knock(client, other)
    assert not is_in(client)


def test_a_passkey_of_somebody_else_is_no_second_step(device):
    User.objects.create_user("Bea", PASSWORD)
    bea = Client()
    come_in(bea, User.objects.get(username="Bea"))
    make(bea, Device())
    client = Client()
    client.post(reverse("sign_in"), {"name": "bea", "password": PASSWORD}, **PLACE)
    page = client.get(reverse("second_step"), **PLACE)
    answer = json.dumps(device.answer(options_on(page)))
    done = client.post(reverse("second_step"), {"credential": answer}, **PLACE)
    assert done.status_code == 400
    assert not is_in(client)


def test_who_may_no_longer_come_in_does_not_with_a_passkey_either(device):
    User.objects.update(is_active=False)
    client = Client()
    knock(client, device)
    assert not is_in(client)


def test_a_passkey_made_without_finger_face_or_pin_is_not_taken_in(browser_of_ada, ada):
    assert make(browser_of_ada, Device(verifies=False)).status_code == 400
    assert not passkeys_of(ada).exists()


@pytest.mark.parametrize("made", ["", "{}", "[]", "null", "12", '{"id": "x"}', "{"])
def test_what_is_no_passkey_is_not_taken_in(browser_of_ada, ada, made):
    browser_of_ada.get(reverse("passkeys"), **PLACE)
    given = {"name": "x", "credential": made}
    assert browser_of_ada.post(reverse("passkeys"), given, **PLACE).status_code == 400
    assert not passkeys_of(ada).exists()


def test_a_passkey_that_is_taken_away_opens_nothing(browser_of_ada, ada, device):
    number = passkeys_of(ada).get().pk
    told = browser_of_ada.post(reverse("passkey_away", args=[number]), **PLACE, follow=True)
    assert "opens nothing any more" in told.text
    client = Client()
    knock(client, device)
    assert not is_in(client)
    assert not steps_of(ada).any


def test_nobody_takes_away_the_passkey_of_another(device, ada):
    number = passkeys_of(ada).get().pk
    other = Client()
    come_in(other, User.objects.create_user("Bea"))
    assert other.post(reverse("passkey_away", args=[number])).status_code == 404
    assert passkeys_of(ada).exists()


def test_at_an_address_of_numbers_the_page_says_where_passkeys_work(browser_of_ada):
    page = browser_of_ada.get(reverse("passkeys"), HTTP_HOST="127.0.0.1:8000")
    assert "http://localhost" in page.text
    assert "data-options" not in page.text


def test_without_a_recent_proof_no_passkey_is_made(client, ada):
    come_in(client, ada, ago=301)
    assert client.get(reverse("passkeys"))["Location"].startswith(reverse("proof"))
