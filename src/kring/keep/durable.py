"""Write a small file so that it is wholly there or not there at all, whatever happens.

A power cut may come at any moment. So the words go to a temporary file first, the disk
is asked to really have them, and only then the file gets its name; the disk is asked to
have that, too.
"""

import os
import secrets
from pathlib import Path


def private_folder(path: Path) -> Path:
    """Make a folder that only this user can enter; folders above it are made if needed."""
    if not path.is_dir():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(path.parent)
    return path


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet.

    Raises:
        FileExistsError: Somebody else was first; their file is untouched.
    """
    waiting = _write_beside(path, content)
    try:
        os.link(waiting, path)
    finally:
        waiting.unlink()
    sync_folder(path.parent)


def replace(path: Path, content: bytes) -> None:
    """Write a file in the place of what was there; the old or the new is there, never a half."""
    waiting = _write_beside(path, content)
    try:
        waiting.replace(path)
    except OSError:
        waiting.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def append_line(path: Path, line: bytes) -> None:
    """Add one line to a file; when this returns the disk has it.

    A line that a power cut left unfinished is closed first, so that it spoils nothing after it.
    """
    handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(handle, "r+b") as file:
        end = file.seek(0, os.SEEK_END)
        if end:
            file.seek(end - 1)
            if file.read(1) != b"\n":
                line = b"\n" + line
        file.write(line + b"\n")
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Ask the disk to have a folder's names; Windows cannot be asked and does it itself."""
    if os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_beside(path: Path, content: bytes) -> Path:
    waiting = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        waiting.unlink(missing_ok=True)
        raise
    return waiting
