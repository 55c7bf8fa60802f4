"""Somebody lays on the balance what weighs and what gives strength: by finger and by key."""

import pytest

from browser import fingers
from browser.boards import lay_down, open_board, said
from browser.languages import LANGUAGES
from machine import journey


def lay(page, text, side):
    page.get_by_label("One thing").fill(text)
    page.get_by_role("button", name=side, exact=True).click()
    page.locator(".laid", has_text=text).wait_for()


def laid(page, side):
    return page.get_by_role("list", name=side).locator(".text").all_inner_texts()


def test_what_weighs_and_what_gives_strength_lie_on_either_side(board):
    page, url = board
    kring = open_board(page, url, "balance", "An", "Bo")
    lay(page, "De schulden", "It weighs")
    assert said(page) == "De schulden: What weighs. It leans to what weighs."
    lay(page, "Zingen", "It gives strength")
    page.get_by_role("button", name="An", exact=True).click()
    page.locator(".laid", has_text="Zingen · An").wait_for()
    assert laid(page, "What weighs") == ["De schulden"]
    page.get_by_role("button", name="very heavy").click()
    page.locator(".lean", has_text="It leans a little to what gives strength.").wait_for()
    page.get_by_label("What would tip it a little?").fill("Een betaalplan.")
    page.keyboard.press("Tab")
    journey.saved(page)
    lay_down(page, url, kring, "balance")
    assert laid(page, "What gives strength") == ["Zingen · An"]
    assert page.get_by_label("What would tip it a little?").input_value() == "Een betaalplan."


def test_enter_lays_it_where_the_last_thing_lies_and_one_writes_on(board):
    page, url = board
    open_board(page, url, "balance", "An")
    page.get_by_label("One thing").focus()
    for text in ("De huur", "De trap"):
        page.keyboard.type(text)
        page.keyboard.press("Enter")
    page.locator(".laid").nth(1).wait_for()
    assert laid(page, "What weighs") == ["De huur", "De trap"]
    lay(page, "Zingen", "It gives strength")
    page.get_by_label("One thing").fill("De kat")
    page.keyboard.press("Enter")
    page.locator(".laid").nth(3).wait_for()
    assert len(laid(page, "What gives strength")) == 2
    assert page.get_by_label("One thing").input_value() == ""
    assert page.evaluate("document.activeElement.tagName") == "INPUT"


def test_a_finger_drags_something_to_the_other_side(board):
    page, url = board
    open_board(page, url, "balance", "An")
    lay(page, "Mijn werk", "It weighs")
    x, y = fingers.middle_of(page.locator(".laid"))
    middle, _ = fingers.middle_of(page.locator(".board-world"))
    fingers.drag(page, (x, y), (2 * middle - x, y))
    page.get_by_role("list", name="What gives strength").locator(".laid").wait_for()
    assert said(page) == "Mijn werk: it gives strength. It leans to what gives strength."
    page.keyboard.press("Control+z")
    page.get_by_role("list", name="What weighs").locator(".laid").wait_for()


def test_by_keys_alone_something_is_laid_down_weighed_and_taken_off(board):
    page, url = board
    open_board(page, url, "balance", "An")
    page.get_by_label("One thing").focus()
    page.keyboard.type("De trap")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator(".laid").wait_for()
    page.locator(".laid").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="heavy", exact=True).focus()
    page.keyboard.press("Enter")
    page.locator(".laid", has_text="heavy").wait_for()
    page.get_by_role("button", name="Take it off").focus()
    page.keyboard.press("Enter")
    page.locator(".laid").wait_for(state="detached")
    assert said(page).startswith("De trap is off the balance.")


def test_an_earlier_day_lies_beside_today(board):
    page, url = board
    kring = open_board(page, url, "balance", "An")
    lay(page, "De huur", "It weighs")
    journey.saved(page)
    page.clock.set_fixed_time("2031-03-03T12:00:00")
    lay_down(page, url, kring, "balance")
    lay(page, "Een koor", "It gives strength")
    page.locator(".laid", has_text="De huur").click()
    page.get_by_role("button", name="very light").click()
    page.get_by_label("Compare with an earlier day").select_option(index=1)
    page.get_by_text("Then: It leans to what weighs.").wait_for()
    page.get_by_text("New since then: Een koor").wait_for()
    page.get_by_text("Lighter now: De huur").wait_for()
    assert page.locator(".laid").count() == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_balance_breaks_no_rule_of_axe(board, language):
    page, url = board
    open_board(page, url, "balance", "أمينة", "Bo", language=language)
    assert journey.violations(page) == []
    box = page.locator(".side form input")
    for number in range(8):
        box.fill(f"Iets heel gewoons {number} " * (1 + number))
        page.locator(".side form .chip").nth(number % 2).click()
        page.locator(".laid").nth(number).wait_for()
    assert journey.violations(page) == []
