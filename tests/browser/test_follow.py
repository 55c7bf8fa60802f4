"""Somebody looks back: slides through the moments, lays them beside and over each other."""

import pytest

from browser.languages import LANGUAGES
from machine import journey

STORY = "K. (verzonnen verhaal)"
PAGES = ("read", "moments", "compare", "compare?over=1", "film", "layers")


@pytest.fixture
def story(stories):
    return stories[STORY]


def test_a_slide_shows_how_it_was_then_and_the_keys_do_too(page, story):
    page.goto(f"{story}film")
    slider = page.get_by_label("Schuif door de tijd")
    name = page.locator("#film-name")
    assert name.inner_text() == "Nu"
    slider.focus()
    page.keyboard.press("Home")
    page.locator("#film-paper img[alt^='Tussen de mazen']").wait_for()
    assert name.inner_text() == "Tussen de mazen 10 juni 2024"
    page.keyboard.press("ArrowRight")
    page.locator("#film-paper img[alt^='Zes maanden']").wait_for()
    page.get_by_role("link", name="Tussen de mazen").tap()
    page.locator("#film-paper img[alt^='Tussen de mazen']").wait_for()
    assert slider.input_value() == "0"
    assert page.complaints == []


def test_two_moments_are_laid_beside_and_over_each_other_by_finger(page, story):
    page.goto(f"{story}compare")
    page.get_by_label("Nu", exact=True).tap()
    page.get_by_role("button", name="Naast elkaar").tap()
    page.wait_for_url("**/compare?*")
    assert page.locator(".beside figure").count() == 2
    assert "Nieuw op de tekening:" in page.locator(".story").inner_text()
    page.get_by_role("button", name="Over elkaar").tap()
    page.locator(".over svg").wait_for()
    assert "stond hier eerst" in page.locator(".over").inner_text()
    assert page.complaints == []


def test_what_stands_out_is_laid_aside_by_key(page, site, stories):
    page.goto(f"{stories['Sara (verzonnen verhaal)']}read")
    cards = page.locator(".stands-out > section")
    before = cards.count()
    page.locator(".stands-out button").first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Toon weer wat opzij ligt (1)").wait_for()
    assert cards.count() == before - 1
    page.get_by_role("button", name="Toon weer wat opzij ligt (1)").tap()
    page.get_by_role("button", name="Toon weer").wait_for(state="detached")
    assert cards.count() == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PAGES)
def test_no_page_of_looking_back_breaks_a_rule_of_axe(page, server, story, place, language):
    cookie = {"name": "kring_language", "value": language, "url": server.url}
    page.context.add_cookies([cookie])
    page.goto(f"{story}{place}")
    assert journey.violations(page) == []
    page.context.add_cookies([{**cookie, "value": "nl"}])
    assert page.complaints == []
