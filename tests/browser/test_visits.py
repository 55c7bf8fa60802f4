"""A visit prepared at the office: drawn at a table without a network, and home again whole."""

import shutil
from pathlib import Path

import pytest

import kring as kring_itself
from browser import kitchen
from browser.languages import LANGUAGES
from browser.visiting import (
    PIN,
    at_strengthen,
    at_the_office,
    at_the_table,
    is_on_the_device,
    put,
    sign_in,
    table_of,
    take_along,
    tap,
    unlock,
)
from machine import chromium, journey
from machine.serving import free_port, serving


def test_a_visit_without_a_network_arrives_whole(office, kept_tablet):
    context, page, kring = at_the_office(office, kept_tablet, "Oma Mieke", "Joren")
    at_the_table(context, page, office.url, kring)
    put(page, "Oma Mieke", -40, -40)
    line = page.get_by_label("Who matters to you?")
    line.fill("Zus van Wim")
    line.press("Enter")
    is_on_the_device(page)
    page.close()
    context.close()

    context = kept_tablet()
    context.set_offline(True)
    page = table_of(context)
    page.goto(office.url)
    page.get_by_role("link", name="A kring, taken along on").tap()
    unlock(page)
    kitchen.wait_for_drawing(page)
    kitchen.person(page, "Oma Mieke").wait_for()
    kitchen.waiting(page, "Zus van Wim").wait_for()
    context.set_offline(False)
    journey.saved(page)
    page.goto(f"{office.url}/kring/{kring}/list")
    assert "Zus van Wim" in page.locator("main").inner_text()
    assert page.complaints == []


def test_hopes_the_plan_and_who_comes_to_mind_are_written_down_without_a_network(
    office, kept_tablet
):
    context, page, kring = at_strengthen(office, kept_tablet, "Oma Mieke", "Joren")
    tap(page, "Hopes and dreams")
    tap(page, "Write down a hope")
    page.get_by_label("What do you hope for?").fill("Weer zingen")
    page.get_by_role("group", name="Who belongs to this?").get_by_text("Oma Mieke").tap()
    tap(page, "Done")
    page.get_by_role("button", name="Weer zingen").wait_for()
    tap(page, "← Strengthen")
    # Nobody is asked for anything before it was said what they mean.
    tap(page, "What we agreed")
    tap(page, "Write down what was agreed")
    page.get_by_text("Say first what somebody means to you.").wait_for()
    assert page.get_by_role("group", name="With whom?").count() == 0
    tap(page, "← What we agreed")
    tap(page, "← Strengthen")
    tap(page, "The plan")
    tap(page, "Write: The professional safety net")
    net = page.get_by_label("Whom can you always call on?")
    net.fill("Huisarts Peeters")
    net.blur()
    net.fill("")
    net.blur()
    page.get_by_role("alert").get_by_text("You keep your right to help.").wait_for()
    tap(page, "Done")
    page.get_by_text("Huisarts Peeters").wait_for()
    tap(page, "← Strengthen")
    page.get_by_text("Who is there, and who could be?").tap()
    tap(page, "Finding people")
    tap(page, "Eight questions")
    page.get_by_label("One name or several").fill("Zus van Wim\nFatima")
    tap(page, "Write them down")
    page.get_by_text("Zus van Wim and Fatima", exact=True).wait_for()
    page.locator(".saved", has_text="On this device").wait_for()
    context.set_offline(False)
    journey.saved(page)
    arrived = {"strengthen/hopes": "Weer zingen", "strengthen/plan": "Peeters", "list": "Fatima"}
    for address, words in arrived.items():
        page.goto(f"{office.url}/kring/{kring}/{address}")
        assert words in page.locator("main").inner_text()
    assert page.complaints == []


def test_a_page_that_is_closed_while_taking_along_leaves_nothing_that_opens_without_a_pin(
    office, kept_tablet
):
    context = kept_tablet()
    page = table_of(context)
    kring = journey.begin_kring(page, office.url, "Joren")
    page.goto(f"{office.url}/kring/{kring}/visit")
    # The PIN is still worked into a key as the page is closed.
    page.evaluate("() => { crypto.subtle.deriveKey = () => new Promise(() => {}) }")
    for field in page.locator('input[type="password"]').all():
        field.fill(PIN)
    noted = page.expect_response(lambda answer: answer.request.method == "POST")
    with noted:
        page.get_by_role("button", name="Take along", exact=True).tap()
    page.wait_for_timeout(300)
    page.close()

    page = table_of(context)
    page.goto(f"{office.url}/kring/{kring}/")
    kitchen.wait_for_drawing(page)
    page.wait_for_timeout(600)  # longer than it waits before it keeps what is new
    context.set_offline(True)
    page.goto(f"{office.url}/kring/{kring}/")
    page.get_by_role("heading", name="No connection now").wait_for()
    assert "Joren" not in page.content()
    context.set_offline(False)
    take_along(page, office.url, kring)
    at_the_table(context, page, office.url, kring)
    kitchen.waiting(page, "Joren").wait_for()


