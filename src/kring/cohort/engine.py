"""The embedded engine: measures a cohort on the cores of this machine, part by part.

First every part is looked through (what was asked, which answers occur) and files of other
programs are laid in the canonical form; then every part is measured; then the figures are put
behind each other. At no time is there more in memory than a few thousand networks a core.
"""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import reduce
from importlib.metadata import version
from pathlib import Path
from typing import Self

import pyarrow as pa
import pyarrow.parquet as pq
from msgspec import Struct, structs

from kring.cohort.failures import Failure
from kring.cohort.files import GROUP, CohortFile
from kring.cohort.form import Attribute
from kring.cohort.joining import fitted, whole_form
from kring.cohort.kernels.kernel import Kernel
from kring.cohort.measures import expect_known, kernels_for
from kring.cohort.measuring import result_schema
from kring.cohort.parts import Part
from kring.cohort.results import expect_cohort, expect_ending, write_results
from kring.cohort.survey import Survey
from kring.cohort.tasks import Task, gather, measure
from kring.cohort.ties import expect_labels
from kring.cohort.work import Gathered, Question, Work, stamps_of
from kring.formats.errors import BadInput

Progress = Callable[[int, int], None]


class Outcome(Struct, frozen=True, kw_only=True):
    """How a run ended: how many networks were measured, what could not be, what was left out."""

    networks: int
    failures: tuple[Failure, ...]
    notes: tuple[Failure, ...] = ()


def run(
    parts: Sequence[Part],
    out: Path,
    *,
    measures: Sequence[str] | None = None,
    also: Sequence[str] = (),
    ties: Sequence[str] = (),
    categories: Mapping[str, Sequence[str]] | None = None,
    kind: str | None = None,
    jobs: int | None = None,
    cohort: Path | None = None,
    on_progress: Progress | None = None,
) -> Outcome:
    """Measure a cohort and write the figures to a file, one row per network.

    What cannot be read is left out and told in the outcome; all else is measured. A run that was
    stopped goes on where it was when the same is asked again.

    Args:
        parts: What to measure (see `parts`).
        out: Where the figures go; its ending, .csv or .parquet, tells how.
        measures: Some of `measures.MEASURES`; None for all.
        also: Figures as other programs give them (see `kernels.peers`).
        ties: The kinds of tie that count; none is all.
        categories: Categories of answers that are said by hand.
        kind: Which kind of file the parts are, where they do not tell.
        jobs: How many processes; None for one per core.
        cohort: Where the networks themselves go as well, in canonical form (.parquet).
        on_progress: Is told how many steps of how many are done.

    Raises:
        BadInput: There is no such measure or kind of tie, or the name of the result does not
            tell its form.
    """
    expect_ending(out)
    if cohort is not None:
        expect_cohort(cohort)
    expect_known(measures, also)
    given = {name: tuple(answers) for name, answers in (categories or {}).items()}
    chosen = None if measures is None else tuple(measures)
    work = Work(out.with_name(f"{out.name}.work"))
    work.begin(
        Question(
            kring=version("kring"),
            parts=tuple(parts),
            stamps=stamps_of(parts),
            measures=chosen,
            also=tuple(also),
            ties=tuple(ties),
            categories=given,
            kind=kind,
        )
    )
    told = Task(
        folder=str(work.folder),
        kind=kind,
        declared=tuple(given),
        measures=chosen,
        also=tuple(also),
        ties=tuple(ties),
    )
    tasks = [structs.replace(told, number=number, part=part) for number, part in enumerate(parts)]
    steps = _Steps(2 * len(tasks), on_progress)
    with _Workers(jobs or os.cpu_count() or 1, len(tasks)) as workers:
        todo = [task for task in tasks if work.gathered(task.number) is None]
        steps.follow(workers.do(gather, todo), already=len(tasks) - len(todo))
        seen = _looked_through(work, tasks)
        try:
            attributes, kernels = _settled(seen, told, given)
        except BadInput:
            work.end()  # the same will not be asked again
            raise
        tasks = [structs.replace(task, attributes=attributes) for task in tasks]
        todo = [task for task in tasks if not work.is_measured(task.number)]
        steps.follow(workers.do(measure, todo), already=len(tasks) - len(todo))
    write_results(_figures(work, tasks), result_schema(kernels), out)
    if cohort is not None:
        _keep_cohort(work, tasks, cohort)
    outcome = _outcome(work, tasks, seen)
    work.end()
    return outcome


