"""From the networks Kring reads and draws to the canonical form of a cohort."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, get_args

import pyarrow as pa

from kring.cohort.form import TIE, WORDS, declared
from kring.network import values as v
from kring.network.measures.composition import CATEGORIES, category_of
from kring.network.measures.counted import counted_people
from kring.network.measures.density import is_tied
from kring.network.model import Alter, Bond, ends, is_paid
from kring.network.network import Network
from kring.network.values import Scalar

YES_NO = ("true", "false")
Answers = dict[str, list[Scalar | None]]


class Own(NamedTuple):
    """Something Kring itself knows of people: where it is found, and its categories if any."""

    get: Callable[[Alter, Bond], Scalar | None]
    categories: tuple[str, ...] | None = None


def _of_alter(name: str, categories: tuple[str, ...] | None = None) -> Own:
    return Own(lambda alter, _bond: getattr(alter, name), categories)


def _of_bond(name: str, categories: tuple[str, ...] | None = None) -> Own:
    return Own(lambda _alter, bond: getattr(bond, name), categories)


OWN: Mapping[str, Own] = {
    "group": Own(lambda alter, _bond: category_of(alter, "four"), CATEGORIES["four"]),
    "quadrant": Own(lambda alter, _bond: category_of(alter, "quadrant"), CATEGORIES["quadrant"]),
    "paid": Own(lambda alter, _bond: is_paid(alter), YES_NO),
    "volunteer": _of_alter("volunteer", YES_NO),
    "place_level": _of_alter("place_level", get_args(v.PlaceLevel)),
    "busy": _of_alter("busy", get_args(v.Busy)),
    "initiative": _of_alter("initiative", get_args(v.Initiative)),
    "travel_minutes": _of_alter("travel_minutes"),
    "known_since": _of_alter("known_since"),
    "closeness": _of_bond("closeness"),
    "contacts_per_year": Own(lambda _alter, bond: v.CONTACTS_PER_YEAR.get(bond.frequency or "")),
    "line": _of_bond("line", get_args(v.Line)),
    **{
        name: _of_bond(name, get_args(v.Exchange))
        for name in ("practical", "affective", "advice", "company", "security")
    },
    **{
        name: _of_bond(name)
        for name in ("energy_in", "energy_out", "importance_mine", "importance_theirs")
    },
    **{name: _of_bond(name) for name in ("time", "emotion", "intimacy", "services")},
    "strength_felt": _of_bond("strength_felt", get_args(v.Strength)),
    "has_power": _of_bond("has_power", YES_NO),
    "wish": _of_bond("wish", get_args(v.Wish)),
}


TAKEN = {"id", *OWN}


def cohort_of(networks: Iterable[tuple[Network, str]]) -> pa.Table:
    """Lay networks in the canonical form: the people who count, and who knows whom.

    Names, notes and days stay out: what comes along of Kring's own are the answers in `OWN`
    that were given at least once. What a research file said of its people comes along whole,
    under its own name; under `file.` and that name where Kring has such a name itself.

    Args:
        networks: With the file each came from.
    """
    rows = list(networks)
    people = [counted_people(network) for network, _ in rows]
    alters: Answers = {}
    egos: Answers = {}
    at = 0
    ties = []
    for number, ((network, _), counted) in enumerate(zip(rows, people, strict=True)):
        for alter in counted:
            bond = network.bond(alter.id)
            for name, own in OWN.items():
                _put(alters, name, at, own.get(alter, bond))
            for name, answer in network.columns.get(alter.id, {}).items():
                _put(alters, f"file.{name}" if name in TAKEN else name, at, answer)
            at += 1
        if network.egos:
            for name, answer in network.columns.get(network.egos[0].id, {}).items():
                _put(egos, name, number, answer)
        ties.append(_ties(network, counted))
    return _table(rows, people, ties, alters, egos)


def _ties(network: Network, people: Sequence[Alter]) -> list[dict[str, Any]]:
    place = {alter.id: at for at, alter in enumerate(people)}
    found = []
    for tie in network.ties:
        first, second = ends(tie.id)
        if is_tied(tie) and first in place and second in place:
            weight = network.columns.get(tie.id, {}).get("weight")
            found.append(
                {
                    "source": place[first],
                    "target": place[second],
                    "weight": weight if type(weight) in {int, float} else None,
                    "labels": list(tie.labels) if tie.labels else None,
                }
            )
    return found


def _put(answers: Answers, name: str, at: int, answer: Scalar | None) -> None:
    if answer is not None:
        column = answers.setdefault(name, [])
        column += [None] * (at - len(column))
        column.append(answer)


def _table(
    rows: Sequence[tuple[Network, str]],
    people: Sequence[Sequence[Alter]],
    ties: Sequence[list[dict[str, Any]]],
    alters: Answers,
    egos: Answers,
) -> pa.Table:
    everybody = [alter.id for counted in people for alter in counted]
    asked = {name: _column(answers, len(everybody)) for name, answers in alters.items()}
    begins = [0]
    for counted in people:
        begins.append(begins[-1] + len(counted))
    listed = pa.StructArray.from_arrays(
        [pa.array(everybody, pa.string()), *asked.values()], names=["id", *asked]
    )
    columns: dict[str, pa.Array] = {
        "network": pa.array([network.id for network, _ in rows], pa.string()),
        "source": pa.array([source for _, source in rows], pa.string()),
    }
    if egos:
        of_ego = {name: _column(answers, len(rows)) for name, answers in egos.items()}
        columns["ego"] = pa.StructArray.from_arrays(list(of_ego.values()), names=list(of_ego))
    columns["alters"] = pa.ListArray.from_arrays(pa.array(begins, pa.int32()), listed)
    columns["ties"] = pa.array(ties, pa.list_(TIE))
    table = pa.table(columns)
    own = {name: OWN[name].categories for name in alters if name in OWN}
    known = {name: categories for name, categories in own.items() if categories}
    return table.replace_schema_metadata(declared(table.schema, known).metadata)


def _column(answers: list[Scalar | None], length: int) -> pa.Array:
    """Give answers the one type that fits all of them: numbers, yes and no, else words."""
    padded = answers + [None] * (length - len(answers))
    kinds = {type(answer) for answer in answers if answer is not None}
    if kinds == {bool}:
        return pa.array(padded, pa.bool_())
    if kinds <= {int, float}:
        whole = kinds == {int} and all(abs(a) < 2**53 for a in padded if isinstance(a, int))
        return pa.array(padded, pa.int64() if whole else pa.float64())
    said = [None if a is None else _word(a) for a in padded]
    return pa.array(said, WORDS)


def _word(answer: Scalar) -> str:
    return str(answer).lower() if isinstance(answer, bool) else str(answer)
