import pytest
from hypothesis import given

from cohort.any_cohort import assert_same, cohorts, figures, net_of
from kring.cohort.kernels.holes import HIERARCHY, KERNEL, WEIGHTED
from kring.network.measures import holes


def test_two_people_worked_by_hand():
    apart, tied = figures([net_of(2, []), net_of(2, [(0, 1)])], KERNEL)
    assert (apart["effective_size"], apart["efficiency"], apart["constraint"]) == (2, 1, 0.5)
    # Each has half of ego and half of the other's half: (1/2 + 1/4)² twice.
    assert (tied["effective_size"], tied["efficiency"]) == (1, 0.5)
    assert tied["constraint"] == pytest.approx(1.125)


def test_nobody_and_one():
    nobody, one = figures([net_of(0, []), net_of(1, [])], KERNEL, HIERARCHY)
    assert all(nobody[name] is None for name in (*KERNEL.columns, "hierarchy"))
    assert (one["effective_size"], one["efficiency"], one["constraint"]) == (1, 1, 1)
    assert one["hierarchy"] is None


def test_a_weight_counts_only_where_weights_are_asked_for():
    with_weight = net_of(2, [(0, 1)])
    heavy = type(with_weight)(with_weight.roles, with_weight.ages, (3.0, 1.0), ((0, 1, 2.0),), None)
    (row,) = figures([heavy], KERNEL, WEIGHTED)
    assert row["constraint"] == pytest.approx(1.125)
    # By hand: p = 3/4, 1/4; of the first 2/5 goes to the second, of the second 2/3 to the first.
    assert row["constraint_weighted"] == pytest.approx(
        (3 / 4 + 1 / 4 * 2 / 3) ** 2 + (1 / 4 + 3 / 4 * 2 / 5) ** 2
    )


@given(cohorts)
def test_they_are_those_of_the_plain_definition(cohort):
    measures = (holes.effective_size, holes.efficiency, holes.constraint, holes.hierarchy)
    expected = [
        {
            **{each.__name__: each(net) for each in measures},
            **{f"{each.__name__}_weighted": each(net, weighted=True) for each in measures},
        }
        for net in (each.net for each in cohort)
    ]
    assert_same(figures(cohort, KERNEL, HIERARCHY, WEIGHTED), expected)


def test_a_weight_that_is_not_a_number_is_one_that_was_not_given():
    plain = net_of(2, [(0, 1)])
    odd = type(plain)(plain.roles, plain.ages, (float("nan"), None), ((0, 1, float("nan")),), None)
    (row,) = figures([odd], WEIGHTED)
    assert row["constraint_weighted"] == pytest.approx(1.125)
