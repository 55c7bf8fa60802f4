"""On the sheet of samples every choice that is drawn occurs, in fields that hold it."""

from typing import get_args

import msgspec

from kring.network import values as v
from kring.network.model import KINDS
from kring.network.sampler import sampler


def said(things, field):
    return {getattr(thing, field) for thing in things} - {None}


def test_every_status_sort_line_and_feeling_is_there():
    network = sampler()
    assert said(network.alters, "status") == set(get_args(v.Status))
    assert said(network.alters, "sort") == set(get_args(v.Sort))
    assert said(network.bonds, "line") >= set(get_args(v.Line))
    assert said(network.ties, "quality") == set(get_args(v.Quality))
    assert said(network.kinship, "union") == set(get_args(v.Union))
    assert said(network.kinship, "feeling") == set(get_args(v.Feeling))
    assert said(network.kinship, "parentage") == set(get_args(v.Parentage))
    assert said(network.alters, "unborn") == set(get_args(v.Unborn))
    assert said(network.events, "sort") == set(get_args(v.Happening))


def test_every_thing_holds_only_what_may_be_written():
    network = sampler()
    for kind, things in {
        "alter": network.alters,
        "bond": network.bonds,
        "tie": (*network.ties, *network.kinship),
        "event": network.events,
        "spot": network.spots,
        "figure": network.figures,
    }.items():
        assert things
        for thing in things:
            given = msgspec.to_builtins(thing)
            assert msgspec.convert(given, KINDS[kind], strict=True) == thing


def test_nobody_on_it_has_a_name():
    assert said(sampler().alters, "name") == set()
