"""What a row of a Network Canvas file says beyond names and ties, in the words of the study."""

from collections.abc import Callable, Collection, Mapping

from kring.formats.cells import unguarded, value_of
from kring.formats.network_canvas_protocol import Variable, words_of
from kring.network.values import Scalar

TEXTS = frozenset({"text", "datetime"})  # "007" stays "007" when the study says it is text

Reader = Callable[[list[str]], dict[str, Scalar]]


def reader_of(
    header: list[str],
    *,
    skip: Collection[str],
    variables: Mapping[str, Variable],
    guarded: bool,
) -> Reader:
    """Give who reads the answers in the rows of one file; what was not answered is left out.

    A question with several answers has a column of true and false per answer. Where the
    protocol is at hand these become one text with the words of the answers that were
    chosen ("Work; School"); if none is true it is left out, because the older dialects
    write that both for "nothing chosen" and for "not asked".

    Args:
        header: The columns of the file.
        skip: Columns that are read elsewhere.
        variables: The questions of the study about this type of thing, by name.
        guarded: Whether a ' stands before text that looks like a formula.
    """
    answers = {
        f"{variable.name}_{code}": (variable.name, words)
        for variable in variables.values()
        if variable.type == "categorical"
        for code, words in words_of(variable).items()
    }
    asked = [(at, column) for at, column in enumerate(header) if column not in skip]
    choices = [(at, *answers[column]) for at, column in asked if column in answers]
    others = [
        (at, column, _meaning_of(variables.get(column)))
        for at, column in asked
        if column not in answers
    ]

    if not asked:
        return lambda _: {}  # most files of ties say nothing more

    def read(cells: list[str]) -> dict[str, Scalar]:
        said: dict[str, Scalar] = {}
        for at, column, meaning in others:
            cell = cells[at]
            if cell:
                held = meaning(unguarded(cell) if guarded else cell)
                if held is not None:
                    said[column] = held
        chosen: dict[str, list[str]] = {}
        for at, question, words in choices:
            if cells[at] == "true":
                chosen.setdefault(question, []).append(words)
        said.update((question, "; ".join(words)) for question, words in chosen.items())
        return said

    return read


def _meaning_of(variable: Variable | None) -> Callable[[str], Scalar | None]:
    """Tell how a filled cell of a question is read."""
    if variable is None:
        return value_of
    if variable.type in TEXTS:
        return str
    if variable.type == "ordinal":
        words = words_of(variable)
        return lambda cell: words.get(cell) or value_of(cell)
    return value_of
