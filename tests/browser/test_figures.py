"""Somebody sets up figures on a table: by finger, by key, as a try, and sees again how it went."""

import re

import pytest

from browser import fingers
from browser.boards import page_of, said
from browser.languages import LANGUAGES
from machine import journey


def open_table(page, url, *names, language="en"):
    page.context.add_cookies([{"name": "kring_language", "value": language, "url": url}])
    kring = journey.begin_kring(page, url, *names)
    lay_down(page, url, kring)
    page.locator(".take-care button").tap()
    for name in names:
        page.locator(".waiting-names").get_by_role("button", name=name, exact=True).tap()
        figure(page, name).wait_for()
    return kring


def lay_down(page, url, kring):
    page.goto("about:blank")
    page.goto(f"{url}/kring/{kring}/#figures")
    page.locator(".figures-paper svg").wait_for()


def figure(page, name):
    return page.locator(".figures-paper").get_by_role("button", name=name, exact=True)


def how(page, name):
    """Give what a screen reader says of a figure."""
    about = figure(page, name).get_attribute("aria-describedby")
    return page.locator(f"#{about}").text_content()


def button(page, name):
    return page.locator(".side").get_by_role("button", name=name, exact=True)


def near(page, name, x, y):
    found, wanted = fingers.middle_of(figure(page, name)), fingers.on_paper(page, x, y)
    return abs(found[0] - wanted[0]) < 3 and abs(found[1] - wanted[1]) < 3


def put(page, name, x, y):
    fingers.drag(page, fingers.middle_of(figure(page, name)), fingers.on_paper(page, x, y))
    page.wait_for_timeout(100)
    assert near(page, name, x, y)


def test_before_the_first_table_somebody_reads_that_it_can_touch_deeply(board):
    page, url = board
    kring = journey.begin_kring(page, url, "Tom")
    page.context.add_cookies([{"name": "kring_language", "value": "en", "url": url}])
    lay_down(page, url, kring)
    page.get_by_text("can touch you deeply").first.wait_for()
    page.get_by_text("somebody who is trained for it").first.wait_for()
    page.locator(".take-care button").tap()
    page.locator(".take-care").wait_for(state="detached")
    page.get_by_role("button", name="a new table").tap()
    assert page.locator(".take-care").count() == 0  # once is enough; it stays in the help
    page.get_by_text("How does it work?").tap()
    page.get_by_text("somebody who is trained for it").wait_for()


def test_a_finger_drags_turns_ties_and_covers_and_it_is_there_after_a_reload(board):
    page, url = board
    kring = open_table(page, url, "Oma Mieke", "Tom")
    put(page, "Tom", 50, -50)
    figure(page, "Tom").tap()
    for _ in range(6):
        page.locator(".turns").get_by_role("button", name="Turn right").tap()
    button(page, "sitting").tap()
    button(page, "under a glass").tap()
    button(page, "Lay a thread").tap()
    figure(page, "Oma Mieke").tap()
    expected = "top right, looks to the right, sitting, under a glass. A thread runs to Oma Mieke"
    assert how(page, "Tom") == expected
    journey.saved(page)
    lay_down(page, url, kring)
    figure(page, "Tom").wait_for()
    assert how(page, "Tom") == expected
    assert near(page, "Tom", 50, -50)


def test_a_tap_and_a_tap_move_a_figure_and_nothing_else_moves(board):
    page, url = board
    open_table(page, url, "Tom", "Oma Mieke")
    before = how(page, "Oma Mieke")
    figure(page, "Tom").tap()
    button(page, "Move").tap()
    page.touchscreen.tap(*fingers.on_paper(page, -70, 60))
    page.wait_for_timeout(100)
    assert near(page, "Tom", -70, 60)
    page.touchscreen.tap(*fingers.on_paper(page, 80, 80))
    page.wait_for_timeout(100)
    assert near(page, "Tom", -70, 60)
    assert how(page, "Oma Mieke") == before


def test_a_feeling_and_a_fence_of_ones_own_stand_there_too(board):
    page, url = board
    open_table(page, url)
    page.get_by_label("Or something of your own").fill("de schrik")
    page.keyboard.press("Enter")
    figure(page, "de schrik").wait_for()
    button(page, "a fence").tap()
    button(page, "Put on the table").tap()
    figure(page, "a fence").tap()
    button(page, "large").tap()
    button(page, "Turn left").last.tap()
    page.keyboard.press("Control+z")
    button(page, "Off the table").tap()
    figure(page, "a fence").wait_for(state="detached")
    assert said(page) == "a fence is off the table."


def test_keys_alone_set_up_a_table(board):
    page, url = board
    open_table(page, url, "Tom", "Oma Mieke")
    figure(page, "Tom").focus()
    for _ in range(8):
        page.keyboard.press("Shift+ArrowDown")
    for _ in range(3):
        page.keyboard.press("<")
    assert how(page, "Tom") == "at the bottom, looks to the top left"
    assert said(page) == "Tom: at the bottom, looks to the top left"
    page.keyboard.press("t")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.innerText").strip().startswith("Oma Mieke")
    page.keyboard.press("Enter")
    assert how(page, "Tom").endswith("A thread runs to Oma Mieke")
    page.keyboard.press("k")
    assert said(page) == "You look from the place of Oma Mieke."
    page.keyboard.press("k")
    page.keyboard.press("Delete")
    figure(page, "Oma Mieke").wait_for(state="detached")
    page.keyboard.press("Control+z")
    figure(page, "Oma Mieke").wait_for()


