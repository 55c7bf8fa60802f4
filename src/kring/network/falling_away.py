"""What would be missing if somebody fell away, thing by thing, and who is there for each.

A move, an illness or a quarrel shakes a network. This is worked out so that it can be talked
about beforehand; nobody is ever proposed, only those are named who give the same already.
"""

from collections.abc import Collection

from msgspec import Struct

from kring.network.measures.counted import all_there_now
from kring.network.measures.load import RUNNING
from kring.network.model import FUNCTIONS
from kring.network.network import Network


class Missing(Struct, frozen=True, kw_only=True):
    """One thing that would be missing: a kind of support, a quality or an agreement.

    `others` are those who give the same, who have the same quality, or who take part in the
    agreement or step in. Nobody among them means that it rests on this one person.
    """

    what: str
    others: tuple[str, ...] = ()


class FallenAway(Struct, frozen=True, kw_only=True):
    """What would be missing: kinds of support, qualities in own words, agreements by id."""

    functions: tuple[Missing, ...] = ()
    qualities: tuple[Missing, ...] = ()
    agreements: tuple[Missing, ...] = ()


def fallen_away(network: Network, person: str) -> FallenAway:
    """Tell what would be missing if somebody fell away.

    Args:
        network: As it is now.
        person: Who would not be there.

    Source:
        Nuyts (2017): a move, a divorce, an illness or a bankruptcy shakes a network.

    >>> from kring.network.model import Agreement, Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> found = fallen_away(network_of([
    ...     Ego(id="me"), Alter(id="an"), Alter(id="bo"),
    ...     Bond(id="me~an", practical="get", company="both"), Bond(id="me~bo", company="get"),
    ...     Agreement(id="x", who=("an",), backup="bo", state="running"),
    ... ]), "an")
    >>> [(each.what, each.others) for each in (*found.functions, *found.agreements)]
    [('practical', ()), ('company', ('bo',)), ('x', ('bo',))]
    """
    there = [alter.id for alter in all_there_now(network) if alter.id != person]
    gone = network.alter[person]
    return FallenAway(
        functions=tuple(
            Missing(what=name, others=tuple(each for each in there if _gives(network, each, name)))
            for name in FUNCTIONS
            if _gives(network, person, name)
        ),
        qualities=tuple(
            Missing(what=quality, others=_alike(network, quality, there))
            for quality in gone.qualities or ()
        ),
        agreements=tuple(
            Missing(what=each.id, others=_left(each.who or (), each.backup, person))
            for each in network.agreements
            if each.state in RUNNING and person in (*(each.who or ()), each.backup)
        ),
    )


def _gives(network: Network, person: str, function: str) -> bool:
    return getattr(network.bond(person), function) in {"get", "both"}


def _alike(network: Network, quality: str, there: Collection[str]) -> tuple[str, ...]:
    said = quality.strip().lower()
    return tuple(
        each
        for each in there
        if said in {own.strip().lower() for own in network.alter[each].qualities or ()}
    )


def _left(who: tuple[str, ...], backup: str | None, gone: str) -> tuple[str, ...]:
    everybody = dict.fromkeys((*who, *((backup,) if backup else ())))
    return tuple(each for each in everybody if each != gone)
