"""How much leans on whom: what the drawing shows, so that it can be talked about in time.

What somebody can carry only they can say. This counts marks on a drawing and what was agreed;
it never says that anybody fails.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from kring.network.figures import Share
from kring.network.measures.counted import all_there_now
from kring.network.model import FUNCTIONS, Agreement, Alter, is_paid
from kring.network.network import Network, is_person, once

MANY_FUNCTIONS = 3
FEWEST_MEMBERS = 3
MANY_AGREEMENTS = 3
MANY_HOURS = 8  # in a week; more counts as intensive care in the studies of the SCP
FEW = 2  # so few that it is worth a talk
RUNNING = frozenset({"yes", "running"})
_NOT_LONG = frozenset({"week", "month", "half_year"})  # less than six months

Level = Literal["rest", "attention", "too_much"]


class Load(Struct, frozen=True, kw_only=True):
    """What one person carries: kinds of support, part of all, agreements, and what they told.

    `hours` are those of their running agreements in a week, as far as was said. `alone` counts
    the agreements without which somebody gets into trouble and in which nobody steps in for them.
    """

    functions: int
    part: Share
    agreements: int
    hours: float
    alone: int
    is_full: bool
    told_enough: bool
    carries_more: bool

    @property
    def signals(self) -> tuple[str, ...]:
        """Name what asks for a talk first, in the order of the six signals."""
        named = {
            "many_functions": self.functions >= MANY_FUNCTIONS,
            "most_of_it": self.part.part * 2 > self.part.of,
            "many_agreements": self.agreements >= MANY_AGREEMENTS or self.hours > MANY_HOURS,
            "is_full": self.is_full or self.told_enough,
            "alone": self.alone > 0,
            "carries_more": self.carries_more,
        }
        return tuple(name for name, holds in named.items() if holds)

    @property
    def level(self) -> Level:
        """Tell how much it is: at rest, to keep an eye on, or too much to ask again."""
        signals = self.signals
        if len(signals) >= 3 or "is_full" in signals:
            return "too_much"
        return "attention" if len(signals) == 2 else "rest"


class Loads(Struct, frozen=True, kw_only=True):
    """What everybody carries, and on how few it rests.

    `concentration` is the chance that two marks of support, drawn with replacement, are of
    the same giver; None while nobody gives anything. `few` are the fewest own people who together
    give more than half of all, the first drawn first where it is even; told from three members
    on, and empty where who is here for their work gives half or more.
    """

    by_person: Mapping[str, Load]
    concentration: float | None
    few: tuple[str, ...] = ()

    @property
    def rests_on(self) -> tuple[str, ...]:
        """Name on how few it rests; nobody when it is spread, or too little was drawn to say."""
        givers = sum(1 for carried in self.by_person.values() if carried.functions)
        return self.few if len(self.few) <= min(FEW, givers) else ()


@once
def load(network: Network) -> Loads:
    """Tell what each of the person's own people carries, and on how few it rests.

    A mark is one kind of support from one giver. Part: their marks of all that is received,
    also from who is here for their work, only told in a network of three or more.
    Concentration: sum of squared parts (Herfindahl), from 1/givers to 1. Running agreements are
    those to which was said yes and in which somebody has a part. Units: marks, agreements, hours
    a week.

    Six signals: three functions or more; more than half of all marks; three running agreements
    or more than eight hours a week; own word that it is full, too much, or bearable for less
    than six months; nobody steps in where it is vital; a job with small children, or illness,
    if they told. No signal or one is rest, two ask for attention, three or the own word of
    enough is too much. Somebody more who helps makes nobody's level higher, from three on.

    Source:
        Kring's own signals, after "draaglast en draagkracht" in Nuyts (2017) and the warnings
        of volunteers that came with it; eight hours a week after the SCP; how long somebody can
        go on after Kraijo (2015); concentration after Herfindahl (1950).

    >>> from kring.network.model import Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> found = load(network_of([
    ...     Ego(id="me"), Alter(id="an"), Alter(id="bo"), Alter(id="cy"),
    ...     Bond(id="me~an", practical="get", advice="get", company="both"),
    ...     Bond(id="me~bo", company="get"),
    ... ]))
    >>> found.by_person["an"].signals, found.by_person["an"].level, found.concentration
    (('many_functions', 'most_of_it'), 'attention', 0.625)
    """
    there = all_there_now(network)
    marks = {
        alter.id: sum(
            getattr(network.bond(alter.id), function) in {"get", "both"} for function in FUNCTIONS
        )
        for alter in there
    }
    whole = sum(marks.values())
    told = whole if len(there) >= FEWEST_MEMBERS else 0
    own = [alter for alter in there if is_paid(alter) is not True]
    return Loads(
        by_person={
            alter.id: _carried(network, alter, marks[alter.id], told)
            for alter in own
            if is_person(alter)
        },
        concentration=sum((count / whole) ** 2 for count in marks.values()) if whole else None,
        few=_few({alter.id: marks[alter.id] for alter in own}, told),
    )


def running(network: Network, person: str) -> tuple[Agreement, ...]:
    """Give the running agreements in which somebody has a part."""
    return tuple(
        agreement
        for agreement in network.agreements
        if agreement.state in RUNNING and person in (agreement.who or ())
    )


def _few(marks: Mapping[str, int], whole: int) -> tuple[str, ...]:
    few: list[str] = []
    given = 0
    for giver in sorted(marks, key=lambda each: -marks[each]):
        few.append(giver)
        given += marks[giver]
        if given * 2 > whole:
            return tuple(few) if whole else ()
    return ()


def _carried(network: Network, alter: Alter, marks: int, told: int) -> Load:
    held = running(network, alter.id)
    return Load(
        functions=marks,
        part=Share(part=marks if told else 0, of=told),
        agreements=len(held),
        hours=sum(agreement.hours_a_week or 0 for agreement in held),
        alone=sum(
            agreement.vital is True and agreement.who == (alter.id,) and agreement.backup is None
            for agreement in held
        ),
        is_full=alter.busy == "full",
        told_enough=alter.shared_load == "too_much" or alter.endures in _NOT_LONG,
        carries_more=alter.carries_more is True,
    )
