"""Zips and folders of files, in memory, with a limit on what they may unfold into.

A zip of a few kilobytes can hold the text of a whole library. Three limits stop that
before a byte is unpacked: how many entries, how much in all, and how much any one entry
may grow. Python never reads more from an entry than the size it declares, so the
declared sizes can be added up first.
"""

import contextlib
import io
import os
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kring.formats.errors import BadInput
from kring.formats.source import LARGEST, Source, from_disk

MOST_ENTRIES = 50_000
GROWS_MOST = 200  # times; text of many equal columns shrinks 50-fold, a bomb 1,000-fold
SMALL = 10 * 2**20  # bytes; below this the growth of one entry harms nobody
JUNK = frozenset({"thumbs.db", "desktop.ini"})


def is_zip(source: Source) -> bool:
    """Tell by its first bytes whether a file is a zip."""
    return source.content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def names_in(source: Source) -> set[str]:
    """Give the names of everything in a zip.

    Raises:
        BadInput: It is no zip, or damaged.
    """
    with _opened(source) as archive:
        return set(archive.namelist())


def unpacked(source: Source, *, endings: tuple[str, ...]) -> list[Source]:
    """Give the files with these endings in a zip, in order of their names.

    Raises:
        BadInput: It is no zip, damaged, locked with a password or too large inside.
    """
    with _opened(source) as archive:
        wanted = _wanted(archive, endings, file=source.name)
        return [_entry(archive, entry, file=source.name) for entry in wanted]


@contextlib.contextmanager
def _opened(source: Source) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(io.BytesIO(source.content)) as archive:
            yield archive
    except BadInput:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError):
        raise BadInput(
            "{file} is not a zip, or it is damaged. Download or make it again.", file=source.name
        ) from None


def in_folder(path: Path, *, endings: tuple[str, ...]) -> list[Source]:
    """Give the files with these endings in a folder and the folders in it.

    Raises:
        BadInput: One of them cannot be read, or together they are too much.
    """
    found: list[Source] = []
    total = 0
    for folder, folders, files in os.walk(path):
        folders.sort()
        for name in sorted(files):
            inside = Path(folder, name)
            if not name.lower().endswith(endings) or _is_junk(inside.relative_to(path).as_posix()):
                continue
            found.append(from_disk(inside, may_be_empty=True))
            total += len(found[-1].content)
            _expect_modest(len(found), total, file=str(path))
    return found


def _wanted(
    archive: zipfile.ZipFile, endings: tuple[str, ...], *, file: str
) -> list[zipfile.ZipInfo]:
    entries = archive.infolist()
    _expect_modest(len(entries), 0, file=file)
    wanted = [
        entry
        for entry in entries
        if entry.filename.lower().endswith(endings) and not _is_junk(entry.filename)
    ]
    _expect_modest_entries(wanted, file=file)
    return sorted(wanted, key=lambda entry: entry.filename)


def expect_modest(source: Source) -> None:
    """Make sure that a zip somebody else unpacks unfolds into no more than is sound.

    Raises:
        BadInput: It is no zip, damaged, or too large inside.
    """
    with _opened(source) as archive:
        _expect_modest_entries(archive.infolist(), file=source.name)


def _expect_modest_entries(entries: list[zipfile.ZipInfo], *, file: str) -> None:
    _expect_modest(len(entries), sum(entry.file_size for entry in entries), file=file)
    for entry in entries:
        if entry.file_size > SMALL and entry.file_size > GROWS_MOST * entry.compress_size:
            raise _too_much(file)


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, *, file: str) -> Source:
    if entry.flag_bits & 0x1:
        raise BadInput(
            "{file} is locked with a password. Unpack it first and hand in the folder.", file=file
        )
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise BadInput(
            "{file} is packed in a way Kring does not know. Unpack it and hand in the folder.",
            file=file,
        )
    return Source(f"{file} › {entry.filename}", archive.read(entry))


def _is_junk(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return (
        "__MACOSX" in parts
        or any(part.startswith(".") for part in parts)
        or (bool(parts) and parts[-1].lower() in JUNK)
    )


def _expect_modest(entries: int, size: int, *, file: str) -> None:
    if entries > MOST_ENTRIES or size > LARGEST:
        raise _too_much(file)


def _too_much(file: str) -> BadInput:
    return BadInput(
        "{file} unfolds into far more than Kring takes at once ({limit} MB, {entries} files)."
        " If it is a real export, split it.",
        file=file,
        limit=LARGEST // 2**20,
        entries=MOST_ENTRIES,
    )
