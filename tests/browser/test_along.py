"""Letting somebody look along, in two real browsers: what one hides is gone for the other."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from browser import kitchen
from machine import journey
from machine.journey import violations as complaints

PHONE = {"width": 390, "height": 844}
PASSWORD = journey.PASSWORD


@pytest.fixture
def kring(page, server, step):
    """Begin a kring with three people; gives its address."""
    page.goto(server.url)
    page.fill("[name=names]", "Oma Mieke\nKarim\nBram")
    page.fill("[name=centre]", "Sara")
    page.click("form[action$='/kring/new'] button")
    page.wait_for_url(re.compile(r"/kring/\w+/$"))
    journey.saved(page)
    return page.url


@pytest.fixture
def other(browser):
    """Give the page of somebody else, on a telephone, in Dutch, who has no account yet."""
    context = browser.new_context(viewport=PHONE, has_touch=True, locale="nl-BE")
    page = kitchen.listen(context.new_page())
    page.set_default_timeout(10_000)
    yield page
    context.close()


def ask_along(page, kring, *, draw=True):
    """Make an invitation for a worker; gives its link and its code."""
    page.goto(f"{kring}along")
    page.click("main a.button >> text=Wie vraag je erbij?")
    page.fill("[name=for_whom]", "Els")
    page.check("[name=parts][value=notes]")
    if draw:
        page.check("[name=may_draw]")
    day = timezone.localdate() + timedelta(days=60)
    page.fill("[name=until]", day.isoformat())
    page.fill("[name=reason]", "Zij komt op dinsdag.")
    page.click("main form.card button")
    return page.inner_text(".address code"), page.inner_text(".secret-code code")


def come_in(other, link, code, name):
    other.goto(link)
    other.fill("[name=code]", code.lower())
    other.click("main form button")
    other.fill("[name=name]", name)
    for field in other.locator('input[type="password"]').all():
        field.fill(PASSWORD)
    other.click("main form.card button[type=submit]")
    other.wait_for_url("**/along")


def test_somebody_is_asked_looks_along_and_sees_no_more_than_they_may(page, other, kring, step):
    link, code = ask_along(page, kring)
    step(page, "the invitation")
    assert not complaints(page)
    come_in(other, link, code, "Els")
    step(other, "what a guest may")
    assert not complaints(other)
    other.goto(kring)
    other.wait_for_selector("text=Karim")
    page.goto(kring)
    page.wait_for_selector("text=Karim")
    # The person keeps Karim to herself: on the other's telephone he goes by himself.
    page.goto(re.sub(r"/$", "/list", kring))
    page.click("main >> text=Karim")
    page.locator("main summary", has_text="Wie mag dit zien").click()
    page.select_option("[name='alter.visibility']", "self")
    page.get_by_role("button", name="Bewaar", exact=True).click()
    other.locator("text=Karim").first.wait_for(state="detached")
    assert "Oma Mieke" in other.inner_text("body")
    step(other, "without Karim")
    page.goto(f"{kring}along/journal")
    assert "Els (hulpverlener) bekeek de tekening" in page.inner_text("main")
    step(page, "the journal")
    assert not complaints(page)
    page.goto(f"{kring}along")
    step(page, "who looks along")
    assert not complaints(page)
    page.click("button >> text=Stop dit nu")
    other.locator("text=niet meer open voor jou").wait_for()
    assert "Oma Mieke" not in other.inner_text("body")
    assert all("404" in said for said in other.complaints)
    other.complaints.clear()
    step(other, "it ended")


def test_a_kring_kept_for_somebody_becomes_theirs(page, other, server, step):
    page.goto(server.url)
    page.fill("[name=names]", "Zus")
    page.check("[name=for_somebody]")
    step(page, "for somebody")
    page.click("form[action$='/kring/new'] button")
    page.wait_for_url(re.compile(r"/kring/\w+/$"))
    journey.saved(page)
    kring = page.url
    page.goto(f"{kring}along")
    step(page, "kept for somebody")
    page.click("main a.button >> text=Draag hem over")
    page.fill("[name=for_whom]", "Jessy")
    page.click("main form.card button")
    link, code = page.inner_text(".address code"), page.inner_text(".secret-code code")
    come_in(other, link, code, "Jessy")
    assert "Je kring is van jou." in other.inner_text("main")
    step(other, "it is mine")
    assert not complaints(other)
    page.goto(f"{kring}along")
    assert "Deze kring is niet van jou." in page.inner_text("main")
