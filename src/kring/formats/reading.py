"""Reading a file or folder of networks, whatever program made it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kring.formats import (
    egonet,
    egor,
    gedcom,
    gexf,
    graphml,
    jsonl,
    kring_file,
    matrix,
    network_canvas,
    table,
    tables,
    vcard,
    workbook,
)
from kring.formats.archive import in_folder, is_zip, unpacked
from kring.formats.copies import KringCopy
from kring.formats.detect import ENDINGS, KINDS_OF_FILE, kind_of, kind_of_several
from kring.formats.errors import BadInput
from kring.formats.source import Source, from_disk
from kring.formats.telling import Telling
from kring.network.network import Network

OnBad = Callable[[BadInput], None]


def read_networks(
    path: str | Path,
    *,
    kind: str | None = None,
    on_bad: OnBad | None = None,
    on_note: OnBad | None = None,
) -> list[Network]:
    """Read every network in a file or folder, as each is now.

    Args:
        path: Where it is.
        kind: Which kind of file it is, one of `detect.KINDS_OF_FILE`; else content and
            ending tell.
        on_bad: Is told about one network or file of several that cannot be read, while the
            others are still given; without it the first such stops everything.
        on_note: Is told what was left out of a network that is read, such as a tie of
            somebody with themselves.

    Raises:
        BadInput: It cannot be read; the sentence says where and what to do.
    """
    return [copy.network for copy in read_copies(path, kind=kind, on_bad=on_bad, on_note=on_note)]


def read_copies(
    path: str | Path,
    *,
    kind: str | None = None,
    on_bad: OnBad | None = None,
    on_note: OnBad | None = None,
    names: Sequence[str] = (),
) -> list[KringCopy]:
    """Read every kring in a file or folder with its earlier moments, if the file has them.

    Args:
        path: As for `read_networks`, and so are the others.
        kind: Idem.
        on_bad: Idem.
        on_note: Idem.
        names: Who is meant: of a family tree the one in the middle, of contacts those to take.
    """
    path = Path(path)
    beside = _beside(path)
    telling = Telling(on_bad, on_note, tuple(names))
    if path.is_dir():
        files = in_folder(path, endings=ENDINGS)
        return _copies_in_several(files, str(path), kind=kind, beside=beside, telling=telling)
    return _copies_in_one(from_disk(path), kind=kind, beside=beside, telling=telling)


def copies_in(
    source: Source,
    *,
    kind: str | None = None,
    on_bad: OnBad | None = None,
    on_note: OnBad | None = None,
) -> list[KringCopy]:
    """Read every kring in a file that is already in memory."""
    return _copies_in_one(source, kind=kind, beside=[], telling=Telling(on_bad, on_note))


def _copies_in_one(
    source: Source, *, kind: str | None, beside: Sequence[Path], telling: Telling
) -> list[KringCopy]:
    if kind is not None and kind not in KINDS_OF_FILE:
        raise BadInput(
            "“{kind}” is no kind of file Kring reads. Choose one of: {known}.",
            kind=kind,
            known=", ".join(KINDS_OF_FILE),
        )
    found = kind or kind_of(source)
    if found != "xlsx" and is_zip(source):
        files = unpacked(source, endings=ENDINGS)
        return _copies_in_several(files, source.name, kind=kind, beside=beside, telling=telling)
    kind = found
    if kind in OF_SEVERAL:
        return OF_SEVERAL[kind]([source], source.name, beside, telling)
    return OF_ONE[kind](source, telling)


def _copies_in_several(
    files: Sequence[Source],
    file: str,
    *,
    kind: str | None,
    beside: Sequence[Path],
    telling: Telling,
) -> list[KringCopy]:
    """Read the files of a folder or zip: together where they belong together, else each by itself.

    What one of them does wrong does not cost the others theirs.
    """
    kind = kind or kind_of_several(files)
    if kind in OF_SEVERAL:
        return OF_SEVERAL[kind](files, file, beside, telling)
    copies = []
    for each in files:
        try:
            copies += _copies_in_one(each, kind=kind, beside=beside, telling=telling)
        except BadInput as bad:
            telling.of_bad(bad)
    return copies


def _alone(networks: Sequence[Network]) -> list[KringCopy]:
    return [KringCopy(network=network) for network in networks]


def _in_network_canvas(
    files: Sequence[Source], file: str, beside: Sequence[Path], telling: Telling
) -> list[KringCopy]:
    found = network_canvas.networks_in(files, file=file, beside=beside, on_bad=telling.on_bad)
    return _alone(found)


OF_ONE: dict[str, Callable[[Source, Telling], list[KringCopy]]] = {
    "kring": lambda source, _: kring_file.copies_in(source.content, file=source.name),
    "csv": lambda source, telling: _alone(table.networks_in(table.sheet_of(source), telling)),
    "gedcom": lambda source, telling: _alone(gedcom.networks_in(source, telling)),
    "gexf": gexf.copies_in,
    "graphml": lambda source, telling: _alone(graphml.networks_in(source, telling)),
    "jsonl": jsonl.copies_in,
    "matrix": lambda source, telling: _alone(matrix.networks_in(source, telling)),
    "vcard": lambda source, telling: _alone(vcard.networks_in(source, telling)),
    "xlsx": lambda source, telling: _alone(table.networks_in(workbook.sheet_of(source), telling)),
}
"""Who reads which kind of file; a zip or folder of such files is read one by one."""

OF_SEVERAL: dict[
    str, Callable[[Sequence[Source], str, Sequence[Path], Telling], list[KringCopy]]
] = {
    "netcanvas": _in_network_canvas,
    "egonet": lambda files, file, beside, telling: _alone(
        egonet.networks_in(files, file=file, beside=beside, telling=telling)
    ),
    "egor": lambda files, file, _, telling: _alone(
        egor.networks_in(files, file=file, telling=telling)
    ),
    "tables": lambda files, file, _, telling: tables.copies_in(files, file=file, telling=telling),
}
"""Who reads which kind of export that is made of several files."""


def _beside(path: Path) -> list[Path]:
    """Find the protocols in the same folder as an export, and the studies near an interview."""
    if path.suffix.lower() == egonet.INTERVIEW:
        return egonet.studies_near(path)
    try:
        return sorted(path.resolve().parent.glob("*.netcanvas"))
    except OSError:
        return []
