"""The numbers others wrote: laid beside the drawing, on one scale, only as background."""

from datetime import date

import pytest
from django.utils import translation

from kring.network.reading import read_network
from kring.read.background import PER_PERSON, background
from network.drawn import drawn, of_kinds


@pytest.fixture(autouse=True)
def _english():
    with translation.override("en"):
        yield


def bars(**kinds):
    return background(read_network(drawn(*of_kinds(**kinds)), today=date(2026, 6, 1)))


def counts(bar):
    return {piece.kind: piece.count for piece in bar.pieces}


def test_the_drawing_stands_first_and_beside_it_what_resokit_names():
    own, broad, poverty = bars(sibling=2, friend=1, neighbour=1)
    assert counts(own) == {"family": 2, "friends": 1, "rest": 1}
    assert counts(broad) == {"family": 12, "friends": 13, "professionals": 5}
    assert counts(poverty) == {"family": 2, "professionals": 3}


def test_all_bars_have_the_same_step_per_person():
    for bar in bars(sibling=2, gp=1):
        ends = [0, *(piece.left + piece.width for piece in bar.pieces)]
        assert [piece.left for piece in bar.pieces] == ends[:-1]
        assert bar.length == PER_PERSON * sum(piece.count for piece in bar.pieces)


def test_a_drawing_without_labels_has_an_empty_bar():
    assert bars()[0].pieces == []
