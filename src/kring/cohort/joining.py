"""Putting cohorts behind each other in which not the same was asked, or not in the same way."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pyarrow as pa

from kring.cohort.batch import rows_of
from kring.cohort.form import TIE, WORDS, asked_in, categories_in, is_number, schema

Types = Mapping[str, pa.DataType]


def whole_form(forms: Sequence[pa.Schema]) -> pa.Schema:
    """Give the form that holds everything that was asked in any of these.

    Where one has numbers and another words, the numbers become words.
    """
    asked = [asked_in(form) for form in forms]
    categories: dict[str, tuple[str, ...]] = {}
    for form in forms:
        for name, answers in categories_in(form).items():
            categories[name] = tuple(dict.fromkeys((*categories.get(name, ()), *answers)))
    pulled = any("weight" in _names(form) for form in forms)
    weight = {"weight": pa.float64()} if pulled else {}
    return schema(
        {**weight, **_merged([alters for alters, _ in asked])},
        _merged([ego for _, ego in asked]),
        categories=categories,
    )


def fitted(table: pa.Table, form: pa.Schema) -> pa.Table:
    """Give a cohort another form that holds at least what was asked in it."""
    pieces = [
        pa.RecordBatch.from_arrays([_column(record, field) for field in form], schema=form)
        for record in table.to_batches()
    ]
    return pa.Table.from_batches(pieces, form)


def joined(tables: Sequence[pa.Table]) -> pa.Table:
    """Put cohorts behind each other."""
    if len(tables) == 1:
        return tables[0]
    form = whole_form([table.schema for table in tables])
    return pa.concat_tables([fitted(table, form) for table in tables])


def _names(form: pa.Schema) -> list[str]:
    return [field.name for field in form.field("alters").type.value_type]


def _merged(asked: Iterable[Types]) -> dict[str, pa.DataType]:
    found: dict[str, pa.DataType] = {}
    for types in asked:
        for name, kind in types.items():
            found[name] = _both(found[name], kind) if name in found else kind
    return found


def _both(one: pa.DataType, other: pa.DataType) -> pa.DataType:
    if one == other or pa.types.is_null(other):
        return one
    if pa.types.is_null(one):
        return other
    return pa.float64() if is_number(one) and is_number(other) else WORDS


def _column(record: pa.RecordBatch, field: pa.Field) -> pa.Array:
    """Give one column of the new form."""
    if field.name not in record.schema.names:
        return pa.nulls(len(record), field.type)
    column = record.column(field.name)
    if field.name == "ego":
        parts = {each.name: column.field(at) for at, each in enumerate(column.type)}
        return _struct(parts, field.type, len(record))
    if field.name not in {"alters", "ties"}:
        return column.cast(field.type)
    counts, fields = rows_of(column)
    begins = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    kind = TIE if field.name == "ties" else field.type.value_type
    rows = _struct(fields, kind, int(begins[-1]))
    return pa.ListArray.from_arrays(pa.array(begins), rows).cast(field.type)


def _struct(parts: Mapping[str, pa.Array], kind: pa.StructType, count: int) -> pa.StructArray:
    columns = [
        _as(parts[each.name], each.type) if each.name in parts else pa.nulls(count, each.type)
        for each in kind
    ]
    return pa.StructArray.from_arrays(columns, fields=list(kind))


def _as(column: pa.Array, kind: pa.DataType) -> pa.Array:
    if column.type == kind:
        return column
    if kind == WORDS:
        words: pa.Array = column.cast(pa.string()).dictionary_encode().cast(WORDS)
        return words
    return column.cast(kind)
