"""How much leans on whom: what the drawing shows, so that it can be talked about in time.

What somebody can carry only they can say. This counts marks on a drawing; it never says
that anybody fails.
"""

from collections.abc import Mapping

from msgspec import Struct

from kring.network.figures import Share
from kring.network.measures.counted import all_there_now
from kring.network.model import FUNCTIONS, is_paid
from kring.network.network import Network, is_person, once

MANY_FUNCTIONS = 3
FEWEST_MEMBERS = 3
MANY_AGREEMENTS = 3


class Load(Struct, frozen=True, kw_only=True):
    """What one person carries: kinds of support, part of all, running agreements, a full life."""

    functions: int
    part: Share
    agreements: int
    is_full: bool

    @property
    def signals(self) -> tuple[str, ...]:
        """Name what asks for a talk first: many kinds, most of it, many agreements, days full."""
        named = {
            "many_functions": self.functions >= MANY_FUNCTIONS,
            "most_of_it": self.part.part * 2 > self.part.of,
            "many_agreements": self.agreements >= MANY_AGREEMENTS,
            "is_full": self.is_full,
        }
        return tuple(name for name, holds in named.items() if holds)


class Loads(Struct, frozen=True, kw_only=True):
    """What everybody carries, and on how few it rests.

    `concentration` is the chance that two marks of support, drawn with replacement, are of
    the same giver; None while nobody gives anything.
    """

    by_person: Mapping[str, Load]
    concentration: float | None


@once
def load(network: Network) -> Loads:
    """Tell what each of the person's own people carries, and on how few it rests.

    A mark is one kind of support from one giver who is not here for their work. Part: their
    marks of all marks, only told in a network of three or more. Concentration: sum of squared
    parts (Herfindahl), from 1/givers to 1. Running agreements are those in which somebody has
    a part. Units: marks, agreements.

    Source:
        Kring's own signals, after "draaglast en draagkracht" in Nuyts (2017); concentration
        after Herfindahl (1950).

    >>> from kring.network.model import Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> found = load(network_of([
    ...     Ego(id="me"), Alter(id="an"), Alter(id="bo"), Alter(id="cy"),
    ...     Bond(id="me~an", practical="get", advice="get", company="both"),
    ...     Bond(id="me~bo", company="get"),
    ... ]))
    >>> found.by_person["an"].signals, found.concentration
    (('many_functions', 'most_of_it'), 0.625)
    """
    own = [alter for alter in all_there_now(network) if is_paid(alter) is not True]
    marks = {
        alter.id: sum(
            getattr(network.bond(alter.id), function) in {"get", "both"} for function in FUNCTIONS
        )
        for alter in own
    }
    whole = sum(marks.values())
    told = whole if len(own) >= FEWEST_MEMBERS else 0
    held = _agreements_held(network)
    return Loads(
        by_person={
            alter.id: Load(
                functions=marks[alter.id],
                part=Share(part=marks[alter.id] if told else 0, of=told),
                agreements=held.get(alter.id, 0),
                is_full=alter.busy == "full",
            )
            for alter in own
            if is_person(alter)
        },
        concentration=sum((count / whole) ** 2 for count in marks.values()) if whole else None,
    )


def _agreements_held(network: Network) -> dict[str, int]:
    held: dict[str, int] = {}
    for agreement in network.agreements:
        if agreement.state == "running":
            for person in agreement.who or ():
                held[person] = held.get(person, 0) + 1
    return held
