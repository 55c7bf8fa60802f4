"""What one process does with one part of a cohort: look it through, then measure it."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from msgspec import Struct

from kring.cohort.failures import failure_of
from kring.cohort.files import CohortFile, write_cohort
from kring.cohort.form import Attribute
from kring.cohort.heard import Heard
from kring.cohort.kernels.kernel import Kernel
from kring.cohort.measures import kernels_for
from kring.cohort.measuring import in_pieces, measured, result_schema
from kring.cohort.networks import cohort_of
from kring.cohort.parts import Part
from kring.cohort.survey import survey_of, unasked
from kring.cohort.ties import LABELS, only
from kring.cohort.work import Gathered, Work
from kring.formats.errors import BadInput

TOGETHER = 20_000  # rows of figures that are written together


class Task(Struct, frozen=True, kw_only=True):
    """One part of a run."""

    folder: str
    number: int = 0
    part: Part = Part(files=())
    kind: str | None = None
    declared: tuple[str, ...] = ()  # what has categories that were said by hand
    measures: tuple[str, ...] | None = None
    also: tuple[str, ...] = ()  # figures as other programs give them
    ties: tuple[str, ...] = ()  # the kinds of tie that count; none is all
    attributes: tuple[Attribute, ...] = ()


def gather(task: Task) -> None:
    """Look a part through; what is in files of other programs is laid in the canonical form."""
    work = Work(Path(task.folder))
    heard = Heard()
    if task.part.is_cohort:
        file = CohortFile(task.part.files[0])
        sought = unasked(file.form)
        sought |= {f"{column}.{name}" for column in ("alters", "ego") for name in task.declared}
        sought |= {LABELS} if task.ties else set()
        batches = file.batches(sought, task.part.groups) if sought else iter(())
        survey = survey_of(file.form, batches, numbers_too=task.declared, labels=bool(task.ties))
        count = task.part.networks or 0
    else:
        table = cohort_of(heard.networks(task.part.files, kind=task.kind))
        path = work.form(task.number)
        write_cohort(table, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)
        everything = {field.name for field in table.schema.field("alters").type.value_type}
        survey = survey_of(
            table.schema,
            table.combine_chunks().to_batches(),
            numbers_too=everything,
            labels=bool(task.ties),
        )
        count = len(table)
    gathered = Gathered(
        survey=survey, networks=count, failures=tuple(heard.failures), notes=tuple(heard.notes)
    )
    work.keep_gathered(task.number, gathered)


def measure(task: Task) -> None:
    """Measure a part; what is wrong with it is kept, and does not stop the others."""
    work = Work(Path(task.folder))
    kernels = kernels_for(task.measures, task.attributes, also=task.also)
    path = work.figures(task.number)
    try:
        write_figures(_figures(task, work, kernels), path.with_suffix(".new"), kernels)
    except BadInput as problem:
        work.keep_failed(task.number, failure_of(problem))
        path.with_suffix(".new").unlink(missing_ok=True)
    else:
        path.with_suffix(".new").replace(path)


def write_figures(figures: Iterator[pa.RecordBatch], path: Path, kernels: list[Kernel]) -> None:
    """Write figures as they come, a good number of rows together."""
    form = result_schema(kernels)
    waiting: list[pa.RecordBatch] = []
    with pq.ParquetWriter(str(path), form, compression="zstd") as writer:
        for each in figures:
            waiting.append(each)
            if sum(len(batch) for batch in waiting) >= TOGETHER:
                writer.write_table(pa.Table.from_batches(waiting))
                waiting = []
        writer.write_table(pa.Table.from_batches(waiting, form))


def _figures(task: Task, work: Work, kernels: list[Kernel]) -> Iterator[pa.RecordBatch]:
    part = task.part
    path = part.files[0] if part.is_cohort else work.form(task.number)
    reads = frozenset({LABELS} if task.ties else ()).union(*(kernel.reads for kernel in kernels))
    try:
        for record in CohortFile(path).batches(reads, part.groups):
            for piece in in_pieces(only(record, task.ties)):
                yield measured(piece, kernels, source=part.files[0])
    except (pa.ArrowException, OSError) as problem:
        raise BadInput("{file} is damaged. Make or fetch it again.", file=path) from problem
