"""The same evening with keys alone: no finger, no mouse, from the first link to the poster."""

import pypdfium2
import pytest

from browser import kitchen
from browser.kitchen import EVERYBODY, FIRST, GROUP, TEN
from machine import journey
from machine.serving import serving

PAUSE = 900  # milliseconds, after which a letter is no more part of the name before it
RINGS = [1, 2, 2, 3, 3, 3, 4, 2, 3, 2, 1]


@pytest.fixture
def laptop(browser):
    """Give a fresh page on a laptop without touch, Dutch first."""
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="nl-BE")
    context.set_default_timeout(10_000)
    yield kitchen.listen(context.new_page())
    context.close()


def test_from_the_first_name_to_the_poster_by_keys_alone(laptop, tmp_path, step):
    page = laptop
    with serving(tmp_path / "home") as server:
        page.goto(server.set_up_link())
        begin(page, step)
        write_ten_names(page, step)
        place_everybody(page, step)
        say_who_knows_whom(page, step)
        say_what_somebody_means(page, step)
        undo_and_redo(page)
        read_and_keep_a_moment(page, step)
        page = print_a_poster(page)
        sign_out_and_in(page, step)


def tab_to(page, goal, *, key="Tab", most=80):
    """Press Tab until this has the focus, as somebody does who sees no mouse pointer."""
    element = goal.element_handle()
    for _ in range(most):
        page.keyboard.press(key)
        if element.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"{goal} cannot be reached with {key}")


def press(page, goal, key="Enter"):
    tab_to(page, goal)
    page.keyboard.press(key)


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


def link(page, name):
    return page.get_by_role("link", name=name, exact=True)


def go_to(page, name):
    """Go over the drawing to somebody by the first letters of the name."""
    tab_to(page, page.locator(".paper .sign-button[tabindex='0']"))
    page.keyboard.press("Home")
    page.keyboard.type(name[:2])
    assert kitchen.person(page, name).evaluate("one => one === document.activeElement")
    page.wait_for_timeout(PAUSE)


def begin(page, step):
    tab_to(page, page.locator('input[name="name"]'))
    page.keyboard.type("Sara")
    for field in page.locator('input[type="password"]').all():
        tab_to(page, field)
        page.keyboard.type(journey.PASSWORD)
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_label("Wie is belangrijk voor jou?"))
    page.keyboard.type(FIRST)
    page.keyboard.press("Tab")
    page.keyboard.type("Nora")
    page.keyboard.press("Enter")
    kitchen.wait_for_drawing(page)
    step(page, "the first name")


def write_ten_names(page, step):
    tab_to(page, page.get_by_label("Wie is belangrijk voor jou?"))
    for name in TEN:
        page.keyboard.type(name)
        page.keyboard.press("Enter")
    page.locator(".tray").get_by_text(TEN[-1]).wait_for()
    step(page, "ten names")


def place_everybody(page, step):
    press(page, kitchen.waiting(page, FIRST))
    step(page, "one in hand")
    for name, ring in zip(EVERYBODY, RINGS, strict=True):
        page.get_by_role("heading", name=f"Waar hoort {name}?").wait_for()
        if name == FIRST:
            press(page, button(page, "Familie"))
        press(page, page.locator(f".rings .ring-choice:nth-child({ring})"))
    assert page.locator(".tray li").count() == 0
    assert kitchen.names_on_paper(page) == sorted(EVERYBODY)
    assert kitchen.ring_of(page, FIRST) == "Heel dichtbij"
    go_to(page, "Joren")
    page.keyboard.press("3")
    page.keyboard.press("Shift+ArrowLeft")
    assert kitchen.ring_of(page, "Joren") == "Bekend · kennissen"
    step(page, "everybody placed")


