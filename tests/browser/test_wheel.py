"""Somebody says how life is in eight parts: by finger, by key, in words, with who and where."""

import pytest

from browser import fingers
from browser.boards import at, lay_down, open_board, said
from browser.languages import LANGUAGES
from machine import journey


def part(page, name):
    return page.locator(".part", has_text=name).inner_text()


def wait_for(page, text):
    page.wait_for_function(
        "text => [...document.querySelectorAll('.part')].some(p => p.innerText === text)", arg=text
    )


def test_the_first_tap_says_how_it_is_and_opens_it_and_the_next_one_changes_it(board):
    page, url = board
    open_board(page, url, "wheel", "An", "Bo")
    assert part(page, "Choosing") == "Choosing for myself: not said yet"
    page.touchscreen.tap(*at(page, 72, 2))
    wait_for(page, "Choosing for myself: 5 of 10")
    assert said(page) == "Choosing for myself: 5 of 10"
    page.get_by_role("heading", name="Choosing for myself").wait_for()
    page.touchscreen.tap(*at(page, 92, 2))
    wait_for(page, "Choosing for myself: 9 of 10")
    page.touchscreen.tap(*at(page, -21, 0))
    wait_for(page, "My people: 5 of 10")
    page.touchscreen.tap(*at(page, 62, 2))
    page.get_by_role("heading", name="Choosing for myself").wait_for()
    assert part(page, "Choosing") == "Choosing for myself: 9 of 10"


def test_a_finger_pulls_the_edge_of_a_part_in_and_out(board):
    page, url = board
    open_board(page, url, "wheel", "An")
    fingers.drag(page, at(page, 0.5, 60), at(page, 1, 87))
    wait_for(page, "How I feel inside: 8 of 10")
    page.keyboard.press("Control+z")
    wait_for(page, "How I feel inside: not said yet")


def test_by_keys_a_part_gets_its_mark_its_words_and_its_people(board):
    page, url = board
    kring = open_board(page, url, "wheel", "An", "Bo")
    page.locator(".part", has_text="My rights").focus()
    page.keyboard.press("Enter")
    line = page.get_by_role("slider", name="How is it now")
    line.focus()
    page.keyboard.press("ArrowLeft")
    wait_for(page, "My rights: 4 of 10")
    page.get_by_label("How important is it for you?").select_option("3")
    page.get_by_label("In your own words").fill("De brief is er.")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Bo", exact=True).focus()
    page.keyboard.press("Enter")
    page.locator(".wheel text", has_text="Bo").wait_for()
    journey.saved(page)
    lay_down(page, url, kring, "wheel")
    page.get_by_role("button", name="My rights 4 of 10").click()
    assert page.get_by_label("In your own words").input_value() == "De brief is er."
    assert page.get_by_label("How important is it for you?").input_value() == "3"


def test_said_again_on_a_later_day_it_shows_how_it_was(board):
    page, url = board
    kring = open_board(page, url, "wheel", "An")
    page.touchscreen.tap(*at(page, 72, 2))
    wait_for(page, "Choosing for myself: 5 of 10")
    journey.saved(page)
    page.clock.set_fixed_time("2031-03-03T12:00:00")
    lay_down(page, url, kring, "wheel")
    assert page.locator(".was").count() == 0
    page.get_by_role("button", name="Choosing for myself 5 of 10").click()
    page.touchscreen.tap(*at(page, 92, 2))
    wait_for(page, "Choosing for myself: 9 of 10")
    assert page.locator(".was").count() == 1
    page.locator(".before summary").click()
    assert page.locator(".before li").count() == 1


def test_four_open_questions_and_the_word_for_a_good_life(board):
    page, url = board
    open_board(page, url, "wheel", "An")
    page.get_by_text("Four open questions").click()
    page.get_by_label("Where do you feel you belong?").fill("In het koor.")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="quality of existence").click()
    page.get_by_role("heading", name="My quality of existence").wait_for()
    assert page.get_by_label("Where do you feel you belong?").input_value() == "In het koor."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_wheel_breaks_no_rule_of_axe(board, language):
    page, url = board
    open_board(page, url, "wheel", "أمينة", "Bo", language=language)
    assert journey.violations(page) == []
    page.touchscreen.tap(*at(page, 72, 2))
    page.locator(".person-card").wait_for()
    page.locator(".side details").evaluate_all("all => all.forEach(one => { one.open = true })")
    assert journey.violations(page) == []
