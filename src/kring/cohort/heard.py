"""Reading the networks of files, and keeping what is told meanwhile."""

from collections.abc import Iterable, Iterator

from kring.cohort.failures import Failure, failure_of
from kring.formats.errors import BadInput
from kring.formats.reading import read_networks
from kring.network.network import Network


class Heard:
    """What is told while files are read."""

    def __init__(self) -> None:
        self.failures: list[Failure] = []
        self.notes: list[Failure] = []

    def bad(self, problem: BadInput) -> None:
        """Take down what could not be read."""
        self.failures.append(failure_of(problem))

    def note(self, problem: BadInput) -> None:
        """Take down what was left out of a network that was read."""
        self.notes.append(failure_of(problem))

    def networks(
        self, files: Iterable[str], *, kind: str | None = None
    ) -> Iterator[tuple[Network, str]]:
        """Read the networks of files; one that cannot be read is told, the others are given."""
        for file in files:
            try:
                for network in read_networks(file, kind=kind, on_bad=self.bad, on_note=self.note):
                    yield network, file
            except BadInput as problem:
                self.bad(problem)
