"""Making sure that what comes in is in the canonical form, and bringing it there if it is close.

Nested tables of other programs differ in small things: a list with 64-bit offsets, text of
another kind, ids where the form has places in the list. Those are set right; the rest is refused.
"""

import numpy as np
import pyarrow as pa

from kring.cohort.batch import rows_of
from kring.cohort.form import TIE
from kring.cohort.places import Listed
from kring.formats.errors import BadInput


def check(form: pa.Schema, *, where: str) -> None:
    """See that a table has what the canonical form asks.

    Raises:
        BadInput: It has not; the sentence says what lacks.
    """
    for name, fields in (("alters", ("id",)), ("ties", ("source", "target"))):
        kind = form.field(name).type if name in form.names else None
        inside = getattr(kind, "value_type", None)
        found = (
            {inside.field(at).name for at in range(inside.num_fields)}
            if inside is not None and pa.types.is_struct(inside)
            else set()
        )
        if "network" not in form.names or not found.issuperset(fields):
            raise BadInput(
                "{file} is no cohort: it needs a column network, and lists of alters (id …) and"
                " ties (source, target …) on each row. Make one with kring measure --cohort.",
                file=where,
            )


def is_canonical(form: pa.Schema) -> bool:
    """Tell whether nothing has to be set right."""
    ties = form.field("ties").type
    return (
        plain(form.field("alters").type) == form.field("alters").type
        and plain(ties) == ties
        and all(ties.value_type.field(end).type == pa.int32() for end in ("source", "target"))
    )


def canonical(record: pa.RecordBatch) -> pa.RecordBatch:
    """Bring a batch into the canonical form.

    Raises:
        BadInput: Somebody is in one network twice.
    """
    if is_canonical(record.schema):
        return record
    columns = {
        field.name: record.column(field.name).cast(plain(field.type)) for field in record.schema
    }
    columns["ties"] = _with_places(columns["alters"], columns["ties"])
    return pa.RecordBatch.from_pydict(columns).replace_schema_metadata(record.schema.metadata)


def plain(type: pa.DataType) -> pa.DataType:
    """Give the kind of column the kernels read for one that says the same."""
    if pa.types.is_list(type) or pa.types.is_large_list(type) or pa.types.is_fixed_size_list(type):
        return pa.list_(plain(type.value_type))
    if pa.types.is_struct(type):
        fields = [type.field(at) for at in range(type.num_fields)]
        return pa.struct([pa.field(each.name, plain(each.type)) for each in fields])
    if pa.types.is_dictionary(type) and type != pa.dictionary(pa.int32(), pa.string()):
        return plain(type.value_type)
    if pa.types.is_large_string(type) or pa.types.is_string_view(type):
        return pa.string()
    return type


def _with_places(alters: pa.ListArray, ties: pa.ListArray) -> pa.ListArray:
    """Put places where ties name ids; leave places as they are."""
    people, between = rows_of(alters), rows_of(ties)
    ends = [between.fields[end] for end in ("source", "target")]
    if not all(pa.types.is_integer(end.type) for end in ends) or (
        not pa.types.is_string(people.fields["id"].type)
    ):
        numbers = np.arange(len(alters))
        ids = people.fields["id"].cast(pa.string())
        listed = Listed(np.repeat(numbers, people.counts), ids)
        networks = np.repeat(numbers, between.counts)
        ends = [listed.places(networks, end.cast(pa.string())) for end in ends]
    fields = {
        "source": ends[0].cast(pa.int32()),
        "target": ends[1].cast(pa.int32()),
        **{name: between.fields[name] for name in ("weight", "labels") if name in between.fields},
    }
    if "weight" in fields:
        fields["weight"] = fields["weight"].cast(TIE.field("weight").type)
    rows = pa.StructArray.from_arrays(list(fields.values()), names=list(fields))
    begins = np.concatenate([[0], np.cumsum(between.counts)]).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(begins), rows)


def batches_of(table: pa.Table, *, rows: int) -> list[pa.RecordBatch]:
    """Cut a table into batches whose columns are whole, each in the canonical form."""
    cut: list[pa.RecordBatch] = []
    for begin in range(0, len(table), rows):
        piece = table.slice(begin, rows).combine_chunks()
        cut += [canonical(record) for record in piece.to_batches()]
    return cut
