"""A birthday: written down on a visit without a connection, and found again at the office."""

from browser.visiting import at_strengthen, chapter, tap
from machine import journey

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December")  # fmt: skip


def next_month(page):
    """Give the number of the month after the one of the clock of the tablet, from 1."""
    return page.evaluate("() => (new Date().getMonth() + 1) % 12 + 1")


def test_a_birthday_is_kept_at_the_table_and_named_at_the_office(office, kept_tablet, step):
    context, page, kring = at_strengthen(office, kept_tablet, "Oma Mieke", "Joren")
    month = MONTHS[next_month(page) - 1]
    chapter(page, "Who is there, and who could be?")
    tap(page, "Keeping in touch")
    tap(page, "Write a birthday down: Oma Mieke")
    page.get_by_label("Month").select_option(label=month)
    page.get_by_label("Day").select_option("12")
    step(page, "a birthday")
    assert journey.violations(page) == []
    tap(page, "Done")
    page.get_by_text(f"Oma Mieke has a birthday on 12 {month}.").wait_for()
    step(page, "keeping in touch")
    assert journey.violations(page) == []
    page.locator(".saved", has_text="On this device").wait_for()
    context.set_offline(False)
    journey.saved(page)
    for address in ("strengthen", "strengthen/keeping"):
        page.goto(f"{office.url}/kring/{kring}/{address}")
        assert f"Oma Mieke has a birthday on 12 {month}." in page.locator("main").inner_text()
    assert page.complaints == []
