"""Reading a backup file: whole and sound, or not at all."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from kring.keep.backup import FORMAT, MAGIC
from kring.keep.errors import KringError
from kring.keep.keys import LockedKey
from kring.keep.ledger import Line


class _Head(msgspec.Struct, frozen=True):
    kring_backup: int
    made_at: str
    migrations: list[tuple[str, str]]


class _Entry(msgspec.Struct, frozen=True):
    """One line after the first: a row, a key, or an erasure."""

    row: str | None = None
    fields: dict[str, Any] = {}
    key: str | None = None
    locked: LockedKey | None = None
    erased: Line | None = None


class _Sum(msgspec.Struct, frozen=True):
    lines: int
    sha256: str


class _End(msgspec.Struct, frozen=True):
    end: _Sum


@dataclass(frozen=True, slots=True)
class Archive:
    """A backup that was found whole: what it is, and the small things in it."""

    path: Path
    made_at: str
    migrations: list[tuple[str, str]]
    keys: dict[str, LockedKey]
    erased: list[Line]

    def rows(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Give every row of the database, in the order in which they were written."""
        decoder = msgspec.json.Decoder(_Entry)
        with self.path.open("rb") as file:
            next(file)
            for text in file:
                entry = decoder.decode(text)
                if entry.row is not None:
                    yield entry.row, entry.fields


def open_archive(path: Path) -> Archive:
    """Read a backup through, and give it when nothing is wrong with it.

    Raises:
        KringError: It is no backup, was cut off or changed, or is from a newer Kring.
    """
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                raise KringError("{file} is not a backup of Kring.", file=path)
    except OSError as trouble:
        raise KringError(
            "The backup {file} cannot be read ({why}).", file=path, why=trouble.strerror
        ) from None
    try:
        return _read_through(path)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise _damaged(path) from None


def _read_through(path: Path) -> Archive:
    digest, count = hashlib.sha256(), 0
    keys: dict[str, LockedKey] = {}
    erased: list[Line] = []
    decoder = msgspec.json.Decoder(_Entry)
    end: _Sum | None = None
    with path.open("rb") as file:
        first = next(file)
        head = _head(first, path)
        digest.update(first)
        count += 1
        for text in file:
            if end is not None:
                raise _damaged(path)
            if text.startswith(b'{"end":'):
                end = msgspec.json.decode(text, type=_End).end
                continue
            digest.update(text)
            count += 1
            entry = decoder.decode(text)
            if entry.key is not None and entry.locked is not None:
                keys[entry.key] = entry.locked
            if entry.erased is not None:
                erased.append(entry.erased)
    if end is None or (end.lines, end.sha256) != (count, digest.hexdigest()):
        raise _damaged(path)
    return Archive(path, head.made_at, head.migrations, keys, erased)


def _head(text: bytes, path: Path) -> _Head:
    number = msgspec.json.decode(text)
    if isinstance(number, dict) and isinstance(found := number.get("kring_backup"), int):
        if found > FORMAT:
            raise KringError(
                "The backup {file} was made by a newer Kring. Install that version.", file=path
            )
        return msgspec.json.decode(text, type=_Head)
    raise _damaged(path)


def _damaged(path: Path) -> KringError:
    return KringError(
        "The backup {file} was cut off or changed; nothing of it was restored. Take an older one.",
        file=path,
    )
