from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.scene.genogram_places import settled
from scene.families import EGO, Told, drawn

AIMS = st.lists(st.integers(-100, 100), min_size=1, max_size=12)


def test_whoever_wants_to_stand_too_near_meets_halfway():
    assert settled([0, 0], [10]) == [-5, 5]
    assert settled([0, 30], [10]) == [0, 30]


def test_whoever_is_held_by_a_hand_hardly_moves():
    held, other = settled([0, 0], [10], [1000, 1])
    assert held == pytest.approx(-0.01, abs=0.01)
    assert other - held == pytest.approx(10)


@given(AIMS)
def test_settled_places_keep_the_order_and_the_gaps(aims):
    places = settled(aims, [7.0] * (len(aims) - 1))
    assert all(b - a >= 7 - 1e-9 for a, b in pairwise(places))


@given(AIMS)
def test_places_that_are_far_enough_apart_stay(aims):
    apart = [aim + 300 * at for at, aim in enumerate(aims)]
    assert settled(apart, [7.0] * (len(aims) - 1)) == apart


def test_a_drawing_stands_around_its_middle():
    told = Told()
    for one in ("a", "b", "c", "d"):
        told.person(one)
    told.parents(EGO, of="a b c d")
    xs = [x for x, _ in drawn(told.network())[1].places.values()]
    assert abs(max(xs) + min(xs)) <= 1
