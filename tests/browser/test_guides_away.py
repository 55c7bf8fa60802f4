"""On a visit, without a network: question by question, and what stands beside a board."""

from browser.visiting import (
    at_strengthen,
    bond,
    chapter,
    is_on_the_device,
    look,
    tap,
)
from machine import journey

SAID = (
    (bond("Oma Mieke"), "bond", "meaning", "Mijn rots."),
    ("plan", "plan", "welcome", "Een babbel."),
    ("s", "step", "text", "Mia gebeld"),
    ("s", "step", "state", "done"),
    ("s", "step", "celebrated", "We lachten."),
)


def heard(page, *sentences):
    for one in sentences:
        page.get_by_text(one, exact=False).first.wait_for()


def test_what_holds_back_is_looked_at_question_by_question(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, "Oma Mieke", said=SAID)
    chapter(page, "What makes it hard?")
    tap(page, "What holds me back")
    tap(page, "May I offer something?")
    heard(page, "You could say", "Een babbel.", "“No, thank you” is a fine answer.")
    look(page)
    tap(page, "← What holds me back")
    tap(page, "For whoever is here for their work")
    heard(page, "Whom did I not dare to call?", "Nothing is kept of it.")
    look(page)
    tap(page, "← What holds me back")

    tap(page, "Look at something small")
    heard(page, "Step 1 of 5")
    page.get_by_label("Which small thing is it about?").fill("Meegaan naar school")
    tap(page, "Go on")
    heard(page, "Step 2 of 5", "Many people are glad to help, once they are asked.")
    assert page.evaluate("() => document.activeElement.tagName") == "H2"
    page.get_by_text("there is no transport").tap()
    tap(page, "Go on")
    heard(page, "Too far? Meet halfway")
    assert page.get_by_text("Say the sentence aloud").count() == 0  # it lies around them
    look(page)
    tap(page, "Go on")
    heard(page, "“May I ask you something small? No is fine too.”")
    tap(page, "Step back")
    heard(page, "Step 3 of 5")
    tap(page, "Save and stop here")
    tap(page, "Meegaan naar school")
    tap(page, "Go through it question by question")
    heard(page, "Step 1 of 5", "Meegaan naar school")
    tap(page, "← What holds me back")

    is_on_the_device(page)
    context.set_offline(False)
    journey.saved(page)
    page.goto(f"{office.url}/kring/{kring}/strengthen/thresholds")
    assert "Meegaan naar school" in page.locator("main").inner_text()
    assert page.complaints == []


def test_a_role_is_thought_out_in_seven_steps_and_a_talent_found_in_what_went_well(
    office, kept_tablet
):
    context, page, kring = at_strengthen(office, kept_tablet, "Oma Mieke", said=SAID)
    chapter(page, "What do you bring?")
    tap(page, "Who am I to others?")
    tap(page, "Think out a new role, step by step")
    heard(page, "Step 1 of 7")
    page.locator(".path textarea, .path input[type=text]").first.fill("Mensen goeiedag zeggen")
    for number in range(2, 7):
        tap(page, "Go on")
        heard(page, f"Step {number} of 7")
    page.get_by_label("What is a small first step?").fill("Vanavond groeten")
    page.get_by_role("group", name="Who goes along?").get_by_text("Oma Mieke").tap()
    tap(page, "Go on")
    heard(page, "Does this fit what you want and can? Not more than that.")
    look(page)
    tap(page, "Save, and lay it among my small steps")
    page.get_by_role("button", name="Vanavond groeten").first.wait_for()

    chapter(page, "What do you bring?")
    tap(page, "Talents")
    tap(page, "When it went well")
    tap(page, "There is a talent in this: Mia gebeld")
    story = page.get_by_label("When did it go well?")
    assert story.input_value() == "We lachten."
    tap(page, "← Talents")
    tap(page, "When it went well")
    heard(page, "Nothing was told yet of a moment that went well.")
    look(page)

    is_on_the_device(page)
    context.set_offline(False)
    journey.saved(page)
    arrived = {"steps": "Vanavond groeten", "roles": "Mensen goeiedag zeggen", "talents": "lachten"}
    for address, words in arrived.items():
        page.goto(f"{office.url}/kring/{kring}/strengthen/{address}")
        assert words in page.locator("main").inner_text(), address
    assert page.complaints == []
