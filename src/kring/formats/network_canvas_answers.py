"""What a row of a Network Canvas file says beyond names and ties, in the words of the study."""

from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from kring.formats.cells import unguarded, value_of
from kring.formats.network_canvas_protocol import Variable, words_of
from kring.network.values import Scalar

TEXTS = frozenset({"text", "datetime"})  # "007" stays "007" when the study says it is text


def answers_in(
    header: list[str],
    cells: list[str],
    *,
    skip: Collection[str],
    variables: Mapping[str, Variable],
    guarded: bool,
) -> dict[str, Scalar]:
    """Give the answers in a row, by column; what was not answered is left out.

    A question with several answers has a column of true and false per answer. Where the
    protocol is at hand these become one text with the words of the answers that were
    chosen ("Work; School"); if none is true it is left out, because the older dialects
    write that both for "nothing chosen" and for "not asked".
    """
    said: dict[str, Scalar] = {}
    chosen: dict[str, list[str]] = {}
    answers = _answers_of(tuple(header), tuple(variables.values())) if variables else {}
    for column, cell in zip(header, cells, strict=True):
        if not cell or column in skip:
            continue
        if column in answers:
            question, words = answers[column]
            if cell == "true":
                chosen.setdefault(question, []).append(words)
            continue
        variable = variables.get(column)
        text = unguarded(cell) if guarded else cell
        if variable is None:
            held: Scalar | None = value_of(text)
        elif variable.type in TEXTS:
            held = text
        elif variable.type == "ordinal":
            held = words_of(variable).get(text) or value_of(text)
        else:
            held = value_of(text)
        if held is not None:
            said[column] = held
    return said | {question: "; ".join(words) for question, words in chosen.items()}


@lru_cache(maxsize=256)
def _answers_of(
    header: tuple[str, ...], variables: tuple[Variable, ...]
) -> dict[str, tuple[str, str]]:
    """Tell of which question, and which answer to it, each column of true and false is."""
    return {
        column: (variable.name, words)
        for variable, column, words in _options(variables)
        if column in header
    }


def _options(variables: tuple[Variable, ...]) -> Iterator[tuple[Variable, str, str]]:
    for variable in variables:
        if variable.type == "categorical":
            for code, words in words_of(variable).items():
                yield variable, f"{variable.name}_{code}", words
