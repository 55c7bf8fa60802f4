"""On a visit, without a network: a family talks, a contact is woken, a gesture, three questions."""

from browser.visiting import (
    at_strengthen,
    at_the_table,
    bond,
    chapter,
    is_on_the_device,
    look,
    person,
    table_of,
    take_along,
    tap,
)
from machine import journey

NAMES = ("Oma Mieke", "Els", "Joren", "Wim")
SAID = (
    (bond("Oma Mieke"), "bond", "meaning", "Mijn rots."),
    (bond("Els"), "bond", "meaning", "Zij luistert."),
    (person("Els"), "alter", "paid", True),
    (person("Joren"), "alter", "status", "asleep"),
    (person("Wim"), "alter", "status", "broken"),
)


def fill_in(page, who, **boxes):
    """Somebody writes their boxes, apart; nothing of it is left on the screen afterwards."""
    tap(page, f"Fill in: {who}")
    page.get_by_role("heading", name=who if who != "me" else "Your own words").wait_for()
    for label, words in boxes.items():
        field = page.get_by_label(label.replace("_", " "), exact=False)
        assert field.input_value() == ""
        field.fill(words)
        field.blur()
    tap(page, "Done")
    page.get_by_text("Filled in, and still closed.").first.wait_for()
    text = page.locator(".path").inner_text()
    assert [words for words in boxes.values() if words in text] == []


def test_a_family_talks_apart_first_and_then_side_by_side(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, *NAMES, said=SAID)
    chapter(page, "Talking it over")
    tap(page, "A family talk")
    tap(page, "Prepare a family talk")
    page.get_by_label("What is it about?").fill("Hoe verder met oma")
    people = page.get_by_role("group", name="Who comes?")
    people.get_by_text("Oma Mieke").tap()
    people.get_by_text("Els").tap()
    tap(page, "Done")
    tap(page, "To the talk: Hoe verder met oma")
    page.get_by_role("heading", name="For their work").wait_for()
    look(page)

    fill_in(page, "me", What_do_I_want="Weer slapen")
    fill_in(page, "Oma Mieke", What_do_I_want="Thuis blijven", What_can_I_do="Soep koken")
    fill_in(page, "Els", What_can_I_do="Op dinsdag komen")
    tap(page, "Fill in: Oma Mieke")
    page.get_by_text("Something is filled in already.").wait_for()
    assert "Thuis blijven" not in page.content()
    look(page)
    tap(page, "Done")

    tap(page, "Lay it side by side")
    page.get_by_text("Here it lies side by side.").first.wait_for()
    look(page)
    said = page.locator(".path").inner_text()
    for words in ("Weer slapen", "Thuis blijven", "Soep koken", "Op dinsdag komen"):
        assert words in said
    is_on_the_device(page)
    context.set_offline(False)
    journey.saved(page)
    page.goto(f"{office.url}/kring/{kring}/strengthen/family")
    page.get_by_role("link", name="To the talk").click()
    arrived = page.locator("main").inner_text()
    for words in ("Weer slapen", "Thuis blijven", "Soep koken", "Op dinsdag komen"):
        assert words in arrived
    assert page.complaints == []


def wake_somebody(page):
    chapter(page, "Who is there, and who could be?")
    tap(page, "Contacts that sleep")
    look(page)
    tap(page, "Joren")
    tap(page, "wake it up")
    tap(page, "Begin very small")
    look(page)
    page.get_by_label("What will you do?").fill("Een kaartje sturen")
    tap(page, "Done")
    page.get_by_text("wake it up", exact=True).wait_for()
    tap(page, "← Strengthen")


def ask_whom_they_know(page):
    chapter(page, "Who is there, and who could be?")
    tap(page, "Friends of friends")
    tap(page, "Oma Mieke")
    page.get_by_label("One name or several").fill("Haar zus")
    tap(page, "Save")
    page.get_by_text("me → Oma Mieke → Haar zus: named").wait_for()
    look(page)
    tap(page, "← Strengthen")


