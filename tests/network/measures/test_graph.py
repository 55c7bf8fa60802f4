"""Groups and bridge people, beside a second opinion of networkx."""

import itertools
import json
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.measures.graph import Graph, bridge_people, groups_of

GRAPHS = json.loads(Path("contract/cases/contacts.json").read_text(encoding="utf-8"))["graphs"]
PEOPLE = [f"p{number}" for number in range(12)]
PAIRS = [(a, b) for a in PEOPLE for b in PEOPLE if a < b]


def graph(people, lines):
    return Graph(people, {tuple(line) for line in lines.split()})


def test_nobody_has_no_groups():
    assert groups_of(Graph([], set())) == ()
    assert bridge_people(Graph([], set())) == ()


def test_somebody_without_a_line_is_a_group_of_one():
    assert groups_of(graph("abc", "bc")) == (("a",), ("b", "c"))


def test_groups_keep_the_order_in_which_people_came():
    assert groups_of(graph("cab", "ac")) == (("c", "a"), ("b",))


def test_in_a_row_of_three_the_middle_one_is_the_bridge():
    assert bridge_people(graph("abc", "ab bc")) == ("b",)


def test_in_a_ring_nobody_is_a_bridge():
    assert bridge_people(graph("abcd", "ab bc cd ad")) == ()


def test_whoever_first_came_can_be_a_bridge():
    assert bridge_people(graph("abc", "ab ac")) == ("a",)


def test_a_row_of_ten_thousand_does_not_stop_it():
    row = [f"p{number}" for number in range(10_000)]
    lines = set(itertools.pairwise(row))
    assert len(bridge_people(Graph(row, lines))) == 9_998


@given(st.sets(st.sampled_from(PAIRS)))
def test_networkx_finds_the_same_groups_and_bridges(lines):
    other = nx.Graph()
    other.add_nodes_from(PEOPLE)
    other.add_edges_from(lines)
    own = Graph(PEOPLE, lines)
    assert {frozenset(group) for group in groups_of(own)} == {
        frozenset(group) for group in nx.connected_components(other)
    }
    assert set(bridge_people(own)) == set(nx.articulation_points(other))


@pytest.mark.parametrize("case", GRAPHS, ids=lambda case: "".join(case["bridges"]) or "nobody")
def test_who_holds_a_group_together_is_the_same_on_a_tablet(case):
    lines = {(first, second) for first, second in case["lines"]}

    assert list(bridge_people(Graph(case["people"], lines))) == case["bridges"]
