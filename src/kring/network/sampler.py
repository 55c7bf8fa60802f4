"""A sheet of samples: every choice that shows in a drawing once, for legends on blank paper.

Nobody in it exists and nobody in it has a name. A legend names only what really stands in a
drawing; on paper that is still blank anything may come, so there it names everything.
"""

from collections.abc import Iterator
from functools import cache
from typing import get_args

import msgspec

from kring.network import values as v
from kring.network.model import Alter, Bond, Ego, Event, Figure, Setting, Spot, Thing, Tie, pair
from kring.network.network import Network, network_of
from kring.network.relations import RelationType

_EGO = "me"
_FUNCTIONS: tuple[v.Exchange, ...] = ("get", "give", "both")
_OF_EACH_GROUP: tuple[RelationType, ...] = ("parent", "friend", "neighbour", "gp", "home_care")


@cache
def sampler() -> Network:
    """Give a network in which every choice that can be drawn occurs."""
    return network_of([Ego(id=_EGO), *_people(), *_ties(), *_family(), *_others()])


def _people() -> Iterator[Thing]:
    for k, kind in enumerate(_OF_EACH_GROUP):
        yield from _stands(Alter(id=f"g{k}", relation_types=(kind,), emergency=True), k)
    for k, sort in enumerate(get_args(v.Sort)):
        yield from _stands(Alter(id=f"s{k}", sort=sort, relation_types=("friend",)), k)
    for k, status in enumerate(get_args(v.Status)):
        person = Alter(id=f"t{k}", status=status, via="g0", relation_types=("friend",))
        yield from _stands(person, k)
    for k, line in enumerate(get_args(v.Line)):
        yield from _stands(Alter(id=f"l{k}", relation_types=("friend",)), k, line=line)
    for k, way in enumerate(_FUNCTIONS):
        energies = {"energy_in": int(way != "give"), "energy_out": int(way != "get")}
        support = dict.fromkeys(("practical", "affective", "advice", "company", "security"), way)
        person = Alter(id=f"f{k}", relation_types=("sibling",), reach=get_args(v.Reach)[k])
        yield from _stands(person, k, line="ordinary", **energies, **support)
    for k, holds in enumerate(get_args(v.Holds)):
        yield from _stands(Alter(id=f"h{k}", holds=holds, relation_types=("friend",)), k)


def _stands(alter: Alter, k: int, **said: object) -> Iterator[Thing]:
    """Put somebody on every paper, so that their sign counts wherever it can be seen."""
    ring = 1 + k % 4
    domain = get_args(v.Domain)[k % 9]
    yield msgspec.structs.replace(alter, domain=domain, place_level="neighbourhood")
    yield Bond(id=f"{_EGO}~{alter.id}", closeness=ring, **said)  # type: ignore[arg-type]  # checked by the test
    for view in ("then", "wished", "neighbourhood", "ecomap"):
        yield Spot(id=f"{view}~{alter.id}", at=(30.0 + 20 * (k % 3), 10.0 * k))


def _ties() -> Iterator[Thing]:
    for k, quality in enumerate(get_args(v.Quality)):
        yield Tie(id=pair("g0", f"l{k}"), knows=True, quality=quality)
    yield Tie(id=pair("g3", "g4"), knows=True, works_together=True)


def _family() -> Iterator[Thing]:
    """Give one couple of each kind, with a child of each kind, and each feeling once."""
    for k, sign in enumerate(get_args(v.Sign)):
        yield Alter(id=f"sign{k}", sign=sign, relation_types=("cousin",))
    for k, union in enumerate(get_args(v.Union)):
        yield Alter(id=f"u{k}a", relation_types=("cousin",), sign="square", died=2000)
        yield Alter(id=f"u{k}b", relation_types=("cousin",), sign="circle", lives_with=_EGO)
        yield Tie(id=pair(f"u{k}a", f"u{k}b"), kin="partner", union=union)
    for k, parentage in enumerate(get_args(v.Parentage)):
        yield Alter(id=f"c{k}", relation_types=("cousin",))
        yield Tie(id=pair("u0a", f"c{k}"), kin="second_is_parent", parentage=parentage)
        yield Tie(id=pair("u0b", f"c{k}"), kin="second_is_parent", parentage=parentage)
    twins: tuple[v.Kin, ...] = ("twin", "identical_twin")
    for k, kin in enumerate(twins):
        for each in "ab":
            yield Alter(id=f"w{k}{each}", relation_types=("cousin",))
            yield Tie(id=pair("u1a", f"w{k}{each}"), kin="first_is_parent")
        yield Tie(id=pair(f"w{k}a", f"w{k}b"), kin=kin)
    for k, unborn in enumerate(get_args(v.Unborn)):
        yield Alter(id=f"n{k}", unborn=unborn, relation_types=("child",))
        yield Tie(id=pair("u0a", f"n{k}"), kin="second_is_parent")
    for k, feeling in enumerate(get_args(v.Feeling)):
        yield Tie(id=pair(_EGO, f"u{k % 8}{'ab'[k // 8]}"), feeling=feeling)


def _others() -> Iterator[Thing]:
    for k, kind in enumerate(get_args(v.PlaceKind)):
        welcome = get_args(v.Welcome)[k % 3]
        place = Alter(id=f"p{k}", sort="place", place_kind=kind, welcome=welcome)
        yield from _stands(place, k)
    for k, sort in enumerate(get_args(v.Happening)):
        yield Event(id=f"e{k}", year=1990 + k, sort=sort, value=k % 3 - 1, present=("g0",))
    yield Setting(id="table")
    for k, sort in enumerate(get_args(v.FigureSort)):
        yield Figure(id=f"fig{k}", setting="table", sort=sort, at=(10.0 * k - 40, 0.0))