def give_something(page):
    chapter(page, "What do you bring?")
    tap(page, "Giving and getting")
    page.get_by_text("What you mean to others can still be told here.").wait_for()
    tap(page, "What do you mean to Oma Mieke?")
    page.get_by_label("a cup of coffee").check()
    page.get_by_label("Another small gesture").fill("soep brengen")
    look(page)
    tap(page, "Done")
    page.get_by_text("You give something to one person.").wait_for()
    page.get_by_text("a cup of coffee, soep brengen").wait_for()
    look(page)
    tap(page, "← Strengthen")


def answer_three_questions(page):
    chapter(page, "Talking it over")
    tap(page, "Talks and cards")
    tap(page, "Questionnaires")
    look(page)
    page.get_by_role("button", name="Fill in: OSSS-3").tap()
    for question in page.locator("form fieldset").all():
        question.get_by_role("radio").nth(2).check()
    look(page)
    tap(page, "Done")
    page.get_by_text("Your answers come to 9. The least is 3, the most 14.").wait_for()
    page.get_by_text("This is no diagnosis.").wait_for()
    look(page)
    tap(page, "Done")
    page.get_by_role("heading", name="Filled in before").wait_for()


def test_a_contact_is_woken_a_gesture_ticked_and_three_questions_answered(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, *NAMES, said=SAID)
    wake_somebody(page)
    ask_whom_they_know(page)
    give_something(page)
    answer_three_questions(page)
    is_on_the_device(page)
    context.set_offline(False)
    journey.saved(page)
    arrived = {
        "contacts/sleeping": "wake it up",
        "waking": "Een kaartje sturen",
        "contacts/via": "me → Oma Mieke → Haar zus: named",
        "giving": "a cup of coffee, soep brengen",
        "questions": "Your answers come to 9.",
    }
    for address, words in arrived.items():
        page.goto(f"{office.url}/kring/{kring}/strengthen/{address}")
        assert words in page.locator("main").inner_text(), address
    assert page.complaints == []


def test_where_it_is_not_safe_there_are_numbers_and_nothing_else_is_asked(office, kept_tablet):
    _, page, _ = at_strengthen(office, kept_tablet, *NAMES, said=SAID)
    chapter(page, "Who is there, and who could be?")
    tap(page, "How strong is it?")
    look(page)
    tap(page, "← Strengthen")
    chapter(page, "Who is there, and who could be?")
    tap(page, "What does this open?")
    look(page)
    tap(page, "Is there somebody with whom you feel safe?")
    tap(page, "no")
    tap(page, "Done")
    page.get_by_text("First somebody with whom you feel safe. The rest can wait.").first.wait_for()
    tap(page, "← Strengthen")
    chapter(page, "Who is there, and who could be?")
    tap(page, "What broke")
    tap(page, "Wim")
    look(page)
    page.get_by_label("This is not safe for me").tap()
    page.get_by_role("heading", name="When it is not safe").wait_for()
    assert "112" in page.locator(".path").inner_text()
    assert page.locator(".path").get_by_role("button").count() == 1
    look(page)
    assert page.complaints == []


LED = {"From something you like", "What went well"}  # away their questions stand by themselves


def test_every_way_of_the_overview_is_there_without_a_network(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, *NAMES, said=SAID)
    look(page)
    there = set(page.locator(".path .section .card .plain").all_text_contents())
    context.set_offline(False)
    page.goto(f"{office.url}/kring/{kring}/strengthen")
    ways = {name.strip() for name in page.locator("main .entries li a").all_text_contents()}
    assert len(ways) > 25
    assert ways - there == LED


