"""Looking a cohort through before it is measured: what was asked, and which answers occur.

Figures of two networks can be laid side by side only if both are taken over the same categories.
So those of the whole cohort are gathered first, unless a file already tells them.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from msgspec import Struct

from kring.cohort.batch import rows_of
from kring.cohort.form import Attribute, asked_in, categories_in, is_number
from kring.cohort.ties import labels_in

MOST = 30
"""Answers that a question may have to be counted as categories; more are words of their own."""
ENOUGH = 10 * MOST  # after so many different answers nobody looks further


class Found(Struct, kw_only=True):
    """What occurs as an answer to one question."""

    answers: dict[str, None] = {}
    numbers: bool = True
    too_many: bool = False
    told: tuple[str, ...] | None = None  # the file itself tells the categories
    of_alters: bool = False
    of_ego: bool = False


class Survey(Struct, kw_only=True):
    """What was asked in a cohort, or in a part of it."""

    found: dict[str, Found] = {}
    labels: dict[str, None] = {}  # the kinds of tie, as far as they were asked for

    def joined(self, other: "Survey") -> "Survey":
        """Give what was asked in two parts of a cohort together."""
        both = dict(self.found)
        for name, new in other.found.items():
            both[name] = _joined(both[name], new) if name in both else new
        return Survey(found=both, labels=self.labels | other.labels)

    def attributes(
        self, declared: Mapping[str, Sequence[str]] | None = None
    ) -> tuple[Attribute, ...]:
        """Give what can be measured: numbers, and answers of at most `MOST` kinds.

        Args:
            declared: Categories that are said by hand; answers beyond them are put behind.
        """
        given = declared or {}
        attributes = []
        for name, found in self.found.items():
            said = tuple(given.get(name, ()))
            if found.numbers and not said and not found.told:
                categories = None
            elif (found.too_many or len(found.answers) > MOST) and not said:
                continue
            else:
                known = dict.fromkeys((*said, *(found.told or ())))
                categories = (*known, *sorted(set(found.answers) - set(known)))
            attributes.append(
                Attribute(
                    name=name,
                    categories=categories,
                    of_alters=found.of_alters,
                    of_ego=found.of_ego,
                )
            )
        return tuple(attributes)


def unasked(form: pa.Schema) -> set[str]:
    """Name the columns that have to be looked through, because the file does not tell."""
    alters, ego = asked_in(form)
    told = categories_in(form)
    return {
        f"{column}.{name}"
        for column, types in (("alters", alters), ("ego", ego))
        for name, kind in types.items()
        if name not in told and not is_number(kind)
    }


def survey_of(
    form: pa.Schema,
    batches: Iterable[pa.RecordBatch],
    *,
    numbers_too: Iterable[str] = (),
    labels: bool = False,
) -> Survey:
    """Look part of a cohort through.

    Args:
        form: Its form, with what it tells of categories.
        batches: Its networks, with at least the columns that `unasked` names.
        numbers_too: Numbers that stand for categories, to gather as well.
        labels: Whether to gather the kinds of tie.
    """
    alters, ego = asked_in(form)
    told = categories_in(form)
    found: dict[str, Found] = {}
    for name in (*alters, *(name for name in ego if name not in alters)):
        kinds = [types[name] for types in (alters, ego) if name in types]
        found[name] = Found(
            numbers=all(is_number(kind) or pa.types.is_null(kind) for kind in kinds),
            told=told.get(name),
            of_alters=name in alters,
            of_ego=name in ego,
        )
    words = {name for name, each in found.items() if not each.numbers and each.told is None}
    words.update(name for name in numbers_too if name in found)
    kinds_of_tie: dict[str, None] = {}
    for record in batches:
        if labels:
            kinds_of_tie |= labels_in([record])
        for name, column in _columns(record):
            if name in words and not found[name].too_many:
                _gather(found[name], column)
    return Survey(found=found, labels=kinds_of_tie)


def _columns(record: pa.RecordBatch) -> Iterable[tuple[str, pa.Array]]:
    yield from rows_of(record.column("alters")).fields.items()
    if "ego" in record.schema.names:
        column = record.column("ego")
        for at in range(column.type.num_fields):
            yield column.type.field(at).name, column.field(at)


def _gather(found: Found, column: Any) -> None:
    if pa.types.is_dictionary(column.type):
        column = column.dictionary.take(pc.drop_null(pc.unique(column.indices)))
    answers = pc.drop_null(pc.unique(column)).cast(pa.string())
    found.answers |= dict.fromkeys(answers.to_pylist())
    if len(found.answers) > ENOUGH:
        found.too_many = True
        found.answers = {}


def _joined(one: Found, other: Found) -> Found:
    answers = one.answers | other.answers
    told = tuple(dict.fromkeys((*(one.told or ()), *(other.told or ())))) or None
    return Found(
        answers=answers,
        numbers=one.numbers and other.numbers,
        too_many=one.too_many or other.too_many,
        told=told,
        of_alters=one.of_alters or other.of_alters,
        of_ego=one.of_ego or other.of_ego,
    )
