"""A person at a board: opens it, looks what it says, and puts a finger on it."""

from contextlib import contextmanager

from machine import journey


@contextmanager
def page_of(context):
    """Give a fresh page, and complain about what its scripts complain about."""
    page = context.new_page()
    page.set_default_timeout(10_000)
    complaints = []
    page.on("pageerror", lambda problem: complaints.append(str(problem)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    yield page
    page.close()
    assert complaints == []


def open_board(page, url, code, *names, language="en"):
    """Begin a kring with some people, and lay a board on the table; gives the id of the kring."""
    page.context.add_cookies([{"name": "kring_language", "value": language, "url": url}])
    kring = journey.begin_kring(page, url, *names)
    lay_down(page, url, kring, code)
    return kring


def lay_down(page, url, kring, code):
    """Lay a board of a kring on the table, as its address remembers it."""
    page.goto("about:blank")
    page.goto(f"{url}/kring/{kring}/#{code}")
    page.locator(".board-world").wait_for()


def at(page, x, y):
    """Give the point on the screen of a place on the board, in map units around its middle."""
    box = page.locator(".board-world svg").bounding_box()
    unit = box["width"] / page.locator(".board-world svg").evaluate(
        "svg => svg.viewBox.baseVal.width"
    )
    return box["x"] + box["width"] / 2 + x * unit, box["y"] + box["height"] / 2 + y * unit


def said(page):
    """Give what was said last to who listens."""
    page.wait_for_timeout(50)
    return page.locator("[aria-live]").last.inner_text().replace("\u00a0", "")
