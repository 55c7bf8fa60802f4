"""Cutting what has to be measured into parts: each small, and each done on its own."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from kring.cohort.files import CohortFile
from kring.formats.archive import in_folder
from kring.formats.detect import kind_of_several
from kring.formats.errors import BadInput

PARQUET = ".parquet"
ALONE = frozenset({".kring", ".zip", ".xlsx", ".gexf", ".ged", ".jsonl", ".int", PARQUET})
"""Endings of files that hold networks by themselves."""

PERHAPS_TOGETHER = (".csv", ".graphml", ".netcanvas")
"""Endings of files that may be pieces of one export."""

FILES = 50  # to a part
BYTES = 20_000_000
NETWORKS = 20_000


class Part(Struct, frozen=True, kw_only=True):
    """Files to read networks from, or groups of rows of one cohort."""

    files: tuple[str, ...]
    groups: tuple[int, ...] | None = None
    networks: int | None = None  # as far as is known before they are read

    @property
    def is_cohort(self) -> bool:
        """Tell whether the networks are in the canonical form already."""
        return self.groups is not None


def files_in(given: Iterable[str]) -> Iterator[str]:
    """Name every file that is meant; a folder is gone through, an export stays one whole.

    Raises:
        BadInput: A folder holds nothing to read.
    """
    for name in given:
        if not Path(name).is_dir():
            yield name
            continue
        inside = sorted(each for each in Path(name).rglob("*") if each.is_file())
        pieces = _with(PERHAPS_TOGETHER, inside)
        if pieces and _are_one(Path(name)):
            yield name
            found = _with(ALONE, inside)
        else:
            found = sorted([*pieces, *_with(ALONE, inside)])
            if not found:
                raise BadInput("There is no network in {folder}. Choose another one.", folder=name)
        yield from map(str, found)


def _with(endings: Collection[str], files: Iterable[Path]) -> list[Path]:
    return [
        each
        for each in files
        if each.suffix.lower() in endings and not each.name.startswith((".", "~"))
    ]


def _are_one(folder: Path) -> bool:
    """Tell whether the tables in a folder are pieces of one export."""
    try:
        return kind_of_several(in_folder(folder, endings=PERHAPS_TOGETHER)) is not None
    except BadInput:
        return True  # whoever reads it tells what is wrong


def parts_of(files: Iterable[str], *, networks: int = NETWORKS) -> Iterator[Part]:
    """Cut files into parts.

    Args:
        files: In the order in which they are measured.
        networks: How many networks of a cohort make a part.

    Raises:
        BadInput: A Parquet file is no cohort.
    """
    waiting: list[str] = []
    size = 0
    for file in files:
        if file.lower().endswith(PARQUET):
            if waiting:
                yield Part(files=tuple(waiting))
            waiting, size = [], 0
            yield from _parts_of_cohort(file, networks=networks)
            continue
        bytes_of = _bytes(file)
        if waiting and (size + bytes_of > BYTES or len(waiting) == FILES):
            yield Part(files=tuple(waiting))
            waiting, size = [], 0
        waiting.append(file)
        size += bytes_of
    if waiting:
        yield Part(files=tuple(waiting))


def _parts_of_cohort(file: str, *, networks: int) -> Iterator[Part]:
    groups: list[int] = []
    count = 0
    for group, rows in enumerate(CohortFile(file).groups):
        groups.append(group)
        count += rows
        if count >= networks:
            yield Part(files=(file,), groups=tuple(groups), networks=count)
            groups, count = [], 0
    if groups:
        yield Part(files=(file,), groups=tuple(groups), networks=count)


def _bytes(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0  # whoever reads it tells what is wrong
