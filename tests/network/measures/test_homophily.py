"""Like and unlike; figures by hand, and Coleman's of 1958."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.network.figures import Share
from kring.network.measures.homophily import (
    coleman,
    coleman_by_group,
    ei_of_chances,
    ei_of_ties,
    likeness,
    yules_q,
    yules_q_of_ties,
)
from network.measures.random_nets import net

# Everybody tied with everybody, of groups a, a, b, c: one tie within, five across.
FOUR = net("pqrs", "pq", "pr", "ps", "qr", "qs", "rs")
GROUPS = {"p": "a", "q": "a", "r": "b", "s": "c"}


def test_one_like_ego_and_two_unlike_is_a_third():
    found = likeness("a", ["a", "b", "c"])
    assert found.share == Share(part=1, of=3)
    assert found.ei == pytest.approx(1 / 3)  # Perry, Pescosolido & Borgatti (2018): (2-1)/3


def test_whoever_it_is_not_known_of_is_in_neither_part():
    found = likeness("a", ["a", None, "b"])
    assert (found.share, found.ei) == (Share(part=1, of=2, unknown=1), 0)


def test_with_nothing_known_of_ego_or_of_anybody_it_cannot_be_told():
    assert likeness(None, ["a", "b"]).share == Share(part=0, of=0, unknown=2)
    for nothing in (likeness(None, ["a"]), likeness("a", [None]), likeness("a", [])):
        assert nothing.ei is None


def test_a_tie_that_crosses_over_counts_once():
    assert ei_of_ties(FOUR, GROUPS) == pytest.approx(4 / 6)


def test_weighed_by_chance_ties_everywhere_say_nothing():
    assert ei_of_chances(FOUR, GROUPS) == 0


def test_without_ties_or_without_pairs_on_one_side_it_cannot_be_told():
    assert ei_of_ties(net("pqrs"), GROUPS) is None
    assert ei_of_chances(net("pqrs"), GROUPS) is None
    assert ei_of_chances(net("pr", "pr"), GROUPS) is None  # no pair within a group
    assert ei_of_chances(net("pq", "pq"), GROUPS) is None  # no pair across groups
    assert ei_of_ties(net("px", "px"), GROUPS) is None  # nothing known of x


def test_the_two_classes_of_coleman():
    assert coleman(45, 60, 60, 100) == pytest.approx(0.38125)
    assert coleman(20, 40, 40, 100) == pytest.approx(0.175)


def test_a_group_that_looks_elsewhere_is_below_nought():
    assert coleman(0, 10, 50, 100) == -1


def test_chance_that_leaves_no_room_cannot_be_told():
    assert coleman(5, 5, 100, 100) is None
    assert coleman(0, 0, 3, 5) is None
    assert coleman(0, 0, 1, 1) is None


def test_each_tie_is_a_tie_of_both_its_people():
    found = coleman_by_group(net("pqrs", "pq", "rs"), {"p": "a", "q": "a", "r": "b", "s": "b"})
    by_chance = 2 * (2 - 1) / (4 - 1)
    assert found == {
        "a": pytest.approx((2 - by_chance) / (2 - by_chance)),
        "b": pytest.approx(1),
    }


def test_yule_compares_contacts_with_everybody_else():
    assert yules_q(Share(part=8, of=10), Share(part=20, of=40)) == pytest.approx(
        (8 * 20 - 2 * 20) / (8 * 20 + 2 * 20)
    )
    assert yules_q(Share(part=0, of=0), Share(part=1, of=2)) is None


@given(st.lists(st.sampled_from(["a", "b", None])))
def test_nobody_is_lost_and_the_index_stays_within_its_ends(theirs):
    found = likeness("a", theirs)
    assert found.same + found.different + found.unknown == len(theirs)
    assert found.ei is None or -1 <= found.ei <= 1


def test_yules_q_of_ties_by_hand():
    # Two kinds of three. Alike: ab, bc and de tied of six pairs; unlike: ad tied of nine.
    groups = dict(zip("abcdef", "xxxyyy", strict=True))
    found = yules_q_of_ties(net("abcdef", "ab", "bc", "de", "ad"), groups)
    assert found == pytest.approx((3 * 8 - 1 * 3) / (3 * 8 + 1 * 3))


def test_yules_q_of_ties_cannot_be_told_without_ties_or_with_one_kind():
    groups = dict(zip("abc", "xxy", strict=True))
    assert yules_q_of_ties(net("abc"), groups) is None
    assert yules_q_of_ties(net("abc", "ab"), dict.fromkeys("abc", "x")) is None
    assert yules_q_of_ties(net("abc", "ab"), groups) == 1
