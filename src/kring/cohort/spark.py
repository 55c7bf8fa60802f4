"""The distributed engine: the same measures on a Spark cluster that is there already.

Each row of the canonical form is whole, so nothing has to be joined, sorted or sent around: every
worker measures the rows it has with the same function as the embedded engine (`mapInArrow`). The
workers need Kring installed, and a way to the files. Where rows come from: `spark_source`.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import TYPE_CHECKING

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from kring.cohort.canonical import canonical
from kring.cohort.files import CohortFile
from kring.cohort.form import Attribute, categories_in, declared
from kring.cohort.joining import whole_form
from kring.cohort.measures import expect_known, kernels_for
from kring.cohort.measuring import in_pieces, measured, result_schema
from kring.cohort.parts import PARQUET
from kring.cohort.spark_source import (
    Batches,
    CohortFiles,
    Source,
    SparkTable,
    groups_in,
    only_fields,
)
from kring.cohort.survey import Survey, survey_of, unasked
from kring.cohort.ties import LABELS, expect_labels, only
from kring.formats.errors import BadInput

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

ALWAYS = frozenset({"network", "source", "alters.id", "ties.source", "ties.target"})


def run_on_spark(
    files: Sequence[str],
    out: str,
    *,
    measures: Sequence[str] | None = None,
    ties: Sequence[str] = (),
    categories: Mapping[str, Sequence[str]] | None = None,
    master: str | None = None,
) -> None:
    """Measure cohorts on Spark; the result is a folder of that name, as Spark writes it.

    Args:
        files: Cohorts as Parquet, named so that the cluster finds them.
        out: Where the figures go; its ending, .csv or .parquet, tells how.
        measures: Some of `measures.MEASURES`; None for all.
        ties: The kinds of tie that count; none is all.
        categories: Categories of answers that are said by hand.
        master: The address of the cluster; what Spark itself is set to if it is left out.

    Raises:
        BadInput: Spark is not installed, a file is no cohort as Parquet, or there is no such
            measure or kind of tie.
    """
    expect_known(measures)
    strange = [file for file in files if not file.lower().endswith(PARQUET)]
    if strange:
        raise BadInput(
            "{file} is no cohort as Parquet, which is what Spark reads. Make one first, with"
            " kring measure --cohort.",
            file=strange[0],
        )
    session = session_on(master)
    try:
        figures = figures_of(session, files, measures=measures, ties=ties, categories=categories)
        writer = figures.write.mode("overwrite")
        if out.lower().endswith(".csv"):
            writer.csv(out, header=True)
        else:
            writer.parquet(out)
    finally:
        session.stop()


def measured_on_spark(
    frame: "DataFrame",
    *,
    measures: Sequence[str] | None = None,
    ties: Sequence[str] = (),
    categories: Mapping[str, Sequence[str]] | None = None,
) -> "DataFrame":
    """Measure a Spark table in the canonical form; nothing is computed before it is asked for.

    Only the answers that occur are gathered at once, where they were not declared.
    """
    from pyspark.sql.pandas.types import to_arrow_schema

    form = to_arrow_schema(frame.schema)
    source = SparkTable(lambda _wanted: frame)
    return _figures(source, form, measures=measures, ties=ties, categories=categories)


def figures_of(
    session: "SparkSession",
    files: Sequence[str],
    *,
    measures: Sequence[str] | None = None,
    ties: Sequence[str] = (),
    categories: Mapping[str, Sequence[str]] | None = None,
) -> "DataFrame":
    """Give the figures of cohorts as Parquet as a Spark table, in a session that is there."""
    source, form = _source(session, files)
    return _figures(source, form, measures=measures, ties=ties, categories=categories)


def _source(session: "SparkSession", files: Sequence[str]) -> tuple[Source, pa.Schema]:
    """Give the rows of some files, and what they tell of themselves."""
    groups = groups_in(files)
    if groups is not None:
        form = whole_form([CohortFile(file).form for file in files])
        return CohortFiles(session, groups), form.with_metadata(_description(files))
    from pyspark.sql.pandas.types import to_arrow_schema

    found = session.read.parquet(*files).schema

    def read(wanted: AbstractSet[str]) -> "DataFrame":
        return session.read.schema(only_fields(found, wanted)).parquet(*files)

    return SparkTable(read), to_arrow_schema(found).with_metadata(_description(files))


def _figures(
    source: Source,
    form: pa.Schema,
    *,
    measures: Sequence[str] | None,
    ties: Sequence[str],
    categories: Mapping[str, Sequence[str]] | None,
) -> "DataFrame":
    given = {name: tuple(answers) for name, answers in (categories or {}).items()}
    survey = _surveyed(source, form, given, labels=bool(ties))
    expect_labels(ties, survey.labels)
    attributes = survey.attributes(given)
    kernels = kernels_for(measures, attributes)
    reads = ALWAYS.union({LABELS} if ties else (), *(kernel.reads for kernel in kernels))
    chosen = None if measures is None else tuple(measures)
    act = partial(_measure, measures=chosen, attributes=attributes, ties=tuple(ties))
    return source.run(act, reads, result_schema(kernels))


def session_on(master: str | None) -> "SparkSession":
    """Begin on a cluster, or take up what Spark itself is set to.

    Raises:
        BadInput: Spark is not installed.
    """
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise BadInput(
            "Spark is not installed here. Install it: pip install kring[spark]"
        ) from None
    builder = SparkSession.builder.appName("kring measure")
    return (builder.master(master) if master else builder).getOrCreate()


def _description(files: Sequence[str]) -> dict[bytes, bytes]:
    """Read what the files tell of their categories, which Spark forgets; else nothing."""
    told: dict[str, tuple[str, ...]] = {}
    for file in files:
        try:
            for name, answers in categories_in(pq.read_schema(file)).items():
                told[name] = tuple(dict.fromkeys((*told.get(name, ()), *answers)))
        except (OSError, pa.ArrowException):
            return {}  # a folder, or a place only the cluster knows
    return dict(declared(pa.schema([]), told).metadata)


def _surveyed(
    source: Source, form: pa.Schema, given: Mapping[str, tuple[str, ...]], *, labels: bool
) -> Survey:
    """Look the cohort through on the cluster; only the answers that occur come back."""
    sought = unasked(form)
    sought |= {f"{column}.{name}" for column in ("alters", "ego") for name in given}
    sought |= {LABELS} if labels else set()
    survey = survey_of(form, ())
    if sought:
        look = partial(_look, declared=tuple(given), labels=labels)
        found = source.run(look, ALWAYS | sought, pa.schema([("survey", pa.string())]))
        for row in found.collect():
            survey = survey.joined(msgspec.json.decode(row["survey"], type=Survey))
    return survey


def _look(batches: Batches, *, declared: Sequence[str], labels: bool = False) -> Batches:
    for record in batches:
        survey = survey_of(record.schema, [canonical(record)], numbers_too=declared, labels=labels)
        said = msgspec.json.encode(survey).decode()
        yield pa.RecordBatch.from_pydict({"survey": pa.array([said])})


def _measure(
    batches: Batches,
    *,
    measures: Sequence[str] | None,
    attributes: Sequence[Attribute],
    ties: Sequence[str] = (),
) -> Batches:
    kernels = kernels_for(measures, attributes)
    for record in batches:
        for piece in in_pieces(only(canonical(record), ties)):
            yield measured(piece, kernels)
