"""What was erased, remembered outside the database so that no old backup brings it back.

One line per erasure: a date, the kring's random id, and for one person the mark under
which their edits were found; for an account its number and a mark. No name, no word, nothing
to learn from it.
"""

from datetime import datetime
from pathlib import Path

import msgspec

from kring.keep import durable


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One erasure: of a whole kring, of the thing with this mark in it, or of an account."""

    kring: str = ""
    at: datetime
    mark: str = ""
    account: int = 0


def note(home: Path, line: Line) -> None:
    """Write an erasure down; when this returns the disk has it."""
    durable.private_folder(home / "keys")
    durable.append_line(_path(home), msgspec.json.encode(line))


def lines(home: Path) -> list[Line]:
    """Give every erasure that was written down; a line a power cut left half is no erasure."""
    path = _path(home)
    if not path.exists():
        return []
    found = []
    for text in path.read_bytes().splitlines():
        try:
            found.append(msgspec.json.decode(text, type=Line))
        except msgspec.DecodeError:
            continue
    return found


def add_missing(home: Path, known: list[Line]) -> None:
    """Take over erasures that a backup knows and this machine does not."""
    here = {_what(line) for line in lines(home)}
    for line in known:
        if _what(line) not in here:
            note(home, line)


def _what(line: Line) -> tuple[str, str, int]:
    return line.kring, line.mark, line.account


def _path(home: Path) -> Path:
    return home / "keys" / "erased.jsonl"
