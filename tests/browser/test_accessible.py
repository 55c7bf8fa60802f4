"""Every page, in each language, as axe sees it in a real browser; and nothing breaks its rules."""

import pytest

from browser.languages import ENGLISH
from machine import journey
from machine.serving import link_in

LANGUAGES = ("nl", "fr", ENGLISH)
OPEN = ("sign-in", "words", "sources", "set-up/spent", "nowhere")
OF_SOMEBODY = ("", "words", "sources", "demo/erase")
OF_A_KRING = (
    "",
    "list",
    "in-words",
    "in-words/event/new",
    "in-words/rating/new",
    "take",
    "read",
    "moments",
    "print",
    "erase",
)


@pytest.fixture(scope="module")
def kring_here(server, signed_in, stories, browser):
    """Begin one kring with a few people, beside the stories; gives context, address, id."""
    context = browser.new_context(
        viewport={"width": 1024, "height": 768}, has_touch=True, storage_state=signed_in
    )
    page = context.new_page()
    kring = journey.begin_kring(page, server.url, "Oma Mieke", "Joren", "أمينة", "Bakker Luc")
    page.close()
    yield context, server.url, kring
    context.close()


@pytest.fixture(scope="module")
def link_for_els(server, kring_here):
    """Give the one-time link of a second account, where this server is found."""
    link = link_in(server.command("user", "add", "Els").stdout)
    return f"{server.url}/set-up/{link.split('/set-up/')[1]}"


@pytest.fixture
def page(kring_here):
    """Give a page that collects what its scripts complain about."""
    context, *_ = kring_here
    page = context.new_page()
    page.complaints = []
    page.on("pageerror", lambda problem: page.complaints.append(str(problem)))
    page.on(
        "console",
        lambda said: page.complaints.append(said.text) if said.type == "error" else None,
    )
    yield page
    page.close()


def speak(page, url, language):
    page.context.add_cookies([{"name": "kring_language", "value": language, "url": url}])


def look(page, address, language):
    page.goto(address)
    if page.locator("#surface").count():
        page.locator("#surface button").first.wait_for()
    assert page.locator("html").get_attribute("lang") == language
    return journey.violations(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", OF_SOMEBODY)
def test_a_page_of_somebody_signed_in(page, kring_here, place, language):
    _, url, _ = kring_here
    speak(page, url, language)
    assert look(page, f"{url}/{place}", language) == []
    assert page.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", OF_A_KRING)
def test_a_page_of_a_kring(page, kring_here, place, language):
    _, url, kring = kring_here
    speak(page, url, language)
    assert look(page, f"{url}/kring/{kring}/{place}", language) == []
    assert page.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_one_person(page, kring_here, language):
    _, url, kring = kring_here
    speak(page, url, language)
    page.goto(f"{url}/kring/{kring}/list")
    page.locator(f'a[href*="/kring/{kring}/list/"]').first.click()
    assert look(page, page.url, language) == []
    assert page.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moment_and_what_is_read_in_it(page, kring_here, language):
    _, url, kring = kring_here
    speak(page, url, language)
    page.goto(f"{url}/kring/{kring}/moments")
    page.locator('[name="title"]').fill("Lente")
    page.locator("main form button").first.click()
    assert look(page, page.url, language) == []
    page.locator(".moments a").first.click()
    assert look(page, page.url, language) == []
    page.locator('a[href*="?moment="]').click()
    assert look(page, page.url, language) == []
    assert page.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_opens_beside_the_drawing(page, kring_here, language):
    _, url, kring = kring_here
    speak(page, url, language)
    page.goto(f"{url}/kring/{kring}/")
    found = {}

    def press(name, locator):
        locator.click()
        found[name] = journey.violations(page)

    press("where does somebody belong", page.locator(".tray .waiting").first)
    page.locator(".ring-choice").nth(2).click()
    page.keyboard.press("Escape")
    page.locator(".sign-button.middle").click()
    found["the middle"] = journey.violations(page)
    press("five choices", page.locator(".world li .sign-button").first)
    press("what they mean", page.locator(".choice").nth(0))
    press("get and give", page.locator(".person-card .chips:not(.apart) .chip").first)
    page.locator(".person-card .close").click()
    press("who knows whom", page.locator(".card-button"))
    press("a group", page.locator(".side [aria-pressed]"))
    page.keyboard.press("Escape")
    press("the legend", page.locator(".side summary"))
    press("help", page.locator(".bar-end button.round").last)
    page.keyboard.press("Escape")
    press("the list", page.locator(".bar nav button").nth(1))
    press("everything about somebody", page.locator(".listing tbody .close").first)
    assert {where: what for where, what in found.items() if what} == {}
    assert page.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_door_that_opens_for_the_first_time_or_not(browser, link_for_els, kring_here, language):
    _, url, _ = kring_here
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    speak(page, url, language)
    assert look(page, link_for_els, language) == []
    page.locator('input[type="password"]').first.fill("te kort")
    page.locator("main form button").click()
    assert journey.violations(page) == []
    page.goto(f"{url}/sign-in")
    page.locator('[name="name"]').fill("Els")
    page.locator('[name="password"]').fill("iets anders")
    page.locator("main form button").click()
    page.locator("[role=alert]").wait_for()
    assert journey.violations(page) == []
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", OPEN)
def test_a_page_for_whoever_comes_by(browser, kring_here, place, language):
    _, url, _ = kring_here
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    speak(page, url, language)
    found = look(page, f"{url}/{place}", language)
    context.close()
    assert found == []


@pytest.mark.parametrize("place", ["", "list", "read", "moments", "print"])
def test_a_narrow_telephone_has_nothing_beside_the_page(page, kring_here, place):
    _, url, kring = kring_here
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{url}/kring/{kring}/{place}")
    page.wait_for_load_state()
    aside = page.evaluate("() => { window.scrollTo(9999, 0); return window.scrollX }")
    assert aside == 0
