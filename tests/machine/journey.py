"""What every journey in a browser begins with, and the questions asked of any page."""

import re
from pathlib import Path

PASSWORD = "zeven groene fietsen"  # of nobody
AXE = Path(__file__).resolve().parents[2] / "web/node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def make_account(page, link, name="Sara"):
    """Open a one-time link, choose a password, and be signed in."""
    page.goto(link)
    page.locator('input[name="name"]').fill(name)
    for field in page.locator('input[type="password"]').all():
        field.fill(PASSWORD)
    page.locator('main form button[type="submit"]').click()
    page.wait_for_url(lambda url: "/set-up/" not in url)


def begin_kring(page, url, *names):
    """Begin a new kring from the start page with these names; gives its id."""
    page.goto(url)
    form = page.locator('form[action$="/kring/new"]')
    form.locator('[name="names"]').fill("\n".join(names))
    form.locator('button[type="submit"]').click()
    page.wait_for_url("**/kring/**")
    return page.url.split("/kring/")[1].split("/")[0]


def saved(page):
    """Wait until the server has everything that was done on the page.

    With the time, and by the letter: "Not saved yet" also has the word in it.
    """
    said = re.compile(r"(Bewaard|Saved) \d\d:\d\d")
    page.locator(".saved", has_text=said).wait_for(timeout=30_000)


def choose_language(page, code):
    """Choose a language in the page, as a user does."""
    with page.expect_navigation():
        page.locator(f'form.languages button[value="{code}"]').first.click()


def violations(page):
    """Return what axe finds wrong on the page as it is now, one line for each element."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        """rules => axe.run(document, {
            runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'],
        })""",
        RULES,
    )
    return [
        f"{each['id']}: {node['html'][:120]} ({node['failureSummary'].splitlines()[-1].strip()})"
        for each in found["violations"]
        for node in each["nodes"]
    ]
