"""The door as a browser sees it."""

import pytest
from django.urls import reverse

from kring.people.actions import make_set_up_link
from kring.people.models import User

pytestmark = pytest.mark.django_db
PASSWORD = "de kat zit op het dak"


@pytest.fixture(autouse=True)
def in_english(client):
    client.cookies["kring_language"] = "en"


@pytest.fixture
def annemie():
    return User.objects.create_user("Annemie", PASSWORD)


def sign_in(client, name, password, **more):
    return client.post(reverse("sign_in"), {"name": name, "password": password, **more})


def signed_in(client):
    return "_auth_user_id" in client.session


def test_name_and_password_open_the_door(client, annemie):
    response = sign_in(client, "annemie ", PASSWORD)
    assert response.status_code == 302
    assert response["Location"] == reverse("start")
    assert signed_in(client)


@pytest.mark.parametrize(("name", "password"), [("annemie", "wrong"), ("nobody", PASSWORD)])
def test_a_wrong_name_and_a_wrong_password_are_told_in_the_same_words(
    client, annemie, name, password
):
    response = sign_in(client, name, password)
    assert response.status_code == 400
    assert "This name and password do not belong together" in response.text
    assert not signed_in(client)


def test_after_many_tries_somebody_is_asked_to_wait(client, annemie):
    for _ in range(5):
        sign_in(client, "annemie", "wrong")
    response = sign_in(client, "annemie", PASSWORD)
    assert response.status_code == 429
    assert "Wait 1 minute and try again" in response.text
    assert not signed_in(client)


def test_after_signing_in_somebody_goes_on_where_they_were(client, annemie):
    assert sign_in(client, "annemie", PASSWORD, next="/words")["Location"] == "/words"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "javascript:x"])
def test_signing_in_leads_to_no_other_site(client, annemie, elsewhere):
    response = sign_in(client, "annemie", PASSWORD, next=elsewhere)
    assert response["Location"] == reverse("start")


def test_signing_out_ends_the_session(client, annemie):
    client.force_login(annemie)
    assert client.post(reverse("sign_out"))["Location"] == reverse("sign_in")
    assert not signed_in(client)


def test_signing_out_is_not_done_by_a_link(client, annemie):
    client.force_login(annemie)
    assert client.get(reverse("sign_out")).status_code == 405
    assert signed_in(client)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_leaving_quickly_signs_out_and_shows_the_weather(client, annemie, language):
    client.force_login(annemie)
    client.cookies["kring_language"] = language
    response = client.get(reverse("leave"))
    assert response["Location"] == f"https://www.meteo.be/{language}"
    assert not signed_in(client)


def test_the_way_out_is_on_every_page_and_needs_no_script(client, annemie):
    for page in ("/sign-in", "/words", "/sources", "/nowhere"):
        assert '<a class="quick-exit" href="/leave"' in client.get(page).text


def test_the_first_link_makes_an_account_and_lets_it_in(client):
    address = reverse("set_up", args=[make_set_up_link()])
    assert "Choose a name to sign in with" in client.get(address).text
    given = {"name": " Jan  Peeters ", "password": PASSWORD, "again": PASSWORD}
    assert client.post(address, given)["Location"] == reverse("start")
    assert User.objects.get().username == "Jan Peeters"
    assert signed_in(client)
    client.logout()
    assert client.get(address).status_code == 404
    assert client.post(address, given | {"name": "Piet"}).status_code == 404
    assert User.objects.count() == 1


def test_a_link_for_somebody_asks_no_name(client, annemie):
    address = reverse("set_up", args=[make_set_up_link(user=annemie)])
    page = client.get(address).text
    assert "Hello, Annemie" in page
    assert 'name="name"' not in page
    new = "de hond ligt in de mand"
    client.post(address, {"password": new, "again": new})
    annemie.refresh_from_db()
    assert annemie.check_password(new)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"password": "kort", "again": "kort"}, "Make it a little longer"),
        ({"password": PASSWORD, "again": PASSWORD + "x"}, "The two are not the same"),
        ({"name": "zithethier", "password": "zithethier 1"}, "Your name is in it"),
        ({"password": "password123", "again": "password123"}, "easy to guess"),
    ],
)
def test_what_is_not_right_yet_is_told_and_the_link_stays_open(client, given, sentence):
    address = reverse("set_up", args=[make_set_up_link()])
    filled = {"name": "Jan", "password": PASSWORD, "again": PASSWORD} | given
    response = client.post(address, filled)
    assert response.status_code == 400
    assert sentence in response.text
    assert filled["password"] not in response.text
    assert client.get(address).status_code == 200


def test_before_the_first_account_the_door_says_where_the_link_is(client):
    assert "The terminal where Kring was started shows a link" in client.get("/sign-in").text


def test_after_the_first_account_the_door_says_no_such_thing(client, annemie):
    assert "terminal" not in client.get("/sign-in").text
