"""What changed between an earlier moment and a later one: told as remarks, without a verdict.

Somebody who is no longer there is not a loss by itself, and somebody new no gain. Whether it is
progress only the person can say.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from kring.network.measures.turnover import Turnover, tie_turnover
from kring.network.model import FUNCTIONS, Alter, ends
from kring.network.network import Network
from kring.network.remarks import Remark

HERE = "active"


class Changes(Struct, frozen=True, kw_only=True):
    """Everything that is different, by what happened; people by id, in the order they are drawn.

    `became` tells for everybody who was there both times and whose state changed from what to
    what. `closer` and `further` are those who stand in another ring. `support` holds what is
    got now and was not, `support_gone` the other way round. `ties` are pairs of people who
    were there both times.
    """

    new: tuple[str, ...]
    gone: tuple[str, ...]
    became: Mapping[str, tuple[str, str]]
    closer: tuple[str, ...]
    further: tuple[str, ...]
    support: Mapping[str, tuple[str, ...]]
    support_gone: Mapping[str, tuple[str, ...]]
    lighter: tuple[str, ...]
    heavier: tuple[str, ...]
    ties: Turnover

    @property
    def any(self) -> bool:
        """Tell whether anything changed at all."""
        there = (self.new, self.gone, self.became, self.closer, self.further, self.support)
        more = (self.support_gone, self.lighter, self.heavier, self.ties.new, self.ties.gone)
        return any(there) or any(more)


def changes(before: Network, now: Network) -> Changes:
    """Compare a network with itself at an earlier moment.

    Somebody is the same when their id is. What nobody said at one of the two moments is no
    change: an answer that was given since says something about the talk, not about the tie.

    Source:
        Resokit on following a network over time; the comparison of an ecomap on the kitchen
        wall with a new one two months later, Hartman (1978).

    >>> from kring.network.network import network_of
    >>> then = network_of([Alter(id="mo", status="asleep"), Alter(id="bo")])
    >>> found = changes(then, network_of([Alter(id="mo"), Alter(id="an")]))
    >>> found.new, found.gone, found.became
    (('an',), ('bo',), {'mo': ('asleep', 'active')})
    """
    both = [alter for alter in now.alters if alter.id in before.alter]
    there = [alter.id for alter in both if _state(alter) == HERE]
    rings = {person: _moved(before, now, person) for person in there}
    costs = {person: _burden(now, person) - _burden(before, person) for person in there}
    return Changes(
        new=tuple(alter.id for alter in now.alters if alter.id not in before.alter),
        gone=tuple(alter.id for alter in before.alters if alter.id not in now.alter),
        became={
            alter.id: (_state(before.alter[alter.id]), _state(alter))
            for alter in both
            if _state(before.alter[alter.id]) != _state(alter)
        },
        closer=tuple(person for person, steps in rings.items() if steps < 0),
        further=tuple(person for person, steps in rings.items() if steps > 0),
        support=_got(now, before, [alter.id for alter in now.alters]),
        support_gone=_got(before, now, there),
        lighter=tuple(person for person, more in costs.items() if more < 0),
        heavier=tuple(person for person, more in costs.items() if more > 0),
        ties=tie_turnover(before, now),
    )


def _state(alter: Alter) -> str:
    return alter.status or HERE


def _moved(before: Network, now: Network, person: str) -> int:
    then, today = before.bond(person).closeness, now.bond(person).closeness
    return 0 if then is None or today is None else today - then


def _burden(network: Network, person: str) -> int:
    """Give by how much more energy somebody costs than gives; 0 while nothing is said."""
    bond = network.bond(person)
    return (bond.energy_out or 0) - (bond.energy_in or 0)


def _got(here: Network, there: Network, people: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Give who gives which support here and, as far as was said, did not there."""
    found: dict[str, tuple[str, ...]] = {}
    for function in FUNCTIONS:
        givers = [
            person
            for person in people
            if getattr(here.bond(person), function) in {"get", "both"}
            and _not_given(there, person, function)
        ]
        if givers:
            found[function] = tuple(givers)
    return found


def _not_given(network: Network, person: str, function: str) -> bool:
    return person not in network.alter or getattr(network.bond(person), function) in {
        "give",
        "none",
    }


_BECAME = (  # the first that fits; None fits whatever it was
    ("came_true", "wished", HERE),
    ("woken", "asleep", HERE),
    ("mended", "broken", HERE),
    ("back", None, HERE),
    ("fell_asleep", None, "asleep"),
    ("broke", None, "broken"),
    ("died", None, "dead"),
    ("of_before", None, "past"),
)


def story(found: Changes) -> Iterator[Remark]:
    """Tell what changed, one remark for each thing that happened.

    The dead first, because a story that begins with numbers and comes to a death at its end
    would hurt.

    Args:
        found: What changed.
    """
    yield from _became(found, ("died", "came_true", "woken", "mended", "back"))
    yield from _of_people(found)
    yield from _became(found, ("fell_asleep", "broke", "of_before"))
    for function, people in found.support.items():
        yield Remark(code="change.support", what=(function,), people=people)
    for function, people in found.support_gone.items():
        yield Remark(code="change.support_gone", what=(function,), people=people)
    for pair in found.ties.new:
        yield Remark(code="change.met", people=ends(pair))
    for pair in found.ties.gone:
        yield Remark(code="change.parted", people=ends(pair))


def _became(found: Changes, codes: Iterable[str]) -> Iterator[Remark]:
    happened = {person: _code_of(*states) for person, states in found.became.items()}
    for code in codes:
        people = tuple(person for person, what in happened.items() if what == code)
        if people:
            yield Remark(code=f"change.{code}", people=people)


def _code_of(was: str, became: str) -> str | None:
    fits = (code for code, old, new in _BECAME if new == became and old in {None, was})
    return next(fits, None)


def _of_people(found: Changes) -> Iterator[Remark]:
    for code in ("new", "closer", "further", "gone", "lighter", "heavier"):
        people = getattr(found, code)
        if people:
            yield Remark(code=f"change.{code}", people=people)