def say_who_knows_whom(page, step):
    go_to(page, FIRST)
    page.keyboard.press("l")
    page.keyboard.type("Jo")
    page.keyboard.press("Enter")
    page.locator('[data-strand^="tie~"]').wait_for()
    page.keyboard.press("Escape")
    press(page, button(page, "Wie kent wie?"))
    press(page, button(page, "Kies er meer tegelijk"))
    for name in GROUP:
        go_to(page, name)
        page.keyboard.press("Enter")
    step(page, "a group chosen")
    press(page, button(page, "Deze kennen elkaar allemaal"))
    press(page, page.get_by_label("Alle lijnen staan erop"), "Space")
    press(page, button(page, "Klaar"))
    assert page.locator('[data-strand^="tie~"]').count() == 4
    assert "Kent: Tom en Wim" in kitchen.told_of(page, "Zoë")
    step(page, "who knows whom")


def say_what_somebody_means(page, step):
    go_to(page, FIRST)
    page.keyboard.press("Enter")
    page.locator(".choice:focus", has_text="Wat ze betekenen").wait_for()
    step(page, "five choices")
    page.keyboard.press("Enter")
    page.locator("textarea:focus").wait_for()
    page.keyboard.type("Ze belt me elke avond.")
    press(page, button(page, "sterke band"))
    press(page, button(page, "Krijgen en geven"))
    press(page, button(page, "Ik krijg: Raad en informatie"))
    assert "Raad en informatie" in kitchen.told_of(page, FIRST)
    step(page, "get and give")
    page.keyboard.press("Escape")
    press(page, button(page, "Lijst"))
    assert page.get_by_label(f"Betekenis van {FIRST}").input_value() == "Ze belt me elke avond."
    tab_to(page, button(page, "Tekening"), key="Shift+Tab")
    page.keyboard.press("Enter")


def undo_and_redo(page):
    go_to(page, "Tom")
    page.keyboard.press("Delete")
    page.locator(".world li").nth(len(TEN)).wait_for(state="detached")
    page.keyboard.press("Control+z")
    kitchen.person(page, "Tom").wait_for()
    assert page.locator('[data-strand^="tie~"]').count() == 4
    journey.saved(page)


def read_and_keep_a_moment(page, step):
    press(page, link(page, "Lezen"))
    page.get_by_role("heading", name="Lees je netwerk").wait_for()
    told = page.locator(".reading").inner_text()
    assert "Er staan nu 11 mensen op de tekening." in told
    assert "4 van 55 duo’s" in told
    tab_to(page, page.locator('textarea[name="whole"]'))
    page.keyboard.type("Meer mensen dan ik dacht.")
    press(page, button(page, "Bewaar mijn woorden"))
    page.locator(".own-words .quote", has_text="Meer mensen dan ik dacht.").wait_for()
    press(page, link(page, "Momenten"))
    tab_to(page, page.get_by_label("Hoe noem je dit moment?"))
    page.keyboard.type("Voor de verhuis")
    page.keyboard.press("Enter")
    press(page, link(page, "Voor de verhuis"))
    page.get_by_role("heading", name="Voor de verhuis").wait_for()
    assert FIRST in page.locator("figure.paper svg").text_content()
    step(page, "a moment")


def print_a_poster(page):
    press(page, link(page, "Afdrukken"))
    sheet = page.url
    tab_to(page, link(page, "Poster (PDF)"))
    with page.expect_response("**/poster.pdf*") as coming:
        page.keyboard.press("Enter")
    paper = page.request.get(coming.value.url).body()
    printed = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_range()
    for name in (FIRST, "Joren", "Zoë", "Meer mensen dan ik dacht."):
        assert name in printed
    # One browser shows the poster in the page, another lays it aside, each when it is ready.
    beside = kitchen.listen(page.context.new_page())
    beside.goto(sheet)
    return beside


def sign_out_and_in(page, step):
    press(page, button(page, "Afmelden"))
    tab_to(page, page.get_by_label("Jouw naam in Kring"))
    page.keyboard.type("Sara")
    page.keyboard.press("Tab")
    page.keyboard.type(journey.PASSWORD)
    page.keyboard.press("Enter")
    press(page, link(page, "Nora"))
    kitchen.wait_for_drawing(page)
    assert kitchen.names_on_paper(page) == sorted(EVERYBODY)
    assert page.locator('[data-strand^="tie~"]').count() == 4
    step(page, "all is there")
