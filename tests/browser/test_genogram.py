"""Somebody draws a family: adds people beside people, shifts one, shows how it feels."""

import pytest

from browser import fingers
from browser.boards import said
from browser.languages import LANGUAGES
from machine import journey


def open_family(page, url, *names, language="en"):
    page.context.add_cookies([{"name": "kring_language", "value": language, "url": url}])
    kring = journey.begin_kring(page, url, *names)
    page.goto("about:blank")
    page.goto(f"{url}/kring/{kring}/#genogram")
    page.locator(".sign-button.middle.signed").wait_for()
    return kring


def add(page, as_, name):
    card = page.locator(".family-card")
    card.get_by_role("button", name=as_, exact=True).click()
    card.get_by_role("textbox").first.fill(name)
    card.get_by_role("textbox").first.press("Enter")
    somebody(page, name).wait_for()


def somebody(page, name):
    return page.locator(".paper").get_by_role("button", name=name, exact=True)


def place(page, name):
    box = somebody(page, name).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_family_of_three_generations_grows_beside_its_people(board):
    page, url = board
    open_family(page, url)
    page.locator(".sign-button.middle").click()
    add(page, "parent", "Rita")
    assert said(page).startswith("Rita is now in the family, as parent of")
    add(page, "partner", "Karim")
    add(page, "child", "Noor")
    somebody(page, "Rita").click()
    page.get_by_role("button", name="Add family").click()
    add(page, "partner", "Jos")
    heights = [place(page, name)[1] for name in ("Rita", "Karim", "Noor")]
    assert heights == sorted(heights)
    assert abs(place(page, "Jos")[1] - place(page, "Rita")[1]) < 2
    assert page.get_by_role("list", name="Generation 3").get_by_role("button").count() == 1


def test_an_act_can_be_undone_as_one(board):
    page, url = board
    open_family(page, url)
    page.locator(".sign-button.middle").click()
    add(page, "child", "Noor")
    page.get_by_role("button", name="Undo").click()
    somebody(page, "Noor").wait_for(state="detached")


def test_a_finger_shifts_somebody_in_their_row(board):
    page, url = board
    open_family(page, url)
    page.locator(".sign-button.middle").click()
    for name in ("An", "Bo", "Cas"):
        add(page, "child", name)
    page.keyboard.press("Escape")
    x, y = place(page, "Cas")
    fingers.drag(page, (x, y), (x + 90, y - 70))
    page.wait_for_timeout(400)
    moved = place(page, "Cas")
    assert abs(moved[1] - place(page, "An")[1]) < 2
    assert moved[0] - place(page, "Bo")[0] > x - place(page, "Bo")[0]


def test_unions_feelings_and_the_one_who_is_harmed_are_said_in_fields(board):
    page, url = board
    open_family(page, url)
    page.locator(".sign-button.middle").click()
    add(page, "partner", "Karim")
    card = page.locator(".family-card")
    card.get_by_text("Karim, partner").click()
    card.get_by_label("Kind of union").select_option("married")
    card.get_by_label("How does it feel between them?").select_option("violence")
    card.get_by_role("group", name="Who is harmed by it?").wait_for()
    page.locator(".side .close").first.click()
    lines = page.locator(".ground-strokes path")
    before = lines.count()
    page.get_by_role("checkbox", name="Show how it feels between people").check()
    assert lines.count() > before
    assert page.locator(".family-legend").get_by_text("violence or abuse").count() == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_genogram_is_found_by_whoever_cannot_see_it(board, language):
    page, url = board
    open_family(page, url, language=language)
    page.locator(".sign-button.middle").press("Enter")
    page.locator(".family-card .chip").nth(2).press("Enter")
    page.keyboard.type("Noor")
    page.keyboard.press("Enter")
    somebody(page, "Noor").wait_for()
    assert journey.violations(page) == []


