"""What may hang on the wall: a network without the people others should not see."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from kring.network.forgetting import REFERENCES, value_without
from kring.network.model import Alter, Bond, Event, Tie, ends, may_hang_on_the_wall
from kring.network.network import Network
from kring.network.values import Line

_CALM = frozenset({"ordinary", "close", "fused", "mended"})  # of the lines in a genogram
_PLAIN: Mapping[Line, Line] = MappingProxyType({"tense": "ordinary", "strong_tense": "strong"})


def for_the_wall(network: Network, *, violence: bool = False) -> Network:
    """Leave out who may not stand on a print, with every tie, bond and spot of theirs.

    Notes, agreements, tables with figures and how life is for the person are for nobody on a wall
    to read, and are left out whole; so is every event the person did not tick for others.

    Args:
        network: The whole of it.
        violence: Whether a line of violence in a genogram may stand on this one sheet; the
            person ticks it, each time anew.
    """
    alters = tuple(
        _calm_alter(alter) if network.bond(alter.id).unsafe else alter
        for alter in network.alters
        if may_hang_on_the_wall(alter)
    )
    hidden = {alter.id for alter in network.alters} - {alter.id for alter in alters}
    return msgspec.structs.replace(
        network,
        alters=tuple(
            msgspec.structs.replace(alter, via=None) if alter.via in hidden else alter
            for alter in alters
        ),
        bonds=tuple(
            _kept_to_oneself(bond)
            for bond in network.bonds
            if not hidden.intersection(ends(bond.id))
        ),
        ties=tuple(tie for tie in network.ties if not hidden.intersection(ends(tie.id))),
        kinship=tuple(
            tie if violence else _without_violence(tie)
            for tie in network.kinship
            if not hidden.intersection(ends(tie.id))
        ),
        spots=tuple(spot for spot in network.spots if not hidden.intersection(ends(spot.id))),
        events=tuple(
            _among(event, hidden)
            for event in network.events
            if event.visibility == "print" and not event.silent
        ),
        agreements=(),
        notes=(),
        stands=(),
        weights=(),
        ratings=(),
        answers=(),
        impressions=(),
        hopes=(),
        plans=(),
        steps=(),
        thresholds=(),
        dilemmas=(),
        entrances=(),
        presences=(),
        meetings=(),
        voices=(),
        replies=(),
        fillings=(),
        talents=(),
        roles=(),
        thanks=(),
        settings=(),
        figures=(),
        threads=(),
        takes=(),
        columns={},
    )


def _kept_to_oneself(bond: Bond) -> Bond:
    """Leave out what came between people, and every line to somebody with whom it is not safe."""
    bare = msgspec.structs.replace(
        bond, unsafe=None, broken_words=None, broken_since=None, why_faded=None
    )
    if not bond.unsafe:
        return bare
    return msgspec.structs.replace(bare, line=None, wish=None, energy_in=None, energy_out=None)


def calm(network: Network) -> Network:
    """Leave out what is tense or broken, so that a visitor reads no quarrel off the wall.

    Tense lines become plain ones, broken ones go, and no arrow tells who costs energy; the people
    themselves stay. What was said about them stays too: this is about one sheet.

    Args:
        network: As it may hang on the wall.
    """
    apart = {alter.id for alter in network.alters if alter.status == "broken"}
    return msgspec.structs.replace(
        network,
        alters=tuple(_calm_alter(alter) for alter in network.alters),
        bonds=tuple(_calm_bond(bond, apart) for bond in network.bonds),
        ties=tuple(_calm_tie(tie) for tie in network.ties),
        kinship=tuple(_calm_feeling(tie) for tie in network.kinship),
    )


def _among(event: Event, hidden: set[str]) -> Event:
    """Give an event with only those people in it who may stand on the sheet."""
    return msgspec.structs.replace(
        event,
        **{
            role: value_without("event", role, getattr(event, role), hidden.__contains__)
            for role in REFERENCES["event"]
        },
    )


def without_feelings(network: Network) -> Network:
    """Leave out how it feels between people: a layer over a family that is off unless asked for."""
    bare = (msgspec.structs.replace(tie, feeling=None, harmed=None) for tie in network.kinship)
    return msgspec.structs.replace(network, kinship=tuple(tie for tie in bare if tie.kin))


def _without_violence(tie: Tie) -> Tie:
    if tie.feeling != "violence":
        return tie
    return msgspec.structs.replace(tie, feeling=None, harmed=None)


def _calm_feeling(tie: Tie) -> Tie:
    if tie.feeling in _CALM:
        return tie
    return msgspec.structs.replace(tie, feeling=None, harmed=None)


def _calm_alter(alter: Alter) -> Alter:
    return msgspec.structs.replace(alter, status=None) if alter.status == "broken" else alter


def _calm_bond(bond: Bond, apart: set[str]) -> Bond:
    if bond.line == "broken" or apart.intersection(ends(bond.id)):
        return msgspec.structs.replace(bond, line=None, energy_in=None, energy_out=None)
    line = _PLAIN.get(bond.line, bond.line) if bond.line else None
    gets, gives = bond.energy_in or 0, bond.energy_out or 0
    energy = bond.energy_in if gets > gives else None  # better silent than kinder than it is
    return msgspec.structs.replace(bond, line=line, energy_in=energy, energy_out=None)


def _calm_tie(tie: Tie) -> Tie:
    if tie.quality in {"tense", "broken"}:
        return msgspec.structs.replace(tie, quality=None, knows=True)
    return tie
