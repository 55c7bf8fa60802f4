"""The page of one's own account, another name, another password."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.people.account.codes import new_codes, turn_on_app, use_code
from kring.people.models import User
from machine.doors import SECRET, code_now
from people.account.conftest import PASSWORD

GOOD = "een ander goed ding"


def test_the_way_to_the_account_is_on_every_page_of_who_is_signed_in(browser_of_ada):
    for page in ("/", "/words", "/nowhere"):
        assert '<a class="my-account" href="/account"' in browser_of_ada.get(page).text
    assert "my-account" not in Client().get("/words").text


def test_the_account_says_what_is_there(browser_of_ada, ada):
    page = browser_of_ada.get("/account").text
    assert "Ada" in page
    assert "Codes on paper" not in page
    turn_on_app(ada, secret=SECRET, code=code_now(SECRET))
    assert "You have no codes on paper" in browser_of_ada.get("/account").text
    codes = new_codes(ada)
    assert "You have 10 codes on paper left" in browser_of_ada.get("/account").text
    for code in codes[:7]:
        use_code(ada, code)
    page = browser_of_ada.get("/account").text
    assert '<p class="say">You have 3 codes on paper left.' in page


def test_somebody_signs_in_under_another_name_from_now_on(browser_of_ada, ada):
    browser_of_ada.post(reverse("account_name"), {"name": " Ada  van Damme "})
    ada.refresh_from_db()
    assert ada.username == "Ada van Damme"
    client = Client()
    client.post(reverse("sign_in"), {"name": "ada van damme", "password": PASSWORD})
    assert client.get("/account").status_code == 200


def test_the_same_name_with_another_capital_is_one_s_own(browser_of_ada, ada):
    assert browser_of_ada.post(reverse("account_name"), {"name": "ADA"}).status_code == 302


@pytest.mark.parametrize("name", ["bea", "  ", "x" * 81])
def test_a_name_that_is_taken_empty_or_long_is_not_kept(browser_of_ada, ada, name):
    User.objects.create_user("Bea")
    assert browser_of_ada.post(reverse("account_name"), {"name": name}).status_code == 400
    ada.refresh_from_db()
    assert ada.username == "Ada"


def test_a_new_password_opens_and_the_old_one_no_longer(browser_of_ada, ada):
    browser_of_ada.post(reverse("account_password"), {"password": GOOD, "again": GOOD})
    ada.refresh_from_db()
    assert ada.check_password(GOOD)
    assert not ada.check_password(PASSWORD)


@pytest.mark.parametrize(
    ("password", "again"), [("kort", "kort"), (GOOD, "iets anders"), ("ada is de naam", "")]
)
def test_a_password_that_will_not_do_changes_nothing(browser_of_ada, ada, password, again):
    given = {"password": password, "again": again}
    assert browser_of_ada.post(reverse("account_password"), given).status_code == 400
    ada.refresh_from_db()
    assert ada.check_password(PASSWORD)


def test_the_session_gets_a_new_key_with_a_new_password(browser_of_ada):
    before = browser_of_ada.cookies["kring_session"].value
    browser_of_ada.post(reverse("account_password"), {"password": GOOD, "again": GOOD})
    assert browser_of_ada.cookies["kring_session"].value != before
