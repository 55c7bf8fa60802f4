"""On a visit, without a network: an answer, a pause and a stop before who carries much is asked."""

from browser.visiting import at_strengthen, bond, is_on_the_device, look, person, tap
from machine import journey

RITA = "Buurvrouw Rita"
SAID = (
    (bond(RITA), "bond", "meaning", "She comes every day."),
    (bond("Fons"), "bond", "meaning", "He laughs."),
    (person(RITA), "alter", "busy", "full"),
)


def test_who_carries_much_is_not_asked_again_before_somebody_stopped_to_think(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, RITA, "Fons", said=SAID)
    tap(page, "What we agreed")
    tap(page, "Write down what was agreed")
    page.get_by_label("What did you agree?").fill("Soep brengen")
    who = page.get_by_role("group", name="With whom?")
    who.get_by_text("Fons").tap()
    who.get_by_text(RITA).tap()
    stop = page.get_by_role("group", name="Stop and think for a moment")
    stop.get_by_text("said, or you drew, that it is full.", exact=False).wait_for()
    assert page.evaluate("() => document.activeElement.innerText") == "Stop and think for a moment"
    look(page)
    tap(page, "Somebody else, a service, or something smaller")
    assert page.get_by_role("button", name=RITA, pressed=True).count() == 0
    who.get_by_text(RITA).tap()
    tap(page, f"First ask {RITA} how it goes")
    assert page.get_by_label("What will you do?").input_value() == "Ask how it goes"
    tap(page, "Done")
    assert page.get_by_label("What did you agree?").input_value() == "Soep brengen"
    who.get_by_text(RITA).tap()
    tap(page, "We talked about it; write it down")
    page.get_by_role("button", name=RITA, pressed=True).wait_for()
    tap(page, "Done")

    tap(page, "Yes: Soep brengen")
    tap(page, "Pause: Soep brengen")
    tap(page, "Go on: Soep brengen")
    tap(page, "Stop: Soep brengen")
    page.get_by_text("A word, a card, a cake: how will you say thank you?").wait_for()
    tap(page, "Thank you was said: Soep brengen")
    page.get_by_role("button", name="Thank you was said: Soep brengen").wait_for(state="detached")
    look(page)
    tap(page, "← Strengthen")
    tap(page, "The plan")
    tap(page, "What we agreed")
    page.get_by_role("button", name="Soep brengen", exact=True).wait_for()

    is_on_the_device(page)
    context.set_offline(False)
    journey.saved(page)
    page.goto(f"{office.url}/kring/{kring}/strengthen/agreements")
    told = page.locator("main").inner_text()
    assert f"Fons, {RITA}" in told or f"{RITA}, Fons" in told
    page.goto(f"{office.url}/kring/{kring}/strengthen/steps")
    assert "Ask how it goes" in page.locator("main").inner_text()
    assert page.complaints == []
