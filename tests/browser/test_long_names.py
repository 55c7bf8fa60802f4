"""A name that is one very long word wraps; on a telephone no page can be pushed sideways."""

import pytest

from machine import journey

NAMES = ("Bartholomeusvandenbroeckeverschaeve" * 4, "\u0645\u0631\u064a\u0645", "🐶" * 40)
PAGES = (
    "path", "steps/new", "hopes/new", "agreements/new", "circle/new", "carrying", "keeping",
    "giving", "leaving-care", "finding", "finding/know/lend", "contacts/strength", "plan/who",
)  # fmt: skip


@pytest.fixture(scope="module")
def begun(server, somebody):
    page = somebody.new_page()
    page.set_viewport_size({"width": 390, "height": 844})
    kring = journey.begin_kring(page, server.url, *NAMES)
    yield page, f"{server.url}/kring/{kring}/strengthen"
    page.close()


@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_wider_than_the_telephone(begun, name):
    page, home = begun
    page.goto(f"{home}/{name}")
    for fold in page.locator("main details").all():
        fold.evaluate("fold => (fold.open = true)")

    wide, room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide <= room
