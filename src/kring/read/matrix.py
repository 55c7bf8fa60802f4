"""Who gives what, as a table: people in rows, kinds of support in columns, a mark in each cell."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kring.network.measures.counted import all_there_now
from kring.network.measures.functions import APART, SHOWN
from kring.network.model import FUNCTIONS, Alter, is_paid
from kring.network.network import Network
from kring.read.names import FUNCTION_NAMES, Names

MARKS: Mapping[str, Promise] = {
    "get": _("I get this"),
    "both": _("both ways"),
    "give": _("I give this"),
    "none": _("no"),
}
LETTERS = {"practical": "P", "company": "G", "advice": "A", "affective": "E"}


@dataclass(frozen=True)
class Column:
    """One kind of support as it is shown; `apart` where a way of showing has no word for it."""

    name: str
    letter: str
    apart: bool


@dataclass(frozen=True)
class Cell:
    """One mark: what goes to and fro, and whether it is somebody's work."""

    mark: str | None
    paid: bool

    @property
    def text(self) -> str:
        """Say the mark in words, for who cannot see it."""
        if self.mark is None:
            return ""
        said = str(MARKS[self.mark])
        return f"{said}, {_('for their work')}" if self.paid else said


@dataclass(frozen=True)
class Line:
    """One person's line in the table."""

    id: str
    name: str
    cells: list[Cell]


@dataclass(frozen=True)
class Matrix:
    """The whole table."""

    columns: list[Column]
    lines: list[Line]


def matrix(network: Network, names: Names, *, shown: str) -> Matrix | None:
    """Give the table of who gives what, or None while nothing was drawn of it.

    Args:
        network: Whose people; everyone there now of whom something was answered has a line.
        names: Who is who.
        shown: One of the ways of showing the five functions; all keep the same answers.
    """
    columns = SHOWN[shown]
    lines = [
        Line(
            id=alter.id,
            name=names.one(alter.id),
            cells=[_cell(network, alter, functions) for _name, functions in columns],
        )
        for alter in all_there_now(network)
        if _has_answers(network, alter)
    ]
    if not lines:
        return None
    apart = APART.get(shown, ())
    return Matrix(
        columns=[
            Column(
                name=str(FUNCTION_NAMES[name]),
                letter=LETTERS.get(name, "") if shown == "ecogram" else "",
                apart=name in apart,
            )
            for name, _functions in columns
        ],
        lines=lines,
    )


def _has_answers(network: Network, alter: Alter) -> bool:
    bond = network.bond(alter.id)
    return any(getattr(bond, function) is not None for function in FUNCTIONS)


def _cell(network: Network, alter: Alter, functions: tuple[str, ...]) -> Cell:
    bond = network.bond(alter.id)
    answers = {getattr(bond, function) for function in functions} - {None}
    return Cell(mark=_together(answers), paid=is_paid(alter) is True)


def _together(answers: set[str]) -> str | None:
    """Put together what shares a column; getting one thing and giving another is both ways."""
    if "both" in answers or {"get", "give"} <= answers:
        return "both"
    return next((mark for mark in ("get", "give", "none") if mark in answers), None)