def test_kring_can_be_put_on_a_home_screen(office, kept_tablet):
    page = table_of(kept_tablet())
    page.goto(office.url)
    session = page.context.new_cdp_session(page)
    session.send("Page.enable")
    read = session.send("Page.getAppManifest")
    assert read["errors"] == []
    assert read["url"].endswith("/manifest.webmanifest")
    assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] == []


def test_nothing_about_anybody_lies_readable_on_the_tablet(office, kept_tablet):
    _, page, kring = at_the_office(office, kept_tablet, "Oma Mieke")
    kept = page.evaluate(
        """async kring => {
            const found = [JSON.stringify({ ...localStorage })]
            for (const name of await caches.keys()) {
                const shell = await caches.open(name)
                for (const { url } of await shell.keys()) {
                    const answer = await shell.match(url)
                    found.push(`${url} ${url.endsWith('woff2') ? '' : await answer.text()}`)
                }
            }
            for (const { name } of await indexedDB.databases()) {
                const open = indexedDB.open(name)
                await new Promise(done => open.onsuccess = done)
                for (const box of open.result.objectStoreNames) {
                    const rows = open.result.transaction(box).objectStore(box).getAll()
                    await new Promise(done => rows.onsuccess = done)
                    for (const row of rows.result) {
                        const plain = row instanceof ArrayBuffer
                            ? new TextDecoder('latin1').decode(row) : JSON.stringify(row)
                        found.push(`${name} ${box} ${plain}`)
                        if (row.key) found.push('an open key')
                    }
                }
                open.result.close()
            }
            return found
        }""",
        kring,
    )
    assert len(kept) > 30
    assert [each[:200] for each in kept if "Mieke" in each or each == "an open key"] == []
    assert [
        each
        for each in kept
        if each.startswith("http") and "/kring/" in each.split(" ")[0].replace("/static/kring/", "")
    ] == []


def test_wrong_pins_wait_and_a_forgotten_pin_erases_only_this_device(office, kept_tablet):
    _, page, kring = at_the_office(office, kept_tablet, "Joren")
    page.goto(f"{office.url}/kring/{kring}/")
    for _ in range(4):
        unlock(page, "111222")
        page.get_by_text("That is another PIN.").wait_for()
    unlock(page, "111222")
    page.get_by_text("another PIN too often").wait_for()
    unlock(page)
    page.get_by_text("another PIN too often").wait_for()
    page.get_by_text("I do not know my PIN any more").tap()
    page.get_by_role("button", name="Erase it from this device").tap()
    kitchen.wait_for_drawing(page)
    kitchen.waiting(page, "Joren").wait_for()


def test_a_tablet_that_was_killed_offline_has_lost_nothing(office, kept_tablet, tmp_path):
    context, page, kring = at_the_office(office, kept_tablet, "Joren")
    at_the_table(context, page, office.url, kring)
    put(page, "Joren", 40, -40)
    is_on_the_device(page)
    chromium.kill(tmp_path / "tablet")
    context = kept_tablet()
    context.set_offline(True)
    page = table_of(context)
    page.goto(f"{office.url}/kring/{kring}/")
    unlock(page)
    kitchen.person(page, "Joren").wait_for()
    context.set_offline(False)
    journey.saved(page)


def test_without_a_session_nothing_is_sent_until_the_same_person_is_back(office, kept_tablet):
    context, page, kring = at_the_office(office, kept_tablet, "Joren")
    at_the_table(context, page, office.url, kring)
    put(page, "Joren", 40, -40)
    context.clear_cookies()
    context.set_offline(False)
    page.get_by_text("Sign in again to save").wait_for()
    page.get_by_role("link", name="Sign in").tap()
    sign_in(page)
    unlock(page)
    kitchen.person(page, "Joren").wait_for()
    journey.saved(page)


def test_after_its_days_a_visit_is_forgotten_but_never_what_was_not_sent(office, kept_tablet):
    context = kept_tablet()
    page = table_of(context)
    sent = journey.begin_kring(page, office.url, "Joren")
    take_along(page, office.url, sent)
    unsent = journey.begin_kring(page, office.url, "Griet")
    take_along(page, office.url, unsent)
    context.set_offline(True)
    page.goto(f"{office.url}/kring/{unsent}/")
    unlock(page)
    put(page, "Griet", 40, -40)
    is_on_the_device(page)
    page.close()
    page = table_of(context)
    page.clock.set_system_time(page.evaluate("Date.now()") / 1000 + 4 * 24 * 3600)
    page.goto(f"{office.url}/kring/{sent}/")
    page.get_by_text("This page needs a connection").wait_for()
    assert page.get_by_role("link", name="A kring, taken along").count() == 0
    page.goto(f"{office.url}/kring/{unsent}/")
    page.get_by_text("The days of this visit are over").wait_for()
    context.set_offline(False)
    page.goto(f"{office.url}/kring/{unsent}/")
    unlock(page)
    kitchen.person(page, "Griet").wait_for()
    journey.saved(page)
    page.goto(f"{office.url}/kring/{unsent}/")
    kitchen.person(page, "Griet").wait_for()


