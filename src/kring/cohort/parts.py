"""Cutting what has to be measured into parts: each small, and each done on its own."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from kring.cohort.files import CohortFile
from kring.formats.errors import BadInput

PARQUET = ".parquet"
WHOLE = frozenset({".kring", ".zip", ".xlsx", ".csv", ".graphml", ".gexf", ".ged", PARQUET})
"""Endings of files that hold networks by themselves; what else is in a folder belongs together."""

OF_AN_EXPORT = ("_ego.csv", "_attributelist_", "_edgelist_")
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
        path = Path(name)
        if not path.is_dir():
            yield name
            continue
        inside = sorted(each for each in path.rglob("*") if each.is_file() and _is_meant(each))
        if any(mark in each.name.lower() for each in inside for mark in OF_AN_EXPORT):
            yield name
            continue
        if not inside:
            raise BadInput("There is no network in {folder}. Choose another folder.", folder=name)
        yield from map(str, inside)


def _is_meant(path: Path) -> bool:
    return path.suffix.lower() in WHOLE and not path.name.startswith((".", "~"))


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
