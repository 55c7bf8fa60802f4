"""Who knows whom: worked examples by hand, the rule for what was not asked, networkx beside it."""

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.figures import Share
from kring.network.measures.density import density, density_by_label
from network.drawn import drawn, networks, people, person, tie, ties

FIVE = [person(name) for name in "abcde"]
FOUR = FIVE[:4]


def test_three_friends_and_a_couple():
    found = density(drawn(*FIVE, *ties("ab ac bc de"), ties_asked=True))
    assert found.known == Share(part=4, of=10)
    assert found.known.value == 0.4
    assert found.groups == (("a", "b", "c"), ("d", "e"))
    assert (found.alone, found.bridges) == ((), ())


def test_everyone_knows_everyone():
    found = density(drawn(*FOUR, *ties("ab ac ad bc bd cd")))
    assert found.known.value == 1.0
    assert len(found.groups) == 1


def test_nobody_knows_anybody():
    found = density(drawn(*FOUR, ties_asked=True))
    assert found.known.value == 0.0
    assert found.alone == ("a", "b", "c", "d")


@pytest.mark.parametrize("count", [0, 1])
def test_without_a_pair_there_is_nothing_to_say(count):
    found = density(drawn(*people(count), ties_asked=True))
    assert found.known == Share(part=0, of=0)
    assert found.known.value is None
    assert len(found.groups) == count


def test_two_who_know_each_other():
    found = density(drawn(*FIVE[:2], *ties("ab")))
    assert found.known == Share(part=1, of=1)


def test_lines_alone_make_no_share():
    found = density(drawn(*FIVE, *ties("ab bc")))
    assert found.known == Share(part=0, of=0, unknown=10)
    assert found.drawn == 2
    assert not found.settled


def test_not_asked_is_never_no():
    found = density(drawn(*FIVE))
    assert found.known == Share(part=0, of=0, unknown=10)
    assert found.known.value is None


def test_pairs_of_which_was_said_that_they_do_not_know_each_other_make_a_share():
    found = density(drawn(*FIVE, *ties("ab bc"), *ties("ac ad", knows=False)))
    assert found.known == Share(part=2, of=4, unknown=6)


def test_groups_are_settled_once_every_pair_between_them_is_answered():
    apart = ties("ac ad bc bd", knows=False)
    assert density(drawn(*FOUR, *ties("ab cd"), *apart)).settled
    assert not density(drawn(*FOUR, *ties("ab cd"), *apart[:3])).settled


def test_a_tie_with_oneself_and_the_same_tie_again_do_not_count():
    again = [tie("a", "b", knows=None, quality="good"), tie("a", "a"), *ties("ab")]
    assert density(drawn(*FOUR, *again, ties_asked=True)).known == Share(part=1, of=6)


def test_light_ties_the_dead_and_groups_are_left_out():
    others = [
        person("x", "light_tie"),
        person("y", status="dead"),
        person("z", sort="group"),
    ]
    found = density(drawn(*FOUR[:2], *others, *ties("ab ax ay az"), ties_asked=True))
    assert found.known == Share(part=1, of=1)


def test_professionals_are_left_out_when_the_person_does_not_count_them():
    network = [*FOUR[:2], person("n", "home_care"), *ties("ab an")]
    assert density(drawn(*network, ties_asked=True)).known.of == 3
    assert density(drawn(*network, ties_asked=True, paid_count=False)).known.of == 1


def test_family_on_a_genogram_does_not_say_that_two_know_each_other():
    found = density(drawn(*FIVE[:2], tie("a", "b", knows=None, kin="sibling")))
    assert found.known == Share(part=0, of=0, unknown=1)


def test_kinds_of_tie_of_a_research_file_are_told_apart():
    network = drawn(
        *FIVE,
        tie("a", "b", labels=("Close", "Work")),
        tie("b", "c", knows=None, labels=("Close",)),
        tie("d", "e", labels=("Work",)),
        ties_asked=True,
    )
    found = density_by_label(network)
    assert density(network).known == Share(part=3, of=10)
    assert list(found) == ["Close", "Work"]
    assert (found["Close"].known, len(found["Close"].groups)) == (Share(part=2, of=10), 3)
    assert (found["Work"].known, len(found["Work"].groups)) == (Share(part=2, of=10), 3)
    assert found["Close"].alone == ("d", "e")


def test_without_labels_there_are_no_kinds_of_tie():
    assert density_by_label(drawn(*FIVE, *ties("ab"), ties_asked=True)) == {}


@given(networks())
def test_pairs_are_known_or_unknown_and_none_is_lost(network):
    found = density(network)
    count = sum(len(group) for group in found.groups)
    assert found.known.of + found.known.unknown == count * (count - 1) // 2
    assert found.known.value is None or 0 <= found.known.value <= 1


@given(st.integers(2, 15), st.data())
def test_networkx_finds_the_same_density(count, data):
    ids = [f"p{number}" for number in range(count)]
    pairs = [(a, b) for a in ids for b in ids if a < b]
    chosen = data.draw(st.lists(st.sampled_from(pairs), unique=True))
    other = nx.Graph()
    other.add_nodes_from(ids)
    other.add_edges_from(chosen)
    found = density(drawn(*people(count), *(tie(a, b) for a, b in chosen), ties_asked=True))
    assert found.known.value == pytest.approx(nx.density(other))
    assert len(found.groups) == nx.number_connected_components(other)
    assert set(found.alone) == set(nx.isolates(other))
