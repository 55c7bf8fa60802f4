"""A person and a worker draw on a tablet: with fingers, on the real server."""

import re
import time

import pytest

from browser import fingers
from machine import journey

TEN = [
    "Oma Mieke",
    "Joren",
    "أمينة",
    "Bakker Luc",
    "tante Naïma",
    "Wim",
    "Zoë",
    "Tom",
    "Griet",
    "ሰላም",
]


@pytest.fixture
def table(site):
    """Give a fresh page, the address, and complain about what its scripts complain about."""
    context, url = site
    page = context.new_page()
    page.set_default_timeout(10_000)
    complaints = []
    page.on("pageerror", lambda problem: complaints.append(str(problem)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    yield page, url
    context.set_offline(False)
    page.close()
    assert [said for said in complaints if "ERR_INTERNET_DISCONNECTED" not in said] == []


def begin(page, url, *names):
    journey.begin_kring(page, url, *names)
    page.locator(".sheet-of-paper .lines").wait_for()


def person(page, name):
    return page.locator(".world").get_by_role("button", name=name, exact=True)


def waiting(page, name):
    return page.locator(".tray").get_by_role("button", name=name, exact=True)


def ring_of(page, name):
    return person(page, name).locator("xpath=ancestor::ul").get_attribute("aria-label")


def put(page, name, x, y):
    fingers.drag(page, fingers.middle_of(waiting(page, name)), fingers.on_paper(page, x, y))
    person(page, name).wait_for()


def test_ten_names_in_a_few_seconds_and_they_are_there_after_a_reload(table):
    page, url = table
    begin(page, url)
    line = page.get_by_label("Who matters to you?")
    began = time.monotonic()
    for name in TEN:
        line.fill(name)
        line.press("Enter")
    assert page.locator(".tray li").count() == len(TEN)
    assert time.monotonic() - began < 20
    journey.saved(page)
    page.reload()
    page.locator(".tray li").nth(9).wait_for()


def test_what_was_written_a_moment_ago_is_there_on_the_next_page(table):
    page, url = table
    begin(page, url)
    page.route("**/sync", lambda route: (page.wait_for_timeout(300), route.continue_()))  # far away
    line = page.get_by_label("Who matters to you?")
    line.fill("Zus van Wim")
    line.press("Enter")
    page.get_by_role("link", name="Print", exact=True).tap()
    page.wait_for_url("**/print")
    assert "Zus van Wim" in page.locator("main").inner_text()


def test_a_pasted_list_is_read_as_names_and_a_double_one_is_asked_about(table):
    page, url = table
    begin(page, url, "Wim")
    page.get_by_label("Who matters to you?").focus()
    page.evaluate(
        """text => {
            const clipboardData = new DataTransfer()
            clipboardData.setData('text/plain', text)
            document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        }""",
        "1. Oma Mieke\n2. wim; Joren; Zoë",
    )
    page.get_by_text("wim is there already").wait_for()
    assert page.locator(".tray li").count() == 4
    page.get_by_role("button", name="Yes, add").tap()
    assert page.locator(".tray li").count() == 5


def test_an_empty_paper_begins_gently_and_counts_nobody(table):
    page, url = table
    begin(page, url)
    assert not re.search(r"\b0\b", page.locator(".surface").inner_text())
    page.get_by_role("button", name="An animal").tap()
    page.get_by_label("Which animal?").fill("Poes Minoes")
    page.keyboard.press("Enter")
    waiting(page, "Poes Minoes").wait_for()
    page.get_by_label("Who matters to you?").wait_for()


def test_somebody_without_a_name_is_known_by_the_place(table):
    page, url = table
    begin(page, url)
    page.get_by_role("button", name="Somebody I know by sight").tap()
    page.get_by_label("Where do you see them?").fill("the coffee bar in the station")
    page.keyboard.press("Enter")
    waiting(page, "somebody at the coffee bar in the station").wait_for()


def test_a_finger_drags_somebody_onto_the_paper_and_to_another_ring(table):
    page, url = table
    begin(page, url, "Oma Mieke")
    put(page, "Oma Mieke", -20, -20)
    assert ring_of(page, "Oma Mieke") == "Closest"
    fingers.drag(page, fingers.middle_of(person(page, "Oma Mieke")), fingers.on_paper(page, 60, 60))
    page.locator('ul[aria-label="Further · services"] button').wait_for()
    journey.saved(page)
    page.reload()
    person(page, "Oma Mieke").wait_for()
    assert ring_of(page, "Oma Mieke") == "Further · services"
    x, y = fingers.middle_of(person(page, "Oma Mieke"))
    wanted = fingers.on_paper(page, 60, 60)
    assert abs(x - wanted[0]) < 2 and abs(y - wanted[1]) < 2


def test_after_a_throw_the_next_tap_still_counts(table):
    page, url = table
    begin(page, url, "Wim")
    start = fingers.middle_of(waiting(page, "Wim"))
    fingers.drag(page, start, fingers.on_paper(page, -50, -20), steps=3, rest=0)
    person(page, "Wim").tap()
    assert page.locator(".choice").count() == 5


def test_undo_and_redo_survive_a_reload(table):
    page, url = table
    begin(page, url, "Wim")
    put(page, "Wim", 40, -40)
    journey.saved(page)
    page.reload()
    page.get_by_role("button", name="Undo").tap()
    waiting(page, "Wim").wait_for()
    page.get_by_role("button", name="Redo").tap()
    person(page, "Wim").wait_for()


def test_a_second_finger_cancels_a_drag(table):
    page, url = table
    begin(page, url, "Wim")
    put(page, "Wim", 40, -40)
    before = fingers.middle_of(person(page, "Wim"))
    x, y = before
    with fingers.glass(page) as send:
        send("touchStart", (0, x, y))
        send("touchMove", (0, x + 60, y + 60))
        send("touchStart", (0, x + 60, y + 60), (1, x - 200, y))
        send("touchEnd")
    page.wait_for_timeout(100)
    assert fingers.middle_of(person(page, "Wim")) == pytest.approx(before, abs=1)


def test_two_fingers_zoom_and_a_short_tap_with_two_undoes(table):
    page, url = table
    begin(page, url, "Wim")
    put(page, "Wim", 50, 0)
    narrow = page.locator(".lines").bounding_box()["width"]
    fingers.pinch(page, fingers.on_paper(page, -40, -40), wide_from=40, wide_to=90)
    page.get_by_role("button", name="Whole drawing").wait_for()
    assert page.locator(".lines").bounding_box()["width"] > 1.4 * narrow
    page.get_by_role("button", name="Whole drawing").tap()
    assert page.locator(".lines").bounding_box()["width"] == pytest.approx(narrow, abs=1)
    fingers.tap_with_two(page, fingers.on_paper(page, -60, -60))
    waiting(page, "Wim").wait_for()


def test_dragging_never_scrolls_the_page(table):
    page, url = table
    page.set_viewport_size({"width": 820, "height": 700})
    begin(page, url, "Wim")
    put(page, "Wim", 0, -50)
    fingers.drag(page, fingers.middle_of(person(page, "Wim")), fingers.on_paper(page, 0, 50))
    page.wait_for_timeout(100)
    assert page.evaluate("window.scrollY") == 0
    page.set_viewport_size({"width": 1180, "height": 820})


def test_tap_a_name_then_tap_a_place_and_the_next_one_comes_in_hand(table):
    page, url = table
    begin(page, url, "Wim", "Zoë")
    waiting(page, "Wim").tap()
    page.touchscreen.tap(*fingers.on_paper(page, -30, 30))
    person(page, "Wim").wait_for()
    page.get_by_text("Tap the place where Zoë belongs.").first.wait_for()
    page.get_by_role("button", name="Close · friends").tap()
    person(page, "Zoë").wait_for()
    assert ring_of(page, "Zoë") == "Close · friends"


def test_whoever_is_asked_about_and_dragged_is_not_moved_by_a_later_tap(table):
    page, url = table
    begin(page, url, "Wim")
    waiting(page, "Wim").tap()
    put(page, "Wim", 40, -40)
    before = fingers.middle_of(person(page, "Wim"))
    page.touchscreen.tap(*fingers.on_paper(page, -60, 60))
    page.wait_for_timeout(100)
    assert fingers.middle_of(person(page, "Wim")) == pytest.approx(before, abs=1)


def test_who_knows_whom_by_two_taps_and_by_a_group(table):
    page, url = table
    begin(page, url, "Wim", "Zoë", "Tom")
    for name, x, y in (("Wim", -40, -40), ("Zoë", 40, -40), ("Tom", 0, 60)):
        put(page, name, x, y)
    page.get_by_role("button", name="Who knows whom?").tap()
    person(page, "Wim").tap()
    person(page, "Zoë").tap()
    page.locator('[data-strand^="tie~"]').wait_for(state="attached")
    person(page, "Zoë").tap()
    person(page, "Wim").tap()
    page.locator('[data-strand^="tie~"]').wait_for(state="detached")
    page.get_by_role("button", name="Choose several people").tap()
    for name in ("Wim", "Zoë", "Tom"):
        person(page, name).tap()
    page.get_by_role("button", name="These all know each other").tap()
    assert page.locator('[data-strand^="tie~"]').count() == 3
    page.get_by_label("All lines are there").check()
    page.get_by_role("button", name="Done").tap()
    described = person(page, "Tom").get_attribute("aria-describedby")
    assert "Knows: Wim and Zoë" in page.locator(f"#{described}").text_content()


def test_five_choices_stand_around_somebody_and_the_list_knows_what_was_said(table):
    page, url = table
    begin(page, url, "Oma Mieke")
    put(page, "Oma Mieke", -40, -40)
    person(page, "Oma Mieke").tap()
    assert page.locator(".choice").count() == 5
    page.locator(".choice", has_text="What they mean").tap()
    page.get_by_label("What does Oma Mieke mean to you?").fill("We call every evening.")
    page.get_by_role("button", name="strong bond", exact=True).tap()
    page.locator('[data-strand^="bond~"]').first.wait_for()
    page.get_by_role("button", name="Get and give").tap()
    page.get_by_role("button", name="I get: Advice and information").tap()
    page.get_by_role("button", name="List", exact=True).tap()
    row = page.get_by_role("row").filter(has=page.get_by_role("button", name="Open Oma Mieke"))
    assert row.get_by_label("Meaning of Oma Mieke").input_value() == "We call every evening."
    assert "Advice and information" in row.inner_text()
    row.get_by_label("How close of Oma Mieke").select_option("3")
    page.get_by_role("button", name="Drawing", exact=True).tap()
    person(page, "Oma Mieke").wait_for()
    assert ring_of(page, "Oma Mieke") == "Known · acquaintances"


def test_without_a_connection_one_draws_on_and_is_told_where_it_is_kept(table):
    page, url = table
    begin(page, url, "Wim")
    journey.saved(page)
    page.context.set_offline(True)
    put(page, "Wim", 40, 40)
    page.locator(".saved", has_text="On this device").wait_for()
    page.context.set_offline(False)
    journey.saved(page)


def test_a_second_device_sees_it_within_three_seconds(table):
    page, url = table
    begin(page, url, "Wim")
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(".sheet-of-paper .lines").wait_for()
    page.wait_for_timeout(2500)
    put(page, "Wim", 40, 40)
    journey.saved(page)
    person(other, "Wim").wait_for(timeout=3000)
    other.close()


def test_two_answers_stand_side_by_side_until_somebody_chooses(table, browser):
    page, url = table
    begin(page, url, "Wim")
    put(page, "Wim", 40, -40)
    journey.saved(page)
    elsewhere = browser.new_context(viewport={"width": 1180, "height": 820}, has_touch=True)
    other = elsewhere.new_page()
    other.goto(page.url)
    other.locator('[name="name"]').fill("Sara")
    other.locator('[name="password"]').fill(journey.PASSWORD)
    other.locator('main form button[type="submit"]').last.click()
    other.goto(page.url)
    person(other, "Wim").wait_for()
    page.context.set_offline(True)
    for device, words in ((page, "my brother"), (other, "my friend")):
        person(device, "Wim").tap()
        device.locator(".choice").first.tap()
        device.locator(".person-card textarea").fill(words)
        device.locator(".person-card .close").tap()
    other.wait_for_timeout(1000)
    page.context.set_offline(False)
    card = page.locator(".card", has_text="Two answers")
    card.get_by_text("my friend").wait_for()
    assert person(page, "Wim").locator(".two").count() == 1
    assert journey.violations(page) == []
    card.get_by_role("button", name="my brother").tap()
    card.wait_for(state="detached")
    person(page, "Wim").tap()
    page.get_by_text("my brother").wait_for()
    elsewhere.close()


def test_forty_names_do_not_lie_over_each_other(table):
    page, url = table
    begin(page, url, *(f"{name} {letter}" for letter in "ABCD" for name in TEN))
    waiting(page, "Oma Mieke A").tap()
    for number in range(40):
        ring = ("Close · friends", "Known · acquaintances", "Further · services")[number % 3]
        part = ("Family", "Fellows", "For their work", "Neighbourhood and society")[number % 4]
        page.get_by_role("button", name=part, exact=True).tap()
        page.locator(".ring-choice", has_text=ring).tap()
    page.locator(".tray li").first.wait_for(state="detached")
    overlaps = page.evaluate(
        """() => {
            const names = [...document.querySelectorAll('.name')]
            const boxes = names.map(name => name.getBoundingClientRect())
            let count = 0
            boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
                const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
                if (wide > 4 && high > 4) count += 1
            }))
            return count
        }"""
    )
    assert overlaps <= 2


@pytest.mark.parametrize("size", [(1180, 820), (820, 1180), (320, 640)])
def test_axe_has_nothing_to_say_about_what_opens_on_the_surface(table, size):
    page, url = table
    begin(page, url, "Wim", "Zoë")
    put(page, "Wim", 40, 40)
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.wait_for_timeout(100)
    found = {"paper": journey.violations(page)}
    waiting(page, "Zoë").tap()
    found["placing"] = journey.violations(page)
    page.keyboard.press("Escape")
    person(page, "Wim").tap()
    found["choices"] = journey.violations(page)
    for choice in ("What they mean", "Get and give", "How often"):
        page.locator(".choice, .person-card .chip", has_text=choice).first.tap()
        found[choice] = journey.violations(page)
    page.locator(".person-card .chip", has_text="Who knows whom").tap()
    found["ties"] = journey.violations(page)
    page.get_by_role("button", name="Help").tap()
    found["help"] = journey.violations(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="List", exact=True).tap()
    found["list"] = journey.violations(page)
    page.get_by_role("button", name="Open Wim").tap()
    page.locator(".sheet details.section").evaluate_all(
        "all => all.forEach(one => (one.open = true))"
    )
    found["full card"] = journey.violations(page)
    page.set_viewport_size({"width": 1180, "height": 820})
    assert {where: what for where, what in found.items() if what} == {}
