"""On a visit, without a network, Kring thinks along: whom a step could be about, what if.

The people are made up, after the neighbour on whom everything leans.
"""

import re

import pytest

from browser import kitchen
from browser.visiting import (
    at_strengthen,
    bond,
    chapter,
    is_on_the_device,
    look,
    person,
    table_of,
    tap,
    tie,
    unlock,
)
from machine import journey

WITHOUT = "This is how it looks without Buurvrouw Rita. Nothing is changed."


RITA = "Buurvrouw Rita"
SAID = [
    (person(RITA), "alter", "relation_types", ["neighbour"]),
    *((bond(RITA), "bond", name, "get") for name in ("practical", "company", "advice")),
    (bond(RITA), "bond", "meaning", "She comes every day."),
    (bond(RITA), "bond", "closeness", 1),
    (bond(RITA), "bond", "line", "strong"),
    (bond("Fons"), "bond", "closeness", 2),
    (bond("Bea"), "bond", "closeness", 3),
    (bond("Bea"), "bond", "company", "get"),
    (tie(RITA, "Fons"), "tie", "knows", True),
]


def to_who_carries_what(page):
    page.locator(".path summary", has_text="What makes it hard?").tap()
    tap(page, "Who carries what")


def test_from_the_path_to_a_step_and_from_who_carries_much_to_the_drawing_without_them(
    office, kept_tablet
):
    context, page, kring = at_strengthen(office, kept_tablet, RITA, "Fons", "Bea", said=SAID)
    look(page)
    tap(page, "The path")
    look(page)
    tap(page, RITA)
    assert page.get_by_label("With whom is it?").input_value() != ""
    page.get_by_label("What will you do?").fill("Soep brengen")
    tap(page, "Done")
    page.get_by_role("heading", name="This week").wait_for()
    tap(page, "Not today: Soep brengen")
    page.locator(".path summary", has_text="Another day").tap()
    page.get_by_role("button", name="Soep brengen", exact=True).wait_for()
    look(page)

    tap(page, "← Strengthen")
    to_who_carries_what(page)
    page.get_by_text(f"More than half of what you get comes from {RITA}.").first.wait_for()
    page.get_by_text("Worth asking how it goes.").wait_for()
    look(page)
    tap(page, f"What if somebody is away for a while?: {RITA}")
    page.get_by_role("heading", name=f"If {RITA} is away for a while").wait_for()
    assert page.get_by_text("Nobody yet. Who could step in").count() == 2  # Bea is company, too
    look(page)

    tap(page, f"See the drawing without {RITA}")
    page.get_by_text(WITHOUT).first.wait_for()
    page.get_by_text("Joined to nobody else here: Fons.").first.wait_for()
    assert "Grey for a moment, as if away" in kitchen.told_of(page, RITA)
    assert "Grey for a moment" not in kitchen.told_of(page, "Fons")
    assert page.locator(".strand.away").count() == 2  # to the middle, and to Fons
    look(page)
    for drawing in ("Ecomap", "Ecogram"):
        page.locator(".drawings").get_by_role("button", name=drawing, exact=True).tap()
        page.locator(f'[aria-current="true"]:text-is("{drawing}")').wait_for()
        page.locator(".sign-button.away").wait_for()
    tap(page, "What if somebody is away for a while?")
    page.get_by_role("heading", name=f"If {RITA} is away for a while").wait_for()
    tap(page, f"See the drawing without {RITA}")
    tap(page, "Show everybody again")
    page.locator(".away").first.wait_for(state="detached")
    is_on_the_device(page)

    context.set_offline(False)
    journey.saved(page)
    page.goto(f"{office.url}/kring/{kring}/strengthen/steps")
    told = page.locator("main").inner_text()
    assert "Soep brengen" in told and RITA in told
    page.goto(f"{office.url}/kring/{kring}/list")
    assert "Fons" in page.locator("main").inner_text()
    assert page.complaints == []


def test_who_has_nobody_on_paper_begins_with_what_they_like(office, kept_tablet):
    _, page, _ = at_strengthen(office, kept_tablet)
    tap(page, "The path")
    page.get_by_role("heading", name="Begin with something you like").wait_for()
    page.get_by_role("button", name="Look in once, with somebody.").tap()
    assert page.get_by_label("What will you do?").input_value() == "Look in once, with somebody."
    tap(page, "← The path")  # nothing was kept
    assert page.get_by_role("heading", name="This week").count() == 0
    tap(page, "What do you like, or did you like once?")
    page.get_by_role("heading", name="What do you like, or did you like once?").wait_for()
    tap(page, "← Strengthen")
    to_who_carries_what(page)
    page.get_by_text("Begin with a name you think of.").wait_for()
    assert page.get_by_role("heading", name=re.compile("What if somebody")).count() == 0
    look(page)
    assert page.complaints == []


