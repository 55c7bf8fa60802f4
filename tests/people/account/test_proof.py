"""Who carries everything away or erases it shows once more that it is them."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.models import Kring
from kring.people.account.codes import new_codes, turn_on_app
from kring.site.actions import begin_kring
from machine.doors import SECRET, code_now, come_in
from machine.passkey import Device
from people.account.conftest import PASSWORD

LATE = 301  # seconds; proof lasts five minutes


@pytest.fixture
def kring(ada):
    kring = begin_kring(centre="Ada", names=["mama"], by=ada)
    put(kring, [("person", "alter", "name", "Oma Mieke")], by=ada)
    return kring


@pytest.fixture
def late(client, ada):
    """Give the browser of Ada, who signed in more than five minutes ago."""
    come_in(client, ada, ago=LATE)
    client.cookies["kring_language"] = "en"
    return client


def addresses(kring):
    return {
        "copy": reverse("copy", args=[kring.pk]),
        "list_csv": reverse("list_csv", args=[kring.pk]),
        "take_file": reverse("take_file", args=[kring.pk, "graphml"]),
        "erase_person": reverse("erase_person", args=[kring.pk, "person"]),
        "erase_kring": reverse("erase_kring", args=[kring.pk]),
        "account_name": reverse("account_name"),
        "account_password": reverse("account_password"),
        "account_app": reverse("account_app"),
        "account_app_picture": reverse("account_app_picture"),
        "passkeys": reverse("passkeys"),
    }


ASKED_BY_GET = (
    *("copy", "list_csv", "take_file", "erase_person", "erase_kring"),
    *("account_name", "account_password", "account_app", "account_app_picture", "passkeys"),
)


@pytest.mark.parametrize("name", ASKED_BY_GET)
def test_it_is_asked_first_and_then_the_way_goes_on(late, kring, name):
    address = addresses(kring)[name]
    asked = late.get(address)
    assert asked.status_code == 302
    page = late.get(asked["Location"])
    assert "Is it you?" in page.text
    assert "Oma Mieke" not in page.text
    done = late.post(reverse("proof"), {"proof-password": PASSWORD, "proof-next": address})
    if done.status_code == 200:  # a file: a page with a button for it
        assert f'href="{address}"' in done.text
    else:
        assert done["Location"] == address
    assert late.get(address).status_code in {200, 404}  # no picture before the page of the app


def test_what_was_filled_in_arrives_after_the_question(late, kring):
    address = reverse("take_without_names", args=[kring.pk])
    given = {"consent": "For “Els” & her <study>", "kind": "graphml"}
    page = late.post(address, given)
    assert page.status_code == 403
    assert "Is it you?" in page.text
    assert 'name="consent" value="For “Els” &amp; her &lt;study&gt;"' in page.text
    given |= {"proof-password": PASSWORD, "proof-next": address, "proof-post": "1"}
    done = late.post(reverse("proof"), given, follow=True)
    assert done.redirect_chain == [(address, 307)]
    assert b"<graphml" in done.content


def test_a_wrong_password_asks_again_with_everything_that_was_filled_in(late, kring):
    address = reverse("erase_kring", args=[kring.pk])
    given = {"proof-password": "x", "proof-next": address, "proof-post": "1", "sure": "on"}
    page = late.post(reverse("proof"), given)
    assert page.status_code == 400
    assert "This is not your password" in page.text
    assert 'name="sure" value="on"' in page.text
    assert 'name="proof-post"' in page.text
    assert Kring.objects.exists()


def test_passwords_that_were_filled_in_are_not_put_in_a_page(late):
    page = late.post(reverse("account_password"), {"password": "a secret", "again": "a secret"})
    assert page.status_code == 403
    assert "a secret" not in page.text


def test_after_five_wrong_passwords_there_is_a_wait(late):
    for _ in range(5):
        late.post(reverse("proof"), {"proof-password": "wrong"})
    assert late.post(reverse("proof"), {"proof-password": PASSWORD}).status_code == 429


def test_who_tries_the_name_outside_keeps_nobody_inside_waiting(late):
    for _ in range(9):
        Client().post(reverse("sign_in"), {"name": "ada", "password": "wrong"})
    assert late.post(reverse("proof"), {"proof-password": PASSWORD}).status_code == 302


def test_a_code_and_a_code_on_paper_show_it_too(late, ada):
    turn_on_app(ada, secret=SECRET, code=code_now(SECRET, later=-1))
    for code in (code_now(SECRET), new_codes(ada)[0]):
        come_in(late, ada, ago=LATE)
        done = late.post(reverse("proof"), {"proof-code": code, "proof-next": "/words"})
        assert done["Location"] == "/words"
        assert late.get(reverse("account_name")).status_code == 200


def test_a_passkey_shows_it_too(client, ada, settings):
    settings.ALLOWED_HOSTS = ["kring.example.org"]
    place = {"HTTP_HOST": "kring.example.org", "secure": True}
    come_in(client, ada)
    device = Device()
    made = json.dumps(device.make(_options(client.get(reverse("passkeys"), **place))))
    client.post(reverse("passkeys"), {"name": "x", "credential": made}, **place)
    come_in(client, ada, ago=LATE)
    page = client.get(reverse("proof"), **place)
    answer = json.dumps(device.answer(_options(page)))
    client.post(reverse("proof"), {"proof-credential": answer}, **place)
    assert client.get(reverse("account_name"), **place).status_code == 200


def _options(page):
    return json.loads(
        page.text.partition('data-options="')[2].partition('"')[0].replace("&quot;", '"')
    )


def test_the_proof_of_one_is_none_of_another(client, ada, django_user_model):
    come_in(client, ada)
    session = dict(client.session)
    bea = django_user_model.objects.create_user("Bea")
    come_in(client, bea, ago=LATE)
    methods = "account_authentication_methods"
    kept = client.session
    kept[methods] = session[methods]
    kept["account_authentication_methods_user"] = str(ada.pk)
    kept.save()
    assert client.get(reverse("account_name")).status_code == 302


def test_a_clock_that_was_set_back_proves_nothing(client, ada):
    come_in(client, ada, ago=-3_600)
    assert client.get(reverse("account_name")).status_code == 302


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example", "javascript:x"])
@pytest.mark.parametrize("more", [{}, {"proof-post": "1"}])
def test_the_question_leads_to_no_other_site(late, elsewhere, more):
    given = {"proof-password": PASSWORD, "proof-next": elsewhere, **more}
    assert late.post(reverse("proof"), given)["Location"] == reverse("start")


def test_a_photo_is_taken_away_only_after_the_question_and_written_over_without(late, kring):
    from kring.keep.photos import add_photo, photos_of

    photo = add_photo(kring, b"a picture")
    address = reverse("photo", args=[kring.pk, photo.pk])
    assert late.post(address, {"names": "Bo"}).status_code == 302
    assert late.post(address, {"take_away": "1"}).status_code == 403
    assert photos_of(kring)


def test_signing_in_just_now_is_proof_enough(ada, kring):
    client = Client()
    client.post(reverse("sign_in"), {"name": "ada", "password": PASSWORD})
    assert client.get(reverse("copy", args=[kring.pk])).status_code == 200
