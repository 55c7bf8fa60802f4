"""Who gives what: the five functions of support, from whom they come and to whom they go.

Groups, places, services and animals count here too: belonging often comes from a
choir or a dog. Nobody is ever proposed for what is missing; it is asked.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from kring.network.figures import Share
from kring.network.measures.counted import all_there_now
from kring.network.model import FUNCTIONS, Alter, is_paid
from kring.network.network import Network, is_person, once
from kring.network.values import Exchange

Signal = Literal["not_asked", "nobody", "one", "only_paid", "several"]

SHOWN: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "five": tuple((function, (function,)) for function in FUNCTIONS),
    "nuyts": (
        ("affective", ("affective",)),
        ("company", ("company",)),
        ("material", ("practical", "advice")),
        ("security", ("security",)),
    ),
    "resokit": (
        ("practical", ("practical",)),
        ("affective", ("affective",)),
        ("advice", ("advice",)),
        ("company", ("company",)),
        ("security", ("security",)),
    ),
    "ecogram": (
        ("practical", ("practical",)),
        ("company", ("company",)),
        ("advice", ("advice",)),
        ("affective", ("affective",)),
        ("security", ("security",)),
    ),
}
"""The columns of each way of showing the five; nothing is lost when switching (Resokit and the
ecogram have no word for security, which then stands apart)."""
APART = {"resokit": ("security",), "ecogram": ("security",)}


class Support(Struct, frozen=True, kw_only=True):
    """One function: who gives it to the person (own people and paid), and to whom they give it."""

    own: tuple[str, ...]
    paid: tuple[str, ...]
    given_to: tuple[str, ...]
    answered: int
    unknown: int

    @property
    def signal(self) -> Signal:
        """Say in one word how this function is covered; "not_asked" is never "nobody"."""
        if not self.answered:
            return "not_asked"
        if not self.own:
            return "only_paid" if self.paid else "nobody"
        return "one" if len(self.own) == 1 else "several"


class Functions(Struct, frozen=True, kw_only=True):
    """All functions, who gives at all, whether much rests on one person, and to how many is given.

    `covered` counts the functions that come from at least one of the person's own people,
    `givers` those different givers. `much_on_one` is the person on whom much rests, if any.
    """

    functions: Mapping[str, Support]
    givers: tuple[str, ...]
    covered: int
    much_on_one: str | None
    gives_to: Share


@once
def functions_of_support(network: Network) -> Functions:
    """Tell for each function of support who gives it, and to whom the person gives.

    Units: heads. Givers are everyone and everything that is there now and stands with "get"
    or "both"; those not known to be here for their work are `own`. A function of which
    nothing was answered is not asked. Much rests on one person when they give at
    least three functions and more than half of all marks received from own people. `gives_to`
    is taken over the relations of which at least one function was answered.

    Source:
        The needs of Nuyts (2017) and the functions of Resokit put together in five; "at
        least with different people of the natural network" is Resokit's.

    >>> from kring.network.model import Bond, Ego
    >>> from kring.network.network import network_of
    >>> found = functions_of_support(network_of([
    ...     Ego(id="ego"), Alter(id="mum", relation_types=("parent",)),
    ...     Alter(id="gp", relation_types=("gp",)),
    ...     Bond(id="ego~mum", affective="both"), Bond(id="ego~gp", advice="get"),
    ... ]))
    >>> [found.functions[name].signal for name in ("affective", "advice", "company")]
    ['one', 'only_paid', 'not_asked']
    """
    there = all_there_now(network)
    bonds = [network.bond(alter.id) for alter in there]
    functions = {
        function: _support(there, [getattr(bond, function) for bond in bonds])
        for function in FUNCTIONS
    }
    own = [person for support in functions.values() for person in support.own]
    answers = [{getattr(bond, function) for function in FUNCTIONS} for bond in bonds]
    asked = [said for said in answers if said != {None}]
    giving = sum(1 for said in asked if said & {"give", "both"})
    return Functions(
        functions=functions,
        givers=tuple(dict.fromkeys(own)),
        covered=sum(1 for support in functions.values() if support.own),
        much_on_one=_much_on_one(network, own),
        gives_to=Share(part=giving, of=len(asked), unknown=len(there) - len(asked)),
    )


def _support(there: tuple[Alter, ...], answers: list[Exchange | None]) -> Support:
    said = list(zip(there, answers, strict=True))
    giving = [alter for alter, answer in said if answer in {"get", "both"}]
    answered = len(answers) - answers.count(None)
    return Support(
        own=tuple(alter.id for alter in giving if is_paid(alter) is not True),
        paid=tuple(alter.id for alter in giving if is_paid(alter) is True),
        given_to=tuple(alter.id for alter, answer in said if answer in {"give", "both"}),
        answered=answered,
        unknown=len(there) - answered,
    )


def _much_on_one(network: Network, marks: list[str]) -> str | None:
    """Find the person with three functions or more and over half of all marks, if there is one."""
    for person in dict.fromkeys(marks):
        carried = marks.count(person)
        if carried >= 3 and carried * 2 > len(marks) and is_person(network.alter[person]):
            return person
    return None
