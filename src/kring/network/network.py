"""One network as it is read, drawn and measured: the things of a document that are there now."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, wraps
from types import MappingProxyType
from typing import Any, TypeVar

import msgspec

from kring.network.model import (
    ABOUT_ID,
    About,
    Agreement,
    Alter,
    Answer,
    Bond,
    Dilemma,
    Ego,
    Entrance,
    Event,
    Figure,
    Filled,
    Hope,
    Impression,
    Meeting,
    Note,
    Plan,
    Presence,
    Rating,
    Reply,
    Role,
    Setting,
    Spot,
    Stand,
    Step,
    Take,
    Talent,
    Thanks,
    Thing,
    Thread,
    Threshold,
    Tie,
    Voice,
    Weight,
    ends,
)
from kring.network.values import Scalar

T = TypeVar("T", bound=Thing)
Told = TypeVar("Told")


_BY_THEMSELVES: Mapping[str, type[Thing]] = MappingProxyType(
    {
        "events": Event,
        "agreements": Agreement,
        "notes": Note,
        "stands": Stand,
        "weights": Weight,
        "ratings": Rating,
        "answers": Answer,
        "impressions": Impression,
        "hopes": Hope,
        "plans": Plan,
        "steps": Step,
        "thresholds": Threshold,
        "dilemmas": Dilemma,
        "entrances": Entrance,
        "presences": Presence,
        "meetings": Meeting,
        "voices": Voice,
        "replies": Reply,
        "fillings": Filled,
        "talents": Talent,
        "roles": Role,
        "thanks": Thanks,
        "settings": Setting,
        "figures": Figure,
        "takes": Take,
    }
)


class Network(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A person's network at one moment.

    What was put aside is left out, and so are ties, bonds and spots that lost an end.
    `columns` holds what a research file said beyond Kring's own fields, per thing.
    """

    id: str = ""
    name: str | None = None
    about: About = About(id=ABOUT_ID)
    egos: tuple[Ego, ...] = ()
    alters: tuple[Alter, ...] = ()
    bonds: tuple[Bond, ...] = ()
    ties: tuple[Tie, ...] = ()  # between two people around the central person
    kinship: tuple[Tie, ...] = ()  # those that say how two people are family, the ego's too
    events: tuple[Event, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    notes: tuple[Note, ...] = ()
    stands: tuple[Stand, ...] = ()
    weights: tuple[Weight, ...] = ()
    ratings: tuple[Rating, ...] = ()
    answers: tuple[Answer, ...] = ()
    impressions: tuple[Impression, ...] = ()
    hopes: tuple[Hope, ...] = ()
    plans: tuple[Plan, ...] = ()
    steps: tuple[Step, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    dilemmas: tuple[Dilemma, ...] = ()
    entrances: tuple[Entrance, ...] = ()
    presences: tuple[Presence, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    voices: tuple[Voice, ...] = ()
    replies: tuple[Reply, ...] = ()
    fillings: tuple[Filled, ...] = ()
    talents: tuple[Talent, ...] = ()
    roles: tuple[Role, ...] = ()
    thanks: tuple[Thanks, ...] = ()
    settings: tuple[Setting, ...] = ()
    figures: tuple[Figure, ...] = ()
    threads: tuple[Thread, ...] = ()
    takes: tuple[Take, ...] = ()
    spots: tuple[Spot, ...] = ()
    columns: Mapping[str, Mapping[str, Scalar]] = {}

    def under(self, heading: str) -> tuple[Thing, ...]:
        """Give all things of one name, as `alters`; of ties those with the central person too."""
        if heading != "ties":
            found: tuple[Thing, ...] = getattr(self, heading)
            return found
        between = {tie.id for tie in self.ties}
        return (*self.ties, *(tie for tie in self.kinship if tie.id not in between))

    @cached_property
    def alter(self) -> dict[str, Alter]:
        """Find somebody by id."""
        return {alter.id: alter for alter in self.alters}

    @cached_property
    def people(self) -> tuple[Alter, ...]:
        """The persons who are there now; no groups, places, animals, nobody asleep or wished."""
        return tuple(a for a in self.alters if is_person(a) and (a.status or "active") == "active")

    @cached_property
    def _bond_by_alter(self) -> dict[str, Bond]:
        main = self.egos[0].id if self.egos else None
        return {ends(bond.id)[1]: bond for bond in self.bonds if ends(bond.id)[0] == main}

    @cached_property
    def told(self) -> dict[Callable[["Network"], Any], Any]:
        """What was worked out already, by what worked it out; see `once`."""
        return {}

    def bond(self, alter_id: str) -> Bond:
        """Give what the (first) central person and somebody mean to each other; empty if unsaid."""
        found = self._bond_by_alter.get(alter_id)
        if found is None:
            ego = self.egos[0].id if self.egos else "ego"
            found = self._bond_by_alter[alter_id] = Bond(id=f"{ego}~{alter_id}")
        return found

    def spot(self, view: str, alter_id: str) -> tuple[float, float] | None:
        """Tell where somebody was put in one drawing, if anywhere."""
        return self._spots.get(f"{view}~{alter_id}")

    @cached_property
    def _spots(self) -> dict[str, tuple[float, float]]:
        return {spot.id: spot.at for spot in self.spots if spot.at is not None}


def once(measure: Callable[[Network], Told]) -> Callable[[Network], Told]:
    """Work something out once for each network, whoever asks how often: a network never changes.

    Many figures are taken over the same people, and the patterns over the same figures.
    """

    @wraps(measure)
    def known(network: Network) -> Told:
        told: dict[Any, Told] = network.told
        if measure not in told:
            told[measure] = measure(network)
        return told[measure]

    return known


def is_person(alter: Alter) -> bool:
    """Tell whether this is one human being; somebody without a sort is."""
    return alter.sort in {None, "person"}


def network_of(
    things: Iterable[Thing],
    *,
    id: str = "",
    columns: Mapping[str, Mapping[str, Scalar]] | None = None,
) -> Network:
    """Make a network of things: leave out what was put aside and what hangs loose.

    Args:
        things: In the order in which they appeared.
        id: The network's own id, as the kring or the file has it.
        columns: What else a file said, per thing id.
    """
    there = [thing for thing in things if not thing.deleted]
    ids = {thing.id for thing in there}

    by_kind: dict[type[Thing], list[Any]] = {}
    for thing in there:
        by_kind.setdefault(type(thing), []).append(thing)

    def of(kind: type[T]) -> tuple[T, ...]:
        return tuple(by_kind.get(kind, ()))

    def whole(things_between: tuple[T, ...], *, both: bool) -> tuple[T, ...]:
        first = 0 if both else 1
        return tuple(each for each in things_between if ids.issuperset(ends(each.id)[first:]))

    by_themselves: dict[str, Any] = {name: of(kind) for name, kind in _BY_THEMSELVES.items()}
    about = next(iter(of(About)), About(id=ABOUT_ID))
    egos = of(Ego)
    centre = {ego.id for ego in egos}
    ties = whole(of(Tie), both=True)
    return Network(
        id=id,
        name=about.title or next((ego.name for ego in egos if ego.name), None),
        about=about,
        egos=egos,
        alters=of(Alter),
        bonds=whole(of(Bond), both=True),
        ties=tuple(tie for tie in ties if centre.isdisjoint(ends(tie.id))),
        kinship=tuple(tie for tie in ties if tie.kin or tie.feeling),
        threads=whole(of(Thread), both=True),
        spots=whole(of(Spot), both=False),
        **by_themselves,
        columns=columns or {},
    )
