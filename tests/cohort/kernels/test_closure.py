import pytest
from hypothesis import given, settings

from cohort.any_cohort import assert_same, cohorts, figures, large, net_of
from kring.cohort.kernels.closure import KERNEL
from kring.network.measures import closure


def test_a_triangle_with_a_tail():
    (row,) = figures([net_of(4, [(0, 1), (1, 2), (0, 2), (2, 3)])], KERNEL)
    assert [row[f"triads_{ties}"] for ties in range(4)] == [0, 1, 2, 1]
    assert row["transitivity"] == pytest.approx(3 / 5)
    assert row["clustering"] == pytest.approx((1 + 1 + 1 / 3) / 3)


def test_below_three_people_there_are_no_threes():
    for row in figures([net_of(0, []), net_of(2, [(0, 1)])], KERNEL):
        assert [row[f"triads_{ties}"] for ties in range(4)] == [0, 0, 0, 0]
        assert row["transitivity"] is row["clustering"] is None


def expected_of(net):
    return {
        **{f"triads_{ties}": count for ties, count in enumerate(closure.triads(net))},
        "transitivity": closure.transitivity(net),
        "clustering": closure.clustering(net),
    }


@given(cohorts)
def test_they_are_those_of_the_plain_definition(cohort):
    assert_same(figures(cohort, KERNEL), [expected_of(each.net) for each in cohort])


@settings(max_examples=10)
@given(large)
def test_so_they_are_with_more_people_than_bits_in_a_number(cohort):
    assert_same(figures(cohort, KERNEL), [expected_of(each.net) for each in cohort])
