"""Reading a file or folder of networks, whatever program made it."""

from pathlib import Path

from kring.formats import kring_file
from kring.formats.copies import KringCopy
from kring.formats.source import from_disk
from kring.network.network import Network


def read_networks(path: str | Path, *, kind: str | None = None) -> list[Network]:
    """Read every network in a file or folder, as each is now.

    Args:
        path: Where it is.
        kind: Which kind of file it is, one of `detect.KINDS_OF_FILE`; else content and
            ending tell.

    Raises:
        BadInput: It cannot be read; the sentence says where and what to do.
    """
    return [copy.network for copy in read_copies(path, kind=kind)]


def read_copies(path: str | Path, *, kind: str | None = None) -> list[KringCopy]:
    """Read every kring in a file or folder with its earlier moments, if the file has them."""
    source = from_disk(Path(path))
    return kring_file.copies_in(source.content, file=source.name)
