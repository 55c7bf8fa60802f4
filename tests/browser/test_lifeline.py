"""Somebody tells their life: by finger, by key and in fields, and keeps quiet where they want."""

import re

import pytest

from browser import fingers
from browser.boards import said
from browser.languages import LANGUAGES
from machine import journey


def open_line(page, url, *names, language="en"):
    page.context.add_cookies([{"name": "kring_language", "value": language, "url": url}])
    kring = journey.begin_kring(page, url, *names)
    lay_down(page, url, kring)
    return kring


def lay_down(page, url, kring):
    page.goto("about:blank")
    page.goto(f"{url}/kring/{kring}/#lifeline")
    page.locator(".stage .ground").wait_for(state="attached")


def at(page, x, y):
    """Give the point on the screen of a place on the line, in map units."""
    return page.locator(".stage .ground").evaluate(
        """(svg, [x, y]) => {
            const box = svg.getBoundingClientRect(), seen = svg.viewBox.baseVal
            const unit = box.width / seen.width
            return [box.left + (x - seen.x) * unit, box.top + (y - seen.y) * unit]
        }""",
        [x, y],
    )


def card(page, name):
    return page.get_by_role("region", name=name)


def moment(page, name):
    return page.locator(".stage").get_by_role("button", name=name, exact=True)


def told_of(page, name):
    described = moment(page, name).get_attribute("aria-describedby")
    return page.locator(f"#{described}").text_content()


def put_down(page, name, x, y):
    """Tap the paper and say what happened there."""
    page.touchscreen.tap(*at(page, x, y))
    title = page.get_by_label("What happened?")
    title.fill(name)
    title.press("Tab")
    moment(page, name).wait_for()


def close(page):
    page.locator(".side .close").tap()


def born(page, year):
    page.get_by_label("In which year were you born?").fill(str(year))
    page.keyboard.press("Tab")


def test_a_tap_puts_a_moment_down_and_a_drag_moves_it(board):
    page, url = board
    open_line(page, url, "An")
    born(page, 1986)
    put_down(page, "To Ghent", 0, 22.5)
    # The middle of 1986 and today, or that year; half way down is five steps.
    assert re.match(r"200[56]\. it was hard \(−5\)", told_of(page, "To Ghent"))
    close(page)
    fingers.drag(page, at(page, 0, 22.5), at(page, 50, -36))
    page.wait_for_function("() => /201[56]/.test(document.querySelector('.flag.when')?.innerText)")
    assert re.match(r"201[56]\. it went well \(\+8\)", told_of(page, "To Ghent"))
    page.locator(".bar-end").get_by_role("button", name="Undo").tap()
    page.wait_for_function("() => /200[56]/.test(document.querySelector('.flag.when')?.innerText)")


def test_one_gentle_question_at_a_time_brings_people_back(board):
    page, url = board
    open_line(page, url, "An", "Bo")
    put_down(page, "Ill", 0, 30)
    asked = page.get_by_role("group", name="One question, if you like")
    asked.get_by_text("Who was there then?").wait_for()
    asked.get_by_role("button", name="An", exact=True).tap()
    asked.get_by_role("button", name="Next question").tap()
    asked.get_by_text("Who helped you then?").wait_for()
    asked.get_by_role("textbox").fill("Mrs Bennani")
    page.keyboard.press("Enter")
    asked.get_by_role("button", name="Miss Mrs Bennani? Wake this bond up").tap()
    assert said(page) == "Mrs Bennani now stands with the sleeping bonds."
    asked.get_by_role("button", name="Next question").tap()
    asked.get_by_text("How did you get through? What helped?").wait_for()
    asked.get_by_role("button", name="Not this question").tap()
    told = told_of(page, "Ill")
    assert "Who was there? An" in told
    assert "Who helped? Mrs Bennani" in told
    page.get_by_role("button", name="Who was there when").tap()
    row = page.locator(".when-row", has=page.get_by_role("button", name="Mrs Bennani"))
    assert row.locator(".stretch.asleep").count() == 1
    assert "helped: Ill" in row.locator(".visually-hidden").inner_text()


