"""Writing networks to a file: all of it, or nothing at all."""

import contextlib
import errno
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kring.formats import (
    egor_writing,
    gedcom_writing,
    gexf_writing,
    graphml_writing,
    jsonl,
    kring_writing,
    network_canvas_writing,
    table_writing,
    tables,
    workbook_writing,
)
from kring.formats.copies import KringCopy
from kring.formats.errors import BadInput
from kring.network.network import Network

ENDINGS = {
    "kring": ".kring",
    "csv": ".csv",
    "xlsx": ".xlsx",
    "tables": ".tables.zip",
    "jsonl": ".jsonl",
    "graphml": ".graphml",
    "gexf": ".gexf",
    "egor": ".egor.zip",
    "netcanvas": ".netcanvas.zip",
    "gedcom": ".ged",
}
"""The forms Kring writes, as named by `--to`, with the ending of each."""

KINDS_TO_WRITE = tuple(ENDINGS)


def write_networks(
    networks: Iterable[Network], path: str | Path, *, kind: str | None = None
) -> None:
    """Write networks to a file; its ending says in which form.

    Args:
        networks: As they are now.
        path: Where to; what stood there is replaced.
        kind: One of `KINDS_TO_WRITE`, where the ending does not tell.

    Raises:
        BadInput: The form is unknown or the disk refuses; then nothing has changed on it.
    """
    write_copies([KringCopy(network=network) for network in networks], path, kind=kind)


def write_copies(copies: Sequence[KringCopy], path: str | Path, *, kind: str | None = None) -> None:
    """Write krings to a file, with their moments where the form can carry them."""
    path = Path(path)
    save(as_bytes(copies, kind or kind_by_ending(path)), path)


def as_bytes(copies: Sequence[KringCopy], kind: str) -> bytes:
    """Write krings in one of the `KINDS_TO_WRITE`."""
    if kind in OF_COPIES:
        return OF_COPIES[kind](copies)
    return OF_NETWORKS[kind]([copy.network for copy in copies])


OF_COPIES: dict[str, Callable[[Sequence[KringCopy]], bytes]] = {
    "kring": kring_writing.as_bytes,
    "gexf": gexf_writing.as_bytes,
    "jsonl": jsonl.as_bytes,
    "tables": tables.as_bytes,
}
"""Who writes the forms that hold the moments too."""

OF_NETWORKS: dict[str, Callable[[Sequence[Network]], bytes]] = {
    "csv": table_writing.as_bytes,
    "xlsx": workbook_writing.as_bytes,
    "netcanvas": network_canvas_writing.as_bytes,
    "graphml": graphml_writing.as_bytes,
    "egor": egor_writing.as_bytes,
    "gedcom": gedcom_writing.as_bytes,
}
"""Who writes the forms that hold networks without their moments."""


def kind_by_ending(path: Path) -> str:
    """Tell by the ending of a file in which form it is to be written.

    Raises:
        BadInput: It is none of those Kring writes.
    """
    for kind, ending in sorted(ENDINGS.items(), key=lambda each: -len(each[1])):
        if path.name.lower().endswith(ending):
            return kind
    raise BadInput(
        "The ending of {file} does not tell what to write. End it in {known}, or use --to.",
        file=str(path),
        known=" / ".join(ENDINGS.values()),
    )


def save(content: bytes, path: Path) -> None:
    """Put bytes in a file in one go: whoever looks sees the old file or the whole new one.

    The new text is first written beside the file, readable by its owner only, and takes
    its name when it is safely on the disk.

    Raises:
        BadInput: The disk is full, the folder is missing or may not be written in.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)  # a pipe or a device has no old text to lose
        else:
            _replace(content, path)
    except OSError as error:
        raise _unwritable(path, error) from None


def _replace(content: bytes, path: Path) -> None:
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        Path(beside).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise


def _unwritable(path: Path, error: OSError) -> BadInput:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return BadInput(
            "There is no room left to write {file}. Nothing was written. Make room and try again.",
            file=str(path),
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return BadInput("The folder for {file} is not there. Make it first.", file=str(path))
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return BadInput("You may not write {file}. Choose another folder.", file=str(path))
    return BadInput(
        "{file} cannot be written: {reason}. Nothing was written.",
        file=str(path),
        reason=os.strerror(error.errno or errno.EIO),
    )
