"""A question card somebody skipped stays skipped on this device, in this kring."""

from machine import journey


def test_a_skipped_card_does_not_come_back_after_a_reload_and_does_in_another_kring(board):
    page, url = board
    card = page.locator(".card.question")
    journey.begin_kring(page, url, "Wim")
    first = card.locator("h2").inner_text()
    card.get_by_role("button", name="Skip").click()
    second = card.locator("h2").inner_text()
    assert second != first
    page.reload()
    assert card.locator("h2").inner_text() == second
    journey.begin_kring(page, url, "Wim")
    assert card.locator("h2").inner_text() == first
