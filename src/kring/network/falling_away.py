"""What would be missing if somebody fell away, thing by thing, and who is there for each.

A move, an illness or a quarrel shakes a network. This is worked out so that it can be talked
about beforehand; nobody is ever proposed, only those are named who give the same already. Who is
simply a contact, or with whom it is not safe, is not named as somebody who steps in.
"""

from collections.abc import Collection

from msgspec import Struct

from kring.network.asking import is_let_be
from kring.network.measures.counted import all_there_now, is_there_now
from kring.network.measures.load import RUNNING
from kring.network.model import FUNCTIONS, Agreement, Tie, ends, is_paid
from kring.network.network import Network, is_person


class Missing(Struct, frozen=True, kw_only=True):
    """One thing that would be missing: a kind of support, a quality or an agreement.

    `others` are those who give the same, who have the same quality, or who take part in the
    agreement or step in. Nobody among them means that it rests on this one person.
    """

    what: str
    others: tuple[str, ...] = ()


class FallenAway(Struct, frozen=True, kw_only=True):
    """What would be missing: kinds of support, qualities in own words, agreements by id.

    `joined` are those to whom they have a line on the drawing, and `only` the own people among
    them whom no other line joins to anybody.
    """

    functions: tuple[Missing, ...] = ()
    qualities: tuple[Missing, ...] = ()
    agreements: tuple[Missing, ...] = ()
    joined: tuple[str, ...] = ()
    only: tuple[str, ...] = ()


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
    there = [
        alter.id
        for alter in all_there_now(network)
        if alter.id != person and not is_let_be(alter, network.bond(alter.id))
    ]
    gone = network.alter[person]
    near = _near(network)
    joined = tuple(alter.id for alter in network.alters if alter.id in near[person])
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
            Missing(what=each.id, others=_left(network, each, person))
            for each in network.agreements
            if each.state in RUNNING and person in (*(each.who or ()), each.backup)
        ),
        joined=joined,
        only=tuple(one for one in joined if near[one] == {person} and _is_about(network, one)),
    )


def may_be_missed(network: Network) -> tuple[str, ...]:
    """Give for whom it can be asked what would be missing: own people first, then who gives.

    Of one's own people that is everybody; of who is here for their work, a service, a group or a
    place those who give support, have a quality or take part in what was agreed.

    >>> from kring.network.model import Alter, Bond, Ego
    >>> from kring.network.network import network_of
    >>> gp, desk, an = Alter(id="gp", paid=True), Alter(id="desk", sort="service"), Alter(id="an")
    >>> may_be_missed(network_of([Ego(id="me"), gp, desk, an, Bond(id="me~gp", advice="get")]))
    ('an', 'gp')
    """
    running = [each for each in network.agreements if each.state in RUNNING]
    agreed = {person for each in running for person in (*(each.who or ()), each.backup)}
    own, others = [], []
    for alter in all_there_now(network):
        gives = any(_gives(network, alter.id, name) for name in FUNCTIONS)
        if is_person(alter) and is_paid(alter) is not True:
            own.append(alter.id)
        elif gives or alter.qualities or alter.id in agreed:
            others.append(alter.id)
    return (*own, *others)


def is_joined(tie: Tie) -> bool:
    """Tell whether a line between two people is drawn and not broken."""
    if tie.quality == "broken" or (tie.knows is False and tie.quality != "tense"):
        return False
    return bool(tie.knows or tie.kin or tie.quality or tie.labels)


def _near(network: Network) -> dict[str, set[str]]:
    """Tell to whom everybody has a line; who is only heard of has one to whom they know."""
    lines = [ends(tie.id) for tie in network.ties if is_joined(tie)]
    heard_of = (alter for alter in network.alters if alter.status == "second_hand")
    through = network.alter.keys()
    lines += [(a.via, a.id) for a in heard_of if a.via in through and a.via != a.id]
    near: dict[str, set[str]] = {alter.id: set() for alter in network.alters}
    for first, second in lines:
        near[first].add(second)
        near[second].add(first)
    return near


def _is_about(network: Network, person: str) -> bool:
    """Tell whether this is one of the person's own people, now or through somebody."""
    alter = network.alter[person]
    is_own = is_person(alter) and is_paid(alter) is not True
    return is_own and (is_there_now(alter) or alter.status == "second_hand")


def _gives(network: Network, person: str, function: str) -> bool:
    return getattr(network.bond(person), function) in {"get", "both"}


def _alike(network: Network, quality: str, there: Collection[str]) -> tuple[str, ...]:
    said = quality.strip().lower()
    return tuple(
        each
        for each in there
        if said in {own.strip().lower() for own in network.alter[each].qualities or ()}
    )


def _left(network: Network, agreement: Agreement, gone: str) -> tuple[str, ...]:
    backup = (agreement.backup,) if agreement.backup else ()
    everybody = dict.fromkeys((*(agreement.who or ()), *backup))
    let_be = {one.id for one in network.alters if is_let_be(one, network.bond(one.id))}
    return tuple(each for each in everybody if each != gone and each not in let_be)