def test_of_whom_nothing_was_said_it_is_asked_on_the_path_and_who_sleeps_is_said_there(
    office, kept_tablet
):
    _, page, _ = at_strengthen(office, kept_tablet, RITA)
    tap(page, "The path")
    page.get_by_role("heading", name="What does this person mean to you?").wait_for()
    tap(page, RITA)
    page.get_by_label("What does this person mean to you?").first.fill("Ze belt elke avond.")
    tap(page, "Done")
    page.get_by_role("heading", name="What does this person mean to you?").wait_for(
        state="detached"
    )
    tap(page, "← Strengthen")
    chapter(page, "Who is there")
    tap(page, "Contacts that sleep")
    page.locator(".path summary", has_text="Everybody").tap()
    tap(page, RITA)
    page.get_by_role("heading", name=RITA).wait_for()
    look(page)
    assert page.complaints == []


def test_a_helper_checks_for_themselves_and_only_what_they_choose_is_written(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, RITA)
    to_who_carries_what(page)
    tap(page, RITA)
    tap(page, f"I am {RITA}")
    page.get_by_role("heading", name="How is it for me?").wait_for()
    look(page)
    page.get_by_label("If it stays as it is now, how long can you go on?").select_option("month")
    for number, answer in enumerate(("ja", "nee", "min of meer")):
        page.locator("fieldset").nth(number).get_by_label(answer, exact=True).check()
    tap(page, "Show me")
    page.get_by_text("On 2 of 3 statements you said more or less yes.").wait_for()
    page.get_by_text("You cannot go on like this for long.").wait_for()
    look(page)
    tap(page, "it is too much")
    page.get_by_role("heading", name=f"If {RITA} is away for a while").wait_for()
    context.set_offline(False)
    journey.saved(page)
    page.goto(f"{office.url}/kring/{kring}/strengthen/carrying")
    assert "First ask how it goes" in page.locator("main").inner_text()
    assert page.complaints == []


def test_with_one_person_the_drawing_without_them_is_as_calm(office, kept_tablet):
    _, page, _ = at_strengthen(office, kept_tablet, RITA)
    to_who_carries_what(page)
    tap(page, RITA)
    page.get_by_text("Nothing was drawn that would stop.").wait_for()
    page.get_by_role("button", name=f"See the drawing without {RITA}").press("Enter")
    told = page.get_by_text(f"{RITA} does not stand on this paper yet.").first
    told.wait_for()
    assert page.evaluate("() => document.activeElement.className") == "problem"
    look(page)
    page.get_by_role("button", name="Show everybody again").press("Enter")
    told.wait_for(state="detached")
    assert page.complaints == []


def test_while_there_is_no_trust_a_group_waits_and_then_it_does_not(office, kept_tablet):
    group = [(lambda ids: ids["Koor"], "alter", "sort", "group")]
    _, page, _ = at_strengthen(office, kept_tablet, "Koor", said=group)
    tap(page, "The path")
    tap(page, "Is there somebody with whom you feel safe?")
    page.get_by_role("group").get_by_role("button", name="no", exact=True).tap()
    assert page.get_by_role("button", name="Take it off").count() == 0
    tap(page, "Done")
    page.locator(".path summary", has_text="Something new").tap()
    page.get_by_text("This can wait. First rest, and somebody you trust.").wait_for()
    assert page.locator(".path").get_by_role("button", name="Koor").count() == 0
    tap(page, "Is there somebody with whom you feel safe?")
    page.get_by_role("group").get_by_role("button", name="yes", exact=True).tap()
    tap(page, "Done")
    page.get_by_role("button", name="Koor", exact=True).wait_for()
    assert page.complaints == []


def test_who_is_taken_off_on_another_page_meanwhile_is_told_to_be_gone(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, RITA)
    other = table_of(context)
    other.goto(f"{office.url}/kring/{kring}/")
    unlock(other)
    kitchen.wait_for_drawing(other)

    page.bring_to_front()
    to_who_carries_what(page)
    tap(page, RITA)
    tap(page, f"What did {RITA} tell about how it goes?")
    assert page.get_by_role("button", name="Take it off").count() == 0  # they are no card

    other.bring_to_front()
    tap(other, "List")
    tap(other, f"Open {RITA}")
    tap(other, "Take away")
    page.bring_to_front()
    page.get_by_text("Somebody who stood here is not on the drawing any more.").wait_for(
        timeout=30_000
    )
    page.get_by_role("button", name="Done").tap()
    page.get_by_text("Somebody who stood here is not on the drawing any more.").wait_for()
    assert page.complaints == []


@pytest.mark.parametrize("asked", ["nobody", "%00", "a~b"])
def test_an_address_about_nobody_shows_the_drawing_as_it_is(office, kept_tablet, asked):
    page = table_of(kept_tablet())
    kring = journey.begin_kring(page, office.url, RITA)
    page.goto(f"{office.url}/kring/{kring}/?without={asked}")
    kitchen.wait_for_drawing(page)
    page.get_by_text("Somebody who stood here is not on the drawing any more.").first.wait_for()
    assert page.locator(".away").count() == 0
    tap(page, "Show everybody again")
    page.wait_for_function("() => !location.search")
    assert page.complaints == []
