"""The pages of an app with codes, and of codes on paper."""

import re

import pytest
from django.urls import reverse

from kring.people.account.codes import has_second_step, new_codes, steps_of, turn_on_app
from machine.doors import SECRET, code_now


def key_on(page):
    return re.search(r'dir="ltr">([A-Z2-7 ]+)</code>', page.text)[1].replace(" ", "")


def test_an_app_is_turned_on_with_a_picture_or_a_key(browser_of_ada, ada):
    key = key_on(browser_of_ada.get(reverse("account_app")))
    picture = browser_of_ada.get(reverse("account_app_picture"))
    assert picture["Content-Type"] == "image/svg+xml"
    done = browser_of_ada.post(reverse("account_app"), {"code": code_now(key)})
    assert done["Location"] == reverse("codes")
    assert has_second_step(ada)


def test_loading_the_page_again_shows_the_same_key_which_the_database_does_not(browser_of_ada):
    first = key_on(browser_of_ada.get(reverse("account_app")))
    assert first not in str(dict(browser_of_ada.session))
    assert key_on(browser_of_ada.get(reverse("account_app"))) == first


def test_a_wrong_code_is_told_and_the_key_stays(browser_of_ada, ada):
    key = key_on(browser_of_ada.get(reverse("account_app")))
    told = browser_of_ada.post(reverse("account_app"), {"code": "000000"})
    assert told.status_code == 400
    assert "This code does not fit" in told.text
    assert key_on(told) == key
    assert not has_second_step(ada)


def test_the_key_is_nowhere_once_it_is_in_use(browser_of_ada):
    key = key_on(browser_of_ada.get(reverse("account_app")))
    browser_of_ada.post(reverse("account_app"), {"code": code_now(key)})
    assert browser_of_ada.get(reverse("account_app_picture")).status_code == 404
    assert "Turn it off" in browser_of_ada.get(reverse("account_app")).text
    assert key not in str(dict(browser_of_ada.session))


def test_an_app_is_turned_off(browser_of_ada, ada):
    turn_on_app(ada, secret=SECRET, code=code_now(SECRET))
    assert browser_of_ada.post(reverse("account_app_off")).status_code == 302
    assert not has_second_step(ada)


def test_codes_are_shown_once(browser_of_ada, ada):
    turn_on_app(ada, secret=SECRET, code=code_now(SECRET))
    assert "Show me ten codes" in browser_of_ada.get(reverse("codes")).text
    shown = re.findall(r"<code>(\d{4} \d{4})</code>", browser_of_ada.post(reverse("codes")).text)
    assert len(shown) == 10
    again = browser_of_ada.get(reverse("codes")).text
    assert not any(code in again for code in shown)
    assert steps_of(ada).codes_left == 10


def test_without_a_second_step_there_is_nothing_to_write_down(browser_of_ada):
    assert browser_of_ada.post(reverse("codes"))["Location"] == reverse("account")


@pytest.mark.parametrize("left", [0, 1])
def test_the_page_says_that_older_codes_go(browser_of_ada, ada, left):
    turn_on_app(ada, secret=SECRET, code=code_now(SECRET))
    if left:
        new_codes(ada)
    page = browser_of_ada.get(reverse("codes")).text
    assert ("They open nothing any more" in page) is bool(left)
