"""How many different things people are good at, and how many kinds of things each one means.

The word is the field's own and says nothing about complex problems.
"""

from collections.abc import Mapping

from msgspec import Struct

from kring.network.figures import Spread, spread
from kring.network.measures.counted import counted_bonds, counted_people
from kring.network.model import FUNCTIONS, Bond
from kring.network.network import Network


class Complexity(Struct, frozen=True, kw_only=True):
    """Who carries which quality, which qualities one person carries alone, and multiplexity."""

    qualities: Mapping[str, tuple[str, ...]]
    single: tuple[str, ...]
    unknown: int
    functions_per_relation: Spread


def complexity(network: Network) -> Complexity:
    """Tell what people can or have, and who carries it.

    Qualities are in the person's own words; words that differ only in capitals or spaces
    are the same and keep the first spelling. Somebody without any quality named is unknown.
    Multiplexity is the mean number of functions of support (received or given) per relation,
    over the relations of which at least one function was answered.

    Source:
        Kruijswijk & Witteveen, "complexiteit": the diversity of roles and talents;
        multiplexity after Verbrugge (1979).

    >>> from kring.network.model import Alter
    >>> from kring.network.network import network_of
    >>> jan = Alter(id="jan", qualities=("Drives a car", "listens"))
    >>> an = Alter(id="an", qualities=("drives a  car",))
    >>> found = complexity(network_of([jan, an, Alter(id="mo")]))
    >>> found.qualities
    {'Drives a car': ('jan', 'an'), 'listens': ('jan',)}
    >>> found.single, found.unknown
    (('listens',), 1)
    """
    people = counted_people(network)
    spelling: dict[str, str] = {}
    carriers: dict[str, list[str]] = {}
    for alter in people:
        for words in alter.qualities or ():
            same = " ".join(words.casefold().split())
            spelling.setdefault(same, " ".join(words.split()))
            found = carriers.setdefault(same, [])
            if alter.id not in found:
                found.append(alter.id)
    return Complexity(
        qualities={spelling[same]: tuple(found) for same, found in carriers.items()},
        single=tuple(spelling[same] for same, found in carriers.items() if len(found) == 1),
        unknown=sum(1 for alter in people if not alter.qualities),
        functions_per_relation=spread(map(functions_in, counted_bonds(network))),
    )


def functions_in(bond: Bond) -> int | None:
    """Count the functions of support in one relation, given or received; None if none was asked."""
    answers = [getattr(bond, function) for function in FUNCTIONS]
    if all(answer is None for answer in answers):
        return None
    return sum(1 for answer in answers if answer in {"get", "give", "both"})
