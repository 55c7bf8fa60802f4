"""What the journeys in a browser share: one Kring, somebody who is signed in, and their page.

Each file begins krings of its own there. A file that needs an empty home, or stops the server,
or signs out, serves a Kring of its own.
"""

import contextlib

import pytest

from browser import boards, kitchen
from machine import journey
from machine.serving import serving

TABLET = {"width": 1180, "height": 820}


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("shared") / "home") as server:
        yield server


@pytest.fixture(scope="module")
def signed_in(server, browser):
    """Give the file with what the browser of somebody signed in keeps; the first one signs up."""
    state = server.home.parent / "signed-in.json"
    if not state.exists():
        context = browser.new_context()
        journey.make_account(context.new_page(), server.set_up_link())
        context.storage_state(path=state)
        context.close()
    return state


@pytest.fixture(scope="module")
def somebody(signed_in, browser):
    """Give the context of somebody signed in, on a tablet, in Dutch."""
    context = browser.new_context(
        viewport=TABLET, has_touch=True, locale="nl-BE", storage_state=signed_in
    )
    yield context
    context.close()


@pytest.fixture(scope="module")
def stories(server, signed_in, browser):
    """Give the address of each made-up story by its title; the first who asks loads them."""
    context = browser.new_context(locale="nl-BE", storage_state=signed_in)
    page = context.new_page()
    page.goto(server.url)
    load = page.locator('form[action$="/demo"] button')
    if load.count():
        load.click()
    links = page.locator('section[aria-labelledby="made-up"] a[href^="/kring/"]')
    find = page.locator('main input[name="find"][type="search"]')
    if find.count():  # others began so many krings since that they lie on pages
        find.fill("verzonnen")
        find.press("Enter")
    links.first.wait_for()
    yield {link.inner_text(): server.url + link.get_attribute("href") for link in links.all()}
    context.close()


@pytest.fixture
def page(somebody):
    page = kitchen.listen(somebody.new_page())
    page.set_default_timeout(10_000)
    yield page
    page.close()


@pytest.fixture(scope="module")
def site(server, signed_in, browser):
    """Give the context of somebody signed in, on a tablet, in English, and the address."""
    context = browser.new_context(
        viewport=TABLET, has_touch=True, locale="en-GB", storage_state=signed_in
    )
    yield context, server.url
    context.close()


@pytest.fixture
def board(site):
    """Give a fresh page and the address."""
    context, url = site
    with boards.page_of(context) as page:
        yield page, url


@pytest.fixture
def step(request):
    """Give what is called after each step of a story."""
    return kitchen.Steps(request.node.name)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("office") / "home") as server:
        yield server


@pytest.fixture(scope="module")
def key(office, browser):
    """Give what the browser of somebody signed in at the office keeps."""
    context = browser.new_context(locale="en-GB")
    journey.make_account(context.new_page(), office.set_up_link())
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def kept_tablet(browser, chromium_path, key, tmp_path):
    """Give a way to open a tablet that keeps its things when it is switched off."""
    opened = []

    def open_tablet():
        context = browser.browser_type.launch_persistent_context(
            tmp_path / "tablet",
            executable_path=chromium_path,
            args=["--no-sandbox", "--no-first-run"],
            viewport={"width": 1180, "height": 820},
            has_touch=True,
            locale="en-GB",
        )
        context.set_default_timeout(10_000)
        context.add_cookies(key["cookies"])
        opened.append(context)
        return context

    yield open_tablet
    for context in opened:
        with contextlib.suppress(Exception):  # one that was killed is closed already
            context.close()