def test_without_pointing_a_list_says_where_somebody_stands_and_to_whom_a_thread_runs(board):
    page, url = board
    open_table(page, url, "Tom", "Oma Mieke")
    figure(page, "Tom").tap()
    page.get_by_label("Place on the table").select_option(label="bottom right")
    assert how(page, "Tom") == "bottom right, looks up"
    page.get_by_label("Thread to").select_option(label="Oma Mieke")
    assert how(page, "Tom").endswith("A thread runs to Oma Mieke")
    button(page, "Lay a thread").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    assert how(page, "Tom") == "bottom right, looks up"
    button(page, "Move").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    page.touchscreen.tap(*fingers.on_paper(page, -80, -80))
    assert how(page, "Tom") == "bottom right, looks up"


def test_from_somebody_s_place_the_table_turns_and_a_drag_lands_where_the_finger_is(board):
    page, url = board
    page.emulate_media(reduced_motion="reduce")
    open_table(page, url, "Tom", "Oma Mieke")
    put(page, "Tom", -60, 0)
    figure(page, "Tom").tap()
    for _ in range(6):
        page.locator(".turns").get_by_role("button", name="Turn right").tap()
    button(page, "Look from here").tap()
    page.wait_for_timeout(100)
    assert near(page, "Tom", 0, 48)
    put(page, "Oma Mieke", 0, -40)
    page.locator(".look-back").tap()
    page.wait_for_timeout(100)
    assert near(page, "Tom", -60, 0)
    assert near(page, "Oma Mieke", 28, 0)  # 88 in front of Tom, who looks right


def test_what_is_tried_is_kept_or_put_back(board):
    page, url = board
    kring = open_table(page, url, "Tom", "Oma Mieke")
    put(page, "Tom", -60, -60)
    page.locator(".side .close").tap()
    for keep, at in ((False, -60), (True, 60)):
        button(page, "What if I move somebody?").tap()
        put(page, "Tom", 60, 60)
        assert page.locator(".ghosts path").count() > 0
        button(page, "Keep it like this" if keep else "Put everything back").tap()
        page.wait_for_timeout(100)
        assert near(page, "Tom", at, at)
        page.locator(".side .close").tap()
    journey.saved(page)
    lay_down(page, url, kring)
    figure(page, "Tom").wait_for()
    assert near(page, "Tom", 60, 60)


def test_a_picture_with_own_words_is_seen_again_step_by_step_and_set_up_again(board):
    page, url = board
    open_table(page, url, "Tom", "Oma Mieke")
    put(page, "Tom", -60, -60)
    page.locator(".side .close").tap()
    page.get_by_label("A few words with it").fill("Zo was het zondag.")
    button(page, "Keep a picture").tap()
    figure(page, "Oma Mieke").tap()
    button(page, "Off the table").tap()
    page.locator(".pictures button", has_text="Zo was het zondag.").tap()
    page.locator(".side blockquote", has_text="Zo was het zondag.").wait_for()
    figure(page, "Tom").wait_for()
    button(page, "Earlier").tap()
    page.get_by_role("slider").press("Home")
    page.get_by_role("heading", name="Step 1 of").wait_for()
    assert page.locator(".figures-paper .figure-button").count() == 1
    button(page, "Let it run").tap()
    page.get_by_role("heading", name="Step 3 of").wait_for()
    button(page, "Stop").tap()
    page.get_by_role("slider").press("End")
    page.locator(".side .close").tap()
    page.locator(".pictures button").tap()
    button(page, "Set it up like this again").tap()
    figure(page, "Oma Mieke").wait_for()
    assert near(page, "Tom", -60, -60)


def test_whoever_asks_reads_how_it_stands_and_only_the_person_says_what_it_means(board):
    page, url = board
    open_table(page, url, "Tom")
    assert page.locator(".told-table").count() == 0
    page.get_by_label("In your own words").fill("Hij staat daar goed.")
    page.keyboard.press("Tab")
    button(page, "Say how it stands").tap()
    told = page.locator(".told-table").inner_text()
    assert re.sub("[\u2068\u2069]", "", told).splitlines() == [
        "Tom: in the middle, looks up.",
        "In own words: “Hij staat daar goed.”",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1180, 390])
def test_axe_finds_nothing_in_any_language_on_a_tablet_and_a_telephone(site, language, width):
    context, url = site
    with page_of(context) as page:
        open_table(page, url, "Tom", "أمينة", language=language)
        page.set_viewport_size({"width": width, "height": 820})
        figure(page, "Tom").tap()
        page.locator(".turns button").first.wait_for()
        assert journey.violations(page) == []
        page.locator(".side .close").tap()
        page.locator(".side form:has(.strong) .strong").last.tap()
        page.locator(".pictures button").tap()
        page.get_by_role("slider").wait_for()
        assert journey.violations(page) == []
        small = page.evaluate(
            """() => [...document.querySelectorAll('.side :is(button, input), .paper button')]
                .map(each => each.getBoundingClientRect())
                .filter(box => box.width && Math.min(box.width, box.height) < 43.5).length"""
        )
        assert small == 0


def test_the_sheet_is_for_the_person_alone(board):
    page, url = board
    kring = open_table(page, url, "Tom")
    journey.saved(page)
    page.goto(f"{url}/kring/{kring}/print?as=figures")
    page.get_by_text("This drawing is yours alone").wait_for()
    page.get_by_text("For me alone.").wait_for()
    assert "Tom" in page.locator(".sheet-drawing").text_content()
