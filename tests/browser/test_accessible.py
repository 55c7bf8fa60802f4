"""Every page, in each language, as axe sees it in a real browser; and nothing breaks its rules."""

import pytest

from machine import journey
from machine.serving import serving

LANGUAGES = ("nl", "fr", "en")
OPEN = ("sign-in", "words", "sources")
OF_SOMEBODY = ("", "words", "sources")
OF_A_KRING = ("", "list", "read", "moments", "print", "erase")


@pytest.fixture(scope="module")
def kring_here(tmp_path_factory, browser):
    """Serve one kring with a few people, whose owner is signed in; gives context, address, id."""
    with serving(tmp_path_factory.mktemp("accessible") / "home") as server:
        context = browser.new_context(viewport={"width": 1024, "height": 768}, has_touch=True)
        page = context.new_page()
        journey.make_account(page, server.set_up_link())
        kring = journey.begin_kring(page, server.url, "Oma Mieke", "Joren", "أمينة", "Bakker Luc")
        page.close()
        yield context, server.url, kring
        context.close()


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
    page.goto(f"{url}/words")
    journey.choose_language(page, language)


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
@pytest.mark.parametrize("place", OPEN)
def test_a_page_for_whoever_comes_by(browser, kring_here, place, language):
    _, url, _ = kring_here
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(f"{url}/sign-in")
    journey.choose_language(page, language)
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
