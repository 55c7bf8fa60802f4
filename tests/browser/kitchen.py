"""What the journeys at the kitchen table share: their people, and what is seen on the page."""

import os
from pathlib import Path

FIRST = "Oma Mieke"
TEN = ["Joren", "أمينة", "Bakker Luc", "Naïma", "Wim", "Zoë", "Tom", "Griet", "ሰላም", "Poes 🐈"]
EVERYBODY = [FIRST, *TEN]
GROUP = ("Zoë", "Tom", "Wim")
AWAY = ("ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE")


def listen(page):
    """Collect what the page complains about; that a stopped server is away is no fault."""
    page.complaints = []

    def note(text):
        if not any(each in text for each in AWAY):
            page.complaints.append(text)

    page.on("pageerror", lambda problem: note(str(problem)))

    def hear(said):
        if said.type in ("error", "warning"):
            note(f"{said.text} ({said.location['url']})")

    page.on("console", hear)
    return page


class Steps:
    """After each step: nothing broke behind the page. And a picture, for whoever asks for them."""

    def __init__(self, story):
        asked = os.environ.get("KRING_TEST_PICTURES")
        self.folder = Path(asked) / story if asked else None
        self.count = 0

    def __call__(self, page, name):
        self.count += 1
        if self.folder:
            page.screenshot(path=self.folder / f"{self.count:02} {name}.png")
        assert page.complaints == [], page.complaints


def wait_for_drawing(page):
    page.locator(".sheet-of-paper .lines").wait_for()


def person(page, name):
    return page.locator(".world").get_by_role("button", name=name, exact=True)


def waiting(page, name):
    return page.locator(".tray").get_by_role("button", name=name, exact=True)


def names_on_paper(page):
    return sorted(page.locator(".world .sign-button > .visually-hidden").all_text_contents())


def ring_of(page, name):
    return person(page, name).locator("xpath=ancestor::ul").get_attribute("aria-label")


def told_of(page, name):
    """Return what a screen reader tells about somebody on the paper."""
    described = person(page, name).get_attribute("aria-describedby")
    return page.locator(f"#{described}").text_content()
