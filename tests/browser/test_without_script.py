"""The same evening in a browser without JavaScript: a list, forms and paper."""

import pytest

from browser import kitchen
from browser.kitchen import FIRST, GROUP
from browser.walking import open_groups
from machine import journey
from machine.serving import serving

NAMES = [FIRST, "Joren", "أمينة", *GROUP]


@pytest.fixture
def plain(browser):
    """Give a page that runs no script."""
    context = browser.new_context(
        viewport={"width": 1024, "height": 768}, locale="nl-BE", java_script_enabled=False
    )
    yield kitchen.listen(context.new_page())
    context.close()


def test_a_kring_is_written_read_kept_and_printed_without_script(plain, tmp_path, step):
    page = plain
    page.set_default_timeout(10_000)
    with serving(tmp_path / "home") as server:
        journey.make_account(page, server.set_up_link())
        journey.begin_kring(page, server.url, FIRST)
        step(page, "the drawing cannot be shown")
        home_and_away_are_in_sight(page)
        page.get_by_role("link", name="Naar de lijst").click()
        home_and_away_are_in_sight(page)
        write_names(page, step)
        say_more_about_somebody(page, step)
        take_off_and_put_back(page, step)
        write_a_life_down(page, step)
        read(page, step)
        think_of_somebody_being_away(page, step)
        keep_a_moment(page, step)
        page.get_by_role("link", name="Afdrukken").click()
        assert FIRST in page.locator(".sheet svg").first.text_content()
        step(page, "on paper")


def home_and_away_are_in_sight(page):
    leave = page.get_by_role("link", name="Snel weg")
    assert leave.get_attribute("href") == "/leave"
    home = page.get_by_role("link", name="Kring", exact=True)
    assert home.get_attribute("href") == "/"
    for link in (leave, home):
        box = link.bounding_box()
        assert box["y"] + box["height"] < page.viewport_size["height"]


def write_names(page, step):
    page.get_by_label("Wie is belangrijk voor jou?").fill("\n".join(NAMES[1:]))
    page.get_by_role("button", name="Voeg toe").click()
    assert page.locator("table.people tbody th").all_inner_texts() == NAMES
    step(page, "the list")


def write_a_life_down(page, step):
    page.get_by_role("link", name="Lijst", exact=True).click()
    page.get_by_role("link", name="Levenslijn, balans, levenswiel en matrix in woorden").click()
    page.get_by_role("region", name="Levenslijn").get_by_role(
        "link", name="Schrijf iets op"
    ).click()
    page.get_by_label("Wat gebeurde er?").fill("Naar zee")
    page.get_by_label("In welk jaar?").fill("1994")
    page.get_by_role("button", name="Bewaar").click()
    assert page.get_by_role("link", name="1994 · Naar zee").is_visible()
    page.get_by_role("region", name="Balans").get_by_role("link", name="Schrijf iets op").click()
    page.get_by_label("Wat is het?").fill("De brieven")
    page.get_by_label("Weegt het of geeft het kracht?").select_option("burden")
    page.get_by_role("button", name="Bewaar").click()
    assert page.get_by_role("link", name="De brieven · het weegt").is_visible()
    step(page, "life and balance in words")


def say_more_about_somebody(page, step):
    page.get_by_role("link", name=FIRST).click()
    step(page, "a form")
    open_groups(page)
    page.get_by_label("Hoe dichtbij voelt het?").select_option(label="heel dichtbij")
    page.get_by_label("Wat betekent deze persoon voor jou?").fill("Ze belt me elke avond.")
    page.get_by_label("Raad en informatie").select_option(label="krijg ik")
    for name in GROUP:
        page.get_by_role("group", name="Wie kent deze persoon?").get_by_label(name).check()
    page.get_by_role("button", name="Bewaar").click()
    row = page.get_by_role("row", name=FIRST)
    assert "heel dichtbij" in row.inner_text()
    assert "Ze belt me elke avond." in row.inner_text()
    step(page, "said")


def take_off_and_put_back(page, step):
    page.get_by_role("link", name="Joren").click()
    page.get_by_role("button", name="Van de tekening halen").click()
    assert "Joren" not in page.locator("table.people").inner_text()
    step(page, "one taken off")
    page.get_by_role("button", name="Terugzetten").click()
    assert "Joren" in page.locator("table.people").inner_text()


def read(page, step):
    page.get_by_role("link", name="Lezen").click()
    told = page.locator(".reading").inner_text()
    assert "Er staan nu 6 mensen op de tekening." in told
    assert "Je tekende 3 lijnen tussen mensen." in told
    assert "Voor raad is er Oma Mieke." in told
    step(page, "read")


def think_of_somebody_being_away(page, step):
    page.get_by_role("link", name="Versterken", exact=True).first.click()
    page.goto(page.url.replace("/strengthen", "/strengthen/carrying"))
    page.get_by_role("main").get_by_role("link", name=FIRST, exact=True).last.click()
    told = f"Zonder {FIRST} ziet het er zo uit. Er is niets veranderd."
    assert told in page.locator("#drawing").inner_text()
    assert page.locator("#drawing svg desc").text_content().startswith(told)
    page.get_by_role("link", name="Ecomap", exact=True).click()
    step(page, "without somebody")


def keep_a_moment(page, step):
    page.get_by_role("link", name="Momenten").click()
    page.get_by_label("Hoe noem je dit moment?").fill("Voor de verhuis")
    page.get_by_role("button", name="Bewaar dit moment").click()
    page.get_by_role("link", name="Voor de verhuis").click()
    assert FIRST in page.locator("figure.paper svg").text_content()
    step(page, "a moment")
