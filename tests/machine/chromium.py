"""Find a Chromium for the journeys in a browser, and fetch one if this machine has none.

Asked in this order: `KRING_TEST_CHROMIUM`, one that is installed, those Playwright downloads. One
without windows (a headless shell) goes first: the other draws a toolbar with each page, though
nobody sees it, and the journeys take two thirds more of the processor. In CI it is fetched even
beside another. Run as a program it says what it found.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

SHELL = "chromium-headless-shell"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """Return the path of a Chromium on this machine, or nothing."""
    if given := os.environ.get("KRING_TEST_CHROMIUM"):
        return given
    return next((path for path in candidates() if starts(path)), None)


def candidates() -> Iterator[str]:
    """Return where one may lie, one after the other; Playwright is asked only if it must be."""
    yield from shells()
    yield from (path for name in NAMES if (path := shutil.which(name)))
    yield of_playwright()


def shells() -> Iterator[str]:
    """Return where those without windows may lie: installed, or downloaded by Playwright."""
    if path := shutil.which(SHELL):
        yield path
    folder = Path(of_playwright()).parents[2]
    yield from map(str, folder.glob("chromium_headless_shell-*/*/*shell"))


def shell() -> str | None:
    """Return the path of one without windows, or nothing."""
    return next((path for path in shells() if starts(path)), None)


def of_playwright() -> str:
    """Return where the Chromium of Playwright lies once it is downloaded."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def starts(path: str) -> bool:
    """Tell whether this Chromium has the libraries it needs, not only whether it is there."""
    try:
        asked = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except OSError:
        return False
    return asked.returncode == 0


def fetch(is_there: Callable[[], object]) -> None:
    """Install a Chromium in the first way that works."""
    for command in ways():
        if is_there():
            return
        print("Fetching a Chromium:", " ".join(command), flush=True)
        try:
            subprocess.run(command, check=True, timeout=400)
        except (OSError, subprocess.SubprocessError) as problem:
            print(problem, flush=True)


def ways() -> list[list[str]]:
    """Return the commands that may bring a Chromium, the least intrusive first."""
    commands = [[sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]]
    if shutil.which("apt-get") and os.geteuid() == 0:
        install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends"]
        commands += [["apt-get", "update", "--quiet"], [*install, SHELL], [*install, "chromium"]]
    return commands


def kill(profile: Path) -> None:
    """Kill the browser that was started with this folder as its profile, without warning."""
    for process in processes_of(profile):
        os.kill(process, signal.SIGKILL)


def processes_of(folder: Path) -> list[int]:
    """Return the ids of the processes that were started with this folder as their profile."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if str(folder).encode() in (process / "cmdline").read_bytes():
                found.append(int(process.name))
        except OSError:
            continue
    return found


if __name__ == "__main__":
    is_hurried = os.environ.get("CI") and not os.environ.get("KRING_TEST_CHROMIUM")
    fetch(shell if is_hurried else find)
    found = find()
    if not found:
        sys.exit(
            "No Chromium could be found or installed. Install one (Debian: apt install chromium) "
            "or say where it is: KRING_TEST_CHROMIUM=/path/to/chromium"
        )
    print("Chromium:", found)
