"""The canonical form of a cohort: one row per network, its people and ties as lists.

    network  string              its id
    source   string              the file it came from
    ego      struct              what was asked of the central person (left out if nothing was)
    alters   list of struct      id, and what was asked of each person
    ties     list of struct      source, target, weight, labels

`source` and `target` of a tie are places in the list of alters, counted from 0; empty is somebody
who is not in the list. So a row is whole in itself, no table has to be joined, and any number of
rows can be measured anywhere. An alter's `weight` is that of ego's own tie with them.

The categories of an answer are those of the whole cohort, not of one network. A Parquet file
carries them in its own description, under `kring.categories`.
"""

import json
from collections.abc import Mapping

import pyarrow as pa
from msgspec import Struct

TIE = pa.struct(
    [
        ("source", pa.int32()),
        ("target", pa.int32()),
        ("weight", pa.float64()),
        ("labels", pa.list_(pa.string())),
    ]
)
DECLARED = b"kring.categories"
NOT_ASKED = frozenset({"id", "weight"})  # of an alter; these are no answers
WORDS = pa.dictionary(pa.int32(), pa.string())


class Attribute(Struct, frozen=True, kw_only=True):
    """Something that was asked of people: with these categories, or, with none, a number."""

    name: str
    categories: tuple[str, ...] | None = None
    of_alters: bool = True
    of_ego: bool = False


def schema(
    alters: Mapping[str, pa.DataType],
    ego: Mapping[str, pa.DataType] | None = None,
    *,
    categories: Mapping[str, tuple[str, ...]] | None = None,
) -> pa.Schema:
    """Give the canonical form for a cohort in which this was asked.

    Args:
        alters: What was asked of alters, with the type of the answers.
        ego: The same of ego.
        categories: The categories of answers, by attribute.
    """
    fields = [pa.field("network", pa.string()), pa.field("source", pa.string())]
    if ego:
        fields.append(pa.field("ego", pa.struct(list(ego.items()))))
    people = pa.struct([("id", pa.string()), *alters.items()])
    fields += [pa.field("alters", pa.list_(people)), pa.field("ties", pa.list_(TIE))]
    return declared(pa.schema(fields), categories or {})


def declared(form: pa.Schema, categories: Mapping[str, tuple[str, ...]]) -> pa.Schema:
    """Write the categories of answers into the description of a form."""
    said = json.dumps({name: list(answers) for name, answers in categories.items()})
    return form.with_metadata({**(form.metadata or {}), DECLARED: said.encode()})


def categories_in(form: pa.Schema) -> dict[str, tuple[str, ...]]:
    """Read the categories of answers from the description of a form; none where none is said."""
    said = json.loads((form.metadata or {}).get(DECLARED, b"{}"))
    return {str(name): tuple(map(str, answers)) for name, answers in said.items()}


def asked_in(form: pa.Schema) -> tuple[dict[str, pa.DataType], dict[str, pa.DataType]]:
    """Tell what was asked of alters, and of ego, with the type of the answers."""
    alters = _fields(form.field("alters").type.value_type)
    ego = _fields(form.field("ego").type) if "ego" in form.names else {}
    return {name: kind for name, kind in alters.items() if name not in NOT_ASKED}, ego


def is_number(type: pa.DataType) -> bool:
    """Tell whether answers of this type are numbers; yes and no are categories."""
    return bool(pa.types.is_integer(type) or pa.types.is_floating(type))


def _fields(type: pa.StructType) -> dict[str, pa.DataType]:
    fields = (type.field(at) for at in range(type.num_fields))
    return {field.name: field.type for field in fields}
