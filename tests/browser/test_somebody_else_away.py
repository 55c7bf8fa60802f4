"""On a visit, without a network: whoever is missing on a card is added, and asked about first."""

from browser.visiting import at_strengthen, is_on_the_device, tap
from machine import journey


def test_who_is_missing_on_a_card_is_added_there_and_what_was_written_stays(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, "Oma Mieke")
    tap(page, "What we agreed")
    tap(page, "Write down what was agreed")
    page.get_by_label("What did you agree?").fill("Soep op dinsdag")
    page.get_by_text("Say first what somebody means to you.").wait_for()
    assert journey.violations(page) == []
    tap(page, "Oma Mieke")
    page.get_by_role("heading", name="What does this person mean to you?").wait_for()
    assert page.evaluate("() => document.activeElement.tagName") == "H2"
    assert journey.violations(page) == []
    page.locator(".path textarea").first.fill("Mijn rots.")
    tap(page, "Done")
    page.get_by_role("group", name="With whom?").wait_for()
    assert page.get_by_role("button", name="Oma Mieke", pressed=True).count() == 1
    assert page.get_by_label("What did you agree?").input_value() == "Soep op dinsdag"

    # Who is new would be asked for something: what they mean comes first, and may stay empty.
    page.get_by_text("Is somebody missing here?").tap()
    page.get_by_label("Somebody new:").fill("Zus van Wim")
    page.keyboard.press("Enter")
    page.get_by_text("Zus van Wim", exact=True).wait_for()
    tap(page, "Done")
    assert page.get_by_role("button", name="Zus van Wim", pressed=True).count() == 0
    tap(page, "Done")
    tap(page, "← Strengthen")
    tap(page, "Small steps")
    tap(page, "A tiny step")
    page.get_by_text("Is somebody missing here?").tap()
    page.get_by_label("Somebody new:").fill("Buur Fons")
    tap(page, "Add this person")
    page.get_by_label("What will you do?").fill("Dag zeggen")
    assert page.get_by_label("With whom is it?").input_value() != ""
    tap(page, "Done")
    page.get_by_role("button", name="Dag zeggen").wait_for()
    assert "Buur Fons" in page.locator(".path").inner_text()

    is_on_the_device(page)
    context.set_offline(False)
    journey.saved(page)
    for address, words in {"agreements": "Oma Mieke", "steps": "Buur Fons"}.items():
        page.goto(f"{office.url}/kring/{kring}/strengthen/{address}")
        assert words in page.locator("main").inner_text(), address
    assert page.complaints == []