def test_a_screen_nobody_touches_locks_itself_and_leaving_quickly_shows_nothing(
    office, kept_tablet
):
    context, page, kring = at_the_office(office, kept_tablet, "Joren")
    context.set_offline(True)
    page.clock.install()
    page.goto(f"{office.url}/kring/{kring}/")
    unlock(page)
    kitchen.wait_for_drawing(page)
    page.clock.fast_forward("11:00")
    page.get_by_label("Your PIN").wait_for()
    unlock(page)
    kitchen.wait_for_drawing(page)
    page.get_by_role("link", name="Leave quickly").tap()
    page.wait_for_url("**/leave")
    assert page.locator("body").inner_text() == ""
    page.go_back()
    page.get_by_label("Your PIN").wait_for()


def test_two_pages_of_one_visit_see_each_other_without_a_network(office, kept_tablet):
    context, page, kring = at_the_office(office, kept_tablet, "Joren")
    context.set_offline(True)
    other = table_of(context)
    for each in (page, other):
        each.goto(f"{office.url}/kring/{kring}/")
        unlock(each)
        kitchen.wait_for_drawing(each)
    put(page, "Joren", 40, -40)
    other.bring_to_front()  # a page behind another is slowed down by the browser
    kitchen.person(other, "Joren").wait_for(timeout=30_000)
    context.set_offline(False)
    for each in (page, other):
        each.bring_to_front()
        journey.saved(each)


def test_a_newer_kring_does_not_break_a_visit_under_way(kept_tablet, tmp_path):
    newer = shutil.copytree(Path(kring_itself.__file__).parent, tmp_path / "newer" / "kring")
    words = newer / "draw" / "visit_words.py"
    words.write_text(words.read_text().replace('_("Unlock")', '_("Unlock it")'))
    home, port = tmp_path / "home", free_port()
    context = kept_tablet()
    page = table_of(context)
    with serving(home, port=port) as office:
        journey.make_account(page, office.set_up_link())
        kring = journey.begin_kring(page, office.url, "Joren")
        take_along(page, office.url, kring)
    address = f"{office.url}/kring/{kring}/"
    page.goto(address)  # the server is away, which is as good as no network
    unlock(page)
    put(page, "Joren", 40, -40)
    with serving(home, port=port, PYTHONPATH=str(newer.parent)):
        page.evaluate("dispatchEvent(new Event('online'))")
        journey.saved(page)
        page.evaluate(
            """async () => {
                const worker = await navigator.serviceWorker.getRegistration()
                await worker.update()
                while (!worker.waiting) await new Promise(done => setTimeout(done, 50))
            }"""
        )
    other = table_of(context)
    other.goto(address)
    other.get_by_role("button", name="Unlock", exact=True).wait_for()
    page.bring_to_front()
    page.get_by_label("Who matters to you?").fill("Griet")
    page.keyboard.press("Enter")
    is_on_the_device(page)
    context.close()
    context = kept_tablet()
    page = table_of(context)
    page.goto(address)
    page.get_by_role("button", name="Unlock it").wait_for()
    unlock(page)
    kitchen.person(page, "Joren").wait_for()
    kitchen.waiting(page, "Griet").wait_for()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_a_visit_can_be_used_by_everybody(office, kept_tablet, language):
    context = kept_tablet()
    page = table_of(context)
    kring = journey.begin_kring(page, office.url, "Joren")
    page.goto(office.url)
    journey.choose_language(page, language)
    page.goto(f"{office.url}/kring/{kring}/visit")
    assert journey.violations(page) == []
    for field in page.locator('input[type="password"]').all():
        field.fill(PIN)
    page.locator("#visit button").tap()
    page.locator("[data-says=along]").wait_for()
    assert journey.violations(page) == []
    context.set_offline(True)
    page.goto(office.url)
    page.locator(".kring-card").wait_for()
    assert page.locator("html").get_attribute("lang") == language
    assert journey.violations(page) == []
    page.locator(".kring-card a").tap()
    page.locator("#visit-pin").wait_for()
    assert journey.violations(page) == []
    page.locator("#visit-pin").fill(PIN)
    page.keyboard.press("Enter")
    kitchen.wait_for_drawing(page)
    assert journey.violations(page) == []
