"""Getting a file into memory, with a limit on everything that can be made too large.

Files are read whole and nothing is ever unpacked onto the disk: what people hand in is
about people, and a copy left behind in a temporary folder would be a leak.
"""

import errno
import os
from pathlib import Path
from typing import NamedTuple

from kring.formats.errors import BadInput

LARGEST = 200 * 2**20  # bytes; five hundred interviews of 25 people are about 6 MB


class Source(NamedTuple):
    """One file in memory: what it is called, and its bytes."""

    name: str
    content: bytes


def from_disk(path: Path, *, may_be_empty: bool = False) -> Source:
    """Read one file.

    Raises:
        BadInput: It is not there, may not be read, is too large or is empty.
    """
    name = str(path)
    try:
        with path.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise _unreadable(name, error) from None
    return from_bytes(name, content, may_be_empty=may_be_empty)


def from_bytes(name: str, content: bytes, *, may_be_empty: bool = False) -> Source:
    """Take a file that is already in memory.

    Raises:
        BadInput: It is too large or empty.
    """
    if len(content) > LARGEST:
        raise BadInput(
            "{file} is larger than {limit} MB. Split it into smaller files.",
            file=name,
            limit=LARGEST // 2**20,
        )
    if not may_be_empty and not content.strip():
        raise BadInput("{file} is empty. Choose a file that holds a network.", file=name)
    return Source(name, content)


def _unreadable(name: str, error: OSError) -> BadInput:
    if error.errno == errno.ENOENT:
        return BadInput("{file} is not there. Look at the name and the folder.", file=name)
    if error.errno in {errno.EACCES, errno.EPERM}:
        return BadInput("{file} may not be read by you. Ask for the right to read it.", file=name)
    return BadInput(
        "{file} cannot be read: {reason}.", file=name, reason=os.strerror(error.errno or errno.EIO)
    )
