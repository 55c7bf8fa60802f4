"""Somebody says where they see their own network: by finger, by key, and on two lines."""

import pytest

from browser import fingers
from browser.boards import at, lay_down, open_board, said
from browser.languages import LANGUAGES
from machine import journey


def dot(page):
    return page.locator(".my-dot").inner_text()


def test_a_tap_puts_the_dot_and_a_drag_moves_it(board):
    page, url = board
    open_board(page, url, "matrix", "An", "Bo")
    assert dot(page) == "Put my dot in the middle"
    page.touchscreen.tap(*at(page, 54, 54))
    page.get_by_text("The dashed dot is only a guess from the drawing").wait_for()
    assert dot(page) == "My dot: it gives strength, few people"
    fingers.drag(page, at(page, 54, 54), at(page, -54, -54))
    page.wait_for_function(
        "() => document.querySelector('.my-dot').innerText.includes('it weighs, many')"
    )
    assert said(page) == "Your dot: it weighs, many, of many kinds."
    page.keyboard.press("Control+z")
    page.wait_for_function(
        "() => document.querySelector('.my-dot').innerText.includes('gives strength, few')"
    )


def test_nothing_is_suggested_before_the_own_dot_and_far_apart_asks_to_tell(board):
    page, url = board
    open_board(page, url, "matrix", "An")
    assert page.locator(".ghost").count() == 0
    assert page.get_by_text("only a guess").count() == 0
    page.touchscreen.tap(*at(page, 0, -80))
    page.locator(".ghost").wait_for(state="attached")
    page.get_by_role("heading", name="What you feel goes first").wait_for()
    page.get_by_label("How is that for you, in your own words?").fill("Zij zijn er altijd.")
    page.keyboard.press("Tab")
    journey.saved(page)


def test_keys_move_the_dot_and_the_two_lines_do_the_same(board):
    page, url = board
    kring = open_board(page, url, "matrix", "An")
    page.locator(".my-dot").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Your dot lies near the middle").wait_for()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.wait_for_function(
        "() => document.querySelector('.my-dot').innerText.includes('gives strength, in between')"
    )
    line = page.get_by_role("slider", name="Few people, or many and of many kinds?")
    line.focus()
    for _ in range(4):
        page.keyboard.press("ArrowDown")
    page.wait_for_function(
        "() => document.querySelector('.my-dot').innerText.includes('gives strength, few')"
    )
    assert line.get_attribute("aria-valuetext") == "few people"
    journey.saved(page)
    lay_down(page, url, kring, "matrix")
    assert dot(page) == "My dot: it gives strength, few people"


def test_the_words_of_research_are_only_for_whoever_opens_them(board):
    page, url = board
    open_board(page, url, "matrix", "An")
    page.touchscreen.tap(*at(page, -60, 60))
    hidden = page.get_by_text("Socially isolated")
    page.get_by_text("For the worker").wait_for()
    assert not hidden.is_visible()
    page.get_by_text("For the worker").click()
    assert hidden.is_visible()
    assert page.get_by_text("Words from research, no diagnosis.").is_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_matrix_breaks_no_rule_of_axe(board, language):
    page, url = board
    open_board(page, url, "matrix", "أمينة", "Bo", language=language)
    assert journey.violations(page) == []
    page.touchscreen.tap(*at(page, 40, 0))
    page.locator("details summary").first.click()
    assert journey.violations(page) == []
