"""Giving and getting, seen widely: a listening ear counts, and nothing has to be paid back.

There are no points and no debts here. Equal giving is no aim; for whoever has little it is not
even possible, and a thank-you is a gift too.
"""

from collections.abc import Mapping

from msgspec import Struct

from kring.network.figures import Share
from kring.network.measures.counted import all_people, all_there_now
from kring.network.model import FUNCTIONS, Bond
from kring.network.network import Network, once


class Exchanged(Struct, frozen=True, kw_only=True):
    """With one person: how many kinds of support are given, and how many got."""

    given: int
    got: int

    @property
    def leaning(self) -> float | None:
        """Tell to which side it leans: -1 only getting, 1 only giving; to draw, never to judge.

        (given - got) / (given + got); None when nothing goes either way.

        Source:
            Kring's own, after "wederkerigheid" in Nuyts (2017).

        >>> Exchanged(given=1, got=3).leaning
        -0.5
        """
        both = self.given + self.got
        return (self.given - self.got) / both if both else None


class Reciprocity(Struct, frozen=True, kw_only=True):
    """With whom it goes both ways, with whom one; and what is exchanged with each.

    `both` is taken over the relations in which anything is given or got.
    """

    both: Share
    only_get: tuple[str, ...]
    only_give: tuple[str, ...]
    by_person: Mapping[str, Exchanged]


@once
def reciprocity(network: Network) -> Reciprocity:
    """Tell with whom giving and getting go both ways, over all kinds of support together.

    Somebody from whom the person gets advice and to whom they give company goes both
    ways. Unit: relations. Groups, places and animals count too; of whom nothing was said is
    unknown.

    Source:
        "Wederkerigheid" in Nuyts (2017), explicitly not tit for tat; Gouldner (1960), The norm
        of reciprocity.

    >>> from kring.network.model import Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> bonds = [Bond(id="me~an", advice="get", company="give"), Bond(id="me~bo", advice="get")]
    >>> found = reciprocity(network_of([Ego(id="me"), Alter(id="an"), Alter(id="bo"), *bonds]))
    >>> found.both, found.only_get
    (Share(part=1, of=2, unknown=0), ('bo',))
    """
    there = all_there_now(network)
    by_person = {}
    for alter in there:
        bond = network.bond(alter.id)
        answers = [getattr(bond, function) for function in FUNCTIONS]
        if any(answer is not None for answer in answers):
            by_person[alter.id] = Exchanged(
                given=sum(answer in {"give", "both"} for answer in answers),
                got=sum(answer in {"get", "both"} for answer in answers),
            )
    active = {person: each for person, each in by_person.items() if each.given or each.got}
    return Reciprocity(
        both=Share(
            part=sum(1 for each in active.values() if each.given and each.got),
            of=len(active),
            unknown=len(there) - len(by_person),
        ),
        only_get=tuple(person for person, each in active.items() if not each.given),
        only_give=tuple(person for person, each in active.items() if not each.got),
        by_person=by_person,
    )


@once
def giving(network: Network) -> Share:
    """Tell to how many people the person gives something, over those of whom anything was said.

    Any kind of support given counts, and so does what the person says they mean to somebody and
    a small gesture: a thank-you, a cup of coffee, minding the house. Unit: people, those here for
    their work among them. It is told as a sentence, and never laid beside what is got.

    Source:
        methods.md §19; "wederkerigheid" in Nuyts (2017): a small gesture of thanks, a pat on the
        shoulder, a cup of coffee or a listening ear can do as well.

    >>> from kring.network.model import Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> bonds = [Bond(id="me~an", advice="get"), Bond(id="me~bo", gestures=("koffie",))]
    >>> giving(network_of([Ego(id="me"), Alter(id="an"), Alter(id="bo"), *bonds]))
    Share(part=1, of=2, unknown=0)
    """
    answers = [_gives(network.bond(alter.id)) for alter in all_people(network)]
    return Share(
        part=answers.count(True),
        of=len(answers) - answers.count(None),
        unknown=answers.count(None),
    )


def _gives(bond: Bond) -> bool | None:
    said = [getattr(bond, function) for function in FUNCTIONS]
    if bond.mine_for_them or bond.gestures or any(answer in {"give", "both"} for answer in said):
        return True
    return None if all(answer is None for answer in said) else False
