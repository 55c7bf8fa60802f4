"""A network as plain rows: one of the central person, one of each alter, one of each tie.

For formats in which a row is only columns. Fields stand under their codes, what a research file
said more under its own names; where both have one name the second becomes `name (2)`.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kring.formats.flat import flat
from kring.network.model import ABOUT_ID, Alter, Tie, ends
from kring.network.network import Network
from kring.network.values import Scalar

Row = dict[str, Scalar]


class FlatRows(NamedTuple):
    """The rows of one network."""

    ego: Row
    alters: list[tuple[Alter, Row]]
    ties: list[tuple[Tie, Row]]  # between two alters


def flat_rows(network: Network, *, without: Sequence[str] = ()) -> FlatRows:
    """Give the rows of a network.

    Args:
        network: Of several central persons the first counts.
        without: Fields that the format has a place of its own for.
    """
    main = network.egos[0] if network.egos else None
    columns = network.columns
    ego = flat(network.about) | (flat(main) if main else {})
    of_ego = {**columns.get(ABOUT_ID, {}), **(columns.get(main.id, {}) if main else {})}
    alters = []
    for alter in network.alters:
        bond = network.bond(alter.id)
        said = {**columns.get(alter.id, {}), **columns.get(bond.id, {})}
        alters.append((alter, _merged(flat(alter) | flat(bond), said, without)))
    centre = {each.id for each in network.egos}
    ties = [
        (tie, _merged(flat(tie), columns.get(tie.id, {}), without))
        for tie in network.under("ties")
        if isinstance(tie, Tie) and not centre.intersection(ends(tie.id))
    ]
    return FlatRows(_merged(ego, of_ego, without), alters, ties)


def written(value: Scalar | None) -> str:
    """Write a value as the text of a cell; what is not known is empty."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def as_texts(rows: Sequence[Row]) -> list[dict[str, str]]:
    """Give rows with every value as the text of a cell."""
    return [{name: written(value) for name, value in row.items()} for row in rows]


def _merged(fields: Row, said: Mapping[str, Scalar], without: Sequence[str]) -> Row:
    row = {name: value for name, value in fields.items() if name not in without}
    taken = {*row, *without}
    for name, value in said.items():
        row[f"{name} (2)" if name in taken else name] = value
    return row
