"""The work folder beside a result: what is done of it, so that a run can go on where it was.

Every part writes its figures to a file of its own, under a passing name first. Whoever pulls the
plug loses at most the parts that were being measured. A folder of another question, or of files
that have changed since, is emptied.
"""

import shutil
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from kring.cohort.failures import Failure
from kring.cohort.parts import Part
from kring.cohort.survey import Survey

VERSION = 1  # of what is in the folder


class Question(Struct, frozen=True, kw_only=True):
    """What a run was asked, and of which files; another question begins anew."""

    version: int = VERSION
    kring: str
    parts: tuple[Part, ...]
    stamps: tuple[tuple[str, int, int], ...]  # of each file its size and when it was changed
    measures: tuple[str, ...] | None
    also: tuple[str, ...] = ()
    ties: tuple[str, ...] = ()
    categories: dict[str, tuple[str, ...]]
    kind: str | None = None


class Gathered(Struct, frozen=True, kw_only=True):
    """What came of looking one part through."""

    survey: Survey
    networks: int
    failures: tuple[Failure, ...] = ()
    notes: tuple[Failure, ...] = ()  # what was left out of networks that were read


class Work:
    """The folder of one run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def begin(self, question: Question) -> None:
        """Make the folder ready; what is there of the same question stays."""
        said = msgspec.json.encode(question)
        told = self.folder / "question.json"
        if told.is_file() and told.read_bytes() == said:
            return
        if self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir(parents=True)
        put(told, said)

    def end(self) -> None:
        """Take the folder away."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def form(self, number: int) -> Path:
        """Name the networks of a part in canonical form, for parts that were read from files."""
        return self.folder / f"{number:06}.networks.parquet"

    def figures(self, number: int) -> Path:
        """Name the figures of a part."""
        return self.folder / f"{number:06}.figures.parquet"

    def gathered(self, number: int) -> Gathered | None:
        """Give what came of looking a part through, if that is done."""
        path = self.folder / f"{number:06}.gathered.json"
        if not path.is_file():
            return None
        return msgspec.json.decode(path.read_bytes(), type=Gathered)

    def keep_gathered(self, number: int, gathered: Gathered) -> None:
        """Keep what came of looking a part through."""
        put(self.folder / f"{number:06}.gathered.json", msgspec.json.encode(gathered))

    def failed(self, number: int) -> Failure | None:
        """Tell what went wrong in measuring a part, if that is so."""
        path = self.folder / f"{number:06}.failed.json"
        return msgspec.json.decode(path.read_bytes(), type=Failure) if path.is_file() else None

    def keep_failed(self, number: int, failure: Failure) -> None:
        """Keep what went wrong in measuring a part."""
        put(self.folder / f"{number:06}.failed.json", msgspec.json.encode(failure))

    def is_measured(self, number: int) -> bool:
        """Tell whether a part is done, well or not."""
        return self.figures(number).is_file() or self.failed(number) is not None


def stamps_of(parts: Sequence[Part]) -> tuple[tuple[str, int, int], ...]:
    """Tell of every file how large it is and when it was changed."""
    found: dict[str, tuple[str, int, int]] = {}
    for file in (file for part in parts for file in part.files):
        path = Path(file)
        if file not in found and path.exists():
            about = path.stat()
            found[file] = (file, about.st_size, about.st_mtime_ns)
    return tuple(found.values())


def put(path: Path, content: bytes) -> None:
    """Write a file in one go: it is there whole, or not at all."""
    beside = path.with_suffix(".new")
    beside.write_bytes(content)
    beside.replace(path)
