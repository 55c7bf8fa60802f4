"""A tablet as slow as those at kitchen tables: a real Chromium whose processor is held back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from machine import chromium, journey
from machine.serving import serving

SLOWER = 4  # times


@contextmanager
def slow_tablet(folder: Path) -> Iterator[tuple]:
    """Serve a Kring, sign in, and give the page, its own tools and the address."""
    from playwright.sync_api import sync_playwright

    path = chromium.find()
    with serving(folder / "home") as server, sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-quic"]
        )
        page = launched.new_page(
            viewport={"width": 1180, "height": 820}, has_touch=True, locale="nl-BE"
        )
        journey.make_account(page, server.set_up_link())
        yield page, page.context.new_cdp_session(page), server.url
        launched.close()


def hold_back(tools) -> None:
    """Let the processor of the page do a quarter of what this machine can."""
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
