"""Where other programs give another figure, and on what small network that shows.

The figures of the others come from running them on these networks (egor 1.25.10, ideanet 1.1.1).
"""

import pytest

from kring.network.measures import peers
from kring.network.measures.categories import mix
from kring.network.measures.egonet import egonet
from kring.network.measures.holes import constraint, hierarchy
from kring.network.measures.homophily import ei_of_ties, likeness
from kring.network.measures.paths import betweenness
from kring.network.measures.structure import degree_centralization, density_without_ego
from network.measures.random_nets import net, star

TWICE = ["a", "b", "c"], [("a", "b"), ("a", "b")]
BOTH_WAYS = ["a", "b", "c"], [("a", "b"), ("b", "a")]


def test_egor_counts_a_tie_that_is_written_twice_as_two():
    assert peers.egor_density(*TWICE) == pytest.approx(0.667, abs=0.0005)
    assert density_without_ego(egonet(*TWICE)) == pytest.approx(1 / 3)


def test_egor_holds_ego_tighter_when_a_tie_is_written_both_ways():
    assert peers.egor_constraint(*BOTH_WAYS) == pytest.approx(0.728, abs=0.0005)
    assert constraint(egonet(*BOTH_WAYS)) == pytest.approx(0.611, abs=0.0005)


def test_egor_counts_each_tie_that_crosses_over_twice():
    rows = [tuple(pair) for pair in ("pq", "pr", "ps", "qr", "qs", "rs")]
    groups = {"p": "a", "q": "a", "r": "b", "s": "c"}
    assert peers.egor_ei_raw(rows, groups) == pytest.approx(0.818, abs=0.0005)
    assert ei_of_ties(egonet("pqrs", rows), groups) == pytest.approx(0.667, abs=0.0005)


def test_ideanet_divides_by_the_number_of_people_twice():
    assert peers.ideanet_ei_index("a", ["a", "b", "b"]) == pytest.approx(0.111, abs=0.0005)
    assert likeness("a", ["a", "b", "b"]).ei == pytest.approx(0.333, abs=0.0005)


def test_ideanet_takes_unknown_for_a_category_and_only_what_occurs_for_possible():
    assert peers.ideanet_iqv(["a", None]) == 1  # two "categories", evenly
    assert mix(["a", None], ["a", "b", "c"]).iqv == 0  # one person known, of one kind


def test_igraph_divides_a_star_by_more_than_a_star_can_have():
    assert peers.igraph_degree_centralization(star(4)) == pytest.approx(12 / 20)
    assert degree_centralization(star(4)) == 1


def test_egoweb_counts_each_pair_from_both_sides():
    row = net("abc", "ab", "bc")
    assert peers.egoweb_betweenness(row)["b"] == 2 * betweenness(row)["b"] == 2


def test_ucinet_calls_one_person_a_full_hierarchy():
    alone = net("a")
    assert hierarchy(alone) is None
    assert peers.ucinet_hierarchy(hierarchy(alone), len(alone.people)) == 1
    assert peers.ucinet_hierarchy(0.25, 3) == 0.25


def test_without_people_none_of_them_gives_a_figure():
    assert peers.egor_density([], []) is peers.egor_constraint([], []) is None
    assert peers.egor_ei_raw([], {}) is peers.ideanet_iqv([]) is None
    assert peers.ideanet_ei_index("a", []) is peers.igraph_degree_centralization(net("")) is None


def test_each_can_be_asked_for_by_the_name_it_has_elsewhere():
    assert all(name.split(".")[0] in figure.__name__ for name, figure in peers.PEERS.items())
