"""Answers of people as numbers: which category, or how much; missing is never a category."""

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from kring.formats.errors import BadInput

Ints = NDArray[np.integer[Any]]
Floats = NDArray[np.float64]


def codes_of(column: pa.Array, categories: tuple[str, ...], *, attribute: str) -> Ints:
    """Give each answer the number of its category, and whoever it is not known of -1.

    Raises:
        BadInput: An answer is none of the categories that were declared.
    """
    declared = pa.array(categories, pa.string())
    if pa.types.is_dictionary(column.type):
        numbers = pc.index_in(column.dictionary.cast(pa.string()), value_set=declared)
        known = pc.fill_null(numbers, -2).to_numpy(zero_copy_only=False)
        places = pc.fill_null(column.indices, -1).to_numpy(zero_copy_only=False)
        found: Ints = np.append(known, -1)[places]  # -1 is the last
    else:
        answers = column if pa.types.is_string(column.type) else column.cast(pa.string())
        numbers = pc.fill_null(pc.index_in(answers, value_set=declared), -2)
        found = numbers.to_numpy(zero_copy_only=False)
        if column.null_count:
            found = np.where(column.is_null().to_numpy(zero_copy_only=False), -1, found)
    if found.min(initial=-1) == -2:
        strange = column.take(pa.array([int(np.argmin(found))]))[0].as_py()
        raise BadInput(
            "“{answer}” is an answer to {attribute} that was not declared. Add it to the"
            " categories of {attribute}, or declare none.",
            answer=strange,
            attribute=attribute,
        )
    return found


def numbers_of(column: pa.Array) -> Floats:
    """Give answers as numbers; whoever it is not known of has none (NaN)."""
    numbers = column if pa.types.is_float64(column.type) else column.cast(pa.float64())
    found: Floats = numbers.to_numpy(zero_copy_only=False)
    return found
