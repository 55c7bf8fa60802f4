"""Structural holes; Borgatti's network of 1997 by hand and by UCINET, random ones by networkx."""

from math import log

import networkx as nx
import pytest
from hypothesis import given

from kring.network.measures.egonet import egonet
from kring.network.measures.holes import (
    constraint,
    effective_size,
    efficiency,
    hierarchy,
    shares_of_constraint,
)
from network.measures.random_nets import graph_of, net, nets

# Borgatti (1997), Connections 20(1): ego G with A to F; the weights are those with which
# networkx checked its own figures by UCINET, igraph and hand.
ROWS = [("A", "B", 2.0), ("A", "F", 3.0), ("A", "E", 2.0), ("B", "D", 1.0)]
PULL = {"A": 5.0, "B": 4.0, "C": 10.0, "D": 3.0, "E": 8.0, "F": 3.0}
BORGATTI = egonet("ABCDEF", ROWS, pull=PULL)


def test_the_six_people_of_borgatti_count_for_four_and_two_thirds():
    assert effective_size(BORGATTI) == pytest.approx(4.67, abs=0.005)
    assert efficiency(BORGATTI) == pytest.approx(4.67 / 6, abs=0.001)
    assert constraint(BORGATTI) == pytest.approx(0.400, abs=0.0005)


def test_with_weights_they_count_for_more():
    assert effective_size(BORGATTI, weighted=True) == pytest.approx(5.47, abs=0.005)
    assert constraint(BORGATTI, weighted=True) == pytest.approx(0.299, abs=0.0005)


def test_a_weight_counts_only_when_asked():
    assert constraint(BORGATTI) == constraint(egonet("ABCDEF", [row[:2] for row in ROWS]))


def test_one_person_is_everything_and_two_who_are_tied_hold_ego_most():
    assert constraint(net("a")) == 1
    assert constraint(net("ab", "ab")) == 1.125  # twice (1/2 + 1/2 · 1/2)², the most there is
    assert constraint(net("ab")) == 0.5


def test_what_cannot_be_told_is_none():
    nobody, one = net(""), net("a")
    assert [measure(nobody) for measure in (effective_size, efficiency, constraint)] == [None] * 3
    assert (effective_size(one), efficiency(one)) == (1, 1)
    assert (hierarchy(nobody), hierarchy(one)) == (None, None)
    weightless = egonet("ab", [("a", "b", 0.0)], pull={"a": 0.0, "b": 0.0})
    assert effective_size(weightless, weighted=True) is None
    assert constraint(weightless, weighted=True) is None


def test_alike_people_make_no_hierarchy_and_one_in_the_middle_does():
    assert hierarchy(net("abc")) == pytest.approx(0)
    middle = net("abc", "ab", "ac")
    parts = [(1 + 1 / 2 + 1 / 2) ** 2, (1 + 1 / 3) ** 2, (1 + 1 / 3) ** 2]  # each of nine
    ratios = [part * 3 / sum(parts) for part in parts]
    by_hand = sum(ratio * log(ratio) for ratio in ratios) / (3 * log(3))
    assert hierarchy(middle) == pytest.approx(by_hand)


@given(nets(fewest=1))
def test_networkx_says_the_same(found):
    graph = graph_of(found, with_ego=True)
    for weight in (None, "weight"):
        weighted = weight is not None
        theirs = nx.constraint(graph, nodes=["ego"], weight=weight)["ego"]
        assert constraint(found, weighted=weighted) == pytest.approx(theirs)
        theirs = nx.effective_size(graph, nodes=["ego"], weight=weight)["ego"]
        assert effective_size(found, weighted=weighted) == pytest.approx(theirs)


@given(nets(fewest=1))
def test_the_parts_add_up_and_stay_within_their_limits(found):
    n = len(found.people)
    whole = constraint(found)
    assert sum(shares_of_constraint(found).values()) == pytest.approx(whole)
    assert 1 / n - 1e-12 <= whole <= 9 / 8
    assert 1 - 1e-12 <= effective_size(found) <= n
    if n > 1:
        assert -1e-12 <= hierarchy(found) <= 1
