"""Patterns in a network, told as questions: what stands out, and nothing about what should be.

Every pattern has two sides, and the person may lay it aside. None is told of fewer than three
people, and none while it could still be otherwise because of what nobody said.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date

from kring.network.asking import may_be_proposed
from kring.network.measures.composition import composition
from kring.network.measures.contact import contact
from kring.network.measures.counted import all_people, counted_people
from kring.network.measures.density import density
from kring.network.measures.functions import functions_of_support
from kring.network.measures.glocal import glocal
from kring.network.measures.glocal import must_be_near as near_by
from kring.network.measures.load import MANY_FUNCTIONS, load
from kring.network.measures.reachability import reachability
from kring.network.measures.reciprocity import reciprocity
from kring.network.model import FUNCTIONS, Alter
from kring.network.network import Network
from kring.network.remarks import FEWEST, Remark

CLOSED = 0.8  # of all pairs
FEWEST_IN_A_CIRCLE = 4  # people; three who know each other are no circle yet


def patterns(network: Network, *, today: date) -> tuple[Remark, ...]:
    """Give what stands out in a network, in a code and what fills it in.

    Args:
        network: As it is now, or as it was at a moment.
        today: The day it is read for.

    Source:
        Hartman (1978): an ecomap makes underlying patterns visible, to be talked about with
        whoever drew it. The rules, with their limits, are Kring's own; each names its ground.

    >>> from kring.network.model import Bond, Ego
    >>> from kring.network.network import network_of
    >>> people = [Alter(id=name, status="asleep") for name in ("an", "bo", "cy")]
    >>> [found.code for found in patterns(network_of(people), today=date(2026, 6, 1))]
    ['pattern.many_asleep']
    """
    found = [remark for rule in RULES for remark in rule(network)]
    found += quiet(network, today=today)
    return tuple(found)


def one_carrier(network: Network) -> Iterator[Remark]:
    """One of the person's own people gives three kinds of support or more, over half of it all.

    Source:
        Resokit: functions rather with different people; what when this one is away?
    """
    carrier = functions_of_support(network).much_on_one
    if carrier and len(counted_people(network)) >= FEWEST:
        carried = load(network).by_person[carrier]
        numbers = {"functions": carried.functions}
        yield Remark(code="pattern.one_carrier", numbers=numbers, people=(carrier,))


def paid_carrier(network: Network) -> Iterator[Remark]:
    """Somebody who is here for their work gives three kinds of support, over half of it all.

    Source:
        Nuyts (2017): no falling from leaning on the one, professionals, into leaning on the
        other, a network; so both are looked at. The limits are those of one carrier.
    """
    functions = functions_of_support(network).functions.values()
    own = sum(len(support.own) for support in functions)
    paid = Counter(person for support in functions for person in support.paid)
    marks = own + sum(paid.values())
    for person, carried in paid.items():
        much = carried >= MANY_FUNCTIONS and carried * 2 > marks
        if much and len(all_people(network)) >= FEWEST:
            numbers = {"functions": carried}
            yield Remark(code="pattern.paid_carrier", numbers=numbers, people=(person,))


def full_carrier(network: Network) -> Iterator[Remark]:
    """Somebody whose days are full gives three kinds of support or more.

    Source:
        Nuyts (2017) on the balance of burden and strength of helpers, and not asking too much.
    """
    carriers = tuple(
        person
        for person, carried in load(network).by_person.items()
        if carried.is_full and carried.functions >= MANY_FUNCTIONS
    )
    if carriers and len(counted_people(network)) >= FEWEST:
        yield Remark(code="pattern.full_carrier", people=carriers)


def all_paid(network: Network) -> Iterator[Remark]:
    """Everybody is here for their work.

    Source:
        Resokit: two family members and three professionals, against thirty people.
    """
    paid = composition(network).paid
    if not paid.unknown and paid.part == paid.of >= FEWEST:
        yield Remark(code="pattern.all_paid", numbers={"people": paid.of})


def all_family(network: Network) -> Iterator[Remark]:
    """Everybody is family.

    Source:
        Kruijswijk & Witteveen on "samenstelling": alike is safe, and can be narrow.
    """
    mix = composition(network).mixes["four"]
    if not mix.unknown and mix.counts["family"] == mix.of >= FEWEST:
        yield Remark(code="pattern.all_family", numbers={"people": mix.of})


def closed_circle(network: Network) -> Iterator[Remark]:
    """Four people or more, and of all pairs at least four in five know each other.

    Source:
        Kruijswijk & Witteveen on "dichtheid": quickly informed, and it can pinch.
    """
    found = density(network)
    value = found.known.value
    many = len(counted_people(network)) >= FEWEST_IN_A_CIRCLE
    if many and not found.known.unknown and value is not None and value >= CLOSED:
        numbers = {"part": found.known.part, "of": found.known.of}
        yield Remark(code="pattern.closed_circle", numbers=numbers)


def all_apart(network: Network) -> Iterator[Remark]:
    """Four people or more, and it was said of all pairs that they do not know each other.

    Source:
        Kruijswijk & Witteveen on "dichtheid": free with each, and linking all of them oneself.
    """
    found = density(network)
    people = len(counted_people(network))
    if people >= FEWEST_IN_A_CIRCLE and found.settled and not found.drawn:
        yield Remark(code="pattern.all_apart", numbers={"people": people})


def much_giving(network: Network) -> Iterator[Remark]:
    """With three people or more, and over half of those it goes to and fro with, only giving.

    Source:
        Nuyts (2017) on reciprocity; the ecogram's arrows.
    """
    found = reciprocity(network)
    if len(found.only_give) >= FEWEST and len(found.only_give) * 2 > found.both.of:
        numbers = {"part": len(found.only_give), "of": found.both.of}
        yield Remark(code="pattern.much_giving", numbers=numbers, people=found.only_give)


def much_costing(network: Network) -> Iterator[Remark]:
    """Three contacts or more cost more energy than they give, over half of those it is said of.

    Source:
        Hartman (1978): energy that flows out; to talk about what costs much and gives little.
    """
    costing, known = [], 0
    for alter in _active(network):
        bond = network.bond(alter.id)
        gives, takes = bond.energy_in or 0, bond.energy_out or 0
        known += bool(gives or takes)
        if takes > gives:
            costing.append(alter.id)
    if len(costing) >= FEWEST and len(costing) * 2 > known:
        numbers = {"part": len(costing), "of": known}
        yield Remark(code="pattern.much_costing", numbers=numbers, people=tuple(costing))


def far_away(network: Network) -> Iterator[Remark]:
    """Of three people or more it is known how far they are, and nobody is within half an hour.

    Source:
        Kruijswijk & Witteveen on "bereikbaarheid"; Nuyts (2017) on near by and far.
    """
    found = reachability(network)
    if len(found.further) >= FEWEST and not found.near and not found.within[30].unknown:
        numbers = {"people": len(found.further)}
        yield Remark(code="pattern.far_away", numbers=numbers, people=found.further)


def near_is_full(network: Network) -> Iterator[Remark]:
    """At least two people are within half an hour, and the days of all of them are full.

    Source:
        Kruijswijk & Witteveen on "bereikbaarheid": travelling time and how busy people are.
    """
    found = reachability(network)
    several = len(found.near) > 1 and len(counted_people(network)) >= FEWEST
    if several and found.near == found.near_and_full:
        yield Remark(code="pattern.near_is_full", people=found.near)


def must_be_near(network: Network) -> Iterator[Remark]:
    """A kind of support that often needs somebody near comes only from people far away.

    Source:
        Nuyts (2017): daily calls with family abroad, and nobody who knows the school next door.
    """
    if len(counted_people(network)) < FEWEST:
        return
    found = glocal(network)
    for function in near_by(network):
        if found[function].only_far:
            people = found[function].far
            yield Remark(code="pattern.must_be_near", what=(function,), people=people)


def one_giver(network: Network) -> Iterator[Remark]:
    """A kind of support comes from one of the person's own people only.

    Source:
        Resokit: each function, preferably with different people of the natural network.
    """
    if len(counted_people(network)) < FEWEST:
        return
    found = functions_of_support(network)
    by_giver: dict[str, list[str]] = {}
    for function in FUNCTIONS:
        support = found.functions[function]
        if support.signal == "one" and support.own[0] != found.much_on_one:
            by_giver.setdefault(support.own[0], []).append(function)
    for giver, functions in by_giver.items():
        yield Remark(code="pattern.one_giver", what=tuple(functions), people=(giver,))


def many_asleep(network: Network) -> Iterator[Remark]:
    """Three contacts or more are asleep, without those who are not brought up.

    Source:
        Nuyts (2017) on sleeping contacts, which can be woken; nobody has to.
    """
    asleep = tuple(
        alter.id
        for alter in network.alters
        if alter.status == "asleep" and may_be_proposed(alter, network.bond(alter.id))
    )
    if len(asleep) >= FEWEST:
        yield Remark(code="pattern.many_asleep", numbers={"people": len(asleep)}, people=asleep)


def quiet(network: Network, *, today: date) -> Iterator[Remark]:
    """With three people or more the last contact was over a year ago; some are not brought up.

    Source:
        Nuyts (2017) on small upkeep of contacts; a year is Kring's own limit.
    """
    found = tuple(
        person
        for person in contact(network, today=today).quiet
        if may_be_proposed(network.alter[person], network.bond(person))
    )
    if len(found) >= FEWEST:
        yield Remark(code="pattern.quiet", numbers={"people": len(found)}, people=found)


def _active(network: Network) -> list[Alter]:
    return [alter for alter in network.alters if (alter.status or "active") == "active"]


RULES: tuple[Callable[[Network], Iterator[Remark]], ...] = (
    *(one_carrier, paid_carrier, full_carrier, all_paid, all_family, closed_circle, all_apart),
    *(much_giving, much_costing, far_away, near_is_full, must_be_near, one_giver, many_asleep),
)