def _outcome(work: Work, tasks: Sequence[Task], seen: Sequence[Gathered]) -> Outcome:
    """Tell how many networks were measured, and everything that went wrong."""
    broken = [work.failed(task.number) for task in tasks]
    networks = sum(
        each.networks for each, failure in zip(seen, broken, strict=True) if failure is None
    )
    failures = [failure for each in seen for failure in each.failures]
    failures += [failure for failure in broken if failure is not None]
    notes = tuple(note for each in seen for note in each.notes)
    return Outcome(networks=networks, failures=tuple(failures), notes=notes)


def _looked_through(work: Work, tasks: Sequence[Task]) -> list[Gathered]:
    found = (work.gathered(task.number) for task in tasks)
    return [gathered for gathered in found if gathered is not None]


def _settled(
    seen: Sequence[Gathered], told: Task, given: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[Attribute, ...], list[Kernel]]:
    """Settle what is measured, now that is known what was asked of people."""
    survey = reduce(Survey.joined, (each.survey for each in seen), Survey())
    if any(each.networks for each in seen):
        expect_labels(told.ties, survey.labels)
    attributes = survey.attributes(given)
    return attributes, kernels_for(told.measures, attributes, also=told.also)


def _figures(work: Work, tasks: Sequence[Task]) -> Iterator[pa.RecordBatch]:
    """Give the figures of all parts in their order, a group of rows at a time."""
    for task in tasks:
        path = work.figures(task.number)
        if path.is_file():
            with pq.ParquetFile(str(path), pre_buffer=False) as opened:
                for group in range(opened.metadata.num_row_groups):
                    yield from opened.read_row_group(group, use_threads=False).to_batches()


def _keep_cohort(work: Work, tasks: Sequence[Task], path: Path) -> None:
    """Write the networks of all parts to one file, a group of rows at a time."""
    places = {_cohort_of(work, task): None for task in tasks}
    form = whole_form([CohortFile(place).form for place in places])
    beside = path.with_name(f".{path.name}.new")
    try:
        with pq.ParquetWriter(str(beside), form, compression="zstd") as writer:
            for task in tasks:
                for table in CohortFile(_cohort_of(work, task)).tables(task.part.groups):
                    writer.write_table(fitted(table, form), row_group_size=GROUP)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _cohort_of(work: Work, task: Task) -> str:
    return task.part.files[0] if task.part.is_cohort else str(work.form(task.number))


class _Steps:
    """Tells whoever waits how far it is."""

    def __init__(self, of: int, tell: Progress | None) -> None:
        self.done, self.of, self.tell = 0, of, tell

    def follow(self, steps: Iterator[None], *, already: int) -> None:
        self.done += already
        for _ in steps:
            self.done += 1
            if self.tell:
                self.tell(self.done, self.of)


class _Workers:
    """Some processes, or none at all where one part or one core makes them useless."""

    def __init__(self, jobs: int, parts: int) -> None:
        self.jobs = min(jobs, parts)
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        if self.jobs > 1:
            # Begun anew rather than forked: Arrow has threads of its own.
            context = multiprocessing.get_context("spawn")
            # Ctrl-C is for whoever waits; a part that was begun is finished.
            self._pool = ProcessPoolExecutor(
                self.jobs,
                mp_context=context,
                initializer=signal.signal,
                initargs=(signal.SIGINT, signal.SIG_IGN),
            )
        return self

    def __exit__(self, *_problem: object) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def do(self, act: Callable[[Task], None], tasks: Sequence[Task]) -> Iterator[None]:
        """Do something with each task, and tell each time one is done."""
        if self._pool is None:
            for task in tasks:
                act(task)
                yield
            return
        try:
            for done in as_completed([self._pool.submit(act, task) for task in tasks]):
                done.result()
                yield
        except BrokenProcessPool:
            raise BadInput(
                "One of the processes stopped by itself, perhaps for lack of memory. What is done"
                " is kept: ask the same again, with fewer cores (--jobs 1)."
            ) from None
