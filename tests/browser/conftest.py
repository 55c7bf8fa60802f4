"""A tablet on the kitchen table: somebody signed in, in Dutch, on a real server."""

import pytest

from browser import kitchen
from machine import journey
from machine.serving import serving


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("tablet") / "home") as server:
        yield server


@pytest.fixture(scope="module")
def somebody(server, browser):
    """Give the context of somebody signed in, on a tablet, in Dutch."""
    context = browser.new_context(
        viewport={"width": 1180, "height": 820}, has_touch=True, locale="nl-BE"
    )
    page = context.new_page()
    journey.make_account(page, server.set_up_link())
    page.close()
    yield context
    context.close()


@pytest.fixture
def page(somebody):
    page = kitchen.listen(somebody.new_page())
    page.set_default_timeout(10_000)
    yield page
    page.close()
