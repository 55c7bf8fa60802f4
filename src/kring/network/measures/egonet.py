"""A personal network as research counts it: people, and between which of them there is a tie.

Files from elsewhere name a pair twice, from both sides, or tie somebody to themselves or to
a name that is not in the list. Every measure of a personal network starts from here, so
that each pair counts once and what was left out can be told.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from msgspec import Struct

from kring.network.measures.counted import counted_people
from kring.network.measures.density import Pair, is_tied
from kring.network.model import ends
from kring.network.network import Network

Row = tuple[str, str] | tuple[str, str, float]


class Mended(Struct, frozen=True, kw_only=True):
    """How many rows were left out: a pair named again, a tie with oneself, a name not listed."""

    repeated: int = 0
    with_oneself: int = 0
    not_listed: int = 0


class Egonet(Struct, frozen=True, kw_only=True, dict=True):
    """The people around ego, and each pair of them that is tied, once.

    Args:
        people: Ids, each once, in the order of the file.
        ties: The weight of each tied pair, the smaller id first; 1 where none was given.
        pull: The weight of ego's own tie with each person; 1 where none was given.
        mended: What was left out to get here.
    """

    people: tuple[str, ...]
    ties: Mapping[Pair, float]
    pull: Mapping[str, float]
    mended: Mended = Mended()

    @cached_property
    def near(self) -> dict[str, set[str]]:
        """With whom each person is tied, ego left out."""
        near: dict[str, set[str]] = {person: set() for person in self.people}
        for first, second in self.ties:
            near[first].add(second)
            near[second].add(first)
        return near

    @property
    def pairs(self) -> int:
        """How many pairs of people there are, tied or not."""
        return len(self.people) * (len(self.people) - 1) // 2


def egonet(
    people: Sequence[str], rows: Iterable[Row], *, pull: Mapping[str, float] | None = None
) -> Egonet:
    """Make a personal network of rows as they stand in a file.

    A pair counts once, whichever name came first and however often it was written; of two
    weights the larger is kept. A tie with oneself and a tie with somebody who is not listed
    are left out and counted. Choice: peers differ here, and one row too many makes a
    density of 0.33 into 0.67.

    Args:
        people: Ids of the people around ego.
        rows: Pairs of ids, with a weight where there is one.
        pull: The weight of ego's tie with each person, where there is one.

    Source:
        Wasserman & Faust (1994), ch. 4: a tie without direction is a set of two people.

    >>> made = egonet(["an", "bo"], [("bo", "an"), ("an", "bo", 2.0), ("an", "an"), ("an", "cy")])
    >>> made.ties, made.mended
    ({('an', 'bo'): 2.0}, Mended(repeated=1, with_oneself=1, not_listed=1))
    """
    listed = tuple(dict.fromkeys(people))
    known = set(listed)
    ties: dict[Pair, float] = {}
    repeated = with_oneself = not_listed = 0
    for first, second, *weights in rows:
        weight = float(weights[0]) if weights else 1.0
        if first not in known or second not in known:
            not_listed += 1
        elif first == second:
            with_oneself += 1
        else:
            pair = (first, second) if first < second else (second, first)
            repeated += pair in ties
            ties[pair] = max(weight, ties.get(pair, weight))
    given = pull or {}
    return Egonet(
        people=listed,
        ties=ties,
        pull={person: given.get(person, 1.0) for person in listed},
        mended=Mended(repeated=repeated, with_oneself=with_oneself, not_listed=not_listed),
    )


def egonet_of(network: Network, label: str | None = None) -> Egonet:
    """Take a network as research counts it: the people who count, and who knows whom.

    Args:
        network: A network as it is drawn; a pair nobody spoke about counts as not tied, which
            is for the reader to weigh (`density` tells how many those are).
        label: One kind of tie of a research file; left out, any tie counts.
    """
    people = [alter.id for alter in counted_people(network)]
    rows = [
        ends(tie.id)
        for tie in network.ties
        if is_tied(tie) and (label is None or label in (tie.labels or ()))
    ]
    counted = set(people)
    return egonet(people, [row for row in rows if counted.issuperset(row)])