def test_what_somebody_does_not_want_to_talk_about_stays_quiet_everywhere(board):
    page, url = board
    kring = open_line(page, url, "An")
    put_down(page, "That year", 0, 40)
    page.get_by_role("button", name="I do not want to talk about this").tap()
    moment(page, "a moment that stays quiet").wait_for()
    assert page.get_by_text("That year").count() == 0
    journey.saved(page)
    paper = page.request.get(f"{url}/kring/{kring}/poster.svg?as=lifeline").text()
    assert "That year" not in paper
    page.get_by_role("button", name="I do want to say something").tap()
    moment(page, "That year").wait_for()


def test_years_that_cannot_be_are_asked_about_and_the_line_stays(board):
    page, url = board
    open_line(page, url, "An")
    put_down(page, "Married", 0, -20)
    year = page.get_by_label("In which year?")
    year.fill("9999")
    year.press("Tab")
    page.get_by_text("Type a number from 1700 to 2200.").wait_for()
    year.fill("1750")
    year.press("Tab")
    page.get_by_text("This year is far away").wait_for()
    assert moment(page, "Married").count() == 0
    year.fill("2000")
    year.press("Tab")
    moment(page, "Married").wait_for()
    page.get_by_text("More about this moment").tap()
    until = page.get_by_label("Until which year?")
    until.fill("1990")
    until.press("Tab")
    page.get_by_text("The end comes before the beginning").wait_for()
    until.fill("2010")
    until.press("Tab")
    page.locator(".ground .lasted").wait_for(state="attached")


def test_everything_goes_by_keys_too(board):
    page, url = board
    kring = open_line(page, url, "An")
    page.get_by_role("button", name="Add a moment").focus()
    page.keyboard.press("Enter")
    page.get_by_label("What happened?").fill("A dog")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Better").focus()
    page.keyboard.press("Enter")
    page.locator(".side .close").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Add a moment").focus()
    page.keyboard.press("Enter")
    page.get_by_label("What happened?").fill("To school")
    page.keyboard.press("Tab")
    page.get_by_label("In which year?").fill("1992")
    page.keyboard.press("Tab")
    moment(page, "To school").focus()
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowUp")
    page.keyboard.press("Shift+ArrowUp")
    assert said(page) == "To school: 1993, it went well (+2)."
    page.keyboard.press("ArrowRight")
    assert moment(page, "A dog").evaluate("one => one === document.activeElement")
    page.keyboard.press("Delete")
    moment(page, "A dog").wait_for(state="detached")
    page.keyboard.press("Control+z")
    moment(page, "A dog").wait_for()
    journey.saved(page)
    lay_down(page, url, kring)
    assert told_of(page, "To school").startswith("1993. it went well (+2)")


def test_a_moment_moves_by_two_taps_too(board):
    page, url = board
    open_line(page, url, "An")
    put_down(page, "Party", 0, -20)
    page.get_by_role("button", name="Move", exact=True).tap()
    page.locator(".under").get_by_text("Tap the place where Party belongs.").wait_for()
    page.touchscreen.tap(*at(page, 60, 18))
    page.wait_for_function("() => document.querySelector('.caption.hint') === null")
    assert "it was hard (−4)" in told_of(page, "Party")
    assert page.locator(".moment").count() == 1


def test_only_what_is_ticked_stands_on_a_sheet_for_others(board):
    page, url = board
    kring = open_line(page, url, "An")
    put_down(page, "Diploma", 20, -30)
    page.get_by_text("More about this moment").tap()
    page.get_by_label("May stand on a sheet that others see").check()
    close(page)
    put_down(page, "Alone", -40, 30)
    journey.saved(page)
    sheet = f"{url}/kring/{kring}/print?as=lifeline"
    page.goto(sheet)
    drawn = page.locator(".sheet, main").first
    assert ("Diploma" in drawn.inner_text(), "Alone" in drawn.inner_text()) == (True, True)
    page.goto(f"{sheet}&others=1")
    assert ("Diploma" in drawn.inner_text(), "Alone" in drawn.inner_text()) == (True, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lifeline_breaks_no_rule_of_axe(board, language):
    page, url = board
    open_line(page, url, "أمينة", "Bo", language=language)
    assert journey.violations(page) == []
    page.touchscreen.tap(*at(page, 40, 0))
    page.locator(".side .card input").first.fill("أول يوم في المدرسة 🎒")
    page.keyboard.press("Tab")
    page.locator(".gentle").wait_for()
    for fold in page.locator(".side details summary").all():
        fold.click()
    assert journey.violations(page) == []
    close(page)
    page.locator(".lenses button").nth(2).tap()
    page.locator(".people-line").wait_for()
    assert journey.violations(page) == []
