"""What lies on a device when somebody signs out, or when a right ends: told, and theirs to save."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from browser.visiting import (
    at_the_table,
    is_on_the_device,
    put,
    signed_in_anew,
    table_of,
    take_along,
    unlock,
)
from machine import journey


def test_whoever_signs_out_hears_what_is_left_here_and_chooses(office, kept_tablet):
    context, page = signed_in_anew(office, kept_tablet)
    kring = journey.begin_kring(page, office.url, "Joren")
    take_along(page, office.url, kring)
    at_the_table(context, page, office.url, kring)
    put(page, "Joren", 40, -40)
    is_on_the_device(page)
    page.close()
    context.set_offline(False)
    page = table_of(context)
    page.goto(office.url)
    out = page.get_by_role("button", name="Sign out", exact=True)
    out.tap()
    left = page.get_by_role("dialog", name="Something still lies on this device")
    left.wait_for()
    assert journey.violations(page) == []
    assert (
        left.get_by_role("link", name="Open the drawing")
        .get_attribute("href")
        .endswith(f"/kring/{kring}/")
    )
    assert not left.get_by_role("button", name="Save them in a file").is_visible()  # no PIN here
    left.get_by_role("button", name="Stay signed in").tap()
    page.goto(f"{office.url}/kring/{kring}/")
    unlock(page)
    journey.saved(page)
    page.goto(office.url)
    out.tap()
    assert not left.get_by_role("link", name="Open the drawing").is_visible()
    left.get_by_role("button", name="Take off what was sent, and sign out").tap()
    page.get_by_label("Password").wait_for()
    assert page.evaluate("async () => (await indexedDB.databases()).map(it => it.name)") == [
        "kring-visits"
    ]
    assert page.complaints == []


def test_what_was_never_sent_goes_along_in_a_file_when_signing_out(office, kept_tablet):
    context, page = signed_in_anew(office, kept_tablet)
    kring = journey.begin_kring(page, office.url, "Griet")
    context.route("**/sync", lambda route: route.abort())
    page.goto(f"{office.url}/kring/{kring}/")
    put(page, "Griet", 40, -40)
    is_on_the_device(page)
    page.goto(office.url)
    page.get_by_role("button", name="Sign out", exact=True).tap()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save them in a file").tap()
    file = json.loads(Path(saved.value.path()).read_text())
    assert (file["format"], file["kring"]) == ("kring-rescue", kring)
    assert [edit["f"] for edit in file["unsent"]].count("at") == 1
    page.get_by_role("button", name="Sign out, leave it here").tap()
    page.get_by_label("Password").wait_for()


@pytest.fixture
def sara(browser, key):
    """Give the page of whose kring it is, at home."""
    context = browser.new_context(locale="en-GB", storage_state=key)
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def let_in(sara, page, kring):
    """Let Els look along and draw, on the tablet at which this page is."""
    sara.goto(f"{kring}along")
    sara.get_by_role("link", name="Whom do you ask to look along?").click()
    sara.fill("[name=for_whom]", "Els")
    sara.check("[name=may_draw]")
    day = timezone.localdate() + timedelta(days=60)
    sara.fill("[name=until]", day.isoformat())
    sara.fill("[name=reason]", "She comes on Tuesdays.")
    sara.click("main form.card button")
    page.context.clear_cookies()
    page.goto(sara.inner_text(".address code"))
    page.fill("[name=code]", sara.inner_text(".secret-code code"))
    page.click("main form button")
    page.fill("[name=name]", "Els")
    for field in page.locator('input[type="password"]').all():
        field.fill(journey.PASSWORD)
    page.click("main form.card button[type=submit]")
    page.wait_for_url("**/along")


def test_when_a_right_ends_during_a_visit_only_what_was_never_sent_stays(office, kept_tablet, sara):
    kring = journey.begin_kring(sara, office.url, "Joren")
    address = f"{office.url}/kring/{kring}/"
    context = kept_tablet()
    page = table_of(context)
    let_in(sara, page, address)
    take_along(page, office.url, kring)
    at_the_table(context, page, office.url, kring)
    put(page, "Joren", 40, -40)
    is_on_the_device(page)
    sara.goto(f"{address}along")
    sara.get_by_role("button", name="End it now").click()
    sara.get_by_text("they see nothing of it any more").wait_for()
    context.set_offline(False)
    page.get_by_text("This drawing is no longer open to you").wait_for()
    assert "Joren" not in page.locator("body").inner_text()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Make a copy").tap()
    file = json.loads(Path(saved.value.path()).read_text())
    assert file["kring"] == kring
    assert [edit["k"] for edit in file["unsent"]].count("spot") == 1
    page.close()
    page = table_of(context)
    context.set_offline(True)
    page.goto(address)  # and without a network there is nothing to open any more
    page.get_by_text("The days of this visit are over").wait_for()
    assert "Joren" not in page.locator("body").inner_text()
