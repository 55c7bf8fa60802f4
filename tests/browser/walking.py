"""What the walks along the path share: begin a kring, say who is there, look at a page twice."""

import re

from machine import journey

PHONE = {"width": 390, "height": 844}


def begin(page, server, centre, *names):
    """Begin a kring from nothing; gives its address."""
    page.goto(server.url)
    page.fill("[name=names]", "\n".join(names))
    page.fill("[name=centre]", centre)
    page.click("form[action$='/kring/new'] button")
    page.wait_for_url(re.compile(r"/kring/\w+/$"))
    journey.saved(page)
    return page.url


def say_of(page, kring, name, **said):
    """Say something of somebody on the list, as `alter__sort="group"`."""
    page.goto(f"{kring}list")
    page.click(f"main >> text={name}")
    open_groups(page)
    for field, value in said.items():
        box = page.locator(f"[name='{field.replace('__', '.')}']")
        fill = box.select_option if box.evaluate("box => box.tagName") == "SELECT" else box.fill
        fill(value)
    keep(page)


def open_groups(page):
    """Open everything that is asked on the card of a person in the list."""
    page.wait_for_url("**/list/*")
    for title in reversed(page.locator("main details.card:not([open]) > summary").all()):
        title.click()


def keep(page, name="Bewaar"):
    """Press a button of the form on the page, and wait for what comes."""
    with page.expect_navigation():
        page.locator("main").get_by_role("button", name=name, exact=True).first.click()


def look(page, step, name):
    """Look at the page on the table and in the hand: whole, without sideways scrolling."""
    step(page, name)
    assert not journey.violations(page)
    wide = page.viewport_size
    page.set_viewport_size(PHONE)
    step(page, f"{name}, in the hand")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.set_viewport_size(wide)


def end_on_the_poster(page, kring, step, *, hope, small):
    """Write down a hope and something for this week, and find both on the poster with a drawing."""
    for board, field, words in (("hopes", "hope.text", hope), ("steps", "step.text", small)):
        page.goto(f"{kring}strengthen/{board}/new")
        page.fill(f"[name='{field}']", words)
        with page.expect_navigation():
            page.locator("main form button[type=submit]").first.click()
    page.goto(f"{kring}strengthen/plan/paper?as=circles")
    look(page, step, "the poster")
    page.emulate_media(media="print")
    step(page, "the poster, printed")
    page.emulate_media(media="screen")
    told = page.inner_text(".plan-sheet")
    assert hope in told and small in told
    assert page.locator(".plan-sheet figure svg").count() == 1
    assert "Je tekening en je plan beperken nooit je recht op hulp." in told