def test_the_central_person_is_shifted_too_by_finger_and_by_key(board):
    page, url = board
    open_family(page, url)
    middle = page.locator(".sign-button.middle")
    middle.click()
    add(page, "partner", "Karim")
    box = middle.bounding_box()
    at = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    fingers.drag(page, at, (at[0] - 90, at[1] + 40))
    moved = middle.bounding_box()
    assert moved["x"] < box["x"] - 40
    assert abs(moved["y"] - box["y"]) < 2
    middle.press("Shift+ArrowLeft")
    page.wait_for_timeout(200)
    assert middle.bounding_box()["x"] < moved["x"]


def test_a_choice_keeps_the_card_unfolded_and_says_what_it_changes(board):
    page, url = board
    open_family(page, url)
    page.locator(".sign-button.middle").click()
    assert page.get_by_text("second part").count() == 0
    add(page, "partner", "Karim")
    add(page, "child", "Noor")
    card = page.locator(".family-card")
    card.get_by_text("Karim, partner").click()
    card.get_by_label("Kind of union").select_option("divorced")
    card.get_by_role("note").get_by_text("Karim now counts as a former partner").wait_for()
    card.get_by_text("Karim, former partner").wait_for()
    somebody(page, "Noor").click()
    page.locator(".sign-button.middle").click()
    assert card.get_by_label("Kind of union").input_value() == "divorced"


def test_years_that_cannot_be_are_asked_about_on_the_card(board):
    page, url = board
    open_family(page, url)
    page.locator(".sign-button.middle").click()
    add(page, "parent", "Rita")
    born = page.locator(".family-card").get_by_label("Born in")
    born.fill("1980")
    born.press("Tab")
    somebody(page, "Rita").click()
    born.fill("1980")
    born.press("Tab")
    asked = page.locator(".family-card").get_by_role("note")
    asked.get_by_text("Are these years right?").wait_for()
    assert asked.inner_text().count("1980") == 2


def test_the_choices_around_somebody_at_the_side_leave_them_in_sight(board):
    page, url = board
    open_family(page, url)
    page.locator(".sign-button.middle").click()
    for name in ("An", "Bo", "Cas", "Dre", "Els"):
        add(page, "child", name)
    page.keyboard.press("Escape")
    somebody(page, "Els").click()
    page.locator(".choice").nth(4).wait_for()
    box = somebody(page, "Els").bounding_box()
    for choice in page.locator(".choice").all():
        other = choice.bounding_box()
        apart = other["x"] >= box["x"] + box["width"] or other["x"] + other["width"] <= box["x"]
        assert apart or other["y"] + other["height"] <= box["y"]
    assert journey.violations(page) == []


def test_names_that_were_written_down_wait_for_their_place_in_the_family(board):
    page, url = board
    open_family(page, url, "Rik")
    page.get_by_text("How are they family? Choose somebody and say it.").wait_for()
    page.locator(".tray").get_by_role("button", name="Rik").click()
    card = page.locator(".family-card")
    card.get_by_role("button", name="child", exact=True).click()
    card.get_by_label("Or somebody who is there already").select_option(index=1)
    somebody(page, "Rik").wait_for()


def test_a_name_that_is_there_already_is_asked_about_and_nobody_joins_themselves(board):
    page, url = board
    open_family(page, url)
    page.locator(".sign-button.middle").click()
    add(page, "partner", "Rik")
    page.locator(".side .close").first.click()
    somebody(page, "Rik").click()
    page.get_by_role("button", name="Add family").click()
    card = page.locator(".family-card")
    card.get_by_role("button", name="partner", exact=True).click()
    card.get_by_role("textbox").first.fill("rik")
    card.get_by_role("textbox").first.press("Enter")
    card.get_by_text("Rik is there already. Is it the same person?").wait_for()
    card.get_by_role("button", name="Yes, the same").click()
    card.get_by_text("Rik cannot be family of themselves.").wait_for()
    assert somebody(page, "Rik").count() == 1
    card.get_by_role("textbox").first.press("Enter")
    card.get_by_role("button", name="No, somebody else").click()
    page.wait_for_timeout(300)
    assert somebody(page, "rik").count() == 1
