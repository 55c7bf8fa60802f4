"""A question card somebody skipped stays skipped on this device, in this kring."""

from machine import journey
from machine.serving import serving


def test_a_skipped_card_does_not_come_back_after_a_reload_and_does_in_another_kring(
    browser, tmp_path
):
    context = browser.new_context(viewport={"width": 1180, "height": 820}, locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(10_000)
    card = page.locator(".card.question")
    with serving(tmp_path / "home") as server:
        journey.make_account(page, server.set_up_link())
        journey.begin_kring(page, server.url, "Wim")
        first = card.locator("h2").inner_text()
        card.get_by_role("button", name="Skip").click()
        second = card.locator("h2").inner_text()
        assert second != first
        page.reload()
        assert card.locator("h2").inner_text() == second
        journey.begin_kring(page, server.url, "Wim")
        assert card.locator("h2").inner_text() == first
    context.close()
