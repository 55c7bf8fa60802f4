"""Reading a file or folder of networks, whatever program made it."""

from collections.abc import Callable
from pathlib import Path

from kring.formats import kring_file, network_canvas, table, workbook
from kring.formats.archive import in_folder, unpacked
from kring.formats.copies import KringCopy
from kring.formats.detect import KINDS_OF_FILE, kind_of
from kring.formats.errors import BadInput
from kring.formats.source import Source, from_disk
from kring.network.network import Network


def read_networks(
    path: str | Path, *, kind: str | None = None, on_bad: Callable[[BadInput], None] | None = None
) -> list[Network]:
    """Read every network in a file or folder, as each is now.

    Args:
        path: Where it is.
        kind: Which kind of file it is, one of `detect.KINDS_OF_FILE`; else content and
            ending tell.
        on_bad: Is told about one session of an export that cannot be read, while the others
            are still given; without it the first such session stops everything.

    Raises:
        BadInput: It cannot be read; the sentence says where and what to do.
    """
    return [copy.network for copy in read_copies(path, kind=kind, on_bad=on_bad)]


def read_copies(
    path: str | Path, *, kind: str | None = None, on_bad: Callable[[BadInput], None] | None = None
) -> list[KringCopy]:
    """Read every kring in a file or folder with its earlier moments, if the file has them."""
    path = Path(path)
    beside = _protocols_beside(path)
    if path.is_dir():
        files = in_folder(path, endings=network_canvas.ENDINGS)
        networks = network_canvas.networks_in(files, file=str(path), beside=beside, on_bad=on_bad)
        return [KringCopy(network=network) for network in networks]
    return copies_in(from_disk(path), kind=kind, beside=beside, on_bad=on_bad)


def copies_in(
    source: Source,
    *,
    kind: str | None = None,
    beside: list[Path] | None = None,
    on_bad: Callable[[BadInput], None] | None = None,
) -> list[KringCopy]:
    """Read every kring in a file that is already in memory."""
    kind = kind or kind_of(source)
    if kind == "kring":
        return kring_file.copies_in(source.content, file=source.name)
    if kind == "netcanvas":
        files = unpacked(source, endings=network_canvas.ENDINGS)
        networks = network_canvas.networks_in(
            files, file=source.name, beside=beside or [], on_bad=on_bad
        )
    elif kind == "xlsx":
        networks = table.networks_in(workbook.sheet_of(source))
    elif kind == "csv":
        networks = table.networks_in(table.sheet_of(source))
    else:
        raise BadInput(
            "“{kind}” is no kind of file Kring reads. Choose one of: {known}.",
            kind=kind,
            known=", ".join(KINDS_OF_FILE),
        )
    return [KringCopy(network=network) for network in networks]


def _protocols_beside(path: Path) -> list[Path]:
    """Find the protocols in the same folder as an export."""
    try:
        return sorted(path.resolve().parent.glob("*.netcanvas"))
    except OSError:
        return []
