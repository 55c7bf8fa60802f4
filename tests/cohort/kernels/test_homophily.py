import pytest
from hypothesis import given

from cohort.any_cohort import ROLES, Rows, assert_same, cohorts, figures
from kring.cohort.kernels.homophily import crossing, keeping_apart, likeness
from kring.network.measures import homophily

LIKE, ACROSS = likeness("role", ROLES), crossing("role", ROLES)
APART = keeping_apart("role", ROLES)


def test_the_worked_example_of_a_peer_that_divides_twice():
    # Three people, one like ego and two not: (2 - 1) / 3, not divided by three again.
    three = Rows(("family", "paid", "friend"), (None,) * 3, (None,) * 3, (), "family")
    (row,) = figures([three], LIKE)
    assert row["role.ei"] == pytest.approx(1 / 3)
    assert (row["role.same"], row["role.different"]) == (1, 2)


def test_the_worked_example_of_a_peer_that_counts_crossing_ties_double():
    # Four people who are all tied, two of one kind: one tie inside, five across.
    roles = ("family", "family", "friend", "paid")
    ties = tuple((a, b, None) for a in range(4) for b in range(a))
    (row,) = figures([Rows(roles, (None,) * 4, (None,) * 4, ties, None)], LIKE, ACROSS)
    assert row["role.ei_of_ties"] == pytest.approx(4 / 6)
    assert row["role.ei"] is None  # nothing is known of ego


def test_two_kinds_that_keep_to_themselves():
    roles = ("family", "family", "paid", "paid")
    (row,) = figures(
        [Rows(roles, (None,) * 4, (None,) * 4, ((0, 1, None), (2, 3, None)), None)], APART
    )
    assert (row["role=family.coleman"], row["role=paid.coleman"]) == (1, 1)
    assert row["role=friend.coleman"] is None


@given(cohorts)
def test_they_are_those_of_the_plain_definition(cohort):
    expected = []
    for each in cohort:
        told = homophily.likeness(each.own, each.roles)
        groups = {i: r for i, r in zip(each.ids, each.roles, strict=True) if r is not None}
        expected.append(
            {
                "role.same": told.same,
                "role.different": told.different,
                "role.same_share": told.share.value,
                "role.ei": told.ei,
                "role.ei_of_ties": homophily.ei_of_ties(each.net, groups),
                "role.ei_of_chances": homophily.ei_of_chances(each.net, groups),
                "role.yules_q": homophily.yules_q_of_ties(each.net, groups),
                **{f"role={role}.coleman": None for role in ROLES},
                **{
                    f"role={role}.coleman": figure
                    for role, figure in homophily.coleman_by_group(each.net, groups).items()
                },
            }
        )
    assert_same(figures(cohort, LIKE, ACROSS, APART), expected)