def test_what_lies_side_by_side_and_who_stays_is_laid_out_without_a_network(office, kept_tablet):
    context, page, kring = at_strengthen(office, kept_tablet, *NAMES, said=SAID)
    chapter(page, "Talking it over")
    tap(page, "Talks and cards")
    tap(page, "Three lanes")
    look(page)
    tap(page, "Write something here: living with what is vulnerable")
    page.get_by_label("What do you hope for?").fill("Leven met slecht slapen")
    tap(page, "Done")
    page.get_by_role("button", name="Leven met slecht slapen").wait_for()
    look(page)
    tap(page, "← Talks and cards")
    tap(page, "When care ends")
    page.get_by_role("heading", name="They are here for their work").wait_for()
    look(page)
    tap(page, "Write")
    page.get_by_role("group", name="Who stays?").get_by_text("Oma Mieke").tap()
    look(page)
    tap(page, "Done")
    page.get_by_role("heading", name="These people stay").wait_for()
    tap(page, "← Talks and cards")
    tap(page, "← Strengthen")
    chapter(page, "Who is there, and who could be?")
    tap(page, "What if you got around less?")
    tap(page, "Oma Mieke")
    tap(page, "in the street")
    look(page)
    tap(page, "Done")
    page.get_by_role("heading", name="Close by").wait_for()
    look(page)
    is_on_the_device(page)
    context.set_offline(False)
    journey.saved(page)
    arrived = {
        "lanes": "Leven met slecht slapen",
        "leaving-care": "These people stay",
        "getting-around": "Close by",
    }
    for address, words in arrived.items():
        page.goto(f"{office.url}/kring/{kring}/strengthen/{address}")
        assert words in page.locator("main").inner_text(), address
    assert page.complaints == []


def test_a_familiar_face_a_place_and_who_was_there_then_without_a_network(office, kept_tablet):
    moved = ("e", "event", "title", "De verhuizing")
    context, page, kring = at_strengthen(office, kept_tablet, *NAMES, said=(*SAID, moved))
    chapter(page, "Who is there, and who could be?")
    tap(page, "Finding people")
    tap(page, "Places and familiar faces")
    look(page)
    page.get_by_label("Where do you see each other?").fill("Koffie in het station")
    page.locator("form").nth(0).get_by_role("button", name="Save").tap()
    page.get_by_role("listitem").filter(has_text="Koffie in het station").wait_for()
    page.get_by_label("Which place or group?").fill("De moskee")
    tap(page, "a listening ear")
    page.locator("form").nth(1).get_by_role("button", name="Save").tap()
    page.get_by_role("listitem").filter(has_text="De moskee").wait_for()
    look(page)
    tap(page, "Done")
    tap(page, "Who was there then?")
    look(page)
    page.get_by_label("Who was there? De verhuizing").fill("Juf An\nWim")
    tap(page, "Add")
    page.get_by_text("Wim, Juf An").wait_for()
    is_on_the_device(page)
    context.set_offline(False)
    journey.saved(page)
    arrived = {
        "finding/places": ("Koffie in het station", "De moskee"),
        "finding/then": ("Juf An",),
    }
    for address, words in arrived.items():
        page.goto(f"{office.url}/kring/{kring}/strengthen/{address}")
        text = page.locator("main").inner_text()
        assert [one for one in words if one not in text] == [], address
    assert page.complaints == []


def test_a_deck_of_one_s_own_goes_along_with_the_kring(office, kept_tablet):
    context = kept_tablet()
    page = table_of(context)
    kring = journey.begin_kring(page, office.url, "Oma Mieke")
    page.goto(f"{office.url}/decks")
    begin = page.locator("main form", has_text="A new deck")
    begin.get_by_label("What is it called?").fill("The square")
    begin.get_by_role("button").tap()
    page.locator("[name='card-0-en']").fill("Who sits on the bench?")
    page.get_by_role("button", name="Save", exact=True).tap()
    page.get_by_text("Saved.").wait_for()
    take_along(page, office.url, kring)
    at_the_table(context, page, office.url, kring)
    tap(page, "Strengthen")
    chapter(page, "Who is there")
    tap(page, "Finding people")
    tap(page, "The square")
    page.get_by_text("Who sits on the bench?").wait_for()
    assert page.complaints == []
