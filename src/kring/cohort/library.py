"""Measuring a cohort from a notebook or a script: whatever table or file in, an Arrow table out."""

import os
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

import pyarrow as pa

from kring.cohort.canonical import batches_of, check
from kring.cohort.files import CohortFile
from kring.cohort.joining import joined
from kring.cohort.measures import expect_known, kernels_for
from kring.cohort.measuring import ROWS, in_pieces, measured, result_schema
from kring.cohort.networks import cohort_of
from kring.cohort.parts import PARQUET, files_in
from kring.cohort.survey import survey_of
from kring.cohort.tables import table_of
from kring.cohort.ties import expect_labels, only
from kring.formats.reading import read_networks
from kring.network.network import Network

Given = Any  # a path, networks, or any table that speaks Arrow


def measure(
    given: Given,
    measures: Sequence[str] | None = None,
    *,
    also: Sequence[str] = (),
    ties: Sequence[str] = (),
    categories: Mapping[str, Sequence[str]] | None = None,
) -> pa.Table:
    """Measure networks: one row each, and a column for every figure; undefined is null.

    Everything is done here and now, in memory; for more networks than fit, or on all cores, there
    is `kring measure`. What comes out turns into a frame by `.to_pandas()` or `polars.from_arrow`.

    Args:
        given: A file or folder (a cohort as Parquet, or anything Kring reads), networks of
            `kring.formats`, or a table in the canonical form (see `kring.cohort.form`).
        measures: Some of `kring.cohort.measures.MEASURES`, or names of columns; None for all.
        also: Figures as other programs give them, as `egor.ego_density` (see
            `kring.network.measures.peers.PEERS`).
        ties: The kinds of tie that count, as `["Close"]`; none is all ties.
        categories: The possible answers to a question, where those that occur are not all, or
            where numbers stand for them.

    Raises:
        BadInput: Something cannot be read, or there is no such measure or kind of tie.
    """
    expect_known(measures, also)
    table = cohort(given)
    records = batches_of(table, rows=ROWS)
    survey = survey_of(table.schema, records, numbers_too=categories or (), labels=bool(ties))
    if records:
        expect_labels(ties, survey.labels)
    kernels = kernels_for(measures, survey.attributes(categories), also=also)
    pieces = chain.from_iterable(in_pieces(only(record, ties)) for record in records)
    return pa.Table.from_batches(
        (measured(piece, kernels) for piece in pieces), result_schema(kernels)
    )


def cohort(given: Given) -> pa.Table:
    """Give networks in the canonical form, as an Arrow table.

    Raises:
        BadInput: Something cannot be read.
    """
    if isinstance(given, (str, os.PathLike)):
        return _of_files(files_in([os.fspath(given)]))
    if isinstance(given, Network):
        return cohort_of([(given, "")])
    if hasattr(given, "__arrow_c_stream__") or isinstance(given, pa.RecordBatch):
        table = table_of(given)
        check(table.schema, where=type(given).__name__)
        return table
    if isinstance(given, Iterable):
        return cohort_of((network, "") for network in iter(given))
    return table_of(given)  # says what can be given


def _of_files(names: Iterable[str]) -> pa.Table:
    files = list(names)
    others = [file for file in files if not file.lower().endswith(PARQUET)]
    tables = [CohortFile(file).table() for file in files if file.lower().endswith(PARQUET)]
    if others or not tables:
        tables.append(
            cohort_of((network, file) for file in others for network in read_networks(file))
        )
    return joined(tables)
