"""The same drawing without a finger or a mouse."""

import pytest

from machine import journey


@pytest.fixture
def drawing(server, signed_in, browser):
    """Give the page of a drawing with three people in the tray."""
    context = browser.new_context(
        viewport={"width": 1180, "height": 820}, locale="en-GB", storage_state=signed_in
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    journey.begin_kring(page, server.url, "Oma Mieke", "Nele", "Lotte")
    page.locator(".sheet-of-paper .lines").wait_for()
    yield page
    context.close()


def focused(page):
    return page.evaluate("document.activeElement.innerText || document.activeElement.id")


def tab_to(page, selector):
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("which => document.activeElement.matches(which)", selector):
            return
    raise AssertionError(f"{selector} cannot be reached with Tab")


def place_all(page):
    """Put the three on three rings, from the tray, by keys alone."""
    tab_to(page, ".waiting")
    page.keyboard.press("Enter")
    for ring in (1, 2, 3):
        tab_to(page, f".rings .ring-choice:nth-child({ring})")
        page.keyboard.press("Enter")
    page.locator(".world li").nth(2).wait_for(state="attached")


def test_everything_is_placed_tied_moved_and_undone_by_keys(drawing):
    page = drawing
    place_all(page)
    page.locator(".sign-button[tabindex='0']").focus()
    page.keyboard.press("Shift+N")
    assert "Nele" in focused(page)
    page.keyboard.press("4")
    page.locator('ul[aria-label="Further · services"] button').wait_for()
    page.wait_for_timeout(50)
    assert "Nele" in focused(page)
    page.keyboard.press("l")
    page.keyboard.press("Shift+O")
    assert "Oma Mieke" in focused(page)
    page.keyboard.press("Enter")
    page.locator('[data-strand^="tie~"]').wait_for(state="attached")
    page.keyboard.press("Escape")
    page.keyboard.press("Delete")
    page.locator(".world li").nth(2).wait_for(state="detached")
    assert page.locator(".world li").count() == 2
    page.keyboard.press("Control+z")
    page.locator(".world li").nth(2).wait_for(state="attached")
    page.keyboard.press("Control+z")
    page.locator('[data-strand^="tie~"]').wait_for(state="detached")
    page.keyboard.press("Control+y")
    page.locator('[data-strand^="tie~"]').wait_for(state="attached")


def test_the_map_is_one_tab_stop_and_arrows_walk_over_it(drawing):
    page = drawing
    place_all(page)
    assert page.locator('.paper .sign-button[tabindex="0"]').count() == 1
    page.locator(".sign-button.middle").focus()
    page.keyboard.press("ArrowUp")
    first = focused(page)
    page.keyboard.press("ArrowUp")
    assert focused(page) != first
    assert page.locator('.paper .sign-button[tabindex="0"]').count() == 1
    page.keyboard.press("Home")
    assert "Oma Mieke" in focused(page)


def test_enter_opens_the_choices_and_escape_comes_back(drawing):
    page = drawing
    place_all(page)
    page.locator(".sign-button.middle").focus()
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    assert "What they mean" in focused(page)
    page.keyboard.press("Escape")
    page.wait_for_timeout(50)
    assert page.locator(".choice").count() == 0
    assert "Oma Mieke" in focused(page)


def test_n_writes_a_new_name_and_letters_do_nothing_there(drawing):
    page = drawing
    place_all(page)
    page.locator(".sign-button.middle").focus()
    page.keyboard.press("n")
    assert focused(page) == "new-name"
    page.keyboard.type("Leo 1234")
    page.keyboard.press("Enter")
    page.locator(".tray li").wait_for()
    assert page.locator(".world li").count() == 3
    page.keyboard.press("Escape")
    assert page.locator(".sign-button.middle:focus").count() == 1


def test_the_question_mark_shows_the_keys(drawing):
    page = drawing
    page.locator(".sign-button.middle").focus()
    page.keyboard.press("?")
    page.get_by_role("dialog").get_by_text("With the keyboard").wait_for()


def test_what_happens_is_said(drawing):
    page = drawing
    place_all(page)
    said = page.locator("[aria-live=polite]").last.text_content()
    assert "Lotte: Known · acquaintances" in said
    assert "3 people on the paper." in said


def test_moving_somebody_by_keys_begins_at_the_first_place_to_choose(drawing):
    page = drawing
    tab_to(page, ".waiting")
    page.keyboard.press("Enter")
    tab_to(page, ".rings .ring-choice:nth-child(1)")
    page.keyboard.press("Enter")
    spoken = page.locator("[aria-live]").last.inner_text()
    assert "Next: Nele." in spoken
    assert "Oma Mieke: " in spoken
    page.keyboard.press("Escape")
    page.locator(".world .sign-button[data-person]").first.focus()
    page.keyboard.press("Enter")
    page.locator(".person-card").wait_for()
    tab_to(page, ".person-card .chip.soft")
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    assert page.evaluate("document.activeElement.matches('.rings .ring-choice:first-child')")
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    assert "Oma Mieke" in focused(page)
