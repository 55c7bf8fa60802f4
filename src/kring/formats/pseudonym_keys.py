"""The key under which ids without names are made: a file that whoever exports keeps apart."""

import secrets
from pathlib import Path

from kring.formats.errors import BadInput
from kring.formats.source import from_disk
from kring.formats.writing import save

LENGTH = 32  # bytes


def key_in(path: str | Path) -> bytes:
    """Give the key in a file; where there is no file yet, make a key and write it there.

    Raises:
        BadInput: The file holds something else, or cannot be read or written.
    """
    path = Path(path)
    if not path.exists():
        key = secrets.token_bytes(LENGTH)
        save(f"{key.hex()}\n".encode(), path)
        return key
    text = from_disk(path).content.decode("ascii", errors="replace").strip()
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != LENGTH:
        raise BadInput(
            "{file} holds no key. Name the file in which the key was kept, or one that is not"
            " there yet.",
            file=str(path),
        )
    return key
