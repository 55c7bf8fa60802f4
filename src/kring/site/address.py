"""Where Kring answers while it runs, for the other commands on the same machine.

A link to choose a password is printed by a command of its own, which cannot know on which
port the server was started. The server notes its address in the home folder.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kring.keep import durable
from kring.keep.errors import KringError
from kring.keep.home import in_use

NOTE = "address"


@contextmanager
def noted(home: Path, address: str) -> Iterator[None]:
    """Note the address as long as the server runs there; `in_use` has to hold meanwhile."""
    note = home / NOTE
    durable.replace(note, address.encode())
    try:
        yield
    finally:
        if _read(note) == address:  # else another server on this home has noted its own
            note.unlink(missing_ok=True)


def address_now(home: Path) -> str | None:
    """Tell where Kring answers now; None when it does not run, or did not say where.

    A server that was killed could not take its note away, so the note counts only while
    somebody uses the folder. Windows cannot tell that; there the note is believed.
    """
    address = _read(home / NOTE)
    if address is None or os.name == "nt":
        return address
    try:
        with in_use(home, alone=True):
            return None
    except KringError:
        return address


def _read(note: Path) -> str | None:
    try:
        return note.read_text(encoding="utf-8") or None
    except FileNotFoundError:
        return None
